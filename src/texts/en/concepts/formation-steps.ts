import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FormationStep } from '../../../vocabulary/concepts/formation-steps.js';

export const formationSteps: SchemeTexts<FormationStep> = /* @__PURE__ */ frozen({
  title: 'Formation steps',
  description:
    'Steps towards a registered KIM. The order is for reading; sources differ on whether the decree or the statutes come first.',
  concepts: {
    rekrutmen: {
      label: 'recruiting members',
      definition: 'Inviting and listing residents who wish to join.',
    },
    musyawarah: {
      label: 'deliberation',
      definition: 'Residents deliberate and agree to form a KIM; minutes record it.',
    },
    'pemilihan-pengurus': {
      label: 'election of officers',
      definition: 'The group elects its own officers.',
    },
    'surat-keputusan': {
      label: 'decree',
      definition: 'The village head or another official issues a decree that recognises the KIM.',
    },
    'anggaran-dasar': {
      label: 'statutes',
      definition: 'The group adopts its own rules.',
    },
    pendaftaran: {
      label: 'registration',
      definition: 'The KIM registers with the communication agency of the kabupaten or kota.',
    },
    pembinaan: {
      label: 'guidance',
      definition: 'The agency begins to train and accompany the KIM.',
    },
  },
});
