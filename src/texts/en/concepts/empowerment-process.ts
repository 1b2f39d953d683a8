import { frozen } from '../../../kernel/frozen.js';
import type { EmpowermentStage, EmpowermentStageLinks } from '../../../vocabulary/about-kim/empowerment-process.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const empowermentProcess: SchemeTexts<EmpowermentStage, EmpowermentStageLinks> = /* @__PURE__ */ frozen({
  title: 'Empowerment process',
  description: 'Empowerment comes about by raising awareness of, access to and use of information through a group.',
  concepts: {
    kesadaran: {
      label: 'awareness',
      definition: 'Residents become aware that information matters.',
    },
    akses: {
      label: 'access',
      definition: 'Residents find it easier to obtain information.',
      reasons: {
        'kim-missions/meningkatkan-kemampuan': 'The third mission names the ability to access information.',
      },
    },
    pendayagunaan: {
      label: 'use',
      definition: 'The group uses information to add value to the life of residents.',
      reasons: {
        'kim-missions/mendayagunakan-informasi': 'The fourth mission asks that information be used for added value.',
      },
    },
  },
});
