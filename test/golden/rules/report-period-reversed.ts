import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'report.period-reversed'> = {
  code: 'report.period-reversed',
  passes: [{ title: 'a quarter' }, { title: 'one day', patch: { period: { from: '2025-03-31' } } }],
  fails: [
    {
      title: 'the two days are swapped',
      patch: { period: { from: '2025-03-31', through: '2025-01-01' } },
      findings: [{ at: '/period/through', params: {} }],
    },
  ],
  cannotTell: [
    { title: 'no period is told', patch: { period: null }, reason: 'not-given', missing: ['/period/from'] },
    {
      title: 'its end is not told',
      patch: { period: { through: null } },
      reason: 'not-given',
      missing: ['/period/through'],
    },
  ],
  notApplicable: { never: 'Every report covers some period.' },
};
