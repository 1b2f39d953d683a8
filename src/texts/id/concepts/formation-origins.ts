import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FormationOrigin } from '../../../vocabulary/concepts/formation-origins.js';

export const formationOrigins: SchemeTexts<FormationOrigin> = /* @__PURE__ */ frozen({
  title: 'Asal kelompok',
  description: 'Dua jalan menjadi KIM: kelompok baru, atau kelompok yang sudah ada.',
  concepts: {
    'kelompok-baru': {
      label: 'kelompok baru',
      definition: 'Warga membentuk kelompok baru sebagai KIM.',
    },
    'kelompok-yang-ada': {
      label: 'kelompok yang sudah ada',
      definition:
        'Kelompok yang sudah ada, misalnya karang taruna, kelompok tani, pokdarwis, atau PKK, menjalankan fungsi KIM.',
    },
  },
});
