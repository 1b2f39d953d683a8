import {
  anyNumber,
  flag,
  isRecord,
  type Kind,
  list,
  listOf,
  localDate,
  oneOf,
  optional,
  partial,
  record,
  shape,
  tableOf,
  text,
} from '../kernel/arguments.js';

/*
 * What functions on frameworks and scores take, besides plain values.
 */

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
const isFiniteNumber = (value: unknown): value is number => Number.isFinite(value);

/** A fraction of whole numbers, above 0 and at most 1. */
export const fraction: Kind = {
  takes: 'a fraction of whole numbers above 0 and at most 1, such as { numerator: 2, denominator: 3 }',
  accepts: (value) => {
    if (!isRecord(value)) return false;
    const { numerator, denominator } = value;
    return isWhole(numerator) && isWhole(denominator) && numerator > 0 && numerator <= denominator;
  },
};

/** Where results lie. */
export const outputRange: Kind = {
  takes: 'a range, min below max and a floor (where there is one) between them',
  accepts: (value) => {
    if (!isRecord(value)) return false;
    const { min, max, floor = min } = value;
    return isFiniteNumber(min) && isFiniteNumber(max) && isFiniteNumber(floor) && floor >= min && floor < max;
  },
};

export const direction: Kind = /* @__PURE__ */ oneOf('higher', 'lower');

const maybe = (kind: Kind): Kind => /* @__PURE__ */ optional(kind);
const numberBasis: Kind = /* @__PURE__ */ shape('what a number rests on', { kind: text });
const fractionOfNumbers: Kind = /* @__PURE__ */ shape('a fraction', {
  numerator: anyNumber,
  denominator: anyNumber,
});
const criterion: Kind = /* @__PURE__ */ shape('a criterion', {
  kind: /* @__PURE__ */ oneOf('quantitative', 'qualitative'),
  unit: /* @__PURE__ */ maybe(text),
  direction: /* @__PURE__ */ oneOf('higher', 'lower', 'band'),
  normalise: {
    takes: 'a normalisation: goalposts, band, levels or linear',
    accepts: (value) =>
      isRecord(value) &&
      normalisations.accepts(value.method) &&
      (value.method !== 'levels' || levels.accepts(value.levels)) &&
      (value.transform === undefined || transforms.accepts(value.transform)),
  },
  basis: numberBasis,
  caution: /* @__PURE__ */ maybe(record),
  raters: /* @__PURE__ */ maybe(
    /* @__PURE__ */ shape('which judgements count', { relations: list, atLeast: anyNumber }),
  ),
  whenMissing: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf('lowest')),
  adequateFrom: /* @__PURE__ */ maybe(
    /* @__PURE__ */ shape('from where on a value is adequate', {
      value: anyNumber,
      of: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf('cases')),
    }),
  ),
  step: /* @__PURE__ */ maybe(anyNumber),
  draft: /* @__PURE__ */ maybe(flag),
});
const normalisations: Kind = /* @__PURE__ */ oneOf('goalposts', 'band', 'levels', 'linear');
const levels: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a level', { level: anyNumber, value: anyNumber }),
  'a list of levels',
);
export const transforms: Kind = /* @__PURE__ */ oneOf('ln', 'ln-plus-one', 'square-root');

const weighted: Kind = /* @__PURE__ */ shape('a criterion in its group', {
  criterion: text,
  weight: anyNumber,
  restsOnGate: /* @__PURE__ */ maybe(flag),
});

/** Groups within groups; a group that contains itself is found later, so the depth is bounded here. */
const group: Kind = {
  takes: 'a group: code, weight, aggregation, missing and children',
  accepts: (value) => isGroup(value, 0),
};

const aggregation: Kind = /* @__PURE__ */ shape('a mean', {
  method: /* @__PURE__ */ oneOf('arithmetic', 'geometric', 'harmonic', 'power', 'weakest-link'),
  zero: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf('limit', 'refuse')),
});
const missing: Kind = {
  takes: 'a rule for missing data',
  accepts: (value) =>
    isRecord(value) &&
    policies.accepts(value.policy) &&
    (value.policy !== 'threshold' || fractionOfNumbers.accepts(value.atLeast)),
};
const policies: Kind = /* @__PURE__ */ oneOf('require-all', 'threshold', 'renormalise');

const mostDepth = 32;

function isGroup(value: unknown, depth: number): boolean {
  if (depth > mostDepth) return true;
  return (
    isRecord(value) &&
    typeof value.code === 'string' &&
    typeof value.weight === 'number' &&
    aggregation.accepts(value.aggregation) &&
    missing.accepts(value.missing) &&
    (value.gate === undefined || typeof value.gate === 'string') &&
    Array.isArray(value.children) &&
    Array.from<unknown>(value.children).every((child) =>
      isRecord(child) && 'criterion' in child ? weighted.accepts(child) : isGroup(child, depth + 1),
    )
  );
}

/** A table of classes, before it is looked at whether it is sound. */
export const classTable: Kind = /* @__PURE__ */ shape('a table of classes, such as idmFramework.bands', {
  bands: /* @__PURE__ */ listOf(
    /* @__PURE__ */ shape('a class', { code: text, from: anyNumber, to: anyNumber }),
    'a list of classes',
  ),
  margin: anyNumber,
  basis: numberBasis,
  requires: /* @__PURE__ */ maybe(
    /* @__PURE__ */ partial('what a class needs', {
      monthsObserved: anyNumber,
      monthsAtMost: anyNumber,
      measured: fractionOfNumbers,
      judged: fractionOfNumbers,
      quality: /* @__PURE__ */ oneOf('strong', 'fair', 'weak'),
    }),
  ),
  cutOffBelongsTo: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf('upper', 'lower')),
  decimals: /* @__PURE__ */ maybe(anyNumber),
});

/** A framework, before it is looked at whether it is sound: everything stands where it is looked for. */
export const frameworkShape: Kind = /* @__PURE__ */ shape('a framework, such as frameworkById("adinda-2027")', {
  id: text,
  namedAs: /* @__PURE__ */ maybe(text),
  since: text,
  until: /* @__PURE__ */ maybe(text),
  range: /* @__PURE__ */ shape('a range with min and max', {
    min: anyNumber,
    max: anyNumber,
    floor: /* @__PURE__ */ maybe(anyNumber),
  }),
  criteria: /* @__PURE__ */ tableOf(criterion, 'criteria by code'),
  reads: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(text, 'a list of names of lists')),
  root: group,
  beside: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(group, 'a list of groups')),
  bands: /* @__PURE__ */ maybe(classTable),
  readings: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ shape('a reading', {
        code: text,
        parts: /* @__PURE__ */ listOf(
          /* @__PURE__ */ shape('a part of a reading', {
            code: text,
            criteria: /* @__PURE__ */ listOf(text, 'a list of codes'),
          }),
          'a list of parts',
        ),
      }),
      'a list of readings',
    ),
  ),
  origin: /* @__PURE__ */ shape('where it comes from', { status: text, sources: list }),
});

/** Around the scoring. */
export const scoreContext: Readonly<Record<string, Kind>> = {
  asOf: localDate,
  certainty: { takes: 'an object, or false', accepts: (value) => value === false || isRecord(value) },
};
