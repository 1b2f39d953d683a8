import type { KimRole } from '../../../vocabulary/about-kim/kim-roles.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { kimRoles as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const kimRolesLabels: SchemeLabels<KimRole> = /* @__PURE__ */ labelledByCode(codes, {
  'mitra-kerja': 'mitra kerja pemerintah',
  'penyalur-aspirasi': 'penyerap dan penyalur aspirasi',
});

export const kimRoles: SchemeTexts<KimRole> = /* @__PURE__ */ described(kimRolesLabels, {
  title: 'Peran KIM',
  description: 'Peran KIM di antara masyarakat dan pemerintah.',
  concepts: {
    'simpul-komunikasi': {
      definition: 'Titik temu komunikasi antara pemerintah dan masyarakat.',
    },
    'penyebar-informasi': {
      definition: 'Menyampaikan informasi kepada masyarakat.',
    },
    'penyerap-informasi': {
      definition: 'Menyerap informasi dari masyarakat dan pemerintah, lalu mengolahnya sebagai masukan berbagai pihak.',
    },
    'mitra-kerja': {
      definition: 'Bekerja bersama pemerintah dalam pembangunan, sebagai pihak yang setara.',
    },
    'mitra-dialog': {
      definition: 'Memberi masukan kepada pemerintah daerah dalam perumusan kebijakan.',
    },
    'media-forum': {
      definition:
        'Mengikuti informasi dari berbagai sumber, mendiskusikannya, menyalurkannya kepada warga sekitar, dan menerapkannya sehari-hari.',
    },
    fasilitator: {
      definition: 'Membantu warga memperoleh dan memakai informasi.',
    },
    'penyalur-aspirasi': {
      definition: 'Menampung keinginan warga dan membawanya kepada pihak yang berwenang.',
    },
    'pelancar-arus-informasi': {
      definition: 'Melancarkan arus informasi antara pemerintah dan masyarakat serta antarwarga.',
    },
    'terminal-informasi': {
      definition: 'Tempat warga mencari dan bertukar informasi.',
    },
  },
});
