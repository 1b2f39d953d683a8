import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'activity.other-kim-is-itself'> = {
  code: 'activity.other-kim-is-itself',
  passes: [
    { title: 'together with two neighbours', patch: { activities: [{ id: 'k1', otherKimIds: ['kim-a', 'kim-b'] }] } },
  ],
  fails: [
    {
      title: 'the group counts itself among the others',
      patch: { activities: [{ id: 'k1', otherKimIds: ['kim-a', 'kim-contoh'] }] },
      findings: [{ at: '/activities/0/otherKimIds/1', params: {} }],
    },
    {
      title: 'it names itself first',
      patch: { activities: [{ id: 'k1', otherKimIds: ['kim-contoh', 'kim-a'] }] },
      findings: [{ at: '/activities/0/otherKimIds/0', params: {} }],
    },
  ],
  cannotTell: [
    { title: 'nothing is told of activities', reason: 'not-given', missing: ['/activities'] },
    {
      title: 'the report does not say whose it is',
      patch: { kimId: null, activities: [{ id: 'k1', otherKimIds: ['kim-a'] }] },
      reason: 'not-given',
      missing: ['/kimId'],
    },
    {
      title: 'no other KIMs are told of',
      patch: { activities: [{ id: 'k1' }] },
      reason: 'not-given',
      missing: ['/activities'],
    },
  ],
  notApplicable: [{ title: 'there were no activities', patch: { activities: [] }, reason: 'nothing-to-check' }],
};
