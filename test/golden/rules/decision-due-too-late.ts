import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'decision.due-too-late'> = {
  code: 'decision.due-too-late',
  passes: [
    {
      title: 'two years after the end of the period, to the day',
      patch: { decisions: [{ id: 'p1', activityId: 'k1', dueOn: '2027-03-31' }] },
    },
  ],
  fails: [
    {
      title: 'due in 2099, and a day too late',
      patch: {
        decisions: [
          { id: 'p1', activityId: 'k1', dueOn: '2099-12-31' },
          { id: 'p2', activityId: 'k1', dueOn: '2025-06-30' },
          { id: 'p3', activityId: 'k1', dueOn: '2027-04-01' },
        ],
      },
      findings: [
        { at: '/decisions/0/dueOn', params: { maximumMonths: 24 } },
        { at: '/decisions/2/dueOn', params: { maximumMonths: 24 } },
      ],
    },
  ],
  cannotTell: [
    { title: 'no list of decisions was kept', reason: 'not-given', missing: ['/decisions'] },
    {
      title: 'no decision states when it falls due',
      patch: { decisions: [{ id: 'p1', activityId: 'k1' }] },
      reason: 'not-given',
      missing: ['/decisions'],
    },
    {
      title: 'the end of the period is not stated',
      patch: { period: { through: null }, decisions: [{ id: 'p1', activityId: 'k1', dueOn: '2099-12-31' }] },
      reason: 'not-given',
      missing: ['/period/through'],
    },
  ],
  notApplicable: [{ title: 'there were none', patch: { decisions: [] }, reason: 'nothing-to-check' }],
};
