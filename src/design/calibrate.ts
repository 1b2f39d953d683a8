import {
  callable,
  listOf,
  localDate,
  numberWithin,
  optional,
  record,
  requireArgument,
  requireOptions,
  shape,
  text,
  wholeNumber,
} from '../kernel/arguments.js';
import type { Period } from '../kernel/date-span.js';
import { KimError } from '../kernel/kim-error.js';
import type { LocalDate } from '../kernel/local-date.js';
import { measurements as someMeasurements } from '../model/kinds.js';
import { adequacyValueOf, cautiousValue, readValueOf } from '../score/as-read.js';
import type { CalibrationBasis } from '../score/basis.js';
import { compiledOf } from '../score/compile.js';
import { defined } from '../score/define-framework.js';
import type { Criterion, Framework } from '../score/framework.js';
import { frameworks } from '../score/frameworks.js';
import type { ScoreInput } from '../score/score-input.js';
import { quantile } from '../stats/quantile.js';

/** How a framework is calibrated. */
export interface CalibrateOptions<Kim> {
  /** Id of the new framework; with strata, `-` and the stratum are added to it. */
  readonly id: string;
  /** First day on which it holds. */
  readonly since: LocalDate;
  /**
   * In which stratum a group belongs, as words joined by hyphens (`desa-kecil`); each gets a framework of its own.
   * A group without one is left out and counted. Absent: one framework for all.
   */
  readonly strata?: (kim: Kim, index: number) => string | undefined;
  /** Values that a criterion needs before its numbers are replaced; default 30. */
  readonly minimum?: number;
  /** The share of groups at the lower goalpost; default 0.1 (P10). */
  readonly low?: number;
  /** The share of groups at the upper goalpost; default 0.9 (P90). */
  readonly high?: number;
  /** How far from the worse to the better goalpost a value is adequate; default 0.5, half of the way. */
  readonly adequateAt?: number;
}

/** Why a criterion kept its numbers. */
export type KeptReason =
  /** They rest on a source, on the ends of the scale, or on an earlier calibration. */
  | 'has-a-basis'
  /** The levels of a rubric are described by what people do, not by what others reach. */
  | 'rubric'
  /** It is read through a band, a table of levels or a linear scale, which have no two goalposts. */
  | 'not-goalposts'
  /** Fewer groups than `minimum` have a value. */
  | 'too-few-values'
  /** Both percentiles are the same: the criterion does not tell these groups apart. */
  | 'no-spread'
  /** The percentiles lie where the transform of the criterion has no value. */
  | 'outside-the-transform';

/** What became of one criterion. */
export interface CalibratedCriterion<Code extends string = string> {
  readonly criterion: Code;
  /** Groups with a value. */
  readonly n: number;
  /** Goalposts before, and as they are now; only where they were replaced. */
  readonly goalposts?: { readonly before: readonly [number, number]; readonly now: readonly [number, number] };
  /** The adequacy cut-off before and now; only where it was replaced. */
  readonly adequateFrom?: { readonly before: number; readonly now: number };
  /** Why goalposts were kept; absent where they were replaced. */
  readonly kept?: KeptReason;
}

/** One calibrated framework, and what was done. */
export interface CalibratedFramework<Code extends string = string> {
  readonly stratum?: string;
  readonly kims: number;
  readonly framework: Framework<Code>;
  /** In the order of the framework. */
  readonly criteria: readonly CalibratedCriterion<Code>[];
}

/** What `calibrate` gives. */
export interface Calibration<Code extends string = string> {
  /** One for each stratum, in the order of their names; a single one without strata. */
  readonly frameworks: readonly CalibratedFramework<Code>[];
  /** Groups without a stratum, which took part in nothing. */
  readonly withoutStratum: number;
}

