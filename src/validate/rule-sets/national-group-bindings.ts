import type { RuleBindings } from '../rule-set.js';
import { officesOfState } from './offices-of-state.js';

// The guidance is known from what officials and offices state about it; none of its clauses could be read (`clauseRead`).

/** "Has no hierarchical relation with government": stated alike by four offices and papers. */
const noHierarchy = {
  source: { source: 'S000', where: 'paragraf 5' },
  confidence: 'H',
  clauseRead: false,
} as const;

/** "Teenagers, parents, men and women, pupils, students, traders, farmers, fishers and others." No test of it is known. */
const manyElements = {
  source: { source: 'S000', where: 'paragraf 7' },
  confidence: 'H',
  clauseRead: false,
} as const;

/** A village's own wording of the smallest board: chair, secretary and treasurer. */
const smallestBoard = { source: { source: 'margaasih-pengurus' }, confidence: 'M', clauseRead: false } as const;

/** No source asks for it: without it, the other rules would count or read wrongly. */
const ourReading = { source: { source: 'kim-domain' }, confidence: 'L', clauseRead: false } as const;

/** Relations that put one body under another; recognition, guidance, partnership, registration and funding do not. */
const hierarchy = { kinds: ['hubungan-hierarkis'], government: ['pemerintah'] } as const;

const composition = { dimensions: ['sex', 'ageBand', 'elements'], knownShare: 1 } as const;

/** What the national guidance asks of members, officers, composition, independence and openness. */
export const groupBindings = {
  'members.below-minimum': {
    options: { minimum: 3 },
    severity: 'error',
    source: { source: 'S001', where: 'paragraf 4' },
    confidence: 'H',
    clauseRead: false,
  },
  'members.above-maximum': {
    options: { maximum: 30 },
    severity: 'error',
    source: { source: 'S001', where: 'paragraf 4' },
    confidence: 'H',
    clauseRead: false,
  },
  'members.duplicate-id': { options: {}, severity: 'error', ...ourReading },
  'members.same-name': { options: {}, severity: 'hint', ...ourReading },
  'members.dates-out-of-order': { options: {}, severity: 'warning', ...ourReading },
  'members.minors-present': {
    options: { bands: ['usia-di-bawah-18'] },
    severity: 'hint',
    source: { source: 'uu-27-2022', where: 'Pasal 4 ayat (2)' },
    confidence: 'H',
    clauseRead: false,
  },
  'officers.chair-missing': { options: {}, severity: 'warning', ...smallestBoard },
  // OpenSID, the village information system, knows one chair to a group.
  'officers.chair-double': {
    options: {},
    severity: 'warning',
    source: { source: 'opensid' },
    confidence: 'H',
    clauseRead: false,
  },
  'officers.secretary-missing': { options: {}, severity: 'hint', ...smallestBoard },
  'officers.treasurer-missing': { options: {}, severity: 'hint', ...smallestBoard },
  'officers.several-offices': { options: {}, severity: 'hint', ...smallestBoard },
  'officers.term-expired': {
    options: {},
    severity: 'warning',
    source: { source: 'antara-surabaya-324980' },
    confidence: 'H',
    clauseRead: false,
  },
  'composition.uniform': { options: composition, severity: 'error', ...manyElements },
  'composition.one-sided': { options: composition, severity: 'warning', ...manyElements },
  'independence.subordinate': { options: hierarchy, severity: 'error', ...noHierarchy },
  'independence.subordinate-through-others': { options: hierarchy, severity: 'error', ...noHierarchy },
  'independence.appointed-by-decree': { options: { effects: ['mengangkat'] }, severity: 'error', ...noHierarchy },
  // Formed "by, from and for the community": a decree records an existing group. Yet many a decree means "pembentukan"
  // and means no more than that, so it is no error.
  'independence.established-by-decree': {
    options: { effects: ['membentuk'] },
    severity: 'warning',
    source: { source: 'sleman-trihanggo' },
    confidence: 'H',
    clauseRead: false,
  },
  'independence.ex-officio': { options: { publicOffices: officesOfState }, severity: 'error', ...noHierarchy },
  // Places differ (Mamuju lets officials join, Kutai Kartanegara does not), so nationally it is no error.
  'independence.official-in-office': {
    options: { roles: ['ketua', 'wakil-ketua', 'sekretaris', 'bendahara'], publicOffices: officesOfState },
    severity: 'warning',
    ...noHierarchy,
  },
  'independence.unequal-media': {
    options: { media: ['media'], unequal: ['hubungan-hierarkis'], equal: ['kesetaraan-media'] },
    severity: 'warning',
    ...noHierarchy,
  },
  'openness.restricted': {
    options: { attributes: ['suku', 'agama', 'ras', 'golongan', 'status', 'gender'] },
    severity: 'error',
    source: { source: 'S003', where: 'paragraf 2' },
    confidence: 'H',
    clauseRead: false,
  },
} as const satisfies RuleBindings;
