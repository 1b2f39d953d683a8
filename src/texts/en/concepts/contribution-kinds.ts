import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { ContributionKind } from '../../../vocabulary/concepts/contribution-kinds.js';

export const contributionKinds: SchemeTexts<ContributionKind> = /* @__PURE__ */ frozen({
  title: 'Contribution kinds',
  description: 'What each side brings into cooperation.',
  concepts: {
    dana: {
      label: 'money',
      definition: 'Money for an activity.',
    },
    tenaga: {
      label: 'labour',
      definition: "People's work and time.",
    },
    tempat: {
      label: 'premises',
      definition: 'A room or place to meet.',
    },
    peralatan: {
      label: 'equipment',
      definition: 'Tools, devices or an internet connection.',
    },
    'bahan-informasi': {
      label: 'information material',
      definition: 'Content, data or printed matter to pass on.',
    },
    keahlian: {
      label: 'expertise',
      definition: 'Knowledge, speakers or training.',
    },
    jaringan: {
      label: 'network',
      definition: 'Contacts with others.',
    },
    publikasi: {
      label: 'publicity',
      definition: 'Coverage and spreading through media.',
    },
  },
});
