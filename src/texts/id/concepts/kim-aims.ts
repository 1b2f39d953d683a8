import type { KimAim, KimAimLinks } from '../../../vocabulary/about-kim/kim-aims.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { kimAims as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const kimAimsLabels: SchemeLabels<KimAim> = /* @__PURE__ */ labelledByCode(codes, {
  'menemukan-masalah': 'menemukan masalah bersama',
  'mengenali-pemecahan': 'mengenali cara pemecahan masalah',
  'memutuskan-bersama': 'membuat keputusan bersama',
  'melaksanakan-bersama': 'melaksanakan keputusan bersama',
  'mengembangkan-jaringan': 'mengembangkan jaringan informasi',
});

export const kimAims: SchemeTexts<KimAim, KimAimLinks> = /* @__PURE__ */ described(kimAimsLabels, {
  title: 'Tujuan KIM',
  description:
    'Tujuan keberadaan KIM. Lima yang pertama, bila dibaca berurutan, menjadi daur pemecahan masalah bersama.',
  concepts: {
    'menemukan-masalah': {
      definition: 'Menemukan masalah bersama melalui diskusi dengan anggota kelompok.',
      reasons: {
        'problem-cycle/menemukan-masalah': 'Tujuan ini sekaligus satu langkah dalam daur pemecahan masalah.',
      },
    },
    'mengenali-pemecahan': {
      definition: 'Mengenali cara memecahkan masalah itu.',
      reasons: {
        'problem-cycle/mengenali-pemecahan': 'Tujuan ini sekaligus satu langkah dalam daur pemecahan masalah.',
      },
    },
    'memutuskan-bersama': {
      definition: 'Sepakat bersama tentang apa yang akan dilakukan.',
      reasons: {
        'problem-cycle/memutuskan-bersama': 'Tujuan ini sekaligus satu langkah dalam daur pemecahan masalah.',
      },
    },
    'melaksanakan-bersama': {
      definition: 'Melaksanakan keputusan dengan kerja sama.',
      reasons: {
        'problem-cycle/melaksanakan-bersama': 'Tujuan ini sekaligus satu langkah dalam daur pemecahan masalah.',
      },
    },
    'mengembangkan-jaringan': {
      definition: 'Memperluas hubungan untuk memperoleh dan membagikan informasi.',
      reasons: {
        'problem-cycle/mengembangkan-jaringan': 'Tujuan ini sekaligus satu langkah dalam daur pemecahan masalah.',
      },
    },
    'menyadarkan-arti-berkelompok': {
      definition: 'Menyadarkan warga akan arti penting berkelompok dan bertukar informasi.',
    },
    'menyelesaikan-persoalan-bersama': {
      definition: 'Menghimpun orang yang mempunyai kesamaan tujuan dalam menyelesaikan berbagai persoalan.',
    },
  },
});
