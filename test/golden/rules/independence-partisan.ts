import type { GoldenRule } from '../golden-rule.js';

const party = { kind: 'partai-politik' };

export const cases: GoldenRule<'independence.partisan'> = {
  code: 'independence.partisan',
  passes: [
    { title: 'no party stands above it' },
    {
      title: 'a discussion held together with a party is no hierarchy',
      patch: { relations: [{ counterpart: party, kind: 'kemitraan' }] },
    },
  ],
  fails: [
    {
      title: 'a party is its parent body',
      patch: { relations: [{ counterpart: party, kind: 'badan-induk' }], relationsListed: null },
      findings: [{ at: '/relations/0/kind', params: {} }],
    },
    {
      title: 'the body above it belongs to a party',
      patch: {
        relations: [
          { counterpart: { id: 'ormas', kind: 'organisasi-masyarakat' }, kind: 'badan-induk' },
          { of: 'ormas', counterpart: party, kind: 'badan-induk' },
        ],
      },
      findings: [{ at: '/relations/0/kind', params: {} }],
    },
  ],
  cannotTell: [
    {
      title: 'nothing is stated about relations',
      patch: { relations: null, relationsListed: null },
      reason: 'not-given',
      missing: ['/relations'],
    },
    {
      title: 'the relations that are listed are in order, and there may be others',
      patch: { relationsListed: 'some' },
      reason: 'holds-so-far',
      missing: ['/relationsListed'],
    },
  ],
  notApplicable: { never: 'independence holds for groups and for forums alike' },
};
