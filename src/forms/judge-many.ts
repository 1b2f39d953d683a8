import { requireAsOf } from '../kernel/arguments.js';
import { jsonTypeOf, ownValue } from '../parse/plain-value.js';
import { ruleSetAt } from '../validate/rule-set-at.js';
import { type Judgement, type JudgementContext, judgeSubmission } from './judge-submission.js';

/** Under which rules, and on which day, many values are judged: one context for all of them. */
export interface ManyJudgementContext extends Omit<JudgementContext, 'registration'> {
  /** Finds the registration that a report belongs to; what it gives is unknown input, read like any other. */
  readonly registrationOf?: ((kimId: string) => unknown) | undefined;
}

/**
 * Reads and judges many values, one after the other, each when it is asked for: over a list, a generator or lines of a
 * file. Keeps nothing it has given away. The context is taken once, when the call is made, so that a whole import is
 * judged under one day and one rule set.
 *
 * @param values any iterable of values, such as parsed lines of JSON.
 * @returns what `judgeSubmission` says of each value, in order.
 * @throws KimError as `judgeSubmission`, before the first value is read.
 *
 * @example
 * ```ts
 * const group = { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM', bodyType: 'kim' };
 * const values = [group, { ...group, members: [{ id: 'a' }] }, 'no submission'];
 * const judgements = judgeMany(values, { asOf: '2026-01-31' });
 * Array.from(judgements, ({ sound }) => sound); // [true, false, false]
 * ```
 */
export function judgeMany(values: Iterable<unknown>, context: ManyJudgementContext): Generator<Judgement, void> {
  requireAsOf(context?.asOf, 'judgeMany');
  const { registrationOf, ...rest } = context;
  const shared = { ...rest, ruleSet: rest.ruleSet ?? ruleSetAt(rest.asOf) };
  // Judged once in vain, so that a mistake in the context is said at once.
  judgeSubmission(null, shared);
  return judgeEach(values, shared, registrationOf);
}

function* judgeEach(
  values: Iterable<unknown>,
  shared: JudgementContext,
  registrationOf: ManyJudgementContext['registrationOf'],
): Generator<Judgement, void> {
  for (const value of values) {
    const kimId = registrationOf === undefined ? undefined : kimIdOf(value);
    const registration = kimId === undefined ? undefined : registrationOf?.(kimId);
    yield judgeSubmission(value, registration === undefined ? shared : { ...shared, registration });
  }
}

function kimIdOf(value: unknown): string | undefined {
  const kimId = jsonTypeOf(value) === 'object' ? ownValue(value as object, 'kimId') : undefined;
  return typeof kimId === 'string' ? kimId : undefined;
}
