import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'hubungan-hierarkis': {
    label: { id: 'hubungan hierarkis', en: 'hierarchical relation' },
    definition: {
      id: 'KIM berada di bawah pihak lain, bila bentuknya tidak diketahui.',
      en: 'The KIM stands under another body, in a form that is not known.',
    },
    sources: [{ source: 'S000' }, { source: 'S003', where: 'paragraf 2' }],
  },
  'badan-induk': {
    label: { id: 'badan induk', en: 'parent body' },
    definition: {
      id: 'Pihak lain itu memiliki atau membawahi KIM sebagai bagiannya.',
      en: 'The other body owns the KIM or has it as a part of itself.',
    },
    broader: 'hubungan-hierarkis',
    sources: [{ source: 'S000' }, { source: 'kolaka-pembentukan' }],
  },
  'bertanggung-jawab-kepada': {
    label: { id: 'bertanggung jawab kepada', en: 'answerable to' },
    definition: {
      id: 'KIM harus mempertanggungjawabkan kegiatannya kepada pihak lain itu.',
      en: 'The KIM must answer to the other body for what it does.',
    },
    scopeNote: {
      id: 'Laporan sukarela dan laporan penggunaan bantuan tidak termasuk.',
      en: 'Voluntary reports, and reports on how aid was spent, are not meant.',
    },
    broader: 'hubungan-hierarkis',
    sources: [{ source: 'S000' }, { source: 'kulon-progo-1473' }],
  },
  kemitraan: {
    label: { id: 'kemitraan', en: 'partnership' },
    definition: {
      id: 'Kerja sama yang setara dan saling menguntungkan, berdasarkan keterbukaan dan kepercayaan.',
      en: 'Cooperation as equals to mutual benefit, resting on openness and trust.',
    },
    aliases: ['mitra', 'kerja sama'],
    sources: [{ source: 'S003', where: 'prinsip 7' }, { source: 'S000' }],
  },
  koordinasi: {
    label: { id: 'koordinasi', en: 'coordination' },
    definition: {
      id: 'Saling memberi tahu dan menyelaraskan kegiatan tanpa perintah.',
      en: 'Informing each other and aligning activities, without command.',
    },
    sources: [{ source: 'asabri-blitar' }, { source: 'S001' }],
  },
  pembinaan: {
    label: { id: 'pembinaan', en: 'guidance' },
    definition: {
      id: 'Pihak lain itu melatih, mendampingi dan menguatkan KIM tanpa mengaturnya.',
      en: 'The other body trains, accompanies and strengthens the KIM without ruling it.',
    },
    scopeNote: {
      id: 'Bukan hierarki, juga bila disebut "KIM binaan": yang dibina tetap memutuskan sendiri.',
      en: 'Not hierarchy, even where people say "KIM binaan": whoever is guided still decides for itself.',
    },
    aliases: ['binaan'],
    sources: [{ source: 'natmed-kaltim' }, { source: 'sukomanunggal-pembentukan' }],
  },
  pengakuan: {
    label: { id: 'pengakuan', en: 'recognition' },
    definition: {
      id: 'Pihak lain itu mengukuhkan atau mengesahkan KIM yang sudah ada.',
      en: 'The other body confirms a KIM that already exists.',
    },
    aliases: ['pengukuhan', 'pelantikan', 'pengesahan'],
    sources: [{ source: 'sleman-trihanggo' }],
  },
  pendaftaran: {
    label: { id: 'pendaftaran', en: 'registration' },
    definition: { id: 'KIM tercatat pada pihak lain itu.', en: 'The KIM is entered in a register of the other body.' },
    sources: [{ source: 'S001' }, { source: 'sukomanunggal-pembentukan' }],
  },
  pendanaan: {
    label: { id: 'pendanaan', en: 'funding' },
    definition: { id: 'Pihak lain itu memberi dana atau barang.', en: 'The other body gives money or goods.' },
    sources: [{ source: 'banjarbaru-pembiayaan' }, { source: 'wonosobo-dana-desa' }],
  },
  fasilitasi: {
    label: { id: 'fasilitasi', en: 'facilitation' },
    definition: {
      id: 'Pihak lain itu memudahkan kerja KIM, misalnya dengan pelatihan atau tempat.',
      en: 'The other body makes the work of the KIM easier, for instance with training or a room.',
    },
    sources: [{ source: 'S003' }],
  },
  'kesetaraan-media': {
    label: { id: 'kesetaraan dengan media', en: 'equal standing with media' },
    definition: {
      id: 'KIM dan media setara dalam memberi layanan informasi.',
      en: 'The KIM and the media are equals in serving information.',
    },
    sources: [{ source: 'S000' }],
  },
  'keanggotaan-forum': {
    label: { id: 'keanggotaan forum', en: 'membership of a forum' },
    definition: {
      id: 'KIM menjadi anggota forum KIM; forum tidak memerintah anggotanya.',
      en: 'The KIM belongs to a forum of KIMs; the forum does not command its members.',
    },
    sources: [{ source: 'S000' }, { source: 'bantul-forum' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a kind of relation.
 *
 * @useDeclaredType
 */
export type RelationKind = keyof typeof rows;

/**
 * How a KIM stands to another body. The rows under `hubungan-hierarkis` are the markers of hierarchy; recognition, guidance,
 * registration, funding and partnership are normal and never hierarchy. Loose speech of officials ("extension of the
 * hand", "mouthpiece") is deliberately no alias of anything here: it is common and says nothing about the legal relation.
 */
export const relationKinds: ConceptScheme<RelationKind> = {
  id: 'relation-kinds',
  title: { id: 'Jenis hubungan', en: 'Relation kinds' },
  description: {
    id: 'Hubungan KIM dengan pihak lain. Hanya badan induk dan pertanggungjawaban yang menunjukkan hierarki; hubungan lain bersifat sejajar.',
    en: 'How a KIM stands to another body. Only a parent body and answerability show hierarchy; the other kinds leave both sides equal.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
