import { frozen } from '../../../kernel/frozen.js';
import type { ProblemCycleStep } from '../../../vocabulary/about-kim/problem-cycle.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const problemCycle: SchemeTexts<ProblemCycleStep> = /* @__PURE__ */ frozen({
  title: 'Daur pemecahan masalah',
  description: 'Lima langkah kelompok memecahkan masalah; langkah-langkah ini sekaligus tujuan KIM.',
  concepts: {
    'menemukan-masalah': {
      label: 'menemukan masalah bersama',
      definition: 'Menemukan masalah bersama melalui diskusi dengan anggota kelompok.',
    },
    'mengenali-pemecahan': {
      label: 'mengenali cara pemecahan',
      definition: 'Mengenali cara memecahkan masalah itu.',
    },
    'memutuskan-bersama': {
      label: 'membuat keputusan bersama',
      definition: 'Sepakat bersama tentang apa yang akan dilakukan.',
    },
    'melaksanakan-bersama': {
      label: 'melaksanakan keputusan bersama',
      definition: 'Melaksanakan keputusan dengan kerja sama.',
    },
    'mengembangkan-jaringan': {
      label: 'mengembangkan jaringan informasi',
      definition: 'Mengembangkan jaringan informasi dengan pihak lain.',
    },
  },
});
