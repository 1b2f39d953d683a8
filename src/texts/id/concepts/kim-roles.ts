import { frozen } from '../../../kernel/frozen.js';
import type { KimRole } from '../../../vocabulary/about-kim/kim-roles.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const kimRoles: SchemeTexts<KimRole> = /* @__PURE__ */ frozen({
  title: 'Peran KIM',
  description: 'Peran KIM di antara masyarakat dan pemerintah.',
  concepts: {
    'simpul-komunikasi': {
      label: 'simpul komunikasi',
      definition: 'Titik temu komunikasi antara pemerintah dan masyarakat.',
    },
    'penyebar-informasi': {
      label: 'penyebar informasi',
      definition: 'Menyampaikan informasi kepada masyarakat.',
    },
    'penyerap-informasi': {
      label: 'penyerap informasi',
      definition: 'Menyerap informasi dari masyarakat dan pemerintah, lalu mengolahnya sebagai masukan berbagai pihak.',
    },
    'mitra-kerja': {
      label: 'mitra kerja pemerintah',
      definition: 'Bekerja bersama pemerintah dalam pembangunan, sebagai pihak yang setara.',
    },
    'mitra-dialog': {
      label: 'mitra dialog',
      definition: 'Memberi masukan kepada pemerintah daerah dalam perumusan kebijakan.',
    },
    'media-forum': {
      label: 'media forum',
      definition:
        'Mengikuti informasi dari berbagai sumber, mendiskusikannya, menyalurkannya kepada warga sekitar, dan menerapkannya sehari-hari.',
    },
    fasilitator: {
      label: 'fasilitator',
      definition: 'Membantu warga memperoleh dan memakai informasi.',
    },
    'penyalur-aspirasi': {
      label: 'penyerap dan penyalur aspirasi',
      definition: 'Menampung keinginan warga dan membawanya kepada pihak yang berwenang.',
    },
    'pelancar-arus-informasi': {
      label: 'pelancar arus informasi',
      definition: 'Melancarkan arus informasi antara pemerintah dan masyarakat serta antarwarga.',
    },
    'terminal-informasi': {
      label: 'terminal informasi',
      definition: 'Tempat warga mencari dan bertukar informasi.',
    },
  },
});
