import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FormationOrigin } from '../../../vocabulary/concepts/formation-origins.js';

export const formationOrigins: SchemeTexts<FormationOrigin> = /* @__PURE__ */ frozen({
  title: 'Formation origins',
  description: 'Two ways to become a KIM: a new group, or one that exists.',
  concepts: {
    'kelompok-baru': {
      label: 'new group',
      definition: 'Residents form a new group as a KIM.',
    },
    'kelompok-yang-ada': {
      label: 'existing group',
      definition:
        "A group that exists, such as a youth organisation, farmers' group, tourism group or the PKK, takes on the functions of a KIM.",
    },
  },
});
