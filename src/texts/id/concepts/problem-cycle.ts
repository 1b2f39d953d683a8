import type { ProblemCycleStep } from '../../../vocabulary/about-kim/problem-cycle.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { problemCycle as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const problemCycleLabels: SchemeLabels<ProblemCycleStep> = /* @__PURE__ */ labelledByCode(codes, {
  'menemukan-masalah': 'menemukan masalah bersama',
  'mengenali-pemecahan': 'mengenali cara pemecahan',
  'memutuskan-bersama': 'membuat keputusan bersama',
  'melaksanakan-bersama': 'melaksanakan keputusan bersama',
  'mengembangkan-jaringan': 'mengembangkan jaringan informasi',
});

export const problemCycle: SchemeTexts<ProblemCycleStep> = /* @__PURE__ */ described(problemCycleLabels, {
  title: 'Daur pemecahan masalah',
  description: 'Lima langkah kelompok memecahkan masalah; langkah-langkah ini sekaligus tujuan KIM.',
  concepts: {
    'menemukan-masalah': {
      definition: 'Menemukan masalah bersama melalui diskusi dengan anggota kelompok.',
    },
    'mengenali-pemecahan': {
      definition: 'Mengenali cara memecahkan masalah itu.',
    },
    'memutuskan-bersama': {
      definition: 'Sepakat bersama tentang apa yang akan dilakukan.',
    },
    'melaksanakan-bersama': {
      definition: 'Melaksanakan keputusan dengan kerja sama.',
    },
    'mengembangkan-jaringan': {
      definition: 'Mengembangkan jaringan informasi dengan pihak lain.',
    },
  },
});
