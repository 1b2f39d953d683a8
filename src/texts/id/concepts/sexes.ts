import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Sex } from '../../../vocabulary/concepts/sexes.js';
import { sexes as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const sexesLabels: SchemeLabels<Sex> = /* @__PURE__ */ labelledByCode(codes, {
  'laki-laki': 'laki-laki',
});

export const sexes: SchemeTexts<Sex> = /* @__PURE__ */ described(sexesLabels, {
  title: 'Jenis kelamin',
  description: 'Jenis kelamin anggota, boleh tidak diisi. Hanya dipakai untuk melihat keragaman anggota.',
  concepts: {
    perempuan: {
      definition: 'Anggota perempuan.',
    },
    'laki-laki': {
      definition: 'Anggota laki-laki.',
    },
  },
});