/**
 * Sets the numbers of a framework that need local calibration from what the groups of a first year reached: goalposts at
 * P10 and P90, the adequacy cut-off half of the way between them. Numbers that rest on a source or on the ends of their
 * scale stay as they are. The result is a new framework with its own id, frozen, in which every number that was set names
 * the percentiles and the number of groups behind it; next year is scored with it unchanged, or the years cannot be compared.
 *
 * Goalposts from a population say what is usual there, not what is good. Look at the groups before you freeze them.
 *
 * @param measurements what `measureKim` gave for the groups of the first year; values are read as the framework reads them
 * (judgements that count, caution where little was observed).
 * @throws KimError `invalid-argument` for unsound options, `invalid-definition` for an unsound framework, id or stratum.
 *
 * @example
 * ```ts
 * const rate = { kind: 'quantitative', direction: 'higher', normalise: { method: 'goalposts', worst: 0, best: 8 }, basis: { kind: 'needs-local-calibration' } };
 * const root = { code: 'indeks', weight: 1, aggregation: { method: 'arithmetic' }, missing: { policy: 'require-all' }, children: [{ criterion: 'rate', weight: 1 }] };
 * const draft = defineFramework({ id: 'kab-contoh-draf', since: '2026-01-01', range: { min: 0, max: 100 }, criteria: { rate }, root, origin: { status: 'local', sources: ['example'] } });
 * const year = Array.from({ length: 41 }, (_, i) => ({ measurements: { rate: { status: 'measured', value: i / 10, n: i } } }));
 * const [{ framework, criteria }] = calibrate(draft, year, { id: 'kab-contoh-2026', since: '2026-01-01' }).frameworks;
 * criteria[0].goalposts; // { before: [0, 8], now: [0.4, 3.6] }
 * framework.criteria.rate.basis; // { kind: 'calibration', n: 41, shares: [0.1, 0.9], values: [0.4, 3.6] }
 * ```
 */
export function calibrate<Code extends string, Kim extends ScoreInput>(
  framework: Framework<Code>,
  measurements: readonly Kim[],
  options: CalibrateOptions<Kim>,
): Calibration<Code> {
  compiledOf(framework, 'calibrate');
  requireArgument(measurements, scoreInputs, 'calibrate', 'measurements');
  requireArgument(options, record, 'calibrate', 'options');
  requireArgument(options.id, text, 'calibrate', 'id');
  requireArgument(options.since, localDate, 'calibrate', 'since');
  requireOptions(options, kinds, 'calibrate');
  const { id, strata, low = 0.1, high = 0.9 } = options;
  if (id === framework.id || Object.hasOwn(frameworks, id) || low >= high) {
    throw new KimError(
      'invalid-argument',
      'calibrate needs an id that is not that of the framework or of one that ships, and low below high.',
    );
  }
  if (strata === undefined) return { frameworks: [calibrateOne(framework, measurements, options)], withoutStratum: 0 };
  const byStratum = new Map<string, Kim[]>();
  let withoutStratum = 0;
  for (const [index, kim] of measurements.entries()) {
    const stratum = strata(kim, index);
    requireArgument(stratum, textOrNone, 'calibrate', 'the stratum that strata gives');
    if (stratum === undefined) withoutStratum++;
    else byStratum.set(stratum, [...(byStratum.get(stratum) ?? []), kim]);
  }
  return {
    frameworks: [...byStratum.keys()].sort().map((stratum) => ({
      stratum,
      ...calibrateOne(framework, byStratum.get(stratum) ?? [], { ...options, id: `${id}-${stratum}` }, stratum),
    })),
    withoutStratum,
  };
}

const share = /* @__PURE__ */ numberWithin(0, 1);
const textOrNone = /* @__PURE__ */ optional(text);
const scoreInputs = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('measurements by code, as measureKim gives them', { measurements: someMeasurements }),
  'a list of measurements, as measureKim gives them',
);
const kinds = {
  id: text,
  since: localDate,
  strata: callable,
  minimum: /* @__PURE__ */ wholeNumber(2),
  low: share,
  high: share,
  adequateAt: share,
};

function calibrateOne<Code extends string, Kim extends ScoreInput>(
  framework: Framework<Code>,
  kims: readonly Kim[],
  options: CalibrateOptions<Kim>,
  stratum?: string,
): Omit<CalibratedFramework<Code>, 'stratum'> {
  const codes = Object.keys(framework.criteria) as Code[];
  const calibrated = codes.map((code) => calibrateCriterion(code, framework.criteria[code], kims, options));
  const period = commonPeriod(kims);
  const criteria = Object.fromEntries(calibrated.map(({ row, criterion }) => [row.criterion, criterion]));
  const { until: _, ...lasting } = framework;
  return {
    kims: kims.length,
    framework: defined<Code>(
      {
        ...lasting,
        id: options.id,
        namedAs: framework.namedAs ?? framework.id,
        since: options.since,
        criteria: criteria as Framework<Code>['criteria'],
        origin: { status: 'local', sources: framework.origin.sources },
        ...(stratum === undefined ? {} : { stratum }),
        calibration: { from: framework.id, kims: kims.length, ...(period === undefined ? {} : { period }) },
      },
      'calibrate',
    ),
    criteria: calibrated.map(({ row }) => row),
  };
}

