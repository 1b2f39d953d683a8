import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'perumusan-kebijakan': {
    label: { id: 'perumusan kebijakan', en: 'policy making' },
    definition: {
      id: 'Menyusun kebijakan tentang pengembangan dan pemberdayaan KIM.',
      en: 'Making policy on developing and empowering KIMs.',
    },
    sources: [{ source: 'S003', where: 'huruf a' }],
  },
  'bimbingan-teknis': {
    label: { id: 'bimbingan teknis', en: 'technical guidance' },
    definition: {
      id: 'Membimbing KIM dalam hal teknis, misalnya menulis atau memakai perangkat.',
      en: 'Guiding KIMs in technical matters, such as writing or using devices.',
    },
    aliases: ['bimtek'],
    sources: [{ source: 'S003', where: 'huruf b' }],
  },
  'pengembangan-model': {
    label: { id: 'fasilitasi pengembangan model', en: 'help with developing models' },
    definition: {
      id: 'Membantu mengembangkan contoh kerja KIM yang dapat ditiru.',
      en: 'Helping to develop ways of working that other KIMs can copy.',
    },
    sources: [{ source: 'S003', where: 'huruf c' }],
  },
  'jaringan-komunikasi': {
    label: { id: 'fasilitasi jaringan komunikasi', en: 'help with communication networks' },
    definition: {
      id: 'Membantu menyelenggarakan jaringan komunikasi KIM.',
      en: 'Helping KIMs to run a network of communication.',
    },
    sources: [{ source: 'S003', where: 'huruf d' }],
  },
  'sarana-prasarana': {
    label: { id: 'fasilitasi sarana dan prasarana', en: 'help with equipment and premises' },
    definition: {
      id: 'Menyediakan atau meminjamkan alat dan tempat.',
      en: 'Providing or lending equipment and premises.',
    },
    sources: [{ source: 'S003', where: 'huruf e' }],
  },
  'workshop-sarasehan-forum': {
    label: { id: 'workshop, sarasehan dan forum', en: 'workshops, meetings and forums' },
    definition: {
      id: 'Menyelenggarakan pertemuan untuk belajar dan bertukar pikiran.',
      en: 'Holding meetings to learn and exchange views.',
    },
    sources: [{ source: 'S003', where: 'huruf f' }],
  },
  'bahan-informasi': {
    label: { id: 'penyediaan bahan informasi', en: 'supply of information materials' },
    definition: {
      id: 'Menyediakan bahan informasi untuk disebarkan KIM.',
      en: 'Supplying materials for KIMs to pass on.',
    },
    sources: [{ source: 'S003', where: 'huruf g' }],
  },
  'simulasi-aktivitas': {
    label: { id: 'simulasi aktivitas', en: 'simulated activities' },
    definition: { id: 'Memperagakan kegiatan KIM untuk latihan.', en: 'Acting out activities of a KIM for practice.' },
    sources: [{ source: 'S003', where: 'huruf h' }],
  },
  'studi-banding': {
    label: { id: 'fasilitasi studi banding', en: 'help with study visits' },
    definition: {
      id: 'Membantu KIM berkunjung dan belajar ke tempat lain.',
      en: 'Helping KIMs to visit and learn elsewhere.',
    },
    sources: [{ source: 'S003', where: 'huruf j' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a facilitation role.
 *
 * @useDeclaredType
 */
export type FacilitationRole = keyof typeof rows;

/** What regional government does to empower KIMs (S003). Item i is missing in every text read: see `facilitationRoleItems`. */
export const facilitationRoles: ConceptScheme<FacilitationRole> = {
  id: 'facilitation-roles',
  title: { id: 'Peran fasilitasi pemerintah', en: 'Government facilitation roles' },
  description: {
    id: 'Peran pemerintah daerah dalam memberdayakan KIM. Daftar sumbernya melompat dari huruf h ke huruf j; isi huruf i tidak diketahui.',
    en: 'What regional government does to empower KIMs. The list in the source jumps from letter h to letter j; what letter i says is not known.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};

/** An item of the list of S003: its letter and its role, or `null` where the text of the item is not known. */
export interface FacilitationRoleItem {
  readonly letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j';
  readonly role: FacilitationRole | null;
}

/**
 * The list as S003 prints it, with its gap. Letter i is `null`: it is absent in every text that could be read, and a guess
 * must not become a fact. Because it has no code, no record can claim it, and no coverage of these roles may count it.
 */
export const facilitationRoleItems: readonly FacilitationRoleItem[] = [
  { letter: 'a', role: 'perumusan-kebijakan' },
  { letter: 'b', role: 'bimbingan-teknis' },
  { letter: 'c', role: 'pengembangan-model' },
  { letter: 'd', role: 'jaringan-komunikasi' },
  { letter: 'e', role: 'sarana-prasarana' },
  { letter: 'f', role: 'workshop-sarasehan-forum' },
  { letter: 'g', role: 'bahan-informasi' },
  { letter: 'h', role: 'simulasi-aktivitas' },
  { letter: 'i', role: null },
  { letter: 'j', role: 'studi-banding' },
];
