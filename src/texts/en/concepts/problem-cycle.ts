import { frozen } from '../../../kernel/frozen.js';
import type { ProblemCycleStep } from '../../../vocabulary/about-kim/problem-cycle.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const problemCycle: SchemeTexts<ProblemCycleStep> = /* @__PURE__ */ frozen({
  title: 'Problem cycle',
  description: 'The five steps by which a group solves a problem; they are the aims of a KIM at the same time.',
  concepts: {
    'menemukan-masalah': {
      label: 'find a shared problem',
      definition: 'Find a shared problem by discussion among the members.',
    },
    'mengenali-pemecahan': {
      label: 'see how it can be solved',
      definition: 'See how that problem can be solved.',
    },
    'memutuskan-bersama': {
      label: 'decide together',
      definition: 'Agree together on what to do.',
    },
    'melaksanakan-bersama': {
      label: 'carry it out together',
      definition: 'Carry out the decision by working together.',
    },
    'mengembangkan-jaringan': {
      label: 'develop the information network',
      definition: 'Develop the information network with others.',
    },
  },
});
