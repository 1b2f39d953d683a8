import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'decree.expired'> = {
  code: 'decree.expired',
  passes: [
    { title: 'in force for years to come' },
    { title: 'on its last day', asOf: '2028-02-29' },
    {
      title: 'an old one expired, a new one is in force',
      patch: { decrees: [{ expiresOn: '2023-12-31' }, { expiresOn: '2026-12-31' }] },
    },
    {
      title: 'one expired, the other has no end: it counts as in force',
      patch: { decrees: [{ expiresOn: '2024-12-31' }, { issuedOn: '2024-03-01' }] },
    },
  ],
  fails: [
    {
      title: 'all decrees are listed, and the last ran to the end of 2024',
      patch: { decrees: [{ expiresOn: '2024-12-31' }] },
      findings: [{ at: '/decrees', params: {} }],
    },
  ],
  cannotTell: [
    {
      title: 'the one that is known has run out, and there may be others (Warta Mertani)',
      patch: { decrees: [{ expiresOn: '2024-12-31' }], decreesListed: null },
      reason: 'fails-so-far',
      missing: ['/decreesListed'],
    },
    {
      title: 'the one that is known is issued after the day of judgement, and there may be others',
      patch: { decrees: [{ issuedOn: '2029-01-01' }], decreesListed: null },
      reason: 'partial-list',
      missing: ['/decreesListed'],
    },
    { title: 'nothing is stated about decrees', patch: { decrees: null }, reason: 'not-given', missing: ['/decrees'] },
  ],
  notApplicable: [
    { title: 'the group has no decree', patch: { decrees: [] }, reason: 'nothing-to-check' },
    {
      title: 'the first decree is issued after the day of judgement',
      patch: { decrees: [{ issuedOn: '2029-01-01', expiresOn: '2030-12-31' }] },
      reason: 'nothing-to-check',
    },
  ],
};
