import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Sex } from '../../../vocabulary/concepts/sexes.js';

export const sexes: SchemeTexts<Sex> = /* @__PURE__ */ frozen({
  title: 'Sexes',
  description: 'Sex of a member, optional. Used only to see how mixed the membership is.',
  concepts: {
    perempuan: {
      label: 'woman',
      definition: 'A woman who is a member.',
    },
    'laki-laki': {
      label: 'man',
      definition: 'A man who is a member.',
    },
  },
});
