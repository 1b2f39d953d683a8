import { type CheckContext, type CheckResult, checkWith, requireContext } from './check.js';
import { iterable, requireArgument } from './kernel/arguments.js';
import { awaited } from './model/context-kinds.js';
import { jsonTypeOf, ownValue } from './parse/plain-value.js';
import { ruleSetAt } from './validate/rule-set-at.js';

/** Under which rules, and on which day, many values are checked: one context for all of them. */
export interface CheckManyContext extends Omit<CheckContext, 'registration'> {
  /** Finds the registration that a report belongs to; what it gives is unknown input, read like any other. */
  readonly registrationOf?: ((kimId: string) => unknown) | undefined;
}

/**
 * Checks many values, one after the other, each when it is asked for: over a list, a generator or lines of a
 * file. Keeps nothing it has given away. The context is taken once, when the call is made, so that a whole import is
 * checked under one day and one rule set.
 *
 * @param values any iterable of values, such as parsed lines of JSON.
 * @returns what `checkSubmission` states about each value, in order.
 * @throws KimError as `checkSubmission`, before the first value is read; `invalid-argument` when `registrationOf` gives a
 * promise.
 *
 * @example
 * ```ts
 * const group = { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM', bodyType: 'kim' };
 * const values = [group, { ...group, members: [{ id: 'a' }] }, 'no submission'];
 * const results = checkMany(values, { asOf: '2026-01-31' });
 * Array.from(results, ({ sound }) => sound); // [true, false, false]
 * ```
 */
export function checkMany(values: Iterable<unknown>, context: CheckManyContext): Generator<CheckResult, void> {
  requireArgument(values, iterable, 'checkMany', 'values');
  requireContext(context, 'checkMany');
  const { registrationOf, ...rest } = context;
  const shared = { ...rest, ruleSet: rest.ruleSet ?? ruleSetAt(rest.asOf) };
  return checkEach(values, shared, registrationOf);
}

function* checkEach(
  values: Iterable<unknown>,
  shared: CheckContext,
  registrationOf: CheckManyContext['registrationOf'],
): Generator<CheckResult, void> {
  for (const value of values) {
    const kimId = registrationOf === undefined ? undefined : kimIdOf(value);
    const registration = kimId === undefined ? undefined : registrationOf?.(kimId);
    requireArgument(registration, awaited, 'checkMany', 'registrationOf(kimId)');
    yield checkWith(value, registration === undefined ? shared : { ...shared, registration }, 'checkMany');
  }
}

function kimIdOf(value: unknown): string | undefined {
  const kimId = jsonTypeOf(value) === 'object' ? ownValue(value as object, 'kimId') : undefined;
  return typeof kimId === 'string' ? kimId : undefined;
}
