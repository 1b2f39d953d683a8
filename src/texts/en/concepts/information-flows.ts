import type { InformationFlow, InformationFlowLinks } from '../../../vocabulary/about-kim/information-flows.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const informationFlowsLabels: SchemeLabels<InformationFlow> = /* @__PURE__ */ labelled({
  'pemerintah-ke-masyarakat': 'government to community',
  'masyarakat-ke-pemerintah': 'community to government',
  'antar-masyarakat': 'within the community',
});

export const informationFlows: SchemeTexts<InformationFlow, InformationFlowLinks> = /* @__PURE__ */ described(
  informationFlowsLabels,
  {
    title: 'Information flows',
    description: 'From whom to whom information flows.',
    concepts: {
      'pemerintah-ke-masyarakat': {
        definition: 'Information from government is brought to residents.',
        reasons: {
          'kim-missions/memperlancar-arus-informasi':
            'The second mission names the flow between government and community.',
        },
      },
      'masyarakat-ke-pemerintah': {
        definition: 'Information and wishes of residents are brought to government.',
        reasons: {
          'kim-missions/menyalurkan-aspirasi': 'The wishes of residents reach government by this flow.',
          'kim-functions/mitra-dialog': 'What residents put forward makes a KIM a partner in dialogue on policy.',
        },
      },
      'antar-masyarakat': {
        definition: 'Information moves among residents and groups of the community.',
        reasons: {
          'kim-missions/memperlancar-arus-informasi':
            'The second mission also names the flow between groups of the community.',
        },
      },
    },
  },
);
