import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AgeBand } from '../../../vocabulary/concepts/age-bands.js';

export const ageBands: SchemeTexts<AgeBand> = /* @__PURE__ */ frozen({
  title: 'Age bands',
  description:
    'Age bands in place of a date of birth: enough to see the mix of ages and whether there are children, without personal data that nobody needs.',
  concepts: {
    'usia-di-bawah-18': {
      label: 'under 18',
      definition: "A child: has not turned 18 yet. A child's data are specific personal data.",
    },
    'usia-18-24': {
      label: '18 to 24',
      definition: 'Has turned 18 and not yet 25.',
    },
    'usia-25-34': {
      label: '25 to 34',
      definition: 'Has turned 25 and not yet 35.',
    },
    'usia-35-44': {
      label: '35 to 44',
      definition: 'Has turned 35 and not yet 45.',
    },
    'usia-45-54': {
      label: '45 to 54',
      definition: 'Has turned 45 and not yet 55.',
    },
    'usia-55-64': {
      label: '55 to 64',
      definition: 'Has turned 55 and not yet 65.',
    },
    'usia-65-ke-atas': {
      label: '65 and over',
      definition: 'Has turned 65.',
    },
  },
});
