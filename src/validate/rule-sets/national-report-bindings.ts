import type { RuleBindings } from '../rule-set.js';

// What cannot be is an error, what is unlikely a warning, what is advice a hint.

/** No source asks for it; records that do not agree cannot be measured, and measured results are principle 3 of S003. */
const measurable = {
  source: { source: 'kim-domain', where: 'demi prinsip terukur' },
  confidence: 'L',
} as const;

/** Mission 5: to absorb and channel the community's aspirations. That the steps come in this order is our reading. */
const aspirations = { source: { source: 'S004', where: 'misi 5' }, confidence: 'M' } as const;

/** "Make a decision together, carry it out in co-operation." */
const decisions = { source: { source: 'S001', where: 'paragraf 6' }, confidence: 'M' } as const;

/** What makes an activity report hold together. */
export const reportBindings = {
  'report.period-reversed': { options: {}, severity: 'error', ...measurable },
  // No source names a limit; that more than two years is more likely a slip is our reading.
  'report.period-too-long': { options: { maximumMonths: 24 }, severity: 'hint', ...measurable },
  'report.other-kim': { options: {}, severity: 'error', ...measurable },
  'report.date-in-future': { options: {}, severity: 'error', ...measurable },
  'report.date-outside-period': { options: {}, severity: 'warning', ...measurable },
  'report.date-before-formation': { options: {}, severity: 'warning', ...measurable },
  'report.duplicate-id': { options: {}, severity: 'error', ...measurable },
  'report.retired-concept': { options: {}, severity: 'warning', ...measurable },
  'report.member-unknown': { options: {}, severity: 'warning', ...measurable },
  'report.beneficiaries-not-adding-up': { options: {}, severity: 'error', ...measurable },
  'activity.attendance-not-adding-up': { options: {}, severity: 'error', ...measurable },
  'activity.attendance-above-roster': { options: {}, severity: 'warning', ...measurable },
  'activity.attendee-twice': { options: {}, severity: 'warning', ...measurable },
  // S004 itself describes 90 persons and, two paragraphs on, of 90 KIMs.
  'activity.figures-contradict': {
    options: { sameUnit: [['orang', 'jiwa', 'peserta']] },
    severity: 'warning',
    ...measurable,
  },
  'activity.nobody-came': { options: {}, severity: 'hint', ...measurable },
  'activity.recorded-twice': { options: {}, severity: 'hint', ...measurable },
  'activity.partner-unknown': { options: {}, severity: 'error', ...measurable },
  'activity.planned-activity-unknown': { options: {}, severity: 'warning', ...measurable },
  'activity.other-kim-is-itself': { options: {}, severity: 'warning', ...measurable },
  'decision.activity-unknown': { options: {}, severity: 'error', ...measurable },
  'decision.dates-out-of-order': { options: {}, severity: 'warning', ...decisions },
  // That a decision is not taken for more than two years ahead is our reading.
  'decision.due-too-late': { options: { maximumMonths: 24 }, severity: 'warning', ...measurable },
  'information.verified-without-source': {
    options: {},
    severity: 'warning',
    source: { source: 'kim-domain', where: 'demi kecerdasan publik dalam mengonsumsi informasi' },
    confidence: 'L',
  },
  'product.activity-unknown': { options: {}, severity: 'error', ...measurable },
  'product.corrected-before-published': { options: {}, severity: 'error', ...measurable },
  'product.reach-above-residents': { options: {}, severity: 'hint', ...measurable },
  'report.inexact-date-unknown': { options: {}, severity: 'warning', ...measurable },
  'report.partial-list-unknown': { options: {}, severity: 'warning', ...measurable },
  'partner.dates-reversed': { options: {}, severity: 'error', ...measurable },
  'aspiration.dates-out-of-order': { options: {}, severity: 'warning', ...aspirations },
  'partner.several-kinds': { options: {}, severity: 'warning', ...measurable },
  'rating.evidence-unknown': { options: {}, severity: 'warning', ...measurable },
  'rating.without-evidence': { options: {}, severity: 'hint', ...measurable },
  'rating.given-twice': { options: {}, severity: 'warning', ...measurable },
  'rating.rater-is-member': { options: {}, severity: 'warning', ...measurable },
} as const satisfies RuleBindings;
