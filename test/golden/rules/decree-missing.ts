import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'decree.missing'> = {
  code: 'decree.missing',
  passes: [
    { title: 'one is in force' },
    {
      title: 'the only one has run out: another rule says so',
      patch: { decrees: [{ expiresOn: '2020-12-31' }], decreesListed: 'all' },
    },
    { title: 'one is known, though not whether there are others', patch: { decreesListed: null } },
  ],
  fails: [
    {
      title: 'the group says that it has no decree',
      patch: { decrees: [], decreesListed: null },
      findings: [{ at: '/decrees', params: {} }],
    },
    {
      title: 'the first decree is issued after the day of judgement',
      patch: { decrees: [{ issuedOn: '2029-01-01' }], decreesListed: 'all' },
      findings: [{ at: '/decrees', params: {} }],
    },
  ],
  cannotTell: [
    {
      title: 'nothing is stated about decrees',
      patch: { decrees: null, decreesListed: null },
      reason: 'not-given',
      missing: ['/decrees'],
    },
    {
      title: 'none is listed, and only some are',
      patch: { decrees: [], decreesListed: 'some' },
      reason: 'partial-list',
      missing: ['/decreesListed'],
    },
  ],
  notApplicable: { never: 'a group and a forum can both be recognised' },
};
