import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { IctAccess } from '../../../vocabulary/concepts/ict-access.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const ictAccessLabels: SchemeLabels<IctAccess> = /* @__PURE__ */ labelled({
  ada: 'access',
  terbatas: 'limited access',
  'tidak-ada': 'no access',
});

export const ictAccess: SchemeTexts<IctAccess> = /* @__PURE__ */ described(ictAccessLabels, {
  title: 'Access to information technology',
  description: 'Whether networks and devices reach the seat of the KIM. A KIM is asked to use them once they do.',
  concepts: {
    ada: {
      definition: 'Networks and devices are there every day.',
    },
    terbatas: {
      definition: 'Networks or devices are there only in some places or at some times.',
    },
    'tidak-ada': {
      definition: 'No network reaches the place yet.',
    },
  },
});
