import type { GoldenRule } from '../golden-rule.js';

const year = { from: '2019-01-01', through: '2019-12-31' };

export const cases: GoldenRule<'registration.inexact-date-unknown'> = {
  code: 'registration.inexact-date-unknown',
  passes: [
    {
      title: 'the day lies at a bound',
      patch: { formation: { formedOn: '2019-12-31' }, inexactDates: [{ field: 'formation.formedOn', ...year }] },
    },
    {
      title: 'the day is absent, and the year of it is known',
      patch: { mapping: null, inexactDates: [{ field: 'mapping.mappedOn', ...year }] },
    },
    {
      title: 'the member is on the list',
      patch: { members: [{ id: 'a1' }], inexactDates: [{ field: 'members[].joinedOn', id: 'a1', ...year }] },
    },
    {
      title: 'the id is that of the programme, and the day that of its activity',
      patch: {
        workProgrammes: [{ id: 'p', activities: [{ id: 'q', plannedOn: '2025-03-01' }] }],
        inexactDates: [
          { field: 'workProgrammes[].activities[].plannedOn', id: 'p', from: '2025-03-01', through: '2025-03-31' },
        ],
      },
    },
  ],
  fails: [
    {
      title: 'there is no such field, and one that holds no day',
      patch: {
        inexactDates: [
          { field: 'formation.foundedOn', ...year },
          { field: 'name', ...year },
        ],
      },
      findings: [
        { at: '/inexactDates/0/field', params: {} },
        { at: '/inexactDates/1/field', params: {} },
      ],
    },
    {
      title: 'the member is not on the list',
      patch: { members: [{ id: 'a1' }], inexactDates: [{ field: 'members[].joinedOn', id: 'b2', ...year }] },
      findings: [{ at: '/inexactDates/0/field', params: {} }],
    },
    {
      title: 'the day lies outside the bounds',
      patch: { formation: { formedOn: '2020-01-01' }, inexactDates: [{ field: 'formation.formedOn', ...year }] },
      findings: [{ at: '/inexactDates/0/field', params: {} }],
    },
    {
      title: 'the bounds are the wrong way round',
      patch: {
        mapping: null,
        inexactDates: [{ field: 'mapping.mappedOn', from: '2019-12-31', through: '2019-01-01' }],
      },
      findings: [{ at: '/inexactDates/0/field', params: {} }],
    },
  ],
  cannotTell: [
    { title: 'nothing is stated of it', reason: 'not-given', missing: ['/inexactDates'] },
    {
      title: 'an entry lacks its bounds',
      patch: { inexactDates: [{ field: 'formation.formedOn' }] },
      reason: 'not-given',
      missing: ['/inexactDates'],
    },
  ],
  notApplicable: [{ title: 'all dates are exact', patch: { inexactDates: [] }, reason: 'nothing-to-check' }],
};
