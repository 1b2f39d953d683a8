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
      title: 'of nine days only the month is known, among them both of a programme',
      patch: {
        workProgrammes: [{ id: 'p', period: { from: '2025-01-01', through: '2025-01-01' } }],
        inexactDates: [
          { field: 'workProgrammes[].period.from', id: 'p', from: '2025-01-01', through: '2025-01-31' },
          { field: 'members[].joinedOn', id: 'a1', from: '2023-02-01', through: '2023-02-28' },
          { field: 'members[].joinedOn', id: 'a2', from: '2023-02-01', through: '2023-02-28' },
          { field: 'members[].joinedOn', id: 'a3', from: '2023-02-01', through: '2023-02-28' },
          { field: 'workProgrammes[].period.through', id: 'p', from: '2025-01-01', through: '2025-01-31' },
          { field: 'members[].joinedOn', id: 'a4', from: '2023-02-01', through: '2023-02-28' },
          { field: 'members[].joinedOn', id: 'a5', from: '2023-02-01', through: '2023-02-28' },
          { field: 'formation.formedOn', from: '2023-02-01', through: '2023-02-28' },
          { field: 'statutes.adoptedOn', from: '2023-03-01', through: '2023-03-31' },
        ],
      },
      reason: 'too-little-known',
      missing: [
        '/workProgrammes/0/period/from',
        '/members/0/joinedOn',
        '/members/1/joinedOn',
        '/members/2/joinedOn',
        '/workProgrammes/0/period/through',
        '/members/3/joinedOn',
        '/members/4/joinedOn',
        '/formation/formedOn',
      ],
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
