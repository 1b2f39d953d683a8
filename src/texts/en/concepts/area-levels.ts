import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AreaLevel } from '../../../vocabulary/concepts/area-levels.js';

export const areaLevels: SchemeTexts<AreaLevel> = /* @__PURE__ */ frozen({
  title: 'Area levels',
  description: 'Levels of area in the region codes of the Ministry of Home Affairs, widest first.',
  concepts: {
    provinsi: {
      label: 'province',
      definition: 'The first level, two digits; 38 of them since 2022.',
    },
    kabupaten: {
      label: 'kabupaten',
      definition: 'A second-level region headed by a bupati, numbered 01 to 69 within its province.',
    },
    kota: {
      label: 'kota',
      definition: 'A second-level region headed by a mayor, numbered 71 to 79 within its province.',
    },
    kecamatan: {
      label: 'kecamatan',
      definition: 'The third level; kapanewon or kemantren in Yogyakarta, distrik in Papua.',
    },
    desa: {
      label: 'desa',
      definition: 'A fourth-level area with its own government; the first digit of its village part is 2.',
    },
    kelurahan: {
      label: 'kelurahan',
      definition: 'A fourth-level area under the kabupaten or kota; the first digit of its village part is 1.',
    },
    'desa-adat': {
      label: 'customary village',
      definition:
        'A fourth-level area recognised as a customary village; the first digit of its village part is 3. 14 are on record, all in Kabupaten Jayapura.',
    },
  },
});
