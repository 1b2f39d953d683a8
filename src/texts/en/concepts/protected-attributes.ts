import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { ProtectedAttribute } from '../../../vocabulary/protected-attributes.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const protectedAttributesLabels: SchemeLabels<ProtectedAttribute> = /* @__PURE__ */ labelled({
  suku: 'ethnic group',
  agama: 'religion',
  ras: 'race',
  golongan: 'social group',
  status: 'status',
  gender: 'gender',
});

export const protectedAttributes: SchemeTexts<ProtectedAttribute> = /* @__PURE__ */ described(
  protectedAttributesLabels,
  {
    title: 'Protected attributes',
    description: 'What may be no reason to refuse a member: a KIM is open to all.',
    concepts: {
      suku: {
        definition: 'The people one descends from.',
      },
      agama: {
        definition: 'Religion or belief.',
      },
      ras: {
        definition: 'Race or colour.',
      },
      golongan: {
        definition: 'A group or current within society.',
      },
      status: {
        definition: 'Social, economic or marital standing.',
      },
      gender: {
        definition: 'Being a woman or a man.',
      },
    },
  },
);
