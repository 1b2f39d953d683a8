import { callable, type Kind, listOf, requireArgument, shape, text } from '../kernel/arguments.js';

/**
 * How the two sides of a check must stand to each other.
 *
 * - `compulsory-pair`: both are above 0, or neither is.
 * - `exclusive-pair`: not both are above 0.
 */
export type CheckOperator = '=' | '!=' | '>' | '>=' | '<' | '<=' | 'compulsory-pair' | 'exclusive-pair';

/**
 * What to do when values of a side are missing. There is no silent choice: every side names one.
 *
 * - `skip-if-any-missing`: the check states nothing as soon as one value is missing.
 * - `skip-if-all-missing`: it states nothing when none is there; else what is missing counts as 0.
 * - `never-skip`: what is missing counts as 0.
 */
export type MissingStrategy = 'skip-if-any-missing' | 'skip-if-all-missing' | 'never-skip';

/** One side of a check: values that are added up. */
export interface CheckSide<Records> {
  /** The values, `undefined` where nothing was recorded. */
  readonly values: (records: Records) => readonly (number | undefined)[];
  readonly missing: MissingStrategy;
}

/** Two sides and how they must stand to each other, over records of different lists. */
export interface CrossCheck<Records, Code extends string = string> {
  /** `subject.what`, lower case. */
  readonly code: Code;
  readonly left: CheckSide<Records>;
  readonly operator: CheckOperator;
  readonly right: CheckSide<Records>;
}

/** What a check states. `skipped` is not "in order": it could not be looked at. */
export type CheckResult<Code extends string = string> =
  | {
      readonly code: Code;
      readonly outcome: 'holds' | 'broken';
      readonly left: number;
      readonly operator: CheckOperator;
      readonly right: number;
    }
  | { readonly code: Code; readonly outcome: 'skipped'; readonly missing: 'left' | 'right' | 'both' };

/**
 * Runs checks between values of different lists of the same group, in the manner of the validation rules of DHIS2.
 *
 * @param records whatever the sides of the checks read.
 * @returns one result for each check, in their order.
 *
 * @example
 * ```ts
 * const check = {
 *   code: 'shirts.enough',
 *   left: { values: (r) => [r.shirts], missing: 'skip-if-any-missing' },
 *   operator: '>=',
 *   right: { values: (r) => [r.women, r.men], missing: 'skip-if-all-missing' },
 * };
 * checkRecords({ shirts: 10, women: 6 }, [check]); // [{ code: 'shirts.enough', outcome: 'holds', left: 10, operator: '>=', right: 6 }]
 * checkRecords({ women: 6, men: 6 }, [check]); // [{ code: 'shirts.enough', outcome: 'skipped', missing: 'left' }]
 * ```
 */
export function checkRecords<Records, Code extends string>(
  records: Records,
  checks: readonly CrossCheck<Records, Code>[],
): readonly CheckResult<Code>[] {
  requireArgument(checks, someChecks, 'checkRecords', 'checks');
  return checks.map(({ code, left, operator, right }) => {
    const leftValue = sideValue(left, records);
    const rightValue = sideValue(right, records);
    if (leftValue === undefined || rightValue === undefined) {
      const missing = leftValue === rightValue ? 'both' : leftValue === undefined ? 'left' : 'right';
      return { code, outcome: 'skipped', missing };
    }
    const outcome = operators[operator](leftValue, rightValue) ? 'holds' : 'broken';
    return { code, outcome, left: leftValue, operator, right: rightValue };
  });
}

const side: Kind = /* @__PURE__ */ shape('one side of a check', { values: callable, missing: text });
const someChecks: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a check', { code: text, left: side, operator: text, right: side }),
  'a list of checks',
);

const operators: Readonly<Record<CheckOperator, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  'compulsory-pair': (left, right) => left > 0 === right > 0,
  'exclusive-pair': (left, right) => !(left > 0 && right > 0),
};

function sideValue<Records>({ values, missing }: CheckSide<Records>, records: Records): number | undefined {
  const all = values(records);
  const known = all.filter((value) => value !== undefined);
  if (missing === 'skip-if-any-missing' && known.length < all.length) return undefined;
  if (missing === 'skip-if-all-missing' && known.length === 0) return undefined;
  return known.reduce((sum, value) => sum + value, 0);
}
