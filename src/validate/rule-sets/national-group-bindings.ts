import type { RuleBindings } from '../rule-set.js';
import { officesOfState } from './offices-of-state.js';

// The guidance is known from what officials and offices state about it; none of its clauses could be read (`clauseRead`).

/**
 * "KIM has no hierarchical relation with government." Kolaka says it of KIM itself; the official of Kalimantan Tengah
 * said it of the forum of KIMs.
 */
const noHierarchy = {
  source: { source: 'kolaka-pembentukan' },
  confidence: 'H',
  clauseRead: false,
} as const;

/** The officials' and offices' own practice: an official of the government is not there to lead a KIM. */
const ledByResidents = {
  source: { source: 'natmed-kaltim' },
  confidence: 'M',
  clauseRead: false,
} as const;

/** "Consists of various elements of society." No test of it by numbers is known. */
const manyElements = {
  source: { source: 'S001', where: 'paragraf 4' },
  confidence: 'H',
  clauseRead: false,
} as const;

/** A village's own wording of the smallest board: chair, secretary and treasurer. */
const smallestBoard = {
  source: { source: 'margaasih-pengurus' },
  confidence: 'M',
} as const;

/** No source asks for it: without it, the other rules would count or read wrongly. */
const ourReading = { source: { source: 'kim-domain' }, confidence: 'L' } as const;

/** Relations that put one body under another; recognition, guidance, partnership, registration and funding do not. */
const hierarchy = { kinds: ['hubungan-hierarkis', 'badan-induk'], bodies: ['pemerintah'] } as const;

/** The same, and having to answer to a body. */
const anyHierarchy = ['hubungan-hierarkis', 'badan-induk', 'bertanggung-jawab-kepada'] as const;

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
  'members.dates-out-of-order': { options: {}, severity: 'error', ...ourReading },
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
  },
  'officers.secretary-missing': { options: {}, severity: 'hint', ...smallestBoard },
  'officers.treasurer-missing': { options: {}, severity: 'hint', ...smallestBoard },
  'officers.several-offices': { options: {}, severity: 'hint', ...smallestBoard },
  'officers.term-expired': {
    options: {},
    severity: 'warning',
    source: { source: 'antara-surabaya-324980' },
    confidence: 'H',
  },
  'officers.term-reversed': { options: {}, severity: 'error', ...ourReading },
  'composition.uniform': { options: composition, severity: 'error', ...manyElements },
  'composition.one-sided': { options: composition, severity: 'hint', ...manyElements },
  'independence.subordinate': { options: hierarchy, severity: 'error', ...noHierarchy },
  'independence.subordinate-through-others': { options: hierarchy, severity: 'error', ...noHierarchy },
  // Officials say it loosely of groups they guide, so a person must settle it.
  'independence.answerable': {
    options: { kinds: anyHierarchy, answerable: ['bertanggung-jawab-kepada'], bodies: ['pemerintah'] },
    severity: 'warning',
    ...noHierarchy,
  },
  'independence.partisan': {
    options: { kinds: anyHierarchy, bodies: ['partai-politik'] },
    severity: 'error',
    source: { source: 'kolaka-pembentukan' },
    confidence: 'H',
    clauseRead: false,
  },
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
    ...ledByResidents,
  },
  'independence.unequal-media': {
    options: { media: ['media'], unequal: ['hubungan-hierarkis'], equal: ['kesetaraan-media'] },
    severity: 'warning',
    source: { source: 'kolaka-pembentukan' },
    confidence: 'H',
    clauseRead: false,
  },
  'relation.dates-reversed': { options: {}, severity: 'error', ...ourReading },
  'openness.restricted': {
    options: { attributes: ['suku', 'agama', 'ras', 'golongan', 'status', 'gender'] },
    severity: 'error',
    source: { source: 'S003', where: 'paragraf 2' },
    confidence: 'H',
    clauseRead: false,
  },
} as const satisfies RuleBindings;
