import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FormationInitiative } from '../../../vocabulary/concepts/formation-initiatives.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const formationInitiativesLabels: SchemeLabels<FormationInitiative> = /* @__PURE__ */ labelled({
  warga: 'residents',
  bersama: 'residents together with government',
  pemerintah: 'government',
});

export const formationInitiatives: SchemeTexts<FormationInitiative> = /* @__PURE__ */ described(
  formationInitiativesLabels,
  {
    title: 'Formation initiatives',
    description: 'Who began the formation of a KIM. A KIM is formed by, from and for the community, on its own.',
    concepts: {
      warga: {
        definition: 'Residents initiated it themselves.',
      },
      bersama: {
        definition: 'Government invited or supported them; residents deliberated and decided.',
      },
      pemerintah: {
        definition: 'Government initiated it: formed the KIM or made it an obligation.',
      },
    },
  },
);
