import type { InformationCycleStep } from '../../../vocabulary/about-kim/information-cycle.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const informationCycleLabels: SchemeLabels<InformationCycleStep> = /* @__PURE__ */ labelled({
  mengumpulkan: 'collect',
  mengolah: 'process',
  mendistribusikan: 'distribute',
});

export const informationCycle: SchemeTexts<InformationCycleStep> = /* @__PURE__ */ described(informationCycleLabels, {
  title: 'Information cycle',
  description: 'The three steps by which a KIM manages information.',
  concepts: {
    mengumpulkan: {
      definition: 'Seek out and bring together the information that is needed.',
    },
    mengolah: {
      definition: 'Choose, check and arrange the information so that it is easily understood.',
    },
    mendistribusikan: {
      definition: 'Bring the information to those who need it.',
    },
  },
});
