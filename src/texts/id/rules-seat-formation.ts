import type { RuleCode } from '../../validate/registry.js';
import type { Language } from '../language.js';
import { areaLevelsLabels } from './concepts/area-levels.js';
import { formationStepsLabels } from './concepts/formation-steps.js';
import { governmentLevelsLabels } from './concepts/government-levels.js';

type SeatFormationCode = Extract<
  RuleCode,
  | `formation.${string}`
  | `decree.${string}`
  | `registration.${string}`
  | `standing.${string}`
  | `seat.${string}`
  | `programme.${string}`
>;

const codeFault = {
  'not-digits': 'Kode wilayah hanya terdiri atas angka dan titik.',
  'trailing-zero-lost':
    'Angka nol di akhir kode wilayah tampaknya hilang, misalnya 62.10 menjadi 62.1. Simpan kode sebagai teks.',
  'dots-misplaced': 'Letak titik pada kode wilayah keliru.',
  'bps-district': 'Kode ini tampaknya kode Badan Pusat Statistik.',
  'wrong-length': 'Banyaknya angka pada kode wilayah tidak tepat.',
} as const;

const impossibleCode = {
  'impossible-province': 'Bagian provinsi pada kode wilayah ini tidak mungkin benar.',
  'unknown-province': 'Tidak ada provinsi dengan kode wilayah ini.',
  'province-not-yet': 'Provinsi dengan kode wilayah ini belum ada pada tanggal pemeriksaan.',
  'impossible-kabupaten-kota': 'Bagian kabupaten atau kota pada kode wilayah ini tidak mungkin benar.',
  'impossible-kecamatan': 'Bagian kecamatan pada kode wilayah ini tidak mungkin benar.',
  'impossible-village': 'Bagian desa atau kelurahan pada kode wilayah ini tidak mungkin benar.',
} as const;

/** What is wrong with the formation, the papers, the seat or the work programme, and what to do. */
export const seatFormationRules: Pick<Language['rules'], SeatFormationCode> = {
  'formation.imposed-from-above': () =>
    'Kelompok ini diprakarsai pemerintah tanpa musyawarah warga, padahal KIM dibentuk dari, oleh, dan untuk masyarakat. Tanyakan apakah warga sudah bermusyawarah; bila belum, adakan musyawarah supaya warga sendiri yang memutuskan.',
  'formation.begun-by-government': () =>
    'Kelompok ini diprakarsai pemerintah. Hal itu tidak dilarang, asalkan warga sendiri yang memutuskan dan mengelolanya.',
  'formation.in-future': () =>
    'Tanggal ini belum tiba. Pembentukan dan langkahnya dicatat setelah dilaksanakan. Periksa tanggalnya.',
  'formation.steps-out-of-order': ({ earlier, later }) =>
    `Menurut tanggalnya, langkah “${formationStepsLabels.concepts[later].label}” dilakukan sebelum “${formationStepsLabels.concepts[earlier].label}”, padahal biasanya sesudahnya. Periksa kedua tanggalnya.`,
  'decree.before-formation': () =>
    'Surat keputusan ini bertanggal sebelum kelompok dibentuk, padahal surat keputusan mencatat kelompok yang sudah ada. Periksa kedua tanggalnya.',
  'decree.dates-reversed': () => 'Surat keputusan ini berakhir sebelum ditetapkan. Periksa kedua tanggalnya.',
  'decree.expired': () =>
    'Masa berlaku semua surat keputusan sudah habis. Tanyakan kepada kantor yang menerbitkannya apakah sudah ada penggantinya; bila belum, mintalah surat yang baru.',
  'decree.missing': () =>
    'KIM ini belum mempunyai surat keputusan. Tanyakan kepada kepala desa, lurah, atau camat apakah KIM akan dikukuhkan; KIM dapat bekerja sambil menunggu.',
  'decree.issuer-not-local': ({ issuers }, { list }) =>
    `Di daerah ini surat keputusan KIM diterbitkan oleh ${list(issuers.map((code) => governmentLevelsLabels.concepts[code].label))}. Tanyakan apakah surat itu sudah ada; surat dari kantor lain tetap sah.`,
  'registration.registrar-not-kabupaten-kota': () =>
    'KIM ini belum tercatat dalam pendaftaran kabupaten atau kota. Tanyakan kepada dinas komunikasi dan informatika kabupaten atau kota apakah KIM sudah terdaftar; bila belum, daftarkan KIM di sana.',
  'registration.before-formation': () => 'KIM ini tercatat terdaftar sebelum dibentuk. Periksa kedua tanggalnya.',
  'registration.date-in-future': () =>
    'Tanggal ini belum tiba, padahal suratnya atau pencatatannya dinyatakan sudah ada. Periksa tanggalnya.',
  'registration.figures-contradict': ({ differs }) =>
    differs === 'unit'
      ? 'Dua keterangan tentang hal yang sama menyebut angka yang sama dengan satuan yang berbeda. Pastikan apa yang dihitung.'
      : 'Dua keterangan tentang hal yang sama menyebut angka yang berbeda. Pastikan angka mana yang benar.',
  'standing.not-active': ({ standing }) =>
    standing === 'bubar'
      ? 'KIM ini tercatat sudah bubar. Tanyakan apakah KIM masih ada; bila tidak, data ini hanya disimpan sebagai riwayat.'
      : 'KIM ini tercatat vakum. Tanyakan apakah KIM sudah berkegiatan lagi, dan sejak kapan.',
  'seat.malformed-region-code': ({ fault }) =>
    `${codeFault[fault]} Gunakan kode Kementerian Dalam Negeri, misalnya 62.71.01.1001.`,
  'seat.impossible-region-code': ({ fault }) => `${impossibleCode[fault]} Periksa kode wilayahnya.`,
  'seat.unknown-region-code': () =>
    'Kode wilayah ini tidak ada dalam daftar wilayah. Periksa kodenya; mungkin kode lama atau salah ketik.',
  'seat.unit-against-code': ({ byCode }) =>
    `Menurut kode wilayahnya, tempat ini adalah ${areaLevelsLabels.concepts[byCode].label}. Periksa kode wilayah atau jenis tempatnya.`,
  'seat.unit-not-village': () =>
    'Menurut peraturan tahun 2024, KIM berkedudukan di desa atau kelurahan. KIM di tempat lain tetap boleh dicatat; sebutkan juga desa atau kelurahannya.',
  'seat.more-households-than-residents': () =>
    'Jumlah rumah tangga lebih besar daripada jumlah penduduk. Periksa kedua angkanya; mungkin tertukar.',
  'programme.duplicate-id': () =>
    'Dua rencana atau dua sasaran dalam program kerja memakai kode pengenal yang sama. Masing-masing memerlukan kode sendiri.',
  'registration.inexact-date-unknown': () =>
    'Keterangan tentang tanggal yang belum pasti ini tidak cocok dengan tanggal mana pun dalam pendaftaran. Periksa isian dan kedua tanggalnya.',
  'programme.period-reversed': () => 'Periode program kerja berakhir sebelum dimulai. Periksa kedua tanggalnya.',
  'programme.planned-outside-period': () =>
    'Tanggal rencana ini berada di luar periode program kerja. Periksa tanggalnya dan periode program kerjanya.',
  'programme.target-not-adding-up': ({ parts }, { number }) =>
    `Jumlah ${number(parts)} bagian sasaran ini tidak sama dengan sasaran keseluruhannya. Hitung kembali angkanya.`,
};

