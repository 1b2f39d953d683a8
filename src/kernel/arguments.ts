import { KimError } from './kim-error.js';
import { isLocalDate, type LocalDate } from './local-date.js';
import { quoted } from './text.js';

/*
 * The one checker of what a program passes to a public function. A wrong argument is a programmer's mistake: it ends in
 * one `KimError` that names the function and the argument and states what it takes, never in a bare `TypeError`, in
 * `undefined` or `NaN`, or in an answer to another question than the one that was asked.
 *
 *     const ties = oneOf('average', 'min', 'max');
 *     const rankOptions = { ties, descending: flag };
 *
 *     export function rank(values: readonly number[], options: RankOptions = {}): number[] {
 *       requireArgument(values, finiteNumbers, 'rank', 'values');
 *       requireOptions(options, rankOptions, 'rank');
 *
 * How to use it:
 *
 * - A `Kind` states in words what is taken and whether a value is that. Make kinds once, as constants of the module, and
 *   mark calls that make one with `@__PURE__`, so that an unused function leaves nothing in a bundle.
 * - `requireArgument` for one argument; `requireOptions` for an object of options, each of which may be left out
 *   (`undefined` is left out; `null` is not). An option of another name is refused: it is a misspelt one. Functions that are
 *   often called with one context share a table of kinds, so that what the others need may stand in it.
 * - Kinds with a domain word (a rule set, a framework, a language) stand in their rooms, made with `shape`: they look at
 *   the parts that state one thing from another, not at everything in it.
 * - What users typed (the data argument of a reader: parse, check, normalise, classify) is not an argument in this sense.
 *   It is read as `unknown` and answered with issues.
 * - No sentence repeats a text that was passed: it may hold line breaks, or somebody's name.
 *
 * Codes: `missing-argument` where `undefined` was given for something required, else `invalid-argument`.
 */

/** What an argument may be: in words ("a whole number from 1 to 100"), and as a test. */
export interface Kind {
  readonly takes: string;
  /** Whether a value is of this kind. */
  readonly accepts: (value: unknown) => boolean;
  /** Of a kind with parts: the first part that is not of its kind, by its path within the value. */
  readonly firstFault?: (value: unknown) => PartFault | undefined;
}

interface PartFault {
  /** `.groups`, `[2]` or `["indeks"]`. */
  readonly at: string;
  readonly value: unknown;
  readonly kind: Kind;
}

/**
 * Refuses a wrong argument.
 *
 * @param caller the public function, as its users write it.
 * @param argument the name of the argument, or its path: `asOf`, `weights[2]`.
 * @throws KimError `missing-argument` for `undefined`, else `invalid-argument`.
 */
export function requireArgument(value: unknown, kind: Kind, caller: string, argument: string): void {
  if (!kind.accepts(value)) throw wrongPart(value, kind, caller, argument);
}

/** The error that names the innermost part that is wrong: `card.groups[2]` rather than `card`. */
function wrongPart(value: unknown, kind: Kind, caller: string, argument: string): KimError {
  const fault = kind.firstFault?.(value);
  if (fault !== undefined) return wrongPart(fault.value, fault.kind, caller, `${argument}${fault.at}`);
  // An item of a list is never missing, whatever it is; a named part may be.
  if (value !== undefined || !argument.endsWith(']')) return wrongArgument(value, kind.takes, caller, argument);
  return new KimError('invalid-argument', `${caller} needs ${argument}: ${kind.takes}; undefined is not that.`);
}

/**
 * Refuses options that are no object, every option that is there and is not of its kind, and every option that is not known.
 *
 * @param kinds the kind of each option.
 * @throws KimError `invalid-argument`.
 */
export function requireOptions(options: unknown, kinds: Readonly<Record<string, Kind>>, caller: string): void {
  if (!isRecord(options)) throw wrongArgument(options, withAnyOf(kinds), caller, 'options');
  for (const name of Object.keys(options)) {
    const value = options[name];
    if (value === undefined) continue;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind !== undefined) requireArgument(value, kind, caller, name);
    else
      throw new KimError('invalid-argument', `${caller} takes ${withAnyOf(kinds)}; ${quoted(name)} is none of them.`);
  }
}

