import { formationSequences } from '../../vocabulary/law/formation-sequences.js';
import type { RuleBindings } from '../rule-set.js';

// What cannot be is an error, what is unlikely a warning, what is advice a hint.
// The sources state how KIMs are formed and registered; none of them makes the order of the steps a duty.

/** No source asks for it; records that do not agree cannot be measured, and measured results are principle 3 of S003. */
const measurable = {
  source: { source: 'kim-domain', where: 'demi prinsip terukur' },
  confidence: 'L',
} as const;

/** A KIM is formed by, from and for the community, independently and creatively. */
const ofTheCommunity = { source: 'permen-8-2010', where: 'Pasal 1 angka 2' } as const;

/** The grammar of the codes, as the data set of the decree shows it: counted over all provinces and villages. */
const regionCodes = {
  source: { source: 'kepmendagri-2025-wilayah' },
  confidence: 'H',
  clauseRead: false,
} as const;

/** What the national guidance asks of formation, decrees, registration, the seat and the work programme. */
export const seatAndFormationBindings = {
  'formation.imposed-from-above': {
    options: {},
    severity: 'warning',
    source: ofTheCommunity,
    confidence: 'H',
    clauseRead: false,
  },
  // That government alone began a group occurs in real ones (Kemiri, Natuna) and is no breach; it is worth a word.
  'formation.begun-by-government': {
    options: {},
    severity: 'hint',
    source: ofTheCommunity,
    confidence: 'M',
    clauseRead: false,
  },
  'formation.in-future': { options: {}, severity: 'error', ...measurable },
  'formation.steps-out-of-order': {
    // Every order that a source states; they disagree on whether statutes come before the decree.
    options: { orders: formationSequences },
    severity: 'hint',
    source: { source: 'sukomanunggal-pembentukan' },
    confidence: 'M',
  },
  // "A form of registering an existing organisation."
  'decree.before-formation': {
    options: {},
    severity: 'warning',
    source: { source: 'sleman-trihanggo' },
    confidence: 'M',
  },
  'decree.dates-reversed': { options: {}, severity: 'error', ...measurable },
  // Users of the neighbouring village system ask to be reminded of decrees that run out (OpenSID #4125).
  'decree.expired': {
    options: {},
    severity: 'warning',
    source: { source: 'opensid', where: 'issue 4125' },
    confidence: 'M',
  },
  // Recognition follows the formation; offices ask for it before they register or fund a group.
  'decree.missing': {
    options: {},
    severity: 'warning',
    source: { source: 'sukomanunggal-pembentukan' },
    confidence: 'H',
  },
  'registration.registrar-not-kabupaten-kota': {
    options: { registrars: ['kabupaten-kota'] },
    severity: 'warning',
    source: { source: 'S001', where: 'paragraf 9' },
    confidence: 'H',
    clauseRead: false,
  },
  'registration.before-formation': {
    options: {},
    severity: 'warning',
    source: { source: 'sukomanunggal-pembentukan' },
    confidence: 'M',
  },
  'registration.date-in-future': { options: {}, severity: 'error', ...measurable },
  'registration.figures-contradict': {
    options: { sameUnit: [['orang', 'jiwa', 'peserta']] },
    severity: 'warning',
    ...measurable,
  },
  // Offices count the KIMs that are active (Jawa Barat, Jawa Timur), so one that is not is for a person to settle.
  'standing.not-active': {
    options: {},
    severity: 'warning',
    source: { source: 'beritainspiratif-jabar-2026' },
    evidence: { for: [{ source: 'serayunusantara-jatim-2025' }] },
    confidence: 'M',
  },
  'seat.malformed-region-code': { options: {}, severity: 'error', ...regionCodes },
  'seat.impossible-region-code': { options: {}, severity: 'error', ...regionCodes },
  'seat.unknown-region-code': { options: {}, severity: 'warning', ...regionCodes },
  // People state desa of a kelurahan, and the code may be that of the neighbour.
  'seat.unit-against-code': { options: {}, severity: 'warning', ...regionCodes },
  'seat.more-households-than-residents': { options: {}, severity: 'error', ...measurable },
  'registration.inexact-date-unknown': { options: {}, severity: 'warning', ...measurable },
  'programme.period-reversed': { options: {}, severity: 'error', ...measurable },
  'programme.planned-outside-period': { options: {}, severity: 'warning', ...measurable },
  'programme.target-not-adding-up': { options: {}, severity: 'error', ...measurable },
  'programme.duplicate-id': { options: {}, severity: 'error', ...measurable },
} as const satisfies RuleBindings;

/**
 * What Permen Kominfo 4/2024 adds: a KIM is located at the desa or kelurahan. Hamlets, neighbourhoods, kecamatan and
 * organisations are seats of real KIMs all the same (Sleman, Kemiri, Batuah), so it is advice and no more.
 */
export const villageSeatBindings = {
  'seat.unit-not-village': {
    options: { units: ['desa', 'kelurahan', 'desa-adat'] },
    severity: 'hint',
    source: { source: 'permen-4-2024' },
    confidence: 'M',
    clauseRead: false,
  },
} as const satisfies RuleBindings;
