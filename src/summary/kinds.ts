import {
  type Kind,
  listOf,
  localDate,
  oneOf,
  optional,
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

const count: Kind = /* @__PURE__ */ wholeNumber(0);
/** Sums of values may be negative where a framework has negative values. */
const sum: Kind = { takes: 'a whole number', accepts: Number.isSafeInteger };
const counts: Kind = /* @__PURE__ */ tableOf(count, 'whole numbers by code');
const known: Kind = /* @__PURE__ */ shape('a count of yes, no and unknown', { yes: count, no: count, unknown: count });

const countsOf = (codes: object): Kind =>
  shape('a whole number for each code', Object.fromEntries(Object.keys(codes).map((code) => [code, count])));

/** Of what activities are counted. */
export const activityDefinition: Kind = /* @__PURE__ */ shape('a period and asOf', { period, asOf: localDate });

const activityStamp: Kind = /* @__PURE__ */ shape('what the activities are of', {
  schemaVersion: /* @__PURE__ */ oneOf('v1'),
  vocabulary: record,
  period,
  asOf: localDate,
});

const activityNumberParts: Readonly<Record<string, Kind>> = {
  activities: count,
  outsidePeriod: count,
  functions: /* @__PURE__ */ countsOf(adinda.concepts),
  functionsUnstated: count,
  flow: /* @__PURE__ */ countsOf(informationFlows.concepts),
  flowUnstated: count,
  attendanceStated: count,
  attendance: count,
};
const activityNumbers: Kind = /* @__PURE__ */ shape('counts of activities', activityNumberParts);

/** Counts of activities. */
export const activityCounts: Kind = /* @__PURE__ */ shape('counts of activities', {
  stamp: activityStamp,
  ...activityNumberParts,
});

/** A fold of activities. */
export const activityFold: Kind = /* @__PURE__ */ shape('a fold of createActivityFold', {
  stamp: record,
  window: record,
  byKim: { takes: 'counts by KIM', accepts: (value) => value instanceof Map },
});

export const activityFolds: Kind = /* @__PURE__ */ listOf(activityFold, 'a list of folds of createActivityFold');

/** An activity of which every code and the day are known, so that it can be counted. */
export const countedActivity: Kind = /* @__PURE__ */ shape('an activity, as parseRecord reads it', {
  id: text,
  date: localDate,
  functions: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ oneOf(.../* @__PURE__ */ Object.keys(adinda.concepts)),
      'a list of functions',
    ),
  ),
  flow: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(.../* @__PURE__ */ Object.keys(informationFlows.concepts))),
  attendance: /* @__PURE__ */ optional(record),
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
  scoreScaled: sum,
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
export const seatRow: Kind = {
  takes: 'a place: its code, its KIMs and its active KIMs',
  accepts: (value) =>
    Array.isArray(value) && typeof value[0] === 'string' && count.accepts(value[1]) && count.accepts(value[2]),
};

const indicator: Kind = /* @__PURE__ */ shape('counts of an indicator', {
  measured: count,
  notApplicable: count,
  noData: count,
  insufficientData: count,
  adequate: count,
  valueScaled: sum,
  ratios: count,
  numeratorScaled: sum,
  denominatorScaled: sum,
});

/** A summary, as `createSummary` makes it. */
export const summary: Kind = /* @__PURE__ */ shape('a summary of createSummary', {
  stamp: /* @__PURE__ */ shape('what a summary is of', {
    framework: text,
    range: record,
    vocabulary: record,
    period,
    asOf: localDate,
  }),
  kims: count,
  forums: count,
  activeKims: count,
  reports: /* @__PURE__ */ shape('counts of reports', { expected: count, received: count }),
  seats: /* @__PURE__ */ listOf(seatRow, 'a list of places'),
  seatsUnknown: count,
  decree: known,
  registered: known,
  elements,
  activities: activityNumbers,
  facilitation,
  scores,
  classes: counts,
  dimensions: /* @__PURE__ */ tableOf(
    /* @__PURE__ */ shape('counts', { scored: count, scoreScaled: sum }),
    'counts by code',
  ),
  indicators: /* @__PURE__ */ tableOf(indicator, 'counts by code'),
  counting,
});

export const summaries: Kind = /* @__PURE__ */ listOf(summary, 'a list of summaries of createSummary');

/** How many places a region has. */
export const regionSize: Readonly<Record<string, Kind>> = {
  kecamatan: /* @__PURE__ */ wholeNumber(0),
  villages: /* @__PURE__ */ wholeNumber(0),
};
