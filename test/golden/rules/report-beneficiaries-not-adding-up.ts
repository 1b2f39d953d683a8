import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'report.beneficiaries-not-adding-up'> = {
  code: 'report.beneficiaries-not-adding-up',
  passes: [
    {
      title: 'two people listed, the total told, and the activity has no day',
      patch: { beneficiaries: { total: 1, women: 1 }, activities: [{ id: 'k1', beneficiaryIds: ['w1', 'w2'] }] },
    },
    {
      title: 'the end of the period is not known',
      patch: {
        period: { through: null },
        beneficiaries: { total: 1, women: 1 },
        activities: [{ id: 'k1', date: '2025-02-01', beneficiaries: 2 }],
      },
    },
    {
      title: 'the begin of the period is not known',
      patch: {
        period: { from: null },
        beneficiaries: { total: 1, women: 1 },
        activities: [{ id: 'k1', date: '2025-02-01', beneficiaries: 2 }],
      },
    },
    {
      title: 'women, men and some of whom it is not known',
      patch: {
        beneficiaries: { total: 100, women: 55, men: 40 },
        activities: [{ id: 'k1', date: '2025-02-01', beneficiaries: 100, beneficiaryIds: ['w1', 'w2'] }],
      },
    },
    {
      title: 'an activity outside the period is not part of its whole',
      patch: {
        beneficiaries: { total: 100, men: 40 },
        activities: [{ id: 'k1', date: '2024-02-01', beneficiaries: 101 }],
      },
    },
  ],
  fails: [
    {
      title: 'on the first and the last day of the period',
      patch: {
        beneficiaries: { total: 1 },
        activities: [
          { id: 'k1', date: '2025-01-01', beneficiaries: 2 },
          { id: 'k2', date: '2025-03-31', beneficiaryIds: ['w1', 'w2'] },
        ],
      },
      findings: [
        { at: '/beneficiaries/total', params: { check: 'activity' } },
        { at: '/beneficiaries/total', params: { check: 'activity' } },
      ],
    },
    {
      title: '60 women and 50 men are not 100 people',
      patch: { beneficiaries: { total: 100, women: 60, men: 50 } },
      findings: [{ at: '/beneficiaries/total', params: { check: 'sexes' } }],
    },
    {
      title: 'one activity reached more than the whole period; another lists more people than it counts',
      patch: {
        beneficiaries: { total: 100 },
        activities: [
          { id: 'k1', date: '2025-02-01', beneficiaries: 120 },
          { id: 'k2', date: '2025-02-02', beneficiaries: 1, beneficiaryIds: ['w1', 'w2'] },
        ],
      },
      findings: [
        { at: '/beneficiaries/total', params: { check: 'activity' } },
        { at: '/activities/1/beneficiaryIds', params: { check: 'ids' } },
      ],
    },
  ],
  cannotTell: [
    {
      title: 'a total alone has nothing to be compared with',
      patch: { beneficiaries: { total: 100 } },
      reason: 'not-given',
      missing: ['/beneficiaries'],
    },
  ],
  notApplicable: { never: 'Work of a group reaches people, told or not.' },
};
