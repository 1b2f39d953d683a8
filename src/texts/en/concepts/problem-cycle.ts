import type { ProblemCycleStep } from '../../../vocabulary/about-kim/problem-cycle.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const problemCycleLabels: SchemeLabels<ProblemCycleStep> = /* @__PURE__ */ labelled({
  'menemukan-masalah': 'find a shared problem',
  'mengenali-pemecahan': 'see how it can be solved',
  'memutuskan-bersama': 'decide together',
  'melaksanakan-bersama': 'carry it out together',
  'mengembangkan-jaringan': 'develop the information network',
});

export const problemCycle: SchemeTexts<ProblemCycleStep> = /* @__PURE__ */ described(problemCycleLabels, {
  title: 'Problem cycle',
  description: 'The five steps by which a group solves a problem; they are the aims of a KIM at the same time.',
  concepts: {
    'menemukan-masalah': {
      definition: 'Find a shared problem by discussion among the members.',
    },
    'mengenali-pemecahan': {
      definition: 'See how that problem can be solved.',
    },
    'memutuskan-bersama': {
      definition: 'Agree together on what to do.',
    },
    'melaksanakan-bersama': {
      definition: 'Carry out the decision by working together.',
    },
    'mengembangkan-jaringan': {
      definition: 'Develop the information network with others.',
    },
  },
});