/** What each of these rules asks for. */
export const seatFormationRuleTitles: Pick<Language['ruleTitles'], SeatFormationCode> = {
  'formation.imposed-from-above': 'Pembentukan dari, oleh, dan untuk masyarakat',
  'formation.begun-by-government': 'Prakarsa pembentukan',
  'formation.in-future': 'Tanggal pembentukan yang belum tiba',
  'formation.steps-out-of-order': 'Urutan langkah pembentukan',
  'decree.before-formation': 'Urutan tanggal pembentukan dan surat keputusan',
  'decree.dates-reversed': 'Urutan tanggal pada surat keputusan',
  'decree.expired': 'Masa berlaku surat keputusan',
  'decree.missing': 'Adanya surat keputusan',
  'decree.issuer-not-local': 'Penerbit surat keputusan menurut aturan setempat',
  'registration.registrar-not-kabupaten-kota': 'Pendaftaran pada dinas kabupaten atau kota',
  'registration.before-formation': 'Urutan tanggal pembentukan dan pendaftaran',
  'registration.date-in-future': 'Tanggal surat atau pendaftaran yang belum tiba',
  'registration.figures-contradict': 'Kesesuaian angka tentang KIM',
  'standing.not-active': 'KIM yang masih aktif',
  'seat.malformed-region-code': 'Penulisan kode wilayah',
  'seat.impossible-region-code': 'Kode wilayah yang benar',
  'seat.unknown-region-code': 'Kode wilayah dalam daftar wilayah',
  'seat.unit-against-code': 'Kesesuaian jenis tempat dengan kode wilayah',
  'seat.unit-not-village': 'Kedudukan di desa atau kelurahan',
  'seat.more-households-than-residents': 'Jumlah rumah tangga dan penduduk',
  'programme.duplicate-id': 'Kode pengenal setiap rencana dan sasaran',
  'registration.inexact-date-unknown': 'Keterangan tentang tanggal yang belum pasti',
  'programme.period-reversed': 'Urutan tanggal program kerja',
  'programme.planned-outside-period': 'Tanggal rencana dalam periode program kerja',
  'programme.target-not-adding-up': 'Penjumlahan bagian sasaran',
};
