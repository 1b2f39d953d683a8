import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'programme.period-reversed'> = {
  code: 'programme.period-reversed',
  passes: [
    { title: 'one day', patch: { workProgrammes: [{ period: { from: '2025-01-01', through: '2025-01-01' } }] } },
    { title: 'a year', patch: { workProgrammes: [{ period: { from: '2025-01-01', through: '2025-12-31' } }] } },
  ],
  fails: [
    {
      title: 'the two days are swapped',
      patch: {
        workProgrammes: [
          { period: { from: '2025-01-01', through: '2025-12-31' } },
          { period: { from: '2026-12-31', through: '2026-01-01' } },
        ],
      },
      findings: [{ at: '/workProgrammes/1/period/through', params: {} }],
    },
  ],
  cannotTell: [
    {
      title: 'the begin is not known',
      patch: { workProgrammes: [{ period: { through: '2025-12-31' } }] },
      reason: 'too-little-known',
      missing: ['/workProgrammes/0/period/from'],
    },
    {
      title: 'no programme is told of',
      patch: { workProgrammes: null },
      reason: 'not-given',
      missing: ['/workProgrammes'],
    },
    {
      title: 'the end is not known',
      patch: { workProgrammes: [{ period: { from: '2025-01-01' } }] },
      reason: 'too-little-known',
      missing: ['/workProgrammes/0/period/through'],
    },
  ],
  notApplicable: [{ title: 'the group has no programme', patch: { workProgrammes: [] }, reason: 'nothing-to-check' }],
};
