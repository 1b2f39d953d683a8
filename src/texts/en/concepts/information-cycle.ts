import { frozen } from '../../../kernel/frozen.js';
import type { InformationCycleStep } from '../../../vocabulary/about-kim/information-cycle.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const informationCycle: SchemeTexts<InformationCycleStep> = /* @__PURE__ */ frozen({
  title: 'Information cycle',
  description: 'The three steps by which a KIM manages information.',
  concepts: {
    mengumpulkan: {
      label: 'collect',
      definition: 'Seek out and bring together the information that is needed.',
    },
    mengolah: {
      label: 'process',
      definition: 'Choose, check and arrange the information so that it is easily understood.',
    },
    mendistribusikan: {
      label: 'distribute',
      definition: 'Bring the information to those who need it.',
    },
  },
});