function calibrateCriterion<Code extends string>(
  code: Code,
  criterion: Criterion,
  kims: readonly ScoreInput[],
  { minimum = 30, low = 0.1, high = 0.9, adequateAt = 0.5 }: Partial<CalibrateOptions<never>>,
): { readonly row: CalibratedCriterion<Code>; readonly criterion: Criterion } {
  const by = { criterion, cautious: cautiousValue(criterion) };
  const valuesBy = (reads: typeof readValueOf): number[] =>
    kims.flatMap(({ measurements }) => {
      const measurement = measurements[code];
      return (measurement?.status === 'measured' ? reads(measurement, by) : undefined) ?? [];
    });
  const values = valuesBy(readValueOf);
  const n = values.length;
  const keep = (kept: KeptReason) => ({ row: { criterion: code, n, kept }, criterion });
  const { normalise, adequateFrom } = criterion;
  if (criterion.kind === 'qualitative') return keep('rubric');
  const cutOffIsOpen = adequateFrom?.basis.kind === 'needs-local-calibration';
  const goalpostsAreOpen = criterion.basis.kind === 'needs-local-calibration';
  if (!goalpostsAreOpen && !cutOffIsOpen) return keep('has-a-basis');
  if (normalise.method !== 'goalposts') return keep('not-goalposts');
  if (n < minimum) return keep('too-few-values');
  const [lower, upper] = [quantile(values, low) as number, quantile(values, high) as number];
  if (lower === upper) return keep('no-spread');
  if (goalpostsAreOpen && !isWithinTransform(lower, normalise.transform)) return keep('outside-the-transform');
  const basis: CalibrationBasis = { kind: 'calibration', n, shares: [low, high], values: [lower, upper] };
  const [worst, best] = normalise.best > normalise.worst ? [lower, upper] : [upper, lower];
  // A cut-off stands among what is compared with it, which need not be the value.
  const compared = adequateFrom?.of === 'cases' ? valuesBy(adequacyValueOf) : values;
  const compareTo = [quantile(compared, low) as number, quantile(compared, high) as number] as const;
  const [from, to] = normalise.best > normalise.worst ? compareTo : [compareTo[1], compareTo[0]];
  const cutOff = from + adequateAt * (to - from);
  const cutOffBasis: CalibrationBasis = { kind: 'calibration', n, shares: [low, high], values: [...compareTo] };
  return {
    row: {
      criterion: code,
      n,
      ...(goalpostsAreOpen
        ? { goalposts: { before: [normalise.worst, normalise.best], now: [worst, best] } as const }
        : { kept: 'has-a-basis' as const }),
      ...(adequateFrom !== undefined && cutOffIsOpen
        ? { adequateFrom: { before: adequateFrom.value, now: cutOff } }
        : {}),
    },
    criterion: {
      ...criterion,
      ...(goalpostsAreOpen ? { normalise: { ...normalise, worst, best }, basis } : {}),
      ...(cutOffIsOpen ? { adequateFrom: { ...adequateFrom, value: cutOff, basis: cutOffBasis } } : {}),
    },
  };
}

/** Whether the lowest goalpost has a value under the transform. */
function isWithinTransform(lowest: number, transform: 'ln' | 'ln-plus-one' | 'square-root' | undefined): boolean {
  if (transform === 'ln') return lowest > 0;
  if (transform === 'ln-plus-one') return lowest > -1;
  return transform !== 'square-root' || lowest >= 0;
}

function commonPeriod(kims: readonly ScoreInput[]): Period | undefined {
  const first = kims[0]?.period;
  if (first === undefined) return undefined;
  const isSame = kims.every(({ period }) => period?.from === first.from && period.through === first.through);
  return isSame ? { from: first.from, through: first.through } : undefined;
}
