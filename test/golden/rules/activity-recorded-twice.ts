import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'activity.recorded-twice'> = {
  code: 'activity.recorded-twice',
  passes: [
    {
      title: 'the monthly meeting, month after month',
      patch: {
        activities: [
          { date: '2025-01-10', title: 'Pertemuan rutin' },
          { date: '2025-02-10', title: 'Pertemuan rutin' },
        ],
      },
    },
    {
      title: 'two titles without a letter tell nothing',
      patch: {
        activities: [
          { date: '2025-01-10', title: '-' },
          { date: '2025-01-10', title: '…' },
        ],
      },
    },
  ],
  fails: [
    {
      title: 'one meeting, entered by two people',
      patch: {
        activities: [
          { date: '2025-01-10', title: 'Pertemuan Rutin' },
          { date: '2025-01-10', title: 'pertemuan  rutin.' },
        ],
      },
      findings: [{ at: '/activities/1/title', params: { first: ['activities', 0, 'title'] } }],
    },
  ],
  cannotTell: [
    { title: 'nothing is told of activities', reason: 'not-given', missing: ['/activities'] },
    {
      title: 'activities have no titles',
      patch: { activities: [{ date: '2025-01-10' }, { date: '2025-01-10' }] },
      reason: 'not-given',
      missing: ['/activities'],
    },
  ],
  notApplicable: [{ title: 'there were no activities', patch: { activities: [] }, reason: 'nothing-to-check' }],
};
