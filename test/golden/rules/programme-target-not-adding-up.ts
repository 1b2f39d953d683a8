import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'programme.target-not-adding-up'> = {
  code: 'programme.target-not-adding-up',
  passes: [
    {
      title: 'nothing in two parts of nothing',
      patch: {
        workProgrammes: [{ period: { from: '2025-01-01', through: '2025-12-31' }, targets: [target(0, [0, 0])] }],
      },
    },
    {
      title: '24 meetings, 14 in town and 10 outside',
      patch: {
        workProgrammes: [{ period: { from: '2025-01-01', through: '2025-12-31' }, targets: [target(24, [14, 10])] }],
      },
    },
    {
      title: 'shares: 0.1 and 0.2 are 0.3, although computers add them to a hair more',
      patch: {
        workProgrammes: [{ period: { from: '2025-01-01', through: '2025-12-31' }, targets: [target(0.3, [0.1, 0.2])] }],
      },
    },
  ],
  fails: [
    {
      title: '14 and 11 are not 24',
      patch: {
        workProgrammes: [{ period: { from: '2025-01-01', through: '2025-12-31' }, targets: [target(24, [14, 11])] }],
      },
      findings: [{ at: '/workProgrammes/0/targets/0/target', params: { parts: 2 } }],
    },
  ],
  cannotTell: [
    {
      title: 'no programme is told of',
      patch: { workProgrammes: null },
      reason: 'not-given',
      missing: ['/workProgrammes'],
    },
    {
      title: 'the parts are told, the whole is not',
      patch: { workProgrammes: [{ targets: [{ id: 't1', disaggregation: [{ label: 'kota', target: 2 }] }] }] },
      reason: 'too-little-known',
      missing: ['/workProgrammes/0/targets/0/target'],
    },
    {
      title: 'one of two parts is not known',
      patch: {
        workProgrammes: [
          { targets: [{ ...target(5), disaggregation: [{ label: 'kota' }, { label: 'desa', target: 2 }] }] },
        ],
      },
      reason: 'too-little-known',
      missing: ['/workProgrammes/0/targets/0/disaggregation/0/target'],
    },
    {
      title: 'no target is divided',
      patch: { workProgrammes: [{ period: { from: '2025-01-01', through: '2025-12-31' }, targets: [target(24)] }] },
      reason: 'not-given',
      missing: ['/workProgrammes'],
    },
    {
      title: 'the size of one part is not known',
      patch: {
        workProgrammes: [
          {
            period: { from: '2025-01-01', through: '2025-12-31' },
            targets: [{ ...target(24), disaggregation: [{ label: 'kota' }] }],
          },
        ],
      },
      reason: 'too-little-known',
      missing: ['/workProgrammes/0/targets/0/disaggregation/0/target'],
    },
  ],
  notApplicable: [{ title: 'the group has no programme', patch: { workProgrammes: [] }, reason: 'nothing-to-check' }],
};

/** A target, and the parts it was divided into. */
function target(whole: number, parts?: readonly number[]) {
  const disaggregation = parts?.map((part, i) => ({ label: `bagian ${i + 1}`, target: part }));
  return { id: 't1', indicator: 'diskusi.frekuensi', target: whole, ...(disaggregation && { disaggregation }) };
}
