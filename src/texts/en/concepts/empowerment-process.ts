import type { EmpowermentStage, EmpowermentStageLinks } from '../../../vocabulary/about-kim/empowerment-process.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const empowermentProcessLabels: SchemeLabels<EmpowermentStage> = /* @__PURE__ */ labelled({
  kesadaran: 'awareness',
  akses: 'access',
  pendayagunaan: 'use',
});

export const empowermentProcess: SchemeTexts<EmpowermentStage, EmpowermentStageLinks> = /* @__PURE__ */ described(
  empowermentProcessLabels,
  {
    title: 'Empowerment process',
    description: 'Empowerment comes about by raising awareness of, access to and use of information through a group.',
    concepts: {
      kesadaran: {
        definition: 'Residents become aware that information matters.',
      },
      akses: {
        definition: 'Residents find it easier to obtain information.',
        reasons: {
          'kim-missions/meningkatkan-kemampuan': 'The third mission names the ability to access information.',
        },
      },
      pendayagunaan: {
        definition: 'The group uses information to add value to the life of residents.',
        reasons: {
          'kim-missions/mendayagunakan-informasi': 'The fourth mission asks that information be used for added value.',
        },
      },
    },
  },
);
