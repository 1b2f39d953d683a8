import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { RelationKind } from '../../../vocabulary/concepts/relation-kinds.js';

export const relationKinds: SchemeTexts<RelationKind> = /* @__PURE__ */ frozen({
  title: 'Jenis hubungan',
  description:
    'Hubungan KIM dengan pihak lain. Hanya badan induk dan pertanggungjawaban yang menunjukkan hierarki; hubungan lain bersifat sejajar.',
  concepts: {
    'hubungan-hierarkis': {
      label: 'hubungan hierarkis',
      definition: 'KIM berada di bawah pihak lain, bila bentuknya tidak diketahui.',
    },
    'badan-induk': {
      label: 'badan induk',
      definition: 'Pihak lain itu memiliki atau membawahi KIM sebagai bagiannya.',
    },
    'bertanggung-jawab-kepada': {
      label: 'bertanggung jawab kepada',
      definition: 'KIM harus mempertanggungjawabkan kegiatannya kepada pihak lain itu.',
      scopeNote: 'Laporan sukarela dan laporan penggunaan bantuan tidak termasuk.',
    },
    kemitraan: {
      label: 'kemitraan',
      definition: 'Kerja sama yang setara dan saling menguntungkan, berdasarkan keterbukaan dan kepercayaan.',
    },
    koordinasi: {
      label: 'koordinasi',
      definition: 'Saling memberi tahu dan menyelaraskan kegiatan tanpa perintah.',
    },
    pembinaan: {
      label: 'pembinaan',
      definition: 'Pihak lain itu melatih, mendampingi, dan menguatkan KIM tanpa mengaturnya.',
      scopeNote: 'Bukan hierarki, juga bila disebut "KIM binaan": yang dibina tetap memutuskan sendiri.',
    },
    pengakuan: {
      label: 'pengakuan',
      definition: 'Pihak lain itu mengukuhkan atau mengesahkan KIM yang sudah ada.',
    },
    pendaftaran: {
      label: 'pendaftaran',
      definition: 'KIM tercatat pada pihak lain itu.',
    },
    pendanaan: {
      label: 'pendanaan',
      definition: 'Pihak lain itu memberi dana atau barang.',
    },
    fasilitasi: {
      label: 'fasilitasi',
      definition: 'Pihak lain itu memudahkan kerja KIM, misalnya dengan pelatihan atau tempat.',
    },
    'kesetaraan-media': {
      label: 'kesetaraan dengan media',
      definition: 'KIM dan media setara dalam memberi layanan informasi.',
    },
    'keanggotaan-forum': {
      label: 'keanggotaan forum',
      definition: 'KIM menjadi anggota forum KIM; forum tidak memerintah anggotanya.',
    },
  },
});
