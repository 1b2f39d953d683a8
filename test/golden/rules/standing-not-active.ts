import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'standing.not-active'> = {
  code: 'standing.not-active',
  passes: [
    { title: 'active since it was formed', patch: { standings: [{ standing: 'aktif', since: '2023-02-10' }] } },
    {
      title: 'dormant for a year, active again',
      patch: {
        standings: [
          { standing: 'aktif', since: '2024-06-01' },
          { standing: 'vakum', since: '2023-06-01' },
        ],
      },
    },
    {
      title: 'to be dissolved after the day of judgement',
      patch: {
        standings: [
          { standing: 'aktif', since: '2023-02-10' },
          { standing: 'bubar', since: '2030-01-01' },
        ],
      },
    },
  ],
  fails: [
    {
      title: 'dissolved, without a day',
      patch: { standings: [{ standing: 'bubar' }] },
      findings: [{ at: '/standings/0/standing', params: { standing: 'bubar' } }],
    },
    {
      title: 'dormant since 2024',
      patch: {
        standings: [
          { standing: 'aktif', since: '2023-02-10' },
          { standing: 'vakum', since: '2024-06-01' },
        ],
      },
      findings: [{ at: '/standings/1/standing', params: { standing: 'vakum' } }],
    },
  ],
  cannotTell: [
    {
      title: 'dissolved on a known day, and active on an unknown one',
      patch: { standings: [{ standing: 'aktif' }, { standing: 'bubar', since: '2024-06-01' }] },
      reason: 'sources-disagree',
      missing: ['/standings'],
    },
    {
      title: 'the latest record lacks its standing',
      patch: { standings: [{ since: '2024-06-01' }, { standing: 'bubar', since: '2023-06-01' }] },
      reason: 'too-little-known',
      missing: ['/standings'],
    },
    {
      title: 'dissolved by the records that could be read',
      patch: { standings: [{ standing: 'bubar', since: '2024-06-01' }], partialLists: ['standings'] },
      reason: 'partial-list',
      missing: ['/standings'],
    },
    {
      title: 'nothing is stated about its standing',
      patch: { standings: null },
      reason: 'not-given',
      missing: ['/standings'],
    },
  ],
  notApplicable: [
    { title: 'there is no record', patch: { standings: [] }, reason: 'nothing-to-check' },
    {
      title: 'the only record begins after the day of judgement',
      patch: { standings: [{ standing: 'bubar', since: '2030-01-01' }] },
      reason: 'nothing-to-check',
    },
  ],
};
