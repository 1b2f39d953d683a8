import type { ComparisonMessages } from '../comparison-messages.js';
import type { Format } from '../message.js';

const signed = (points: number, { number }: Format) =>
  number(Math.abs(points), 1) === '0'
    ? 'tidak berubah'
    : points < 0
      ? `berkurang ${number(-points, 1)} poin`
      : `bertambah ${number(points, 1)} poin`;

/** Kalimat tentang perubahan nilai. */
export const comparison: ComparisonMessages = {
  twoKims:
    'Kedua nilai ini milik dua KIM yang berbeda. Di bawah ini, yang disebut perubahan adalah perbedaan KIM yang kedua dari KIM yang pertama, bukan perkembangan satu KIM.',
  change: ({ before, after, change }, format) =>
    signed(change, format) === 'tidak berubah'
      ? `Nilainya tidak berubah, yaitu ${format.number(after, 1)}.`
      : `Nilainya berubah dari ${format.number(before, 1)} menjadi ${format.number(after, 1)}, jadi ${signed(change, format)}.`,
  classChanged: ({ before, after }) =>
    before === undefined
      ? `Pada nilai yang pertama belum ada kategori, dan pada nilai yang kedua kategorinya ${after}.`
      : after === undefined
        ? `Pada nilai yang pertama kategorinya ${before}, dan pada nilai yang kedua belum ada kategori.`
        : `Kategorinya berubah dari ${before} menjadi ${after}.`,
  split: ({ records, availability, rules }, format) => {
    const causes = [
      `Karena isi catatan, nilai ${signed(records, format)}.`,
      `Karena perbedaan data yang dapat dihitung, nilai ${signed(availability, format)}.`,
    ];
    if (rules !== undefined) causes.push(`Karena cara menilai yang berbeda, nilai ${signed(rules, format)}.`);
    return causes.join(' ');
  },
  splitRule:
    'Setiap penyebab dihitung sebagai rata-rata pengaruhnya dalam semua urutan perubahan yang mungkin terjadi.',
  noSplit: {
    'not-both-scored': 'Perubahannya tidak dapat dirinci karena salah satu atau keduanya belum mempunyai nilai.',
    'not-scorable-crosswise':
      'Perubahannya tidak dapat dirinci karena catatan dari satu penilaian tidak dapat dinilai dengan data yang tersedia atau cara menilai pada penilaian yang lain.',
    'different-ranges': 'Kedua nilai memakai rentang angka yang berbeda, jadi selisihnya tidak berarti.',
    'not-additive':
      'Perubahannya tidak dapat dirinci menurut ukuran karena nilai ini bukan penjumlahan dari bagian-bagiannya.',
  },
  moved: 'Ukuran yang paling banyak berubah:',
  criterion: ({ name, from, to, records, availability, rules }, format) => {
    const values = from === undefined || to === undefined ? '' : ` dari ${from} menjadi ${to}`;
    const parts = [
      [records, 'isi catatan'],
      [availability, 'perbedaan data yang dapat dihitung'],
      [rules, 'cara menilai'],
    ] as const;
    const shown = parts.filter(([points]) => format.number(Math.abs(points), 1) !== '0');
    return `${name}${values}: ${format.list(shown.map(([points, cause]) => `nilai ${signed(points, format)} karena ${cause}`))}.`;
  },
  countedOnlyAfter: ({ names }) => `Hanya ikut dihitung pada nilai yang kedua: ${names}.`,
  countedOnlyBefore: ({ names }) => `Hanya ikut dihitung pada nilai yang pertama: ${names}.`,
};
