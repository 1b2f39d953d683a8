import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Sex } from '../../../vocabulary/concepts/sexes.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const sexesLabels: SchemeLabels<Sex> = /* @__PURE__ */ labelled({
  perempuan: 'woman',
  'laki-laki': 'man',
});

export const sexes: SchemeTexts<Sex> = /* @__PURE__ */ described(sexesLabels, {
  title: 'Sexes',
  description: 'Sex of a member, optional. Used only to see how mixed the membership is.',
  concepts: {
    perempuan: {
      definition: 'A woman who is a member.',
    },
    'laki-laki': {
      definition: 'A man who is a member.',
    },
  },
});
