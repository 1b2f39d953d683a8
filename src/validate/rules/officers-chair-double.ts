import { officeOn } from '../../facts/office-on.js';
import { cannotTell, fail, nothingToCheck, type Rule } from '../rule.js';
import { conclude, type NoOptions } from '../support/conclude.js';

/** A group has one chair (ketua), not several. */
export const officersChairDouble: Rule<'officers.chair-double', 'registration', NoOptions, { readonly count: number }> =
  {
    code: 'officers.chair-double',
    kind: 'registration',
    check(draft, _options, { asOf }) {
      if (draft.members === undefined) return cannotTell('not-given', ['members']);
      const { holders, unknown, present, listsAll } = officeOn(draft, 'ketua', asOf);
      const { members } = draft;
      const named = holders.filter((index) => members[index]?.id !== undefined);
      const second = named[1];
      if (second !== undefined) return fail(['members', second, 'offices'], { count: named.length });
      // An entry without an id may be the person who was found already.
      const unnamed = holders.length > 1 ? holders.filter((index) => members[index]?.id === undefined) : [];
      if (!listsAll) return cannotTell('partial-list', ['members']);
      if (present === 0) return nothingToCheck;
      return conclude(
        [],
        [...unknown.map((index) => ['members', index, 'offices']), ...unnamed.map((index) => ['members', index, 'id'])],
      );
    },
  };
