import type { ComparisonMessages } from '../comparison-messages.js';
import type { Format } from '../message.js';

const signed = (points: number, { number }: Format) =>
  points < 0 ? `berkurang ${number(-points, 1)} poin` : `bertambah ${number(points, 1)} poin`;

/** Kalimat tentang perubahan nilai. */
export const comparison: ComparisonMessages = {
  change: ({ before, after, change }, format) =>
    `Nilainya berubah dari ${format.number(before, 1)} menjadi ${format.number(after, 1)}, jadi ${signed(change, format)}.`,
  classChanged: 'Kategorinya ikut berubah.',
  split: ({ data, rules }, format) =>
    `Karena catatan kegiatan, nilai ${signed(data, format)}. Karena cara menilai yang berbeda, nilai ${signed(rules, format)}.`,
  splitRule:
    'Keduanya dipisahkan dengan menghitung rata-rata dua urutan: catatan berubah lebih dahulu, dan cara menilai berubah lebih dahulu.',
  noSplit: {
    'not-both-scored': 'Perubahannya tidak dapat dirinci karena salah satu periode belum mempunyai nilai.',
    'not-scorable-crosswise':
      'Perubahannya tidak dapat dirinci karena catatan dari satu periode tidak dapat dinilai dengan cara menilai periode yang lain.',
    'different-ranges': 'Kedua nilai memakai rentang angka yang berbeda, jadi selisihnya tidak berarti.',
    'not-additive':
      'Perubahannya tidak dapat dirinci menurut ukuran karena nilai ini bukan penjumlahan dari bagian-bagiannya.',
  },
  moved: 'Ukuran yang paling banyak berubah:',
  criterion: ({ name, from, to, data, rules }, format) => {
    const values = from === undefined || to === undefined ? '' : ` dari ${from} menjadi ${to}`;
    const byRules = Math.abs(rules) < 0.05 ? '' : `, dan ${signed(rules, format)} karena cara menilai`;
    return `${name}${values}: nilai ${signed(data, format)} karena catatan${byRules}.`;
  },
  countedOnlyAfter: ({ names }) => `Baru ikut dihitung pada periode berikutnya: ${names}.`,
  countedOnlyBefore: ({ names }) => `Tidak lagi ikut dihitung pada periode berikutnya: ${names}.`,
};
