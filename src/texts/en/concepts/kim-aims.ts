import type { KimAim, KimAimLinks } from '../../../vocabulary/about-kim/kim-aims.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const kimAimsLabels: SchemeLabels<KimAim> = /* @__PURE__ */ labelled({
  'menemukan-masalah': 'finding shared problems',
  'mengenali-pemecahan': 'knowing how to solve them',
  'memutuskan-bersama': 'deciding together',
  'melaksanakan-bersama': 'carrying decisions out together',
  'mengembangkan-jaringan': 'developing the information network',
  'menyadarkan-arti-berkelompok': 'awareness of why grouping matters',
  'menyelesaikan-persoalan-bersama': 'solving problems with a common purpose',
});

export const kimAims: SchemeTexts<KimAim, KimAimLinks> = /* @__PURE__ */ described(kimAimsLabels, {
  title: 'KIM aims',
  description:
    'What KIMs exist for. The first five, read in order, are the cycle in which a community solves its problems.',
  concepts: {
    'menemukan-masalah': {
      definition: 'Finding the problems that members share, by discussing them.',
      reasons: {
        'problem-cycle/menemukan-masalah': 'This aim is at once one step of the problem cycle.',
      },
    },
    'mengenali-pemecahan': {
      definition: 'Learning how those problems can be solved.',
      reasons: {
        'problem-cycle/mengenali-pemecahan': 'This aim is at once one step of the problem cycle.',
      },
    },
    'memutuskan-bersama': {
      definition: 'Agreeing together on what to do.',
      reasons: {
        'problem-cycle/memutuskan-bersama': 'This aim is at once one step of the problem cycle.',
      },
    },
    'melaksanakan-bersama': {
      definition: 'Carrying the decisions out by working together.',
      reasons: {
        'problem-cycle/melaksanakan-bersama': 'This aim is at once one step of the problem cycle.',
      },
    },
    'mengembangkan-jaringan': {
      definition: 'Widening the contacts through which information is obtained and shared.',
      reasons: {
        'problem-cycle/mengembangkan-jaringan': 'This aim is at once one step of the problem cycle.',
      },
    },
    'menyadarkan-arti-berkelompok': {
      definition: 'To make people aware why it matters to form groups and to exchange information.',
    },
    'menyelesaikan-persoalan-bersama': {
      definition: 'To bring together people who share the purpose of solving problems.',
    },
  },
});
