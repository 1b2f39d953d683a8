import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'decree.dates-reversed'> = {
  code: 'decree.dates-reversed',
  passes: [
    { title: 'issued, then expiring' },
    {
      title: 'one decree says nothing of its end',
      patch: { decrees: [{ issuedOn: '2023-03-01' }, { issuedOn: '2024-03-01', expiresOn: '2024-03-01' }] },
    },
  ],
  fails: [
    {
      title: 'expiring before it was issued',
      patch: { decrees: [{ issuedOn: '2023-03-01', expiresOn: '2022-02-28' }] },
      findings: [{ at: '/decrees/0/expiresOn', params: {} }],
    },
  ],
  cannotTell: [
    {
      title: 'a decree of which only the end is known',
      patch: { decrees: [{ expiresOn: '2023-03-01' }] },
      reason: 'not-given',
      missing: ['/decrees'],
    },
    { title: 'no decree is told of', patch: { decrees: null }, reason: 'not-given', missing: ['/decrees'] },
    {
      title: 'no decree has both dates',
      patch: { decrees: [{ issuedOn: '2023-03-01' }] },
      reason: 'not-given',
      missing: ['/decrees'],
    },
  ],
  notApplicable: [{ title: 'the group has no decree', patch: { decrees: [] }, reason: 'nothing-to-check' }],
};
