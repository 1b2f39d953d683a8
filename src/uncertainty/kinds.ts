import {
  finiteNumber,
  isRecord,
  type Kind,
  listOf,
  numberWithin,
  oneOf,
  only,
  optional,
  partial,
  record,
  seed,
  shape,
  tableOf,
  text,
  wholeNumber,
} from '../kernel/arguments.js';
import { measurements } from '../model/kinds.js';
import { bootstrapKind, confidence, replicates } from '../stats/require-options.js';

/*
 * What uncertainty and agreement take, besides plain values.
 */

const maybe = (kind: Kind): Kind => optional(kind);

export const uncertainKims: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a KIM with measurements, as measureKim gives them', {
    measurements,
    kimId: /* @__PURE__ */ maybe(text),
    rubrics: /* @__PURE__ */ maybe(
      /* @__PURE__ */ tableOf(
        /* @__PURE__ */ optional(
          /* @__PURE__ */ shape('a reading of a rubric', {
            levels: /* @__PURE__ */ listOf(/* @__PURE__ */ wholeNumber(0), 'how many gave each level'),
            consensus: /* @__PURE__ */ oneOf('mean', 'median'),
          }),
        ),
        'readings by criterion',
      ),
    ),
  }),
  'a list of KIMs with measurements, as measureKim gives them',
);

const alternatives: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ only('an alternative', {
    code: text,
    of: /* @__PURE__ */ maybe(/* @__PURE__ */ tableOf(record, 'ways by code')),
    every: /* @__PURE__ */ maybe(record),
  }),
  'a list of alternatives',
);

/** What varies. */
export const variation: Kind = /* @__PURE__ */ partial('what varies', {
  weights: {
    takes: '{ kind: "around", spread } with a spread between 0 and 1, or { kind: "any" }',
    accepts: (value) =>
      isRecord(value) &&
      (value.kind === 'any' ||
        (value.kind === 'around' && (value.spread === undefined || confidence.accepts(value.spread)))),
  },
  normalisation: alternatives,
  aggregation: alternatives,
  missing: alternatives,
  leaveOut: /* @__PURE__ */ only('a count, and the codes among which', {
    count: /* @__PURE__ */ wholeNumber(1),
    among: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(text, 'a list of codes of criteria')),
  }),
  raters: /* @__PURE__ */ oneOf('resample'),
});

/** A Monte Carlo run. */
export const plan: Kind = /* @__PURE__ */ only('a plan with a seed', {
  seed,
  replicates: /* @__PURE__ */ maybe(replicates),
  vary: /* @__PURE__ */ maybe(variation),
});

const share: Kind = /* @__PURE__ */ numberWithin(0, 1);

export const uncertaintyOptions: Readonly<Record<string, Kind>> = {
  coverage: confidence,
  stableFrom: share,
  labelFrom: share,
  ranks: /* @__PURE__ */ partial('an object', {
    first: /* @__PURE__ */ wholeNumber(1),
  }),
};

/** What the raters said of one unit. */
export const ratedUnits: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a unit: an id and ratings', {
    id: text,
    ratings: /* @__PURE__ */ listOf(
      /* @__PURE__ */ shape('a rating', {
        criterion: text,
        raterId: text,
        level: /* @__PURE__ */ maybe(/* @__PURE__ */ wholeNumber(1, 4)),
      }),
      'a list of ratings',
    ),
  }),
  'a list of units, each with an id and ratings',
);

export const agreementOptions: Readonly<Record<string, Kind>> = {
  metric: /* @__PURE__ */ oneOf('nominal', 'ordinal', 'interval', 'ratio'),
  bootstrap: bootstrapKind,
  firmFrom: finiteNumber,
  tentativeFrom: finiteNumber,
  prevalentFrom: share,
  unitsNeeded: /* @__PURE__ */ wholeNumber(0),
};
