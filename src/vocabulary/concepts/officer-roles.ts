import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  ketua: {
    label: { id: 'ketua', en: 'chair' },
    definition: { id: 'Memimpin KIM dan mewakilinya ke luar.', en: 'Leads the KIM and speaks for it.' },
    sources: [
      { source: 'margaasih-pengurus' },
      { source: 'sukomanunggal-pembentukan' },
      { source: 'opensid', where: 'jabatan 1' },
    ],
  },
  'wakil-ketua': {
    label: { id: 'wakil ketua', en: 'vice-chair' },
    definition: {
      id: 'Membantu ketua dan menggantikannya bila berhalangan.',
      en: 'Assists the chair and stands in for the chair.',
    },
    sources: [{ source: 'bandung-wakil-ketua' }, { source: 'opensid', where: 'jabatan 2' }],
  },
  sekretaris: {
    label: { id: 'sekretaris', en: 'secretary' },
    definition: {
      id: 'Mengurus surat, catatan dan administrasi KIM.',
      en: 'Keeps the letters, minutes and records of the KIM.',
    },
    aliases: ['sekretaris jenderal', 'sekjen'],
    sources: [{ source: 'margaasih-pengurus' }, { source: 'opensid', where: 'jabatan 3' }, { source: 'S000' }],
  },
  bendahara: {
    label: { id: 'bendahara', en: 'treasurer' },
    definition: { id: 'Mengelola dan mencatat uang KIM.', en: 'Keeps and accounts for the money of the KIM.' },
    sources: [{ source: 'margaasih-pengurus' }, { source: 'opensid', where: 'jabatan 4' }],
  },
  koordinator: {
    label: { id: 'koordinator', en: 'coordinator' },
    definition: {
      id: 'Mengatur kerja sekelompok anggota atau satu bidang tugas.',
      en: 'Organises the work of some members or of one field.',
    },
    sources: [{ source: 'formulir-kim' }],
  },
  'seksi-pengumpulan-informasi': {
    label: { id: 'seksi pengumpulan informasi', en: 'information-gathering section' },
    definition: {
      id: 'Mencari dan mengumpulkan informasi dari berbagai sumber.',
      en: 'Looks for information and gathers it from various sources.',
    },
    aliases: ['bidang pengumpulan informasi', 'seksi pengumpulan', 'bidang pengumpulan'],
    sources: [{ source: 'formulir-kim' }, { source: 'S003' }],
  },
  'seksi-pengolahan-informasi': {
    label: { id: 'seksi pengolahan informasi', en: 'information-processing section' },
    definition: {
      id: 'Memilah, memeriksa dan mengolah informasi yang terkumpul.',
      en: 'Sorts, checks and works up what was gathered.',
    },
    aliases: ['bidang pengolah informasi', 'bidang pengolahan informasi', 'seksi pengolah'],
    sources: [{ source: 'formulir-kim' }, { source: 'S003' }],
  },
  'seksi-penyebaran-informasi': {
    label: { id: 'seksi penyebaran informasi', en: 'information-spreading section' },
    definition: { id: 'Menyampaikan informasi kepada masyarakat.', en: 'Passes information on to the community.' },
    aliases: ['bidang penyebaran informasi', 'seksi penyebaran', 'seksi diseminasi'],
    sources: [{ source: 'formulir-kim' }, { source: 'S003' }],
  },
  'seksi-publikasi': {
    label: { id: 'seksi publikasi', en: 'publication section' },
    definition: {
      id: 'Menerbitkan berita dan karya KIM di media milik KIM.',
      en: 'Publishes the news and works of the KIM in its own media.',
    },
    aliases: ['bidang publikasi'],
    sources: [{ source: 'formulir-kim' }],
  },
  'seksi-lain': {
    label: { id: 'seksi lain', en: 'other section' },
    definition: {
      id: 'Seksi atau bidang yang tidak tercantum di sini.',
      en: 'A section or field of work that is not listed here.',
    },
    aliases: ['bidang lain'],
    sources: [{ source: 'formulir-kim' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of an office within a KIM.
 *
 * @useDeclaredType
 */
export type OfficerRole = keyof typeof rows;

/** Offices within a KIM. */
export const officerRoles: ConceptScheme<OfficerRole> = {
  id: 'officer-roles',
  title: { id: 'Jabatan pengurus', en: 'Officer roles' },
  description: {
    id: 'Jabatan di dalam KIM. Pengurus adalah anggota; pembina dan penasihat bukan pengurus.',
    en: 'Offices within a KIM. Officers are members; patrons and advisers are not officers.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
