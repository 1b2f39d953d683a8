import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AdviserRole } from '../../../vocabulary/concepts/adviser-roles.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const adviserRolesLabels: SchemeLabels<AdviserRole> = /* @__PURE__ */ labelled({
  pembina: 'patron',
  penasihat: 'adviser',
  pelindung: 'protector',
  pengarah: 'steering adviser',
});

export const adviserRoles: SchemeTexts<AdviserRole> = /* @__PURE__ */ described(adviserRolesLabels, {
  title: 'Adviser roles',
  description:
    'People outside the membership who guide, advise, protect or give direction. They are not counted as members and do not lead the KIM.',
  concepts: {
    pembina: {
      definition: 'Guides and supports the KIM, often the village head or an agency; does not command it.',
    },
    penasihat: {
      definition: 'Gives advice when asked, for instance a public figure.',
    },
    pelindung: {
      definition: 'Lends the KIM protection and moral support.',
    },
    pengarah: {
      definition: 'Gives general direction, mostly to a forum of KIMs; for instance the head of a provincial agency.',
    },
  },
});
