import { countingKey } from '../kernel/text.js';
import type { Draft } from '../model/draft.js';
import type { FormerMember, Member } from '../model/member.js';
import { namesGroup } from './group-names.js';

/** Where it is looked up who is of a group, and what the group is called. */
interface GroupPeople {
  readonly name?: string | undefined;
  readonly otherNames?: readonly string[] | undefined;
  readonly members?: readonly Draft<Member>[] | undefined;
  readonly formerMembers?: readonly Draft<FormerMember>[] | undefined;
}

/**
 * Whether somebody is of a group itself, and so no outsider: by the id of a member or of a former member, by the name of a
 * member, or by the id or a name of the group, however it is spelt (`namesGroup`). The one answer to who may rate from outside; rules and measuring ask
 * here.
 */
export function ofTheGroup(
  { name, otherNames = [], members = [], formerMembers = [] }: GroupPeople,
  kimId: string | undefined,
): (idOrName: string) => boolean {
  const known = [kimId, ...members.flatMap((one) => [one.id, one.name]), ...formerMembers.map(({ id }) => id)];
  const keys = new Set(known.flatMap((one) => (one === undefined ? [] : [countingKey(one)])));
  // What has neither a letter nor a digit names nobody.
  keys.delete('');
  const isNamed = namesGroup(name === undefined ? otherNames : [name, ...otherNames]);
  return (idOrName) => keys.has(countingKey(idOrName)) || isNamed(idOrName);
}
