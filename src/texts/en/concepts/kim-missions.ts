import { frozen } from '../../../kernel/frozen.js';
import type { KimMission } from '../../../vocabulary/about-kim/kim-missions.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const kimMissions: SchemeTexts<KimMission> = /* @__PURE__ */ frozen({
  title: 'KIM missions',
  description: 'Five missions that serve the vision of KIM.',
  concepts: {
    'tumbuh-mandiri': {
      label: 'growing independently',
      definition: 'Having KIMs grow on their own as channels of information within the community.',
    },
    'memperlancar-arus-informasi': {
      label: 'smoothing the flow of information',
      definition:
        'Smoothing the flow of information between government and community and among groups of the community.',
    },
    'meningkatkan-kemampuan': {
      label: 'raising ability',
      definition:
        'Raising the ability to reach and manage information, for information literacy and against the information gap.',
    },
    'mendayagunakan-informasi': {
      label: 'putting information to use',
      definition: 'Putting information to use so that the community gains by it.',
    },
    'menyalurkan-aspirasi': {
      label: 'absorbing and channelling aspirations',
      definition: 'Absorbing and channelling the aspirations of the community.',
    },
  },
});
