import { isMemberOn } from '../../facts/members-on.js';
import type { Path } from '../../kernel/json-pointer.js';
import type { AgeBand } from '../../vocabulary/concepts/age-bands.js';
import { ageBands } from '../../vocabulary/concepts/age-bands.js';
import { codesOf } from '../option-kinds.js';
import { cannotTell, fail, nothingToCheck, type Rule } from '../rule.js';
import { conclude } from '../support/conclude.js';

/** Members under age: welcome in a KIM, but their data are children's data, which the law protects specially. */
export const membersMinorsPresent: Rule<
  'members.minors-present',
  'registration',
  { readonly bands: readonly AgeBand[] },
  { readonly count: number; readonly at: readonly Path[] }
> = {
  code: 'members.minors-present',
  kind: 'registration',
  options: { bands: codesOf(ageBands) },
  check({ members, membersListed }, { bands }, { asOf }) {
    if (members === undefined) return cannotTell('not-given', ['members']);
    const at: Path[] = [];
    const missing: Path[] = [];
    let present = 0;
    for (let i = 0; i < members.length; i++) {
      const member = members[i] ?? {};
      if (!isMemberOn(member, asOf)) continue;
      present++;
      const { ageBand } = member;
      if (ageBand === undefined) missing.push(['members', i, 'ageBand']);
      else if (bands.includes(ageBand)) at.push(['members', i, 'ageBand']);
    }
    if (at.length > 0) return fail(['members'], { count: at.length, at });
    if (membersListed === 'some') return cannotTell('partial-list', ['members']);
    return present === 0 ? nothingToCheck : conclude([], missing);
  },
};
