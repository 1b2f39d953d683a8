import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { RelationKind } from '../../../vocabulary/concepts/relation-kinds.js';
import { relationKinds as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const relationKindsLabels: SchemeLabels<RelationKind> = /* @__PURE__ */ labelledByCode(codes, {
  'kesetaraan-media': 'kesetaraan dengan media',
});

export const relationKinds: SchemeTexts<RelationKind> = /* @__PURE__ */ described(relationKindsLabels, {
  title: 'Jenis hubungan',
  description:
    'Hubungan KIM dengan pihak lain. Hanya badan induk dan pertanggungjawaban yang menunjukkan hierarki; hubungan lain bersifat sejajar.',
  concepts: {
    'hubungan-hierarkis': {
      definition: 'KIM berada di bawah pihak lain, bila bentuknya tidak diketahui.',
    },
    'badan-induk': {
      definition: 'Pihak lain itu memiliki atau membawahi KIM sebagai bagiannya.',
    },
    'bertanggung-jawab-kepada': {
      definition: 'KIM harus mempertanggungjawabkan kegiatannya kepada pihak lain itu.',
      scopeNote: 'Laporan sukarela dan laporan penggunaan bantuan tidak termasuk.',
    },
    kemitraan: {
      definition: 'Kerja sama yang setara dan saling menguntungkan, berdasarkan keterbukaan dan kepercayaan.',
    },
    koordinasi: {
      definition: 'Saling memberi tahu dan menyelaraskan kegiatan tanpa perintah.',
    },
    pembinaan: {
      definition: 'Pihak lain itu melatih, mendampingi, dan menguatkan KIM tanpa mengaturnya.',
      scopeNote: 'Bukan hierarki, juga bila disebut "KIM binaan": yang dibina tetap memutuskan sendiri.',
    },
    pengakuan: {
      definition: 'Pihak lain itu mengukuhkan atau mengesahkan KIM yang sudah ada.',
    },
    pendaftaran: {
      definition: 'KIM tercatat pada pihak lain itu.',
    },
    pendanaan: {
      definition: 'Pihak lain itu memberi dana atau barang.',
    },
    fasilitasi: {
      definition: 'Pihak lain itu memudahkan kerja KIM, misalnya dengan pelatihan atau tempat.',
    },
    'kesetaraan-media': {
      definition: 'KIM dan media setara dalam memberi layanan informasi.',
    },
    'keanggotaan-forum': {
      definition: 'KIM menjadi anggota forum KIM; forum tidak memerintah anggotanya.',
    },
  },
});
