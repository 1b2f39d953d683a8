import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FormationOrigin } from '../../../vocabulary/concepts/formation-origins.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const formationOriginsLabels: SchemeLabels<FormationOrigin> = /* @__PURE__ */ labelled({
  'kelompok-baru': 'new group',
  'kelompok-yang-ada': 'existing group',
});

export const formationOrigins: SchemeTexts<FormationOrigin> = /* @__PURE__ */ described(formationOriginsLabels, {
  title: 'Formation origins',
  description: 'Two ways to become a KIM: a new group, or one that exists.',
  concepts: {
    'kelompok-baru': {
      definition: 'Residents form a new group as a KIM.',
    },
    'kelompok-yang-ada': {
      definition:
        "A group that exists, such as a youth organisation, farmers' group, tourism group or the PKK, takes on the functions of a KIM.",
    },
  },
});
