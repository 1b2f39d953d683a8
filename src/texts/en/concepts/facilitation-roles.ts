import type { FacilitationRole } from '../../../vocabulary/about-kim/facilitation-roles.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const facilitationRolesLabels: SchemeLabels<FacilitationRole> = /* @__PURE__ */ labelled({
  'perumusan-kebijakan': 'policy making',
  'bimbingan-teknis': 'technical guidance',
  'pengembangan-model': 'help with developing models',
  'jaringan-komunikasi': 'help with communication networks',
  'sarana-prasarana': 'help with equipment and premises',
  'workshop-sarasehan-forum': 'workshops, meetings and forums',
  'bahan-informasi': 'supply of information materials',
  'simulasi-aktivitas': 'simulated activities',
  'studi-banding': 'help with study visits',
});

export const facilitationRoles: SchemeTexts<FacilitationRole> = /* @__PURE__ */ described(facilitationRolesLabels, {
  title: 'Government facilitation roles',
  description:
    'What regional government does to empower KIMs. The list in the source jumps from letter h to letter j; what letter i says is not known.',
  concepts: {
    'perumusan-kebijakan': {
      definition: 'Making policy on developing and empowering KIMs.',
    },
    'bimbingan-teknis': {
      definition: 'Guiding KIMs in technical matters, such as writing or using devices.',
    },
    'pengembangan-model': {
      definition: 'Helping to develop ways of working that other KIMs can copy.',
    },
    'jaringan-komunikasi': {
      definition: 'Helping KIMs to run a network of communication.',
    },
    'sarana-prasarana': {
      definition: 'Providing or lending equipment and premises.',
    },
    'workshop-sarasehan-forum': {
      definition: 'Holding meetings to learn and exchange views.',
    },
    'bahan-informasi': {
      definition: 'Supplying materials for KIMs to pass on.',
    },
    'simulasi-aktivitas': {
      definition: 'Acting out activities of a KIM for practice.',
    },
    'studi-banding': {
      definition: 'Helping KIMs to visit and learn elsewhere.',
    },
  },
});
