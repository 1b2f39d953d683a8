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
      const second = holders[1];
      if (second !== undefined) return fail(['members', second, 'offices'], { count: holders.length });
      if (!listsAll) return cannotTell('partial-list', ['members']);
      if (present === 0) return nothingToCheck;
      return conclude(
        [],
        unknown.map((index) => ['members', index, 'offices']),
      );
    },
  };
