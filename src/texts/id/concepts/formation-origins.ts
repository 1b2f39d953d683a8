import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FormationOrigin } from '../../../vocabulary/concepts/formation-origins.js';
import { formationOrigins as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const formationOriginsLabels: SchemeLabels<FormationOrigin> = /* @__PURE__ */ labelledByCode(codes, {
  'kelompok-yang-ada': 'kelompok yang sudah ada',
});

export const formationOrigins: SchemeTexts<FormationOrigin> = /* @__PURE__ */ described(formationOriginsLabels, {
  title: 'Asal kelompok',
  description: 'Dua jalan menjadi KIM: kelompok baru, atau kelompok yang sudah ada.',
  concepts: {
    'kelompok-baru': {
      definition: 'Warga membentuk kelompok baru sebagai KIM.',
    },
    'kelompok-yang-ada': {
      definition:
        'Kelompok yang sudah ada, misalnya karang taruna, kelompok tani, pokdarwis, atau PKK, menjalankan fungsi KIM.',
    },
  },
});
