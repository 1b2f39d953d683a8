import type { JsonType, NotADate } from '../../parse/shape-issue.js';
import type { Language } from '../language.js';

const whatIsExpected: { readonly [Type in JsonType]: string } = {
  string: 'Isian ini harus berupa teks.',
  number: 'Isian ini harus berupa angka. Tulis angkanya saja, misalnya 1500.',
  boolean: 'Isian ini harus dijawab ya atau tidak.',
  array: 'Isian ini harus berupa daftar.',
  object: 'Bagian ini harus terdiri atas beberapa isian.',
  null: 'Isian ini harus dikosongkan.',
  other: 'Isian ini tidak dapat dibaca.',
};

const whatIsNoDate: { readonly [Found in NotADate]?: string } = {
  words: 'Tulis tanggalnya dengan angka, misalnya 17 Maret 2016. Kata seperti “kemarin” tidak dapat dibaca.',
  doubt: 'Tulis tanggalnya tanpa tanda ragu seperti “?”, misalnya 17 Maret 2016.',
  other:
    'Ini bukan satu tanggal dalam kalender, atau salah tulis. Tulis satu tanggal saja tanpa nama tempat, misalnya 17 Maret 2016.',
};

/** Whoever knows no more than a part of a day may leave its field empty, unless it must be filled in: then a form may take a month. */
const notADate: Language['shape']['shape.not-a-date'] = ({ found, required }) =>
  whatIsNoDate[found] ??
  (required && found === 'year'
    ? 'Tahun saja belum cukup. Tulis juga bulannya, dan tanggalnya bila diminta.'
    : `Ini belum satu tanggal yang lengkap. Tulis tanggal, bulan, lalu tahun, misalnya 17 Maret 2016${required ? '' : ', atau kosongkan bila tidak diketahui'}.`);

const fillIn = (required: true | undefined) =>
  required ? 'Isi bagian ini.' : 'Isi, atau hapus bila memang tidak ada.';

export const shape: Language['shape'] = {
  'shape.not-an-object': () => 'Berkas ini bukan pendaftaran KIM dan bukan laporan kegiatan.',
  'shape.unknown-kind': () =>
    'Jenis berkas ini tidak dikenal. Pilih salah satu: pendaftaran KIM atau laporan kegiatan.',
  'shape.unsupported-version': () => 'Versi berkas ini tidak dikenal. Buat ulang dengan aplikasi terbaru.',
  'shape.missing': () => 'Isian ini belum diisi.',
  'shape.wrong-type': ({ expected, found, required, couldBeTwo }) => {
    if (found === 'null') return `Isian ini ada tetapi kosong. ${fillIn(required)}`;
    return couldBeTwo
      ? 'Angka ini dapat dibaca dua cara. Tulis ribuan tanpa titik, misalnya 1500, dan pecahan dengan koma, misalnya 1,5.'
      : whatIsExpected[expected];
  },
  // A code with digits, such as that of an age band, is no word that a person can read.
  'shape.unknown-code': ({ nearest, noneBesideOthers }) => {
    if (noneBesideOthers) return 'Pilihan “tidak ada” dipilih bersama pilihan lain. Hapus salah satunya.';
    return nearest === undefined || /\d/.test(nearest)
      ? 'Isian ini tidak ada dalam daftar pilihan. Pilih salah satu dari daftar.'
      : `Isian ini tidak ada dalam daftar pilihan. Mungkin maksudnya “${nearest.replaceAll('-', ' ')}”.`;
  },
  'shape.not-a-date': notADate,
  'shape.ill-formed-text': () => 'Ada huruf yang rusak dalam teks ini. Hapus isian ini, lalu ketik ulang.',
  'shape.control-character': () =>
    'Teks ini memuat tanda yang tidak dapat disimpan, mungkin terbawa dari salinan. Hapus isian ini, lalu ketik ulang.',
  'shape.unseen-character': () =>
    'Teks ini memuat tanda yang tidak terlihat, mungkin terbawa dari salinan. Sebaiknya hapus isian ini, lalu ketik ulang.',
  'shape.empty-text': ({ required }) => `Isian ini hanya berisi spasi atau kosong. ${fillIn(required)}`,
  'shape.too-long': ({ maximum }, { number }) => `Teks ini terlalu panjang. Paling banyak ${number(maximum)} huruf.`,
  'shape.too-many': ({ maximum }, { number }) =>
    `Daftar ini terlalu panjang. Paling banyak ${number(maximum)} baris; selebihnya tidak dibaca.`,
  'shape.out-of-range': ({ minimum, maximum }, { number }) =>
    `Angka ini di luar batas. Tulis angka dari ${number(minimum)} sampai ${number(maximum)}.`,
  'shape.not-a-whole-number': () =>
    'Isian ini harus berupa bilangan bulat. Tulis tanpa koma dan tanpa titik, misalnya 1500.',
  'shape.unknown-key': ({ count }, { number }) =>
    `Di bagian ini ada ${number(count)} isian yang tidak dikenal dan tidak dibaca. Periksa nama isiannya.`,
};
