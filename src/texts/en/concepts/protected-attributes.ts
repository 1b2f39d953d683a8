import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { ProtectedAttribute } from '../../../vocabulary/protected-attributes.js';

export const protectedAttributes: SchemeTexts<ProtectedAttribute> = /* @__PURE__ */ frozen({
  title: 'Protected attributes',
  description: 'What may be no reason to refuse a member: a KIM is open to all.',
  concepts: {
    suku: {
      label: 'ethnic group',
      definition: 'The people one descends from.',
    },
    agama: {
      label: 'religion',
      definition: 'Religion or belief.',
    },
    ras: {
      label: 'race',
      definition: 'Race or colour.',
    },
    golongan: {
      label: 'social group',
      definition: 'A group or current within society.',
    },
    status: {
      label: 'status',
      definition: 'Social, economic or marital standing.',
    },
    gender: {
      label: 'gender',
      definition: 'Being a woman or a man.',
    },
  },
});
