import { isMemberOn } from '../../facts/members-on.js';
import type { Path } from '../../kernel/json-pointer.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { Draft } from '../../model/draft.js';
import type { IssueParams } from '../../model/issue.js';
import type { Member } from '../../model/member.js';
import type { RegistrationDraft } from '../../model/submission.js';
import { cannotTell, type Finding, nothingToCheck, type Outcome } from '../rule.js';
import { conclude } from './conclude.js';

/** Looks at one member: adds what is wrong to `findings`, and what would have to be known to `missing`. */
export type MemberCheck<Params extends IssueParams> = (
  member: Draft<Member>,
  index: number,
  findings: Finding<Params>[],
  missing: Path[],
) => void;

/**
 * The answer of a rule that looks one by one at the members of the day of judgement. Without a list it cannot tell; when only some are listed,
 * whoever is not listed may break the rule too, so it fails or cannot tell.
 */
export function eachMember<Params extends IssueParams>(
  { members, membersListed }: RegistrationDraft,
  asOf: LocalDate,
  check: MemberCheck<Params>,
): Outcome<Params> {
  if (members === undefined) return cannotTell('not-given', ['members']);
  const findings: Finding<Params>[] = [];
  const missing: Path[] = [];
  let present = 0;
  for (let i = 0; i < members.length; i++) {
    const member = members[i] ?? {};
    if (!isMemberOn(member, asOf)) continue;
    present++;
    check(member, i, findings, missing);
  }
  if (findings.length === 0 && membersListed === 'some') {
    return cannotTell(present > 0 && missing.length === 0 ? 'holds-so-far' : 'partial-list', ['members']);
  }
  if (present === 0) return nothingToCheck;
  return conclude(findings, missing);
}
