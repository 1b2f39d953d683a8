import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { MembershipClass } from '../../../vocabulary/concepts/membership-classes.js';

export const membershipClasses: SchemeTexts<MembershipClass> = /* @__PURE__ */ frozen({
  title: 'Classes of membership',
  description: 'Classes of members by the statutes of a KIM.',
  concepts: {
    biasa: {
      label: 'ordinary member',
      definition: 'A member with full rights and duties.',
    },
    istimewa: {
      label: 'special member',
      definition: 'A member who was admitted in a special way by the statutes.',
    },
  },
});
