import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'perumusan-kebijakan': { sources: [{ source: 'S003', where: 'huruf a' }] },
  'bimbingan-teknis': {
    aliases: ['bimtek'],
    sources: [{ source: 'S003', where: 'huruf b' }],
  },
  'pengembangan-model': {
    term: 'fasilitasi pengembangan model',
    sources: [{ source: 'S003', where: 'huruf c' }],
  },
  'jaringan-komunikasi': {
    term: 'fasilitasi jaringan komunikasi',
    sources: [{ source: 'S003', where: 'huruf d' }],
  },
  'sarana-prasarana': {
    term: 'fasilitasi sarana dan prasarana',
    sources: [{ source: 'S003', where: 'huruf e' }],
  },
  'workshop-sarasehan-forum': {
    term: 'workshop, sarasehan dan forum',
    sources: [{ source: 'S003', where: 'huruf f' }],
  },
  'bahan-informasi': {
    term: 'penyediaan bahan informasi',
    sources: [{ source: 'S003', where: 'huruf g' }],
  },
  'simulasi-aktivitas': { sources: [{ source: 'S003', where: 'huruf h' }] },
  'studi-banding': {
    term: 'fasilitasi studi banding',
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
export const facilitationRoles: ConceptScheme<FacilitationRole, 'facilitation-roles'> = /* @__PURE__ */ frozen({
  id: 'facilitation-roles',
  horizon: '2026-11-21',
  concepts: rows,
});

/** An item of the list of S003: its letter and its role, or `null` where the text of the item is not known. */
export interface FacilitationRoleItem {
  readonly letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j';
  readonly role: FacilitationRole | null;
}

/**
 * The list as S003 prints it, with its gap. Letter i is `null`: it is absent in every text that could be read, and a guess
 * must not become a fact. Because it has no code, no record can claim it, and no coverage of these roles may count it.
 */
export const facilitationRoleItems: readonly FacilitationRoleItem[] = /* @__PURE__ */ frozen([
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
]);
