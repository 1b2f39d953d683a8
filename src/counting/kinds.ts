import {
  callable,
  finiteNumber,
  isListLike,
  isRecord,
  type Kind,
  list,
  listOf,
  oneOf,
  optional,
  shape,
  text,
  wholeNumber,
} from '../kernel/arguments.js';
import { fraction } from '../score/kinds.js';
import { numberOrNone } from '../stats/require-finite.js';

/*
 * What counting takes, besides plain values.
 */

/** Who counts as poor: one of the two readings. */
export const identification: Kind = {
  takes: 'nothing but one of cutOff and empoweredFrom, a fraction of whole numbers above 0 and at most 1',
  accepts: (value) => {
    if (!isRecord(value)) return false;
    const { cutOff, empoweredFrom, ...others } = value;
    if (Object.keys(others).length > 0) return false;
    if (cutOff !== undefined && empoweredFrom !== undefined) return false;
    return fraction.accepts(cutOff ?? empoweredFrom);
  },
};

/** One KIM: what `measureKim` gives, or a card. */
export const measuredKim: Kind = {
  takes: 'a KIM with measurements, or a card of scoreKim',
  accepts: (value) => {
    if (!isRecord(value) || (value.kimId !== undefined && typeof value.kimId !== 'string')) return false;
    return isRecord(value.measurements) || (typeof value.framework === 'string' && Array.isArray(value.criteria));
  },
};

export const measuredKims: Kind = /* @__PURE__ */ listOf(measuredKim, 'a list of KIMs with measurements, or of cards');

export const tableOptions: Readonly<Record<string, Kind>> = {
  criteria: /* @__PURE__ */ listOf(text, 'a list of codes of criteria'),
  weightOf: callable,
  notApplicable: /* @__PURE__ */ oneOf('not-deprived', 'missing'),
  closedGate: /* @__PURE__ */ oneOf('deprived', 'not-applicable'),
};

const textOrNone: Kind = { takes: 'a text or undefined', accepts: (v) => v === undefined || typeof v === 'string' };
const numbersOrNone: Kind = {
  takes: 'a list of numbers of 0 or more, null or undefined',
  accepts: (value) =>
    isListLike(value) && Array.from(value).every((one) => numberOrNone.accepts(one) && !((one as number) < 0)),
};

/** What stands for each unit: a label, or nothing. */
export const labels: Kind = /* @__PURE__ */ listOf(textOrNone, 'a list with a text or undefined for each row');

const maybe = (kind: Kind): Kind => optional(kind);
const texts: Kind = /* @__PURE__ */ listOf(text, 'a list of texts');
export const wholeWeights: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ wholeNumber(0),
  'a list of whole numbers of 0 or more, so that cut-offs can be met exactly; integerWeights makes them',
);

/** Deprivations; the rows themselves are looked at when they are counted. */
export const deprivationData: Kind = /* @__PURE__ */ shape(
  'data with rows: for each unit a 0 or 1 for each indicator',
  {
    rows: {
      takes: 'a list of rows, for each unit a 0 or 1 for each indicator',
      accepts: (value) => Array.isArray(value) && Array.from<unknown>(value).every(isListLike),
    },
    weights: /* @__PURE__ */ maybe(wholeWeights),
    codes: /* @__PURE__ */ maybe(texts),
    dimensionOf: /* @__PURE__ */ maybe(texts),
    unitWeights: /* @__PURE__ */ maybe(numbersOrNone),
    ids: /* @__PURE__ */ maybe(labels),
    leftOut: /* @__PURE__ */ maybe(labels),
    definedBy: /* @__PURE__ */ maybe(text),
    uncalibrated: /* @__PURE__ */ maybe(texts),
  },
);

const ratioOf: Kind = /* @__PURE__ */ shape('a ratio', {
  numerator: finiteNumber,
  denominator: finiteNumber,
  value: /* @__PURE__ */ maybe(finiteNumber),
});

/** What `countDeprivations` gives. */
export const countingIndex: Kind = /* @__PURE__ */ shape('a counting index of countDeprivations', {
  units: /* @__PURE__ */ wholeNumber(0),
  headcountRatio: ratioOf,
  intensity: ratioOf,
  adjustedHeadcountRatio: ratioOf,
  indicators: /* @__PURE__ */ listOf(
    /* @__PURE__ */ shape('an indicator', {
      code: text,
      uncensoredHeadcountRatio: ratioOf,
      censoredHeadcountRatio: ratioOf,
      absoluteContribution: ratioOf,
    }),
    'a list of indicators',
  ),
  countedIds: /* @__PURE__ */ maybe(texts),
  definition: /* @__PURE__ */ shape('a definition', { codes: texts, weights: list, identification }),
});

export const scenarios: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a scenario', { name: text, identification, weights: /* @__PURE__ */ maybe(wholeWeights) }),
  'a list of scenarios',
);

/** Nested weights. */
export const weightTree: Kind = {
  takes: 'nested weights: whole numbers of 0 or more, and children',
  accepts: (value) => isWeightTree(value, 0),
};

function isWeightTree(value: unknown, depth: number): boolean {
  if (depth > 32) return false;
  if (!isRecord(value) || !Number.isSafeInteger(value.weight) || (value.weight as number) < 0) return false;
  const { children } = value;
  return (
    children === undefined ||
    (Array.isArray(children) && Array.from(children).every((child) => isWeightTree(child, depth + 1)))
  );
}

export const dimensionTree: Kind = {
  takes: weightTree.takes,
  accepts: (value) => weightTree.accepts(value) && Array.isArray((value as { children?: unknown }).children),
};
