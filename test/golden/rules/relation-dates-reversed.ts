import type { GoldenRule } from '../golden-rule.js';

const partner = { counterpart: { kind: 'media' }, kind: 'kemitraan' };

export const cases: GoldenRule<'relation.dates-reversed'> = {
  code: 'relation.dates-reversed',
  passes: [{ title: 'one day', patch: { relations: [{ ...partner, since: '2025-02-01', through: '2025-02-01' }] } }],
  fails: [
    {
      title: 'ended before it began',
      patch: {
        relations: [
          { ...partner, since: '2025-01-01', through: '2025-02-01' },
          { ...partner, since: '2025-02-01', through: '2025-01-31' },
        ],
      },
      findings: [{ at: '/relations/1/through', params: {} }],
    },
  ],
  cannotTell: [
    { title: 'nothing is recorded of them', patch: { relations: null }, reason: 'not-given', missing: ['/relations'] },
    {
      title: 'it still holds',
      patch: { relations: [{ ...partner, since: '2025-02-01' }] },
      reason: 'not-given',
      missing: ['/relations'],
    },
  ],
  notApplicable: [{ title: 'there are none', patch: { relations: [] }, reason: 'nothing-to-check' }],
};
