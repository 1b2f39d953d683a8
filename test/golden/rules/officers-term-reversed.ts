import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'officers.term-reversed'> = {
  code: 'officers.term-reversed',
  passes: [
    { title: 'a term of one day', patch: { termOfOffice: { from: '2025-03-01', through: '2025-03-01' } } },
    { title: 'a term of years', patch: { termOfOffice: { from: '2025-03-01', through: '2028-02-29' } } },
  ],
  fails: [
    {
      title: 'ended before it began',
      patch: { termOfOffice: { from: '2025-03-01', through: '2025-02-28' } },
      findings: [{ at: '/termOfOffice/through', params: {} }],
    },
  ],
  cannotTell: [
    {
      title: 'nothing is recorded of it',
      patch: { termOfOffice: null },
      reason: 'not-given',
      missing: ['/termOfOffice/from'],
    },
    {
      title: 'its end is not recorded',
      patch: { termOfOffice: { from: '2025-03-01', through: null } },
      reason: 'not-given',
      missing: ['/termOfOffice/through'],
    },
  ],
  notApplicable: { never: 'A term that is recorded has its order, and one that is not is asked for.' },
};
