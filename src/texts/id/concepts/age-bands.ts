import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AgeBand } from '../../../vocabulary/concepts/age-bands.js';

export const ageBands: SchemeTexts<AgeBand> = /* @__PURE__ */ frozen({
  title: 'Kelompok umur',
  description:
    'Kelompok umur menggantikan tanggal lahir: cukup untuk melihat keragaman umur dan keberadaan anak, tanpa data pribadi yang tidak perlu.',
  concepts: {
    'usia-di-bawah-18': {
      label: 'di bawah 18 tahun',
      definition: 'Anak: belum genap 18 tahun. Datanya termasuk data pribadi yang bersifat spesifik.',
    },
    'usia-18-24': {
      label: '18 sampai 24 tahun',
      definition: 'Sudah genap 18 tahun dan belum genap 25 tahun.',
    },
    'usia-25-34': {
      label: '25 sampai 34 tahun',
      definition: 'Sudah genap 25 tahun dan belum genap 35 tahun.',
    },
    'usia-35-44': {
      label: '35 sampai 44 tahun',
      definition: 'Sudah genap 35 tahun dan belum genap 45 tahun.',
    },
    'usia-45-54': {
      label: '45 sampai 54 tahun',
      definition: 'Sudah genap 45 tahun dan belum genap 55 tahun.',
    },
    'usia-55-64': {
      label: '55 sampai 64 tahun',
      definition: 'Sudah genap 55 tahun dan belum genap 65 tahun.',
    },
    'usia-65-ke-atas': {
      label: '65 tahun ke atas',
      definition: 'Sudah genap 65 tahun.',
    },
  },
});