const withAnyOf = (kinds: object) => `an object with any of ${Object.keys(kinds).join(', ')}`;

/** The first name in an object that is not known; one that is set to `undefined` is left out. */
export function otherThan(kinds: object, options: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(options).find((name) => options[name] !== undefined && !Object.hasOwn(kinds, name));
}

/** The error for an argument that was looked at elsewhere; `takes` as in a `Kind`. */
export function wrongArgument(value: unknown, takes: string, caller: string, argument: string): KimError {
  if (value === undefined) return new KimError('missing-argument', `${caller} needs ${argument}: ${takes}.`);
  return new KimError('invalid-argument', `${caller} needs ${argument}: ${takes}; ${nameOf(value)} is not that.`);
}

/** Refuses a call without the day it speaks of, or with one that is not in the calendar. */
export function requireAsOf(asOf: unknown, caller: string): asserts asOf is LocalDate {
  // Without `requireArgument`, which looks into parts: a date has none, and forms carry this along.
  if (!localDate.accepts(asOf)) throw wrongArgument(asOf, localDate.takes, caller, 'asOf');
}

/** Whether a value is an object with named parts: not `null`, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A day of the calendar. */
export const localDate: Kind = {
  takes: 'a date of the calendar, such as "2026-01-31"',
  accepts: (value) => typeof value === 'string' && isLocalDate(value),
};

/** A span of days with both ends, in their order. */
export const period: Kind = {
  takes: 'a period, from and through as dates of the calendar in their order',
  accepts: (value) =>
    isRecord(value) &&
    localDate.accepts(value.from) &&
    localDate.accepts(value.through) &&
    (value.from as LocalDate) <= (value.through as LocalDate),
};

/** The period that a submission states, whose ends somebody may have typed in the wrong order. */
export const statedPeriod: Kind = {
  takes: 'a period, from and through as dates of the calendar',
  accepts: (value) => isRecord(value) && localDate.accepts(value.from) && localDate.accepts(value.through),
};

export const text: Kind = { takes: 'a text', accepts: (value) => typeof value === 'string' };

export const flag: Kind = { takes: 'true or false', accepts: (value) => typeof value === 'boolean' };

export const callable: Kind = { takes: 'a function', accepts: (value) => typeof value === 'function' };

export const record: Kind = { takes: 'an object', accepts: isRecord };

export const list: Kind = { takes: 'a list', accepts: (value) => Array.isArray(value) };

export const anyNumber: Kind = { takes: 'a number', accepts: (value) => typeof value === 'number' };

export const finiteNumber: Kind = { takes: 'a finite number', accepts: (value) => Number.isFinite(value) };

/** Whether a value is a list or a typed array; a text, which has a length too, is not. */
export function isListLike(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
}

export const finiteNumbers: Kind = {
  takes: 'a list of finite numbers',
  // Without `every`, which skips the holes of a list.
  accepts: (value) => {
    if (!isListLike(value)) return false;
    for (let i = 0; i < value.length; i++) if (!Number.isFinite(value[i])) return false;
    return true;
  },
};

/** Any number whose lower 32 bits make a seed. */
export const seed: Kind = { takes: 'a whole number', accepts: (value) => Number.isSafeInteger(value) };

/** A whole number within bounds, both included. */
export function wholeNumber(min: number, max: number = Number.MAX_SAFE_INTEGER): Kind {
  return {
    takes: `a whole number ${inWords(min, max, Number.MAX_SAFE_INTEGER)}`,
    accepts: (value) => Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max,
  };
}

/** A finite number within bounds, both included. */
export function numberWithin(min: number, max: number = Number.POSITIVE_INFINITY): Kind {
  return {
    takes: `a number ${inWords(min, max, Number.POSITIVE_INFINITY)}`,
    accepts: (value) => Number.isFinite(value) && (value as number) >= min && (value as number) <= max,
  };
}

/** One of some texts. */
export function oneOf(...values: readonly string[]): Kind {
  const quoted = values.map((value) => `"${value}"`);
  const last = quoted.pop();
  return {
    takes: quoted.length === 0 ? `${last}` : `${quoted.join(', ')} or ${last}`,
    accepts: (value) => values.includes(value as string),
  };
}

