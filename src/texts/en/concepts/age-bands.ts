import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AgeBand } from '../../../vocabulary/concepts/age-bands.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const ageBandsLabels: SchemeLabels<AgeBand> = /* @__PURE__ */ labelled({
  'usia-di-bawah-18': 'under 18',
  'usia-18-24': '18 to 24',
  'usia-25-34': '25 to 34',
  'usia-35-44': '35 to 44',
  'usia-45-54': '45 to 54',
  'usia-55-64': '55 to 64',
  'usia-65-ke-atas': '65 and over',
});

export const ageBands: SchemeTexts<AgeBand> = /* @__PURE__ */ described(ageBandsLabels, {
  title: 'Age bands',
  description:
    'Age bands in place of a date of birth: enough to see the mix of ages and whether there are children, without personal data that nobody needs.',
  concepts: {
    'usia-di-bawah-18': {
      definition: "A child: has not turned 18 yet. A child's data are specific personal data.",
    },
    'usia-18-24': {
      definition: 'Has turned 18 and not yet 25.',
    },
    'usia-25-34': {
      definition: 'Has turned 25 and not yet 35.',
    },
    'usia-35-44': {
      definition: 'Has turned 35 and not yet 45.',
    },
    'usia-45-54': {
      definition: 'Has turned 45 and not yet 55.',
    },
    'usia-55-64': {
      definition: 'Has turned 55 and not yet 65.',
    },
    'usia-65-ke-atas': {
      definition: 'Has turned 65.',
    },
  },
});
