import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'report.period-too-long'> = {
  code: 'report.period-too-long',
  passes: [
    { title: 'one day', patch: { period: { from: '2025-03-31' } } },
    { title: 'a quarter' },
    { title: 'two calendar years', patch: { period: { from: '2023-01-01', through: '2024-12-31' } } },
  ],
  fails: [
    {
      title: 'the year 2015 written for 2025',
      patch: { period: { from: '2015-01-01' } },
      findings: [{ at: '/period/through', params: { months: 123, maximumMonths: 24 } }],
    },
  ],
  cannotTell: [
    {
      title: 'its end is not told',
      patch: { period: { through: null } },
      reason: 'not-given',
      missing: ['/period/through'],
    },
    {
      title: 'its begin is not told',
      patch: { period: { from: null } },
      reason: 'not-given',
      missing: ['/period/from'],
    },
  ],
  notApplicable: [
    {
      title: 'it is reversed, which another rule says',
      patch: { period: { from: '2025-03-31', through: '2015-01-01' } },
      reason: 'covered-by-another-rule',
    },
  ],
};
