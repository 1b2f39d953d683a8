import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { ContributionKind } from '../../../vocabulary/concepts/contribution-kinds.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const contributionKindsLabels: SchemeLabels<ContributionKind> = /* @__PURE__ */ labelled({
  dana: 'money',
  tenaga: 'labour',
  tempat: 'premises',
  peralatan: 'equipment',
  'bahan-informasi': 'information material',
  keahlian: 'expertise',
  jaringan: 'network',
  publikasi: 'publicity',
});

export const contributionKinds: SchemeTexts<ContributionKind> = /* @__PURE__ */ described(contributionKindsLabels, {
  title: 'Contribution kinds',
  description: 'What each side brings into cooperation.',
  concepts: {
    dana: {
      definition: 'Money for an activity.',
    },
    tenaga: {
      definition: "People's work and time.",
    },
    tempat: {
      definition: 'A room or place to meet.',
    },
    peralatan: {
      definition: 'Tools, devices or an internet connection.',
    },
    'bahan-informasi': {
      definition: 'Content, data or printed matter to pass on.',
    },
    keahlian: {
      definition: 'Knowledge, speakers or training.',
    },
    jaringan: {
      definition: 'Contacts with others.',
    },
    publikasi: {
      definition: 'Coverage and spreading through media.',
    },
  },
});
