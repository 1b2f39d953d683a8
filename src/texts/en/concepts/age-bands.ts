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
      definition: "A child: has not reached the 18th birthday. A child's data are specific personal data.",
    },
    'usia-18-24': {
      definition: 'Has reached the birthday number 18 and not yet number 25.',
    },
    'usia-25-34': {
      definition: 'Has reached the birthday number 25 and not yet number 35.',
    },
    'usia-35-44': {
      definition: 'Has reached the birthday number 35 and not yet number 45.',
    },
    'usia-45-54': {
      definition: 'Has reached the birthday number 45 and not yet number 55.',
    },
    'usia-55-64': {
      definition: 'Has reached the birthday number 55 and not yet number 65.',
    },
    'usia-65-ke-atas': {
      definition: 'Has reached the birthday number 65.',
    },
  },
});
