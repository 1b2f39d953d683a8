import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  desa: {
    label: { id: 'desa', en: 'desa' },
    definition: {
      id: 'Desa, dengan nama apa pun di daerahnya.',
      en: 'A self-governing village, under whatever name the region gives it.',
    },
    aliases: ['kalurahan', 'nagari', 'gampong', 'pekon', 'kampung'],
    sources: [{ source: 'permen-4-2024' }, { source: 'wilayah-cahyadsn' }],
  },
  kelurahan: {
    label: { id: 'kelurahan', en: 'kelurahan' },
    definition: {
      id: 'Kelurahan, bagian dari pemerintah kabupaten atau kota.',
      en: 'An urban village, part of the kabupaten or kota government.',
    },
    sources: [{ source: 'permen-4-2024' }, { source: 'wilayah-cahyadsn' }],
  },
  'desa-adat': {
    label: { id: 'desa adat', en: 'customary village' },
    definition: {
      id: 'Desa adat dengan kode wilayah sendiri.',
      en: 'A customary village with a region code of its own.',
    },
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  dusun: {
    label: { id: 'dusun', en: 'hamlet' },
    definition: {
      id: 'Bagian dari desa, di DIY disebut padukuhan.',
      en: 'A part of a desa; in Yogyakarta called padukuhan.',
    },
    aliases: ['padukuhan', 'lingkungan'],
    sources: [{ source: 'kemiri-padukuhan' }],
  },
  rw: {
    label: { id: 'RW', en: 'RW' },
    definition: { id: 'Rukun warga, gabungan beberapa rukun tetangga.', en: 'A group of neighbourhood units.' },
    aliases: ['rukun warga'],
    sources: [{ source: 'satuan-kim-beberapa-daerah' }],
  },
  dasawisma: {
    label: { id: 'dasawisma', en: 'dasawisma' },
    definition: {
      id: 'Kelompok sekitar sepuluh rumah; satu desa tercatat memiliki 42 KIM dasawisma.',
      en: 'A group of about ten houses; one village is on record with 42 KIMs of this kind.',
    },
    aliases: ['dasa wisma'],
    sources: [{ source: 'linimasa-batuah' }],
  },
  kecamatan: {
    label: { id: 'kecamatan', en: 'kecamatan' },
    definition: {
      id: 'Kecamatan, juga disebut kapanewon, kemantren atau distrik.',
      en: 'A district, also called kapanewon, kemantren or distrik.',
    },
    aliases: ['kapanewon', 'kemantren', 'distrik'],
    sources: [{ source: 'satuan-kim-beberapa-daerah' }],
  },
  organisasi: {
    label: { id: 'organisasi', en: 'organisation' },
    definition: {
      id: 'Organisasi tanpa wilayah sendiri, misalnya organisasi pers.',
      en: 'An organisation without a territory, such as a press organisation.',
    },
    sources: [{ source: 'satuan-kim-beberapa-daerah' }, { source: 'kapuas-hulu-pembentukan' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a unit of seat.
 *
 * @useDeclaredType
 */
export type SeatUnit = keyof typeof rows;

/**
 * What kind of unit a KIM belongs to. The name of a desa differs by region; the alias says which names mean a desa.
 * Units below the village have no code of the Ministry of Home Affairs.
 */
export const seatUnits: ConceptScheme<SeatUnit> = {
  id: 'seat-units',
  title: { id: 'Satuan kedudukan', en: 'Seat units' },
  description: {
    id: 'Satuan wilayah atau organisasi tempat KIM berkedudukan. Umumnya desa atau kelurahan, tetapi satu desa boleh memiliki lebih dari satu KIM.',
    en: 'The unit of territory or the organisation a KIM belongs to. Mostly a village, but one village may have several KIMs.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
