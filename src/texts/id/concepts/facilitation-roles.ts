import { frozen } from '../../../kernel/frozen.js';
import type { FacilitationRole } from '../../../vocabulary/about-kim/facilitation-roles.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const facilitationRoles: SchemeTexts<FacilitationRole> = /* @__PURE__ */ frozen({
  title: 'Peran fasilitasi pemerintah',
  description:
    'Peran pemerintah daerah dalam memberdayakan KIM. Daftar sumbernya melompat dari huruf h ke huruf j; isi huruf i tidak diketahui.',
  concepts: {
    'perumusan-kebijakan': {
      label: 'perumusan kebijakan',
      definition: 'Menyusun kebijakan tentang pengembangan dan pemberdayaan KIM.',
    },
    'bimbingan-teknis': {
      label: 'bimbingan teknis',
      definition: 'Membimbing KIM dalam hal teknis, misalnya menulis atau memakai perangkat.',
    },
    'pengembangan-model': {
      label: 'fasilitasi pengembangan model',
      definition: 'Membantu mengembangkan contoh kerja KIM yang dapat ditiru.',
    },
    'jaringan-komunikasi': {
      label: 'fasilitasi jaringan komunikasi',
      definition: 'Membantu menyelenggarakan jaringan komunikasi KIM.',
    },
    'sarana-prasarana': {
      label: 'fasilitasi sarana dan prasarana',
      definition: 'Menyediakan atau meminjamkan alat dan tempat.',
    },
    'workshop-sarasehan-forum': {
      label: 'workshop, sarasehan, dan forum',
      definition: 'Menyelenggarakan pertemuan untuk belajar dan bertukar pikiran.',
    },
    'bahan-informasi': {
      label: 'penyediaan bahan informasi',
      definition: 'Menyediakan bahan informasi untuk disebarkan KIM.',
    },
    'simulasi-aktivitas': {
      label: 'simulasi aktivitas',
      definition: 'Memperagakan kegiatan KIM untuk latihan.',
    },
    'studi-banding': {
      label: 'fasilitasi studi banding',
      definition: 'Membantu KIM berkunjung dan belajar ke tempat lain.',
    },
  },
});
