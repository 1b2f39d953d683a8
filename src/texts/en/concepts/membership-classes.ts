import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { MembershipClass } from '../../../vocabulary/concepts/membership-classes.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const membershipClassesLabels: SchemeLabels<MembershipClass> = /* @__PURE__ */ labelled({
  biasa: 'ordinary member',
  istimewa: 'special member',
});

export const membershipClasses: SchemeTexts<MembershipClass> = /* @__PURE__ */ described(membershipClassesLabels, {
  title: 'Classes of membership',
  description: 'Classes of members by the statutes of a KIM.',
  concepts: {
    biasa: {
      definition: 'A member with full rights and duties.',
    },
    istimewa: {
      definition: 'A member who was admitted in a special way by the statutes.',
    },
  },
});
