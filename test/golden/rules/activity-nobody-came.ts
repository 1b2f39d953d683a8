import type { GoldenRule } from '../golden-rule.js';

const came = (attendance: Readonly<Record<string, number>>) => ({ activities: [{ id: 'k1', attendance }] });

export const cases: GoldenRule<'activity.nobody-came'> = {
  code: 'activity.nobody-came',
  passes: [
    { title: 'guests alone', patch: came({ members: 0, guests: 1 }) },
    { title: 'one in all, of whom nobody knows who it was', patch: came({ total: 1 }) },
  ],
  fails: [
    {
      title: 'none in all',
      patch: came({ total: 0, members: 0, guests: 0 }),
      findings: [{ at: '/activities/0/attendance/total', params: {} }],
    },
    {
      title: 'neither a member nor a guest',
      patch: came({ members: 0, guests: 0 }),
      findings: [{ at: '/activities/0/attendance/members', params: {} }],
    },
  ],
  cannotTell: [
    { title: 'no list of activities was kept', reason: 'not-given', missing: ['/activities'] },
    {
      title: 'no member came, and guests were not counted',
      patch: came({ members: 0 }),
      reason: 'not-given',
      missing: ['/activities'],
    },
  ],
  notApplicable: [{ title: 'there were none', patch: { activities: [] }, reason: 'nothing-to-check' }],
};
