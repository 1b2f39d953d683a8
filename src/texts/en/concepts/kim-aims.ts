import { frozen } from '../../../kernel/frozen.js';
import type { KimAim, KimAimLinks } from '../../../vocabulary/about-kim/kim-aims.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const kimAims: SchemeTexts<KimAim, KimAimLinks> = /* @__PURE__ */ frozen({
  title: 'KIM aims',
  description:
    'What KIMs exist for. The first five, read in order, are the cycle in which a community solves its problems.',
  concepts: {
    'menemukan-masalah': {
      label: 'finding shared problems',
      definition: 'Finding the problems that members share, by discussing them.',
      reasons: {
        'problem-cycle/menemukan-masalah': 'This aim is at once one step of the problem cycle.',
      },
    },
    'mengenali-pemecahan': {
      label: 'knowing how to solve them',
      definition: 'Learning how those problems can be solved.',
      reasons: {
        'problem-cycle/mengenali-pemecahan': 'This aim is at once one step of the problem cycle.',
      },
    },
    'memutuskan-bersama': {
      label: 'deciding together',
      definition: 'Agreeing together on what to do.',
      reasons: {
        'problem-cycle/memutuskan-bersama': 'This aim is at once one step of the problem cycle.',
      },
    },
    'melaksanakan-bersama': {
      label: 'carrying decisions out together',
      definition: 'Carrying the decisions out by working together.',
      reasons: {
        'problem-cycle/melaksanakan-bersama': 'This aim is at once one step of the problem cycle.',
      },
    },
    'mengembangkan-jaringan': {
      label: 'developing the information network',
      definition: 'Widening the contacts through which information is obtained and shared.',
      reasons: {
        'problem-cycle/mengembangkan-jaringan': 'This aim is at once one step of the problem cycle.',
      },
    },
    'menyadarkan-arti-berkelompok': {
      label: 'awareness of why grouping matters',
      definition: 'To make people aware why it matters to form groups and to exchange information.',
    },
    'menyelesaikan-persoalan-bersama': {
      label: 'solving problems with a common purpose',
      definition: 'To bring together people who share the purpose of solving problems.',
    },
  },
});
