import { finiteNumber, finiteNumbers, isListLike, type Kind, list, wrongArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';

/**
 * Refuses what is no list of numbers, and `NaN` and infinities in one: in this library they are always a mistake made
 * before the call.
 *
 * @internal
 */
export function requireFinite(values: ArrayLike<number>, caller: string, argument = 'values'): void {
  if (!isListLike(values)) throw wrongArgument(values, finiteNumbers.takes, caller, argument);
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw wrongItem(values[i], finiteNumber, caller, `${argument}[${i}]`);
  }
}

/**
 * Refuses two lists, known to be lists, that should go together but differ in length.
 *
 * @internal
 */
export function requireSameLength(a: ArrayLike<unknown>, b: ArrayLike<unknown>, caller: string): void {
  if (a.length !== b.length) {
    throw new KimError('invalid-argument', `${caller} needs lists of one length; got ${a.length} and ${b.length}.`);
  }
}

/**
 * Refuses what is no list of lists of one length, or holds something else than its items may be.
 *
 * @internal
 */
export function requireTable(lists: unknown, item: Kind, caller: string, argument: string): void {
  if (!Array.isArray(lists)) throw wrongArgument(lists, 'a list of lists of one length', caller, argument);
  const length = Array.isArray(lists[0]) ? lists[0].length : 0;
  lists.forEach((each: unknown, i) => {
    if (!Array.isArray(each) || each.length !== length) {
      throw new KimError(
        'invalid-argument',
        `${caller} needs ${argument}: a list of lists of one length; item ${i} is not.`,
      );
    }
    requireItems(each, item, caller, `${argument}[${i}]`);
  });
}

/**
 * Refuses a list in which something is not of its kind; a hole is read as `undefined`.
 *
 * @internal
 */
export function requireItems(items: unknown, item: Kind, caller: string, argument: string): void {
  if (!isListLike(items)) throw wrongArgument(items, list.takes, caller, argument);
  for (let i = 0; i < items.length; i++) {
    if (!item.accepts(items[i])) throw wrongItem(items[i], item, caller, `${argument}[${i}]`);
  }
}

/** A number, or none: `null` or `undefined`. */
export const numberOrNone: Kind = {
  takes: 'a finite number, null or undefined',
  accepts: (value) => value === null || value === undefined || Number.isFinite(value),
};

/** What one rater may have stated about one unit. */
export const rating: Kind = {
  takes: 'a finite number, a text, null or undefined',
  accepts: (value) => typeof value === 'string' || numberOrNone.accepts(value),
};

/** What stands in a list is never missing, whatever it is. */
function wrongItem(value: unknown, { takes }: Kind, caller: string, argument: string): KimError {
  return value === undefined
    ? new KimError('invalid-argument', `${caller} needs ${argument}: ${takes}; undefined is not that.`)
    : wrongArgument(value, takes, caller, argument);
}
