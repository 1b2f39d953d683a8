import { requireArgument, requireOptions } from '../kernel/arguments.js';
import { type Ratio, ratio } from '../kernel/ratio.js';
import type { Scorecard } from '../model/scorecard.js';
import type { Framework } from '../score/framework.js';
import { type Cell, countingPlanOf, reasonOf } from './counting-plan.js';
import { type DeprivationTableOptions, type MeasuredKim, readKims } from './deprivation-table.js';
import { measuredKims, tableOptions } from './kinds.js';

/** Some criteria, and for how many KIMs they can be counted. */
export interface CountableSet {
  /** Codes, in the order of the framework; what `criteria` of `countKims` takes. */
  readonly criteria: readonly string[];
  /** KIMs of which all of them are known, of all KIMs. */
  readonly countable: Ratio;
  /** The criterion that the set before this one had and this one lacks; absent for the first. */
  readonly without?: string;
  /** Dimensions of which no criterion is left: the figure then states nothing of them. */
  readonly dimensionsLost: readonly string[];
}

/** What could be counted with the data at hand. */
export interface CountableCriteria {
  readonly kims: number;
  /** Of each criterion, in the order of the framework: KIMs of which it is known or its question does not arise. */
  readonly known: readonly { readonly criterion: string; readonly kims: Ratio }[];
  /** From all criteria down to one; each set has one criterion less than the one before. */
  readonly sets: readonly CountableSet[];
}

/**
 * Which criteria can be counted for how many KIMs. Counting leaves out every KIM of which anything is missing, or counts
 * what is missing as not adequate (`whenMissing`); where few have been rated, that is nearly all of them. This states what each
 * criterion costs, and which ones to ask for first: step by step the criterion is taken away that stands in the way of most KIMs.
 *
 * It is a guide to a choice, not the choice: fewer criteria are another definition, and a dimension may be lost.
 *
 * @param options as of `deprivationTable`; `criteria` are those to begin with.
 * @throws KimError as `deprivationTable`.
 *
 * @example
 * ```ts
 * const { iks, ike, ikl } = idmFramework.criteria;
 * const adequateFrom = { value: 0.6, basis: { kind: 'reference', reference: 'example' } };
 * const counted = defineFramework({ ...idmFramework, id: 'idm-counted', criteria: { iks: { ...iks, adequateFrom }, ike: { ...ike, adequateFrom }, ikl: { ...ikl, adequateFrom } } });
 * const village = (value) => ({ status: 'measured', value, n: 1 });
 * const kims = [{ measurements: { iks: village(0.7), ike: village(0.5) } }, { measurements: { iks: village(0.5) } }];
 * const { sets } = countableCriteria(kims, counted);
 * sets.map(({ criteria, countable }) => [criteria.length, countable.value]); // [[3, 0], [2, 0.5], [1, 1]]
 * sets[1]?.without; // 'ikl'
 * ```
 */
export function countableCriteria<Kim extends MeasuredKim | Scorecard>(
  kims: readonly Kim[],
  framework: Framework,
  options: Omit<DeprivationTableOptions<Kim>, 'weightOf'> = {},
): CountableCriteria {
  requireArgument(kims, measuredKims, 'countableCriteria', 'kims');
  requireOptions(options, tableOptions, 'countableCriteria');
  const all = countingPlanOf(framework, options.criteria, 'countableCriteria');
  const rows = readKims(all, kims, options, 'countableCriteria', (read) => read);
  const dimensions = new Set(all.criteria.map(({ dimension }) => dimension));
  const unknownAt = rows.map(({ row, cells }) =>
    all.criteria.map((_, c) => row[c] === undefined || cells[c] === 'assumed-lowest'),
  );
  const setOf = (kept: readonly number[], without: string | undefined): CountableSet => {
    const codes = kept.flatMap((c) => all.criteria[c]?.code ?? []);
    const plan = countingPlanOf(framework, codes, 'countableCriteria');
    const isCountable = (unit: number) => {
      if (kept.some((c) => unknownAt[unit]?.[c])) return false;
      const cells = kept.map((c): Cell => rows[unit]?.cells[c] ?? 'missing');
      return reasonOf(plan, cells) === undefined;
    };
    const left = new Set(plan.criteria.map(({ dimension }) => dimension));
    return {
      criteria: codes,
      countable: ratio(rows.filter((_, unit) => isCountable(unit)).length, kims.length),
      ...(without !== undefined && { without }),
      dimensionsLost: [...dimensions].filter((dimension) => !left.has(dimension)),
    };
  };
  const first = [...all.criteria.keys()];
  const sets = [setOf(first, undefined)];
  for (let kept = first; kept.length > 1; ) {
    const worst = mostInTheWay(kept, unknownAt);
    kept = kept.filter((c) => c !== worst);
    sets.push(setOf(kept, all.criteria[worst]?.code));
  }
  return {
    kims: kims.length,
    known: all.criteria.map(({ code }, c) => ({
      criterion: code,
      kims: ratio(unknownAt.filter((unknown) => !unknown[c]).length, kims.length),
    })),
    sets,
  };
}

/** The criterion that alone stands in the way of most KIMs; of equal ones, the one that most KIMs lack, then the last. */
function mostInTheWay(kept: readonly number[], unknownAt: readonly (readonly boolean[])[]): number {
  const alone = new Map<number, number>();
  const lacking = new Map<number, number>();
  for (const unknown of unknownAt) {
    const missing = kept.filter((c) => unknown[c]);
    for (const c of missing) lacking.set(c, (lacking.get(c) ?? 0) + 1);
    const [only, ...others] = missing;
    if (only !== undefined && others.length === 0) alone.set(only, (alone.get(only) ?? 0) + 1);
  }
  return kept.reduce((worst, c) => {
    const difference =
      (alone.get(c) ?? 0) - (alone.get(worst) ?? 0) || (lacking.get(c) ?? 0) - (lacking.get(worst) ?? 0);
    return difference >= 0 ? c : worst;
  });
}
