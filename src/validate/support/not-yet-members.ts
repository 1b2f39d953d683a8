import { notYetOn } from '../../facts/members-on.js';
import type { Answering } from '../rule.js';

/**
 * Whether what a rule misses may be with members whose day of joining lies ahead. Then it is that day which is to be looked
 * at, and `members.dates-out-of-order` reports it; the rule itself cannot tell.
 *
 * @param needed so many of them are needed.
 */
export function mayBeNotYetMembers(
  answer: Pick<Answering<'registration'>, 'fact' | 'cannotTell'>,
  needed: number,
): boolean {
  const ahead = answer.fact(notYetOn);
  if (ahead.length < needed) return false;
  answer.cannotTell('sources-disagree', ...ahead.map((i) => ['members', i, 'joinedOn']));
  return true;
}
