import type { GoldenRule } from '../golden-rule.js';

const month = { from: '2025-03-01', through: '2025-03-31' };
const activity = { id: 'k1', date: '2025-03-01' };

export const cases: GoldenRule<'report.inexact-date-unknown'> = {
  code: 'report.inexact-date-unknown',
  passes: [
    {
      title: 'the activity is in the report, and its day within the month',
      patch: { activities: [activity], inexactDates: [{ field: 'activities[].date', id: 'k1', ...month }] },
    },
  ],
  fails: [
    {
      title: 'the activity is not in the report',
      patch: { activities: [activity], inexactDates: [{ field: 'activities[].date', id: 'k2', ...month }] },
      findings: [{ at: '/inexactDates/0/field', params: {} }],
    },
    {
      title: 'the field is one of a registration',
      patch: { inexactDates: [{ field: 'formation.formedOn', ...month }] },
      findings: [{ at: '/inexactDates/0/field', params: {} }],
    },
  ],
  cannotTell: [
    { title: 'nothing is stated of it', reason: 'not-given', missing: ['/inexactDates'] },
    {
      title: 'the activity may be among those that are not listed',
      patch: {
        activities: [activity],
        partialLists: ['activities'],
        inexactDates: [{ field: 'activities[].date', id: 'k2', ...month }],
      },
      reason: 'too-little-known',
      missing: ['/activities'],
    },
  ],
  notApplicable: [{ title: 'all dates are exact', patch: { inexactDates: [] }, reason: 'nothing-to-check' }],
};
