import {
  type Kind,
  listOf,
  localDate,
  period,
  record,
  shape,
  tableOf,
  text,
  wholeNumber,
} from '../kernel/arguments.js';
import { informationFlows } from '../vocabulary/about-kim/information-flows.js';
import { adinda } from '../vocabulary/concepts/adinda.js';

/*
 * What summaries take, besides plain values.
 */

const count: Kind = { takes: 'a whole number', accepts: Number.isSafeInteger };
const counts: Kind = /* @__PURE__ */ tableOf(count, 'whole numbers by code');
const known: Kind = /* @__PURE__ */ shape('a count of yes, no and unknown', { yes: count, no: count, unknown: count });

const countsOf = (codes: object): Kind =>
  shape('a whole number for each code', Object.fromEntries(Object.keys(codes).map((code) => [code, count])));

/** Counts of activities. */
export const activityCounts: Kind = /* @__PURE__ */ shape('counts of activities', {
  activities: count,
  outsidePeriod: count,
  functions: /* @__PURE__ */ countsOf(adinda.concepts),
  functionsUnstated: count,
  flow: /* @__PURE__ */ countsOf(informationFlows.concepts),
  flowUnstated: count,
  attendanceStated: count,
  attendance: count,
});

/** A fold of activities. */
export const activityFold: Kind = /* @__PURE__ */ shape('a fold of createActivityFold', {
  period,
  byKim: { takes: 'counts by KIM', accepts: (value) => value instanceof Map },
});

const elements: Kind = /* @__PURE__ */ shape('counts of elements', {
  kimsStated: count,
  membersStated: count,
  membersUnstated: count,
  kims: counts,
  members: counts,
});
const facilitation: Kind = /* @__PURE__ */ shape('counts of facilitation', {
  kimsStated: count,
  kims: counts,
  times: counts,
});
const scores: Kind = /* @__PURE__ */ shape('counts of scores', {
  scored: count,
  notScored: count,
  scoreScaled: count,
  borderline: count,
  bins: /* @__PURE__ */ listOf(count, 'a list of whole numbers'),
});
const counting: Kind = {
  takes: 'counts of deprivations, or null',
  accepts: (value) => value === null || counted.accepts(value),
};
const counted: Kind = /* @__PURE__ */ shape('counts of deprivations', {
  counted: count,
  excluded: count,
  poor: count,
  onCutOff: count,
  censoredScore: count,
  deprived: counts,
  censored: counts,
});
const seat: Kind = {
  takes: 'a place: its code, its KIMs and its active KIMs',
  accepts: (value) =>
    Array.isArray(value) && typeof value[0] === 'string' && count.accepts(value[1]) && count.accepts(value[2]),
};

/** A summary, as `createSummary` makes it. */
export const summary: Kind = /* @__PURE__ */ shape('a summary of createSummary', {
  stamp: /* @__PURE__ */ shape('what a summary is of', { framework: text, range: record, period, asOf: localDate }),
  kims: count,
  forums: count,
  activeKims: count,
  reports: /* @__PURE__ */ shape('counts of reports', { expected: count, received: count }),
  seats: /* @__PURE__ */ listOf(seat, 'a list of places'),
  seatsUnknown: count,
  decree: known,
  registered: known,
  elements,
  activities: activityCounts,
  facilitation,
  scores,
  classes: counts,
  dimensions: /* @__PURE__ */ tableOf(
    /* @__PURE__ */ shape('counts', { scored: count, scoreScaled: count }),
    'counts by code',
  ),
  indicators: /* @__PURE__ */ tableOf(counts, 'counts by code'),
  counting,
});

export const summaries: Kind = /* @__PURE__ */ listOf(summary, 'a list of summaries of createSummary');

/** How many places a region has. */
export const regionSize: Readonly<Record<string, Kind>> = {
  kecamatan: /* @__PURE__ */ wholeNumber(0),
  villages: /* @__PURE__ */ wholeNumber(0),
};
