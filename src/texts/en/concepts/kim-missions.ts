import type { KimMission } from '../../../vocabulary/about-kim/kim-missions.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const kimMissionsLabels: SchemeLabels<KimMission> = /* @__PURE__ */ labelled({
  'tumbuh-mandiri': 'growing independently',
  'memperlancar-arus-informasi': 'smoothing the flow of information',
  'meningkatkan-kemampuan': 'raising ability',
  'mendayagunakan-informasi': 'putting information to use',
  'menyalurkan-aspirasi': 'absorbing and channelling aspirations',
});

export const kimMissions: SchemeTexts<KimMission> = /* @__PURE__ */ described(kimMissionsLabels, {
  title: 'KIM missions',
  description: 'Five missions that serve the vision of KIM.',
  concepts: {
    'tumbuh-mandiri': {
      definition: 'Having KIMs grow on their own as channels of information within the community.',
    },
    'memperlancar-arus-informasi': {
      definition:
        'Smoothing the flow of information between government and community and among groups of the community.',
    },
    'meningkatkan-kemampuan': {
      definition:
        'Raising the ability to reach and manage information, for information literacy and against the information gap.',
    },
    'mendayagunakan-informasi': {
      definition: 'Putting information to use so that the community gains by it.',
    },
    'menyalurkan-aspirasi': {
      definition: 'Absorbing and channelling the aspirations of the community.',
    },
  },
});
