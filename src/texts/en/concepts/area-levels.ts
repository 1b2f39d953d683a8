import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AreaLevel } from '../../../vocabulary/concepts/area-levels.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const areaLevelsLabels: SchemeLabels<AreaLevel> = /* @__PURE__ */ labelled({
  provinsi: 'province',
  kabupaten: 'kabupaten',
  kota: 'kota',
  kecamatan: 'kecamatan',
  desa: 'desa',
  kelurahan: 'kelurahan',
  'desa-adat': 'customary village',
});

export const areaLevels: SchemeTexts<AreaLevel> = /* @__PURE__ */ described(areaLevelsLabels, {
  title: 'Area levels',
  description: 'Levels of area in the region codes of the Ministry of Home Affairs, widest first.',
  concepts: {
    provinsi: {
      definition: 'The first level, two digits; 38 of them since 2022.',
    },
    kabupaten: {
      definition: 'A second-level region headed by a bupati, numbered 01 to 69 within its province.',
    },
    kota: {
      definition: 'A second-level region headed by a mayor, numbered 71 to 79 within its province.',
    },
    kecamatan: {
      definition: 'The third level; kapanewon or kemantren in Yogyakarta, distrik in Papua.',
    },
    desa: {
      definition: 'A fourth-level area with its own government; the first digit of its village part is 2.',
    },
    kelurahan: {
      definition: 'A fourth-level area under the kabupaten or kota; the first digit of its village part is 1.',
    },
    'desa-adat': {
      definition:
        'A fourth-level area recognised as a customary village; the first digit of its village part is 3. 14 are on record, all in Kabupaten Jayapura.',
    },
  },
});
