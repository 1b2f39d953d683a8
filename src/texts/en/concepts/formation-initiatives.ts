import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FormationInitiative } from '../../../vocabulary/concepts/formation-initiatives.js';

export const formationInitiatives: SchemeTexts<FormationInitiative> = /* @__PURE__ */ frozen({
  title: 'Formation initiatives',
  description: 'Who began the formation of a KIM. A KIM is formed by, from and for the community, on its own.',
  concepts: {
    warga: {
      label: 'residents',
      definition: 'Residents initiated it themselves.',
    },
    bersama: {
      label: 'residents together with government',
      definition: 'Government invited or supported them; residents deliberated and decided.',
    },
    pemerintah: {
      label: 'government',
      definition: 'Government initiated it: formed the KIM or made it an obligation.',
    },
  },
});
