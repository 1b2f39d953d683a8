import { frozen } from '../../../kernel/frozen.js';
import type { FacilitationRole } from '../../../vocabulary/about-kim/facilitation-roles.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const facilitationRoles: SchemeTexts<FacilitationRole> = /* @__PURE__ */ frozen({
  title: 'Government facilitation roles',
  description:
    'What regional government does to empower KIMs. The list in the source jumps from letter h to letter j; what letter i says is not known.',
  concepts: {
    'perumusan-kebijakan': {
      label: 'policy making',
      definition: 'Making policy on developing and empowering KIMs.',
    },
    'bimbingan-teknis': {
      label: 'technical guidance',
      definition: 'Guiding KIMs in technical matters, such as writing or using devices.',
    },
    'pengembangan-model': {
      label: 'help with developing models',
      definition: 'Helping to develop ways of working that other KIMs can copy.',
    },
    'jaringan-komunikasi': {
      label: 'help with communication networks',
      definition: 'Helping KIMs to run a network of communication.',
    },
    'sarana-prasarana': {
      label: 'help with equipment and premises',
      definition: 'Providing or lending equipment and premises.',
    },
    'workshop-sarasehan-forum': {
      label: 'workshops, meetings and forums',
      definition: 'Holding meetings to learn and exchange views.',
    },
    'bahan-informasi': {
      label: 'supply of information materials',
      definition: 'Supplying materials for KIMs to pass on.',
    },
    'simulasi-aktivitas': {
      label: 'simulated activities',
      definition: 'Acting out activities of a KIM for practice.',
    },
    'studi-banding': {
      label: 'help with study visits',
      definition: 'Helping KIMs to visit and learn elsewhere.',
    },
  },
});
