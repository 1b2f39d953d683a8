import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AreaLevel } from '../../../vocabulary/concepts/area-levels.js';
import { areaLevels as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const areaLevelsLabels: SchemeLabels<AreaLevel> = /* @__PURE__ */ labelledByCode(codes, {});

export const areaLevels: SchemeTexts<AreaLevel> = /* @__PURE__ */ described(areaLevelsLabels, {
  title: 'Tingkat wilayah',
  description: 'Tingkat wilayah dalam kode wilayah Kementerian Dalam Negeri, dari yang terluas.',
  concepts: {
    provinsi: {
      definition: 'Wilayah tingkat pertama, kode dua angka; ada 38 sejak 2022.',
    },
    kabupaten: {
      definition: 'Wilayah tingkat kedua yang dipimpin bupati, nomor 01 sampai 69 dalam provinsinya.',
    },
    kota: {
      definition: 'Wilayah tingkat kedua yang dipimpin wali kota, nomor 71 sampai 79 dalam provinsinya.',
    },
    kecamatan: {
      definition: 'Wilayah tingkat ketiga; di DIY kapanewon atau kemantren, di Papua distrik.',
    },
    desa: {
      definition: 'Wilayah tingkat keempat yang berpemerintahan sendiri; angka pertama bagian desanya 2.',
    },
    kelurahan: {
      definition: 'Wilayah tingkat keempat di bawah kabupaten atau kota; angka pertama bagian desanya 1.',
    },
    'desa-adat': {
      definition:
        'Wilayah tingkat keempat yang diakui sebagai desa adat; angka pertama bagian desanya 3. Tercatat 14, semuanya di Kabupaten Jayapura.',
    },
  },
});
