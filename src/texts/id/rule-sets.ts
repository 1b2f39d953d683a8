import type { RuleSetTexts } from '../rule-set-texts.js';

const datesUnknown =
  'Sejak kapan aturan setempat ini berlaku tidak diketahui; selebihnya mengikuti aturan nasional pada tanggal pemeriksaan.';

/** The names of rule sets and local profiles, and what should be known of them. */
export const ruleSets: RuleSetTexts = {
  'nasional-2010': { title: 'Aturan nasional sejak Permen Kominfo 08/2010' },
  'nasional-2019': {
    title: 'Aturan nasional sejak Permen Kominfo 8/2019',
    note: 'Tanggal penetapan Permen Kominfo 8/2019 tidak ditemukan. Sebuah halaman dari Januari 2020 menyebutnya “no. 08/September/2019”, maka aturan ini dihitung sejak hari terakhir bulan itu. Banyak kantor masih menyebut Permen Kominfo 08/2010 sebagai dasar hukum.',
  },
  'nasional-2024': { title: 'Aturan nasional sejak Permen Kominfo 4/2024' },
  'kabupaten-berau': { title: 'Kabupaten Berau', note: datesUnknown },
  'kabupaten-jembrana': { title: 'Kabupaten Jembrana', note: datesUnknown },
  'kabupaten-kapuas-hulu': {
    title: 'Kabupaten Kapuas Hulu',
    note: datesUnknown,
    leftOut: {
      'no-limit':
        'Halaman lain dari situs yang sama menyebut paling sedikit tiga orang dan jumlah anggota tidak dibatasi.',
    },
  },
  'kabupaten-kotawaringin-timur': { title: 'Kabupaten Kotawaringin Timur', note: datesUnknown },
  'kabupaten-kutai-kartanegara': { title: 'Kabupaten Kutai Kartanegara', note: datesUnknown },
  'kabupaten-mamuju': { title: 'Kabupaten Mamuju', note: datesUnknown },
  'kabupaten-pandeglang': { title: 'Kabupaten Pandeglang', note: datesUnknown },
  'kabupaten-tuban': { title: 'Kabupaten Tuban', note: datesUnknown },
  'kota-depok': { title: 'Kota Depok', note: datesUnknown },
  'kota-surabaya': {
    title: 'Kota Surabaya',
    note: datesUnknown,
    leftOut: {
      'ten-officers': 'Sebuah halaman dari Jambangan menyebut sepuluh orang untuk pengurusnya saja.',
      'number-in-practice':
        'Kepala dinas menceritakan bahwa setiap KIM beranggotakan 10 sampai 20 orang; itu keadaan di lapangan, bukan batas.',
      lawsuits: 'Pengurus tidak sedang berperkara hukum; data semacam itu tidak diminta di sini.',
    },
  },
};
