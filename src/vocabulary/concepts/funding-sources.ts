import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'iuran-anggota': {
    label: { id: 'iuran anggota', en: "members' contributions" },
    definition: { id: 'Uang dari anggota sendiri.', en: 'Money from the members themselves.' },
    aliases: ['swadaya', 'kas anggota'],
    sources: [{ source: 'banjarbaru-pembiayaan' }],
  },
  'bantuan-pemerintah': {
    label: { id: 'bantuan pemerintah', en: 'government aid' },
    definition: {
      id: 'Bantuan dari pemerintah pusat, provinsi, kabupaten atau kota.',
      en: 'Aid from the central government, the province, kabupaten or kota.',
    },
    aliases: ['APBD', 'hibah'],
    sources: [{ source: 'banjarbaru-pembiayaan' }],
  },
  'usaha-sendiri': {
    label: { id: 'usaha sendiri', en: 'own enterprise' },
    definition: { id: 'Hasil usaha produktif KIM.', en: 'Proceeds of the productive business of the KIM.' },
    aliases: ['usaha produktif'],
    sources: [{ source: 'banjarbaru-pembiayaan' }, { source: 'S004' }],
  },
  'sumbangan-tidak-mengikat': {
    label: { id: 'sumbangan tidak mengikat', en: 'non-binding donations' },
    definition: {
      id: 'Sumbangan dari siapa pun tanpa syarat yang mengikat.',
      en: 'Donations from anyone, with no strings attached.',
    },
    aliases: ['donasi', 'sponsor'],
    sources: [{ source: 'banjarbaru-pembiayaan' }],
  },
  'dana-desa': {
    label: { id: 'dana desa atau APBDes', en: 'village budget' },
    definition: {
      id: 'Uang dari anggaran desa; ada daerah yang meminta surat keputusan dan AD/ART lebih dahulu.',
      en: 'Money from the village budget; some places ask for the decree and the statutes first.',
    },
    aliases: ['APBDes', 'DD'],
    sources: [{ source: 'sumbawa-barat-dana-desa' }, { source: 'wonosobo-dana-desa' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a source of funding.
 *
 * @useDeclaredType
 */
export type FundingSource = keyof typeof rows;

/** Where the money of a KIM comes from. Public money does not make a KIM dependent; it is recorded, not judged. */
export const fundingSources: ConceptScheme<FundingSource> = {
  id: 'funding-sources',
  title: { id: 'Sumber dana', en: 'Funding sources' },
  description: { id: 'Dari mana uang KIM berasal.', en: 'Where the money of a KIM comes from.' },
  horizon: '2026-11-21',
  concepts: rows,
};
