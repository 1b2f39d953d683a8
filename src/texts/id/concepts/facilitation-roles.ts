import type { FacilitationRole } from '../../../vocabulary/about-kim/facilitation-roles.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { facilitationRoles as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const facilitationRolesLabels: SchemeLabels<FacilitationRole> = /* @__PURE__ */ labelledByCode(codes, {
  'pengembangan-model': 'fasilitasi pengembangan model',
  'jaringan-komunikasi': 'fasilitasi jaringan komunikasi',
  'sarana-prasarana': 'fasilitasi sarana dan prasarana',
  'workshop-sarasehan-forum': 'workshop, sarasehan, dan forum',
  'bahan-informasi': 'penyediaan bahan informasi',
  'studi-banding': 'fasilitasi studi banding',
});

export const facilitationRoles: SchemeTexts<FacilitationRole> = /* @__PURE__ */ described(facilitationRolesLabels, {
  title: 'Peran fasilitasi pemerintah',
  description:
    'Peran pemerintah daerah dalam memberdayakan KIM. Daftar sumbernya melompat dari huruf h ke huruf j; isi huruf i tidak diketahui.',
  concepts: {
    'perumusan-kebijakan': {
      definition: 'Menyusun kebijakan tentang pengembangan dan pemberdayaan KIM.',
    },
    'bimbingan-teknis': {
      definition: 'Membimbing KIM dalam hal teknis, misalnya menulis atau memakai perangkat.',
    },
    'pengembangan-model': {
      definition: 'Membantu mengembangkan contoh kerja KIM yang dapat ditiru.',
    },
    'jaringan-komunikasi': {
      definition: 'Membantu menyelenggarakan jaringan komunikasi KIM.',
    },
    'sarana-prasarana': {
      definition: 'Menyediakan atau meminjamkan alat dan tempat.',
    },
    'workshop-sarasehan-forum': {
      definition: 'Menyelenggarakan pertemuan untuk belajar dan bertukar pikiran.',
    },
    'bahan-informasi': {
      definition: 'Menyediakan bahan informasi untuk disebarkan KIM.',
    },
    'simulasi-aktivitas': {
      definition: 'Memperagakan kegiatan KIM untuk latihan.',
    },
    'studi-banding': {
      definition: 'Membantu KIM berkunjung dan belajar ke tempat lain.',
    },
  },
});
