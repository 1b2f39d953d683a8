import type { RuleCode } from '../../validate/registry.js';
import type { Language } from '../language.js';
import { areaLevels } from './concepts/area-levels.js';
import { formationSteps } from './concepts/formation-steps.js';

type SeatFormationCode = Extract<
  RuleCode,
  `formation.${string}` | `decree.${string}` | `registration.${string}` | `seat.${string}` | `programme.${string}`
>;

const codeFault = {
  'not-digits': 'Kode wilayah hanya terdiri atas angka dan titik.',
  'trailing-zero-lost':
    'Angka nol di akhir kode wilayah tampaknya hilang, misalnya 62.10 menjadi 62.1. Simpan kode sebagai tulisan, bukan sebagai bilangan.',
  'dots-misplaced': 'Letak titik pada kode wilayah keliru.',
  'bps-district': 'Kode ini tampaknya kode Badan Pusat Statistik.',
  'wrong-length': 'Banyaknya angka pada kode wilayah tidak tepat.',
} as const;

const impossibleCode = {
  'impossible-province': 'Bagian provinsi pada kode wilayah ini tidak mungkin ada.',
  'unknown-province': 'Tidak ada provinsi dengan kode wilayah ini.',
  'province-not-yet': 'Provinsi dengan kode wilayah ini belum ada pada tanggal pemeriksaan.',
  'impossible-kabupaten-kota': 'Bagian kabupaten atau kota pada kode wilayah ini tidak mungkin ada.',
  'impossible-kecamatan': 'Bagian kecamatan pada kode wilayah ini tidak mungkin ada.',
  'impossible-village': 'Bagian desa atau kelurahan pada kode wilayah ini tidak mungkin ada.',
} as const;

/** What is wrong with the formation, the papers, the seat or the work programme, and what to do. */
export const seatFormationRules: Pick<Language['rules'], SeatFormationCode> = {
  'formation.imposed-from-above': () =>
    'Kelompok ini dimulai oleh pemerintah tanpa musyawarah warga, padahal KIM dibentuk dari, oleh, dan untuk masyarakat. Adakan musyawarah supaya warga sendiri yang memutuskan.',
  'formation.begun-by-government': () =>
    'Kelompok ini dimulai oleh pemerintah. Hal itu tidak dilarang, asalkan warga sendiri yang memutuskan dan mengelolanya.',
  'formation.in-future': () =>
    'Tanggal ini belum tiba. Pembentukan dan langkah-langkahnya dicatat setelah dilaksanakan. Periksa tanggalnya.',
  'formation.steps-out-of-order': ({ earlier, later }, { pick }) =>
    `Menurut tanggalnya, langkah “${formationSteps.concepts[later].label}” dilakukan sebelum “${formationSteps.concepts[earlier].label}”, padahal biasanya sesudahnya. Periksa kedua tanggalnya.`,
  'decree.before-formation': () =>
    'Surat keputusan ini bertanggal sebelum kelompok dibentuk, padahal surat keputusan mencatat kelompok yang sudah ada. Periksa tanggal surat dan tanggal pembentukan.',
  'decree.dates-reversed': () => 'Surat keputusan ini berakhir sebelum ditetapkan. Periksa kedua tanggalnya.',
  'decree.expired': () =>
    'Masa berlaku surat keputusan sudah habis. Mintalah surat yang baru kepada kantor yang menerbitkannya, atau catat surat penggantinya.',
  'registration.registrar-not-kabupaten-kota': () =>
    'KIM ini belum tercatat pada dinas kabupaten atau kota. Daftarkan KIM ke dinas komunikasi dan informatika kabupaten atau kota.',
  'registration.before-formation': () =>
    'KIM ini tercatat terdaftar sebelum dibentuk. Periksa tanggal pendaftaran dan tanggal pembentukan.',
  'registration.date-in-future': () =>
    'Tanggal ini belum tiba, padahal suratnya atau pencatatannya dinyatakan sudah ada. Periksa tanggalnya.',
  'registration.figures-contradict': ({ differs }) =>
    differs === 'unit'
      ? 'Dua keterangan tentang hal yang sama menyebut angka yang sama dengan satuan yang berbeda. Pastikan apa yang sebenarnya dihitung.'
      : 'Dua keterangan tentang hal yang sama menyebut angka yang berbeda. Pastikan angka mana yang benar.',
  'seat.malformed-region-code': ({ fault }) =>
    `${codeFault[fault]} Gunakan kode Kementerian Dalam Negeri, misalnya 62.71.01.1001.`,
  'seat.impossible-region-code': ({ fault }) => `${impossibleCode[fault]} Periksa kode wilayahnya.`,
  'seat.unknown-region-code': () =>
    'Kode wilayah ini tidak ada dalam daftar wilayah. Periksa kodenya; mungkin kode lama atau salah ketik.',
  'seat.unit-against-code': ({ byCode }, { pick }) =>
    `Menurut kode wilayahnya, tempat ini adalah ${areaLevels.concepts[byCode].label}. Periksa kode wilayah atau jenis tempatnya.`,
  'seat.setting-missing': () => 'Belum dicatat apakah KIM ini berada di perkotaan atau di perdesaan. Lengkapilah.',
  'seat.unit-not-village': () =>
    'Menurut peraturan tahun 2024, KIM berkedudukan di desa atau kelurahan. KIM di tempat lain tetap boleh dicatat; sebutkan juga desa atau kelurahannya.',
  'seat.more-households-than-residents': () =>
    'Jumlah rumah tangga lebih besar daripada jumlah penduduk. Periksa kedua angkanya; mungkin tertukar.',
  'programme.duplicate-id': () =>
    'Dua rencana atau dua sasaran dalam program kerja memakai nomor pengenal yang sama. Beri masing-masing nomor sendiri.',
  'programme.period-reversed': () =>
    'Masa program kerja berakhir sebelum dimulai. Periksa tanggal awal dan tanggal akhirnya.',
  'programme.planned-outside-period': () =>
    'Tanggal rencana ini berada di luar masa program kerja. Periksa tanggalnya, atau pindahkan ke program kerja yang sesuai.',
  'programme.target-not-adding-up': ({ parts }, { number }) =>
    `Jumlah ${number(parts)} bagian sasaran ini tidak sama dengan sasaran keseluruhannya. Hitung kembali angkanya.`,
};

