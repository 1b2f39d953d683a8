import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'report.partial-list-unknown'> = {
  code: 'report.partial-list-unknown',
  passes: [
    {
      title: 'each is the name of a list of a report',
      patch: { partialLists: ['activities', 'informationItems', 'ratings', 'inexactDates'] },
    },
  ],
  fails: [
    {
      title:
        'names that no list has: misspelt, of a registration, of a field, of every object, of a list within an item',
      patch: { partialLists: ['activity', 'members', 'period', 'constructor', 'activities', 'activities[].partners'] },
      findings: [0, 1, 2, 3, 5].map((i) => ({ at: `/partialLists/${i}`, params: {} })),
    },
  ],
  cannotTell: [{ title: 'nothing is stated of it', reason: 'not-given', missing: ['/partialLists'] }],
  notApplicable: [{ title: 'no list is marked', patch: { partialLists: [] }, reason: 'nothing-to-check' }],
};
