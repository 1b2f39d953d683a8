import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { IctAccess } from '../../../vocabulary/concepts/ict-access.js';

export const ictAccess: SchemeTexts<IctAccess> = /* @__PURE__ */ frozen({
  title: 'Access to information technology',
  description: 'Whether networks and devices reach the seat of the KIM. A KIM is asked to use them once they do.',
  concepts: {
    ada: {
      label: 'access',
      definition: 'Networks and devices are there every day.',
    },
    terbatas: {
      label: 'limited access',
      definition: 'Networks or devices are there only in some places or at some times.',
    },
    'tidak-ada': {
      label: 'no access',
      definition: 'No network reaches the place yet.',
    },
  },
});