/** One of some numbers. */
export function oneOfNumbers(...values: readonly number[]): Kind {
  return { takes: values.join(' or '), accepts: (value) => values.includes(value as number) };
}

/** A list whose every item is of one kind. */
export function listOf(kind: Kind, takes: string): Kind {
  // Without `every`, which skips the holes of a list.
  const wrongItem = (items: readonly unknown[]) => {
    for (let i = 0; i < items.length; i++) if (!kind.accepts(items[i])) return i;
    return -1;
  };
  return {
    takes,
    accepts: (value) => Array.isArray(value) && wrongItem(value) < 0,
    firstFault: (value) => {
      if (!Array.isArray(value)) return undefined;
      const at = wrongItem(value);
      return at < 0 ? undefined : { at: `[${at}]`, value: value[at], kind };
    },
  };
}

/** An object by keys of the caller's own, whose every value is of one kind. */
export function tableOf(kind: Kind, takes: string): Kind {
  return {
    takes,
    accepts: (value) => {
      if (!isRecord(value)) return false;
      for (const key in value) if (!kind.accepts(value[key])) return false;
      return true;
    },
    firstFault: (value) => {
      if (!isRecord(value)) return undefined;
      const key = Object.keys(value).find((each) => !kind.accepts(value[each]));
      return key === undefined ? undefined : { at: `[${quoted(key)}]`, value: value[key], kind };
    },
  };
}

/** An object whose named parts are of these kinds; it may have others. */
export function shape(takes: string, parts: Readonly<Record<string, Kind>>): Kind {
  const entries = Object.entries(parts);
  const wrongEntry = (value: Readonly<Record<string, unknown>>) =>
    entries.find(([name, kind]) => !kind.accepts(value[name]));
  return {
    takes,
    accepts: (value) => isRecord(value) && wrongEntry(value) === undefined,
    firstFault: (value) => {
      const [name, kind] = (isRecord(value) && wrongEntry(value)) || [];
      return name === undefined || kind === undefined
        ? undefined
        : { at: `.${name}`, value: (value as Readonly<Record<string, unknown>>)[name], kind };
    },
  };
}

/** An object of options: its named parts are of these kinds, and it has no others. */
export function only(takes: string, parts: Readonly<Record<string, Kind>>): Kind {
  const all = shape(`${takes}, with nothing but ${Object.keys(parts).join(', ')}`, parts);
  return {
    ...all,
    accepts: (value) => all.accepts(value) && isRecord(value) && otherThan(parts, value) === undefined,
  };
}

/** The same, of which each part may be left out. */
export function partial(takes: string, parts: Readonly<Record<string, Kind>>): Kind {
  return only(takes, Object.fromEntries(Object.entries(parts).map(([name, kind]) => [name, optional(kind)])));
}

/** Anything that can be gone through, but a text. */
export const iterable: Kind = {
  takes: 'a list, or anything else that can be gone through',
  accepts: (value) =>
    typeof value === 'object' &&
    value !== null &&
    Symbol.iterator in value &&
    typeof value[Symbol.iterator] === 'function',
};

/** A kind, or nothing at all. */
export function optional(kind: Kind): Kind {
  const { takes, firstFault } = kind;
  return {
    takes,
    accepts: (value) => value === undefined || kind.accepts(value),
    ...(firstFault !== undefined && { firstFault }),
  };
}

/** Both kinds at once, named as the first. */
export function both(first: Kind, second: Kind): Kind {
  return {
    takes: first.takes,
    accepts: (value) => first.accepts(value) && second.accepts(value),
    firstFault: (value) => first.firstFault?.(value) ?? second.firstFault?.(value),
  };
}

/** One of several kinds. */
export function either(takes: string, ...kinds: readonly Kind[]): Kind {
  return { takes, accepts: (value) => kinds.some((kind) => kind.accepts(value)) };
}

function inWords(min: number, max: number, unbounded: number): string {
  return max === unbounded ? `of ${min} or more` : `from ${min} to ${max}`;
}

/** What was given, without repeating a text: numbers are named, everything else by what it is. */
function nameOf(value: unknown): string {
  if (typeof value === 'number' || value === null || typeof value === 'boolean') return String(value);
  return `the given ${Array.isArray(value) ? 'list' : typeof value}`;
}
