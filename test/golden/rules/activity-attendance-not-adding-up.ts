import type { Attendance } from '../../../src/model/activity.js';
import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'activity.attendance-not-adding-up'> = {
  code: 'activity.attendance-not-adding-up',
  passes: [
    {
      title: 'members and guests are all, and so are women and men',
      patch: came({ members: 5, guests: 20, total: 25, women: 12, men: 13 }),
    },
    {
      title: 'women of a total: the men are not stated',
      patch: came({ total: 25, women: 12 }),
    },
    {
      title: 'a list of five members and a total of 30: the guests are not told',
      patch: came({ memberIds: ['a1', 'a2', 'a3', 'a4', 'a5'], total: 30 }),
    },
    { title: 'a total alone', patch: came({ total: 90 }) },
    { title: 'members and a total: the guests are not told', patch: came({ members: 5, total: 30 }) },
    { title: 'members and women: the guests are not told', patch: came({ members: 5, women: 6 }) },
    { title: 'all 25 were women', patch: came({ members: 5, guests: 20, women: 25 }) },
  ],
  fails: [
    {
      title: '12 women and 10 men are not 25 people',
      patch: came({ total: 25, women: 12, men: 10 }),
      findings: [{ at: '/activities/0/attendance/total', params: { check: 'others' } }],
    },
    {
      title: '5 members and 20 guests are not 30 people',
      patch: came({ members: 5, guests: 20, total: 30 }),
      findings: [{ at: '/activities/0/attendance/total', params: { check: 'groups' } }],
    },
    {
      title: 'more guests than people',
      patch: came({ guests: 31, total: 30 }),
      findings: [{ at: '/activities/0/attendance/total', params: { check: 'groups' } }],
    },
    {
      title: '20 women and 11 men among 30 people',
      patch: came({ women: 20, men: 11, total: 30 }),
      findings: [{ at: '/activities/0/attendance/women', params: { check: 'sexes' } }],
    },
    {
      title: '26 women among 5 members and 20 guests',
      patch: came({ members: 5, guests: 20, women: 26 }),
      findings: [{ at: '/activities/0/attendance/women', params: { check: 'sexes' } }],
    },
    {
      title: 'three members by name, two by number',
      patch: came({ memberIds: ['a1', 'a2', 'a3'], members: 2 }),
      findings: [{ at: '/activities/0/attendance/members', params: { check: 'ids' } }],
    },
    {
      title: 'three members by name and 28 guests are more than 30 people',
      patch: came({ memberIds: ['a1', 'a2', 'a3'], guests: 28, total: 30 }),
      findings: [{ at: '/activities/0/attendance/total', params: { check: 'groups' } }],
    },
  ],
  cannotTell: [
    { title: 'nothing is told of activities', reason: 'not-given', missing: ['/activities'] },
    {
      title: 'nobody was counted',
      patch: { activities: [{ id: 'k1' }] },
      reason: 'not-given',
      missing: ['/activities'],
    },
  ],
  notApplicable: [{ title: 'there were no activities', patch: { activities: [] }, reason: 'nothing-to-check' }],
};

function came(attendance: Attendance) {
  return { activities: [{ id: 'k1', attendance }] };
}
