import {
  finiteNumber,
  flag,
  isRecord,
  type Kind,
  list,
  listOf,
  localDate,
  oneOf,
  optional,
  record,
  shape,
  statedPeriod,
  tableOf,
  text,
  wholeNumber,
} from '../kernel/arguments.js';

/*
 * What functions take of the things that the library reads and makes, by the parts in which they differ from other things
 * and on which every function leans.
 */

const withId: Kind = /* @__PURE__ */ shape('a record with an id', { id: text });
const records: Kind = /* @__PURE__ */ optional(/* @__PURE__ */ listOf(record, 'a list of records'));
const withIds: Kind = /* @__PURE__ */ optional(/* @__PURE__ */ listOf(withId, 'a list of records with ids'));
const part: Kind = /* @__PURE__ */ optional(record);
const maybeText: Kind = /* @__PURE__ */ optional(text);

/** One activity, as a report holds it. */
export const activity: Kind = /* @__PURE__ */ shape('an activity, with an id and a date', {
  id: text,
  date: localDate,
  functions: /* @__PURE__ */ optional(list),
  flow: maybeText,
  attendance: part,
});

const registrationParts = {
  schemaVersion: maybeText,
  id: maybeText,
  name: maybeText,
  bodyType: maybeText,
  forumLevel: maybeText,
  nameForm: maybeText,
  theme: maybeText,
  decreesListed: maybeText,
  registryEntriesListed: maybeText,
  membersListed: maybeText,
  relationsListed: maybeText,
  otherNames: /* @__PURE__ */ optional(list),
  seat: part,
  formation: part,
  standings: records,
  potentials: /* @__PURE__ */ optional(list),
  achievements: records,
  media: records,
  decrees: records,
  registryEntries: records,
  mapping: part,
  statutes: part,
  termOfOffice: part,
  members: records,
  formerMembers: records,
  statedCounts: records,
  statedComposition: part,
  advisers: records,
  relations: records,
  membershipPolicy: part,
  funding: records,
  workProgrammes: records,
  statedFigures: records,
  inexactDates: records,
  partialLists: /* @__PURE__ */ optional(list),
};

/** A registration of which anything may be absent. */
export const registrationDraft: Kind = /* @__PURE__ */ draftOf(
  'a registration, as parseSubmission reads it',
  registrationParts,
);

/**
 * A draft may lack everything; what has only other parts is another thing. As `shape`, but only the parts that are there are
 * looked at, for every submission that is judged is looked at once.
 */
function draftOf(takes: string, parts: Readonly<Record<string, Kind>>): Kind {
  const kinds = new Map(Object.entries({ kind: maybeText, ...parts }));
  return {
    ...shape(takes, parts),
    accepts: (value) => {
      if (!isRecord(value)) return false;
      let isEmpty = true;
      let isOfThisKind = false;
      for (const name in value) {
        isEmpty = false;
        const kind = kinds.get(name);
        if (kind === undefined) continue;
        isOfThisKind = true;
        if (!kind.accepts(value[name])) return false;
      }
      return isEmpty || isOfThisKind;
    },
  };
}

/** A whole registration. */
export const registration: Kind = /* @__PURE__ */ shape('a registration, as parseSubmission reads it', {
  ...registrationParts,
  kind: /* @__PURE__ */ oneOf('registration'),
  id: text,
  members: withIds,
});

const reportParts = {
  schemaVersion: maybeText,
  id: maybeText,
  kimId: maybeText,
  period: part,
  submittedOn: maybeText,
  activities: records,
  decisions: records,
  informationItems: records,
  products: records,
  partners: records,
  aspirations: records,
  ratings: records,
  facilitation: records,
  income: records,
  beneficiaries: part,
  inexactDates: records,
  partialLists: /* @__PURE__ */ optional(list),
};

/** A whole report of activities. */
export const activityReport: Kind = /* @__PURE__ */ shape('an activity report, as parseSubmission reads it', {
  ...reportParts,
  kind: /* @__PURE__ */ oneOf('activity-report'),
  id: text,
  kimId: text,
  period: statedPeriod,
  activities: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(activity, 'a list of activities')),
});