/** What each of these rules asks for. */
export const seatFormationRuleTitles: Pick<Language['ruleTitles'], SeatFormationCode> = {
  'formation.imposed-from-above': 'KIM dibentuk dari, oleh, dan untuk masyarakat.',
  'formation.begun-by-government': 'Sebaiknya warga ikut memulai KIM.',
  'formation.in-future': 'Pembentukan KIM dicatat setelah dilaksanakan.',
  'formation.steps-out-of-order': 'Langkah pembentukan KIM berurutan.',
  'decree.before-formation': 'Surat keputusan tidak lebih tua daripada kelompoknya.',
  'decree.dates-reversed': 'Surat keputusan berakhir pada atau sesudah tanggal ditetapkan.',
  'decree.expired': 'Surat keputusan masih berlaku.',
  'registration.registrar-not-kabupaten-kota': 'KIM terdaftar pada dinas kabupaten atau kota.',
  'registration.before-formation': 'KIM didaftarkan setelah dibentuk.',
  'registration.date-in-future': 'Surat dan pencatatan KIM bertanggal paling lambat hari pemeriksaan.',
  'registration.figures-contradict': 'Keterangan tentang KIM tidak saling bertentangan.',
  'seat.malformed-region-code': 'Kode wilayah ditulis menurut aturan Kementerian Dalam Negeri.',
  'seat.impossible-region-code': 'Kode wilayah menunjuk tempat yang mungkin ada.',
  'seat.unknown-region-code': 'Kode wilayah ada dalam daftar wilayah.',
  'seat.unit-against-code': 'Jenis tempat sesuai dengan kode wilayahnya.',
  'seat.setting-missing': 'KIM mencatat apakah berada di perkotaan atau di perdesaan.',
  'seat.unit-not-village': 'KIM berkedudukan di desa atau kelurahan.',
  'seat.more-households-than-residents': 'Jumlah rumah tangga tidak melebihi jumlah penduduk.',
  'programme.duplicate-id': 'Setiap rencana dan sasaran mempunyai nomor pengenal sendiri.',
  'programme.period-reversed': 'Masa program kerja berakhir pada atau sesudah tanggal mulainya.',
  'programme.planned-outside-period': 'Kegiatan direncanakan di dalam masa program kerjanya.',
  'programme.target-not-adding-up': 'Bagian-bagian sasaran berjumlah sama dengan sasarannya.',
};
