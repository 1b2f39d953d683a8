import { notYetOn } from '../../facts/members-on.js';
import type { Answering } from '../rule.js';

/**
 * Whether what a rule misses may be with members whose day of joining lies ahead. Then it is that day which is to be looked
 * at, and `members.dates-out-of-order` reports it; the rule itself cannot tell.
 *
 * @param mayBe whether those at some positions may be what is missing.
 */
export function mayBeNotYetMembers(
  answer: Pick<Answering<'registration'>, 'fact' | 'cannotTell'>,
  mayBe: (positions: readonly number[]) => boolean,
): boolean {
  const ahead = answer.fact(notYetOn);
  if (ahead.length === 0 || !mayBe(ahead)) return false;
  answer.cannotTell('sources-disagree', ...ahead.map((i) => ['members', i, 'joinedOn']));
  return true;
}
