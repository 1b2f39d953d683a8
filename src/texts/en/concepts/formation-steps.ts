import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FormationStep } from '../../../vocabulary/concepts/formation-steps.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const formationStepsLabels: SchemeLabels<FormationStep> = /* @__PURE__ */ labelled({
  rekrutmen: 'recruiting members',
  musyawarah: 'deliberation',
  'pemilihan-pengurus': 'election of officers',
  'surat-keputusan': 'decree',
  'anggaran-dasar': 'statutes',
  pendaftaran: 'registration',
  pembinaan: 'guidance',
});

export const formationSteps: SchemeTexts<FormationStep> = /* @__PURE__ */ described(formationStepsLabels, {
  title: 'Formation steps',
  description:
    'Steps towards a registered KIM. The order is for reading; sources differ on whether the decree or the statutes come first.',
  concepts: {
    rekrutmen: {
      definition: 'Inviting and listing residents who wish to join.',
    },
    musyawarah: {
      definition: 'Residents deliberate and agree to form a KIM; minutes record it.',
    },
    'pemilihan-pengurus': {
      definition: 'The group elects its own officers.',
    },
    'surat-keputusan': {
      definition: 'The village head or another official issues a decree that recognises the KIM.',
    },
    'anggaran-dasar': {
      definition: 'The group adopts its own rules.',
    },
    pendaftaran: {
      definition: 'The KIM registers with the communication agency of the kabupaten or kota.',
    },
    pembinaan: {
      definition: 'The agency begins to train and accompany the KIM.',
    },
  },
});
