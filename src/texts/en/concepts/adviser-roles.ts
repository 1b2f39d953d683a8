import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AdviserRole } from '../../../vocabulary/concepts/adviser-roles.js';

export const adviserRoles: SchemeTexts<AdviserRole> = /* @__PURE__ */ frozen({
  title: 'Adviser roles',
  description:
    'People outside the membership who guide, advise, protect or give direction. They are not counted as members and do not lead the KIM.',
  concepts: {
    pembina: {
      label: 'patron',
      definition: 'Guides and supports the KIM, often the village head or an agency; does not command it.',
    },
    penasihat: {
      label: 'adviser',
      definition: 'Gives advice when asked, for instance a public figure.',
    },
    pelindung: {
      label: 'protector',
      definition: 'Lends the KIM protection and moral support.',
    },
    pengarah: {
      label: 'steering adviser',
      definition: 'Gives general direction, mostly to a forum of KIMs; for instance the head of a provincial agency.',
    },
  },
});
