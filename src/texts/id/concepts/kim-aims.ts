import { frozen } from '../../../kernel/frozen.js';
import type { KimAim, KimAimLinks } from '../../../vocabulary/about-kim/kim-aims.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const kimAims: SchemeTexts<KimAim, KimAimLinks> = /* @__PURE__ */ frozen({
  title: 'Tujuan KIM',
  description:
    'Tujuan keberadaan KIM. Lima yang pertama, bila dibaca berurutan, menjadi daur pemecahan masalah bersama.',
  concepts: {
    'menemukan-masalah': {
      label: 'menemukan masalah bersama',
      definition: 'Menemukan masalah bersama melalui diskusi dengan anggota kelompok.',
      reasons: {
        'problem-cycle/menemukan-masalah': 'Tujuan ini sekaligus satu langkah dalam daur pemecahan masalah.',
      },
    },
    'mengenali-pemecahan': {
      label: 'mengenali cara pemecahan masalah',
      definition: 'Mengenali cara memecahkan masalah itu.',
      reasons: {
        'problem-cycle/mengenali-pemecahan': 'Tujuan ini sekaligus satu langkah dalam daur pemecahan masalah.',
      },
    },
    'memutuskan-bersama': {
      label: 'membuat keputusan bersama',
      definition: 'Sepakat bersama tentang apa yang akan dilakukan.',
      reasons: {
        'problem-cycle/memutuskan-bersama': 'Tujuan ini sekaligus satu langkah dalam daur pemecahan masalah.',
      },
    },
    'melaksanakan-bersama': {
      label: 'melaksanakan keputusan bersama',
      definition: 'Melaksanakan keputusan dengan kerja sama.',
      reasons: {
        'problem-cycle/melaksanakan-bersama': 'Tujuan ini sekaligus satu langkah dalam daur pemecahan masalah.',
      },
    },
    'mengembangkan-jaringan': {
      label: 'mengembangkan jaringan informasi',
      definition: 'Memperluas hubungan untuk memperoleh dan membagikan informasi.',
      reasons: {
        'problem-cycle/mengembangkan-jaringan': 'Tujuan ini sekaligus satu langkah dalam daur pemecahan masalah.',
      },
    },
    'menyadarkan-arti-berkelompok': {
      label: 'menyadarkan arti berkelompok',
      definition: 'Menyadarkan warga akan arti penting berkelompok dan bertukar informasi.',
    },
    'menyelesaikan-persoalan-bersama': {
      label: 'menyelesaikan persoalan bersama',
      definition: 'Menghimpun orang yang mempunyai kesamaan tujuan dalam menyelesaikan berbagai persoalan.',
    },
  },
});
