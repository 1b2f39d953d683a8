import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  provinsi: {
    label: { id: 'provinsi', en: 'province' },
    definition: {
      id: 'Wilayah tingkat pertama, kode dua angka; ada 38 sejak 2022.',
      en: 'The first level, two digits; 38 of them since 2022.',
    },
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  kabupaten: {
    label: { id: 'kabupaten', en: 'kabupaten' },
    definition: {
      id: 'Wilayah tingkat kedua yang dipimpin bupati, nomor 01 sampai 69 dalam provinsinya.',
      en: 'A second-level region headed by a bupati, numbered 01 to 69 within its province.',
    },
    aliases: ['kab'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  kota: {
    label: { id: 'kota', en: 'kota' },
    definition: {
      id: 'Wilayah tingkat kedua yang dipimpin wali kota, nomor 71 sampai 79 dalam provinsinya.',
      en: 'A second-level region headed by a mayor, numbered 71 to 79 within its province.',
    },
    aliases: ['kotamadya'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  kecamatan: {
    label: { id: 'kecamatan', en: 'kecamatan' },
    definition: {
      id: 'Wilayah tingkat ketiga; di DIY kapanewon atau kemantren, di Papua distrik.',
      en: 'The third level; kapanewon or kemantren in Yogyakarta, distrik in Papua.',
    },
    aliases: ['kapanewon', 'kemantren', 'distrik'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  desa: {
    label: { id: 'desa', en: 'desa' },
    definition: {
      id: 'Wilayah tingkat keempat yang berpemerintahan sendiri; angka pertama bagian desanya 2.',
      en: 'A fourth-level area with its own government; the first digit of its village part is 2.',
    },
    aliases: ['kalurahan', 'nagari', 'gampong', 'pekon', 'kampung'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  kelurahan: {
    label: { id: 'kelurahan', en: 'kelurahan' },
    definition: {
      id: 'Wilayah tingkat keempat di bawah kabupaten atau kota; angka pertama bagian desanya 1.',
      en: 'A fourth-level area under the kabupaten or kota; the first digit of its village part is 1.',
    },
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  'desa-adat': {
    label: { id: 'desa adat', en: 'customary village' },
    definition: {
      id: 'Wilayah tingkat keempat yang diakui sebagai desa adat; angka pertama bagian desanya 3. Tercatat 14, semuanya di Kabupaten Jayapura.',
      en: 'A fourth-level area recognised as a customary village; the first digit of its village part is 3. 14 are on record, all in Kabupaten Jayapura.',
    },
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a level of area.
 *
 * @useDeclaredType
 */
export type AreaLevel = keyof typeof rows;

/**
 * Levels of area in the codes of the Ministry of Home Affairs. Kelurahan occur in kabupaten and desa in kota, so the
 * level of a village is never inferred from the one above it.
 */
export const areaLevels: ConceptScheme<AreaLevel> = {
  id: 'area-levels',
  title: { id: 'Tingkat wilayah', en: 'Area levels' },
  description: {
    id: 'Tingkat wilayah dalam kode wilayah Kementerian Dalam Negeri, dari yang terluas.',
    en: 'Levels of area in the region codes of the Ministry of Home Affairs, widest first.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
