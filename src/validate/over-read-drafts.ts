import { KimError } from '../kernel/kim-error.js';
import type { HoldsRule } from './asked-rule.js';
import type { RuleContext } from './rule.js';

/**
 * Asks rules about drafts that a parser should have made. To look through every part of every draft would cost as much as reading
 * it; but the rules of this library answer for every draft that was read, so where one fails, none was. A rule or a lookup of a host
 * may be wrong in itself: then its error stays what it is.
 *
 * @throws KimError `invalid-argument`.
 */
export function overReadDrafts<Result>(
  rules: readonly HoldsRule[],
  { areaLookup }: Pick<RuleContext, 'areaLookup'>,
  caller: string,
  ask: () => Result,
): Result {
  try {
    return ask();
  } catch (error) {
    if (areaLookup !== undefined || rules.some(({ asked }) => asked.refuse !== undefined)) throw error;
    throw new KimError(
      'invalid-argument',
      `${caller} needs draft: what parseSubmission gives as readable, and its registration too; some part of them is not that.`,
    );
  }
}
