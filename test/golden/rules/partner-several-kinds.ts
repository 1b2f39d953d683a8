import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'partner.several-kinds'> = {
  code: 'partner.several-kinds',
  passes: [
    {
      title: 'two partners of one kind, and one that is listed twice with the same kind',
      patch: {
        partners: [
          { id: 'm1', kind: 'media', name: 'Radio Suara' },
          { id: 'm2', kind: 'media', name: 'Radio Gema' },
          { id: 'm3', kind: 'media', name: 'RADIO suara' },
        ],
      },
    },
  ],
  fails: [
    {
      title: 'one id under two kinds, however it is spelt',
      patch: {
        partners: [
          { id: 'm1', kind: 'media' },
          { id: 'M1', kind: 'kim' },
        ],
      },
      findings: [{ at: '/partners/1/kind', params: { first: ['partners', 0, 'kind'] } }],
    },
    {
      title: 'one name under three kinds',
      patch: {
        partners: [
          { id: 'm1', kind: 'media', name: 'Radio Suara' },
          { id: 'm2', kind: 'kim', name: 'radio  suara' },
          { id: 'm3', kind: 'forum-kim', name: 'Radio-Suara' },
        ],
      },
      findings: [
        { at: '/partners/1/kind', params: { first: ['partners', 0, 'kind'] } },
        { at: '/partners/2/kind', params: { first: ['partners', 0, 'kind'] } },
      ],
    },
  ],
  cannotTell: [
    { title: 'nothing is told of them', reason: 'not-given', missing: ['/partners'] },
    {
      title: 'of none the kind is known',
      patch: { partners: [{ id: 'm1', name: 'Radio Suara' }] },
      reason: 'not-given',
      missing: ['/partners'],
    },
    {
      title: 'of none the id or the name is known',
      patch: { partners: [{ kind: 'media' }, { kind: 'kim', name: '-' }] },
      reason: 'not-given',
      missing: ['/partners'],
    },
  ],
  notApplicable: [{ title: 'there were none', patch: { partners: [] }, reason: 'nothing-to-check' }],
};
