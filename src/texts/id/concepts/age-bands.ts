import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AgeBand } from '../../../vocabulary/concepts/age-bands.js';
import { ageBands as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const ageBandsLabels: SchemeLabels<AgeBand> = /* @__PURE__ */ labelledByCode(codes, {
  'usia-di-bawah-18': 'di bawah 18 tahun',
  'usia-18-24': '18 sampai 24 tahun',
  'usia-25-34': '25 sampai 34 tahun',
  'usia-35-44': '35 sampai 44 tahun',
  'usia-45-54': '45 sampai 54 tahun',
  'usia-55-64': '55 sampai 64 tahun',
  'usia-65-ke-atas': '65 tahun ke atas',
});

export const ageBands: SchemeTexts<AgeBand> = /* @__PURE__ */ described(ageBandsLabels, {
  title: 'Kelompok umur',
  description:
    'Kelompok umur menggantikan tanggal lahir: cukup untuk melihat keragaman umur dan keberadaan anak, tanpa data pribadi yang tidak perlu.',
  concepts: {
    'usia-di-bawah-18': {
      definition: 'Anak: belum genap 18 tahun. Datanya termasuk data pribadi yang bersifat spesifik.',
    },
    'usia-18-24': {
      definition: 'Sudah genap 18 tahun dan belum genap 25 tahun.',
    },
    'usia-25-34': {
      definition: 'Sudah genap 25 tahun dan belum genap 35 tahun.',
    },
    'usia-35-44': {
      definition: 'Sudah genap 35 tahun dan belum genap 45 tahun.',
    },
    'usia-45-54': {
      definition: 'Sudah genap 45 tahun dan belum genap 55 tahun.',
    },
    'usia-55-64': {
      definition: 'Sudah genap 55 tahun dan belum genap 65 tahun.',
    },
    'usia-65-ke-atas': {
      definition: 'Sudah genap 65 tahun.',
    },
  },
});
