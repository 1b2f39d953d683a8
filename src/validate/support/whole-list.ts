import { isWholeList, type MarkedList } from '../../facts/whole-lists.js';
import type { IssueParams } from '../../model/issue.js';
import type { RegistrationDraft } from '../../model/submission.js';
import { type CannotTell, cannotTell, type Outcome } from '../rule.js';

/** What is listed is in order, but an entry that is not listed may not be. */
export function heldSoFar(list: MarkedList): CannotTell {
  return cannotTell('holds-so-far', [`${list}Listed`]);
}

/** The list does not decide it, and an entry that is not listed may. */
export function undecidedBy(list: MarkedList): CannotTell {
  return cannotTell('partial-list', [`${list}Listed`]);
}

/** The answer of a rule that every entry of a list must keep: it passes only if the list is whole. */
export function overWhole<Params extends IssueParams>(
  draft: RegistrationDraft,
  list: MarkedList,
  outcome: Outcome<Params>,
): Outcome<Params> {
  return outcome.verdict === 'pass' && !isWholeList(draft, list) ? heldSoFar(list) : outcome;
}
