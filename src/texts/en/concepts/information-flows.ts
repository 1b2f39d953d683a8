import { frozen } from '../../../kernel/frozen.js';
import type { InformationFlow, InformationFlowLinks } from '../../../vocabulary/about-kim/information-flows.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const informationFlows: SchemeTexts<InformationFlow, InformationFlowLinks> = /* @__PURE__ */ frozen({
  title: 'Information flows',
  description: 'From whom to whom information flows.',
  concepts: {
    'pemerintah-ke-masyarakat': {
      label: 'government to community',
      definition: 'Information from government is brought to residents.',
      reasons: {
        'kim-missions/memperlancar-arus-informasi':
          'The second mission names the flow between government and community.',
      },
    },
    'masyarakat-ke-pemerintah': {
      label: 'community to government',
      definition: 'Information and wishes of residents are brought to government.',
      reasons: {
        'kim-missions/menyalurkan-aspirasi': 'The wishes of residents reach government by this flow.',
        'kim-functions/mitra-dialog': 'What residents put forward makes a KIM a partner in dialogue on policy.',
      },
    },
    'antar-masyarakat': {
      label: 'within the community',
      definition: 'Information moves among residents and groups of the community.',
      reasons: {
        'kim-missions/memperlancar-arus-informasi':
          'The second mission also names the flow between groups of the community.',
      },
    },
  },
});