/** A report of which anything may be absent. */
export const reportDraft: Kind = /* @__PURE__ */ draftOf(
  'an activity report, as parseSubmission reads it',
  reportParts,
);

/** A registration or a report of which anything may be absent but its kind. */
export const submissionDraft: Kind = {
  takes: 'a registration or an activity report, as parseSubmission reads it',
  accepts: (value) =>
    isRecord(value) &&
    ((value.kind === 'registration' && registrationDraft.accepts(value)) ||
      (value.kind === 'activity-report' && reportDraft.accepts(value))),
};

/** One measurement, whatever its answer. */
export const measurement: Kind = {
  takes: 'a measurement: measured with a finite value, not-applicable, no-data or insufficient-data',
  accepts: (value) => {
    if (!isRecord(value)) return false;
    const { status } = value;
    if (status === 'measured') return Number.isFinite(value.value);
    return status === 'not-applicable' || status === 'no-data' || status === 'insufficient-data';
  },
};

/** Measurements by code; what is absent or null is not measured. */
export const measurements: Kind = /* @__PURE__ */ tableOf(
  {
    takes: measurement.takes,
    accepts: (value) => value === undefined || value === null || measurement.accepts(value),
  },
  'measurements by the codes of the criteria, each measured with a finite value, not-applicable, no-data or insufficient-data',
);

const availability: Kind = /* @__PURE__ */ shape('how much was there', { quantitative: record, qualitative: record });
/** A criterion of a card. */
export const criterionScore: Kind = /* @__PURE__ */ shape('a criterion of a card', {
  code: text,
  parent: text,
  use: text,
  measurement,
  nominalWeight: finiteNumber,
  effectiveWeight: finiteNumber,
});
const criteria: Kind = /* @__PURE__ */ listOf(criterionScore, 'a list of criteria');
/** A group of a card. */
export const groupScore: Kind = /* @__PURE__ */ shape('a group of a card', {
  code: text,
  status: text,
  depth: /* @__PURE__ */ wholeNumber(0),
  nominalWeight: finiteNumber,
  weights: record,
  availability,
});
const groups: Kind = /* @__PURE__ */ listOf(groupScore, 'a list of groups');
const codes: Kind = /* @__PURE__ */ listOf(text, 'a list of codes');

/** Between which points scores lie. */
export const range: Kind = /* @__PURE__ */ shape('a range with min and max', { min: finiteNumber, max: finiteNumber });

/** A card of `scoreKim`. */
export const scorecard: Kind = /* @__PURE__ */ shape('a card of scoreKim', {
  framework: text,
  kimId: maybeText,
  period: /* @__PURE__ */ optional(statedPeriod),
  score: /* @__PURE__ */ optional(finiteNumber),
  upperBound: /* @__PURE__ */ optional(finiteNumber),
  notClassified: /* @__PURE__ */ optional(codes),
  class: /* @__PURE__ */ optional(/* @__PURE__ */ shape('a class', { code: text, borderline: flag })),
  geometricReading: /* @__PURE__ */ optional(finiteNumber),
  weakest: /* @__PURE__ */ optional(/* @__PURE__ */ shape('the weakest groups', { codes, score: finiteNumber })),
  partialLists: /* @__PURE__ */ optional(codes),
  notCounted: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ shape('a record that did not count', { list: text, reason: text }),
      'a list of records',
    ),
  ),
  bodyType: maybeText,
  evidence: text,
  availability,
  groups,
  criteria,
  beside: /* @__PURE__ */ listOf(/* @__PURE__ */ shape('a tree of a card', { groups, criteria }), 'a list of trees'),
  readings: /* @__PURE__ */ listOf(
    /* @__PURE__ */ shape('a reading', { code: text, parts: /* @__PURE__ */ listOf(record, 'a list of parts') }),
    'a list of readings',
  ),
  clamped: codes,
  renormalised: codes,
  provenance: /* @__PURE__ */ shape('what a card was made under', {
    framework: text,
    uncalibrated: codes,
    drafts: codes,
  }),
});

/** A list of cards. */
export const scorecards: Kind = /* @__PURE__ */ listOf(scorecard, 'a list of cards of scoreKim');
