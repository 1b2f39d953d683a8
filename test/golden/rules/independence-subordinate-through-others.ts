import type { GoldenRule } from '../golden-rule.js';

const body = (id: string) => ({ id, kind: 'lembaga-kemasyarakatan' });
const office = { kind: 'pemerintah-desa-kelurahan' };

export const cases: GoldenRule<'independence.subordinate-through-others'> = {
  code: 'independence.subordinate-through-others',
  passes: [
    { title: 'no body stands above the KIM' },
    {
      title: 'the parent body is a partner of government, and under none',
      patch: {
        relations: [
          { counterpart: body('lpmk'), kind: 'badan-induk' },
          { of: 'lpmk', counterpart: office, kind: 'kemitraan' },
        ],
      },
    },
    {
      title: 'three bodies stand above each other in a ring',
      patch: {
        relations: [
          { counterpart: body('a'), kind: 'badan-induk' },
          { of: 'a', counterpart: body('b'), kind: 'badan-induk' },
          { of: 'b', counterpart: body('c'), kind: 'bertanggung-jawab-kepada' },
          { of: 'c', counterpart: body('a'), kind: 'badan-induk' },
        ],
      },
    },
    {
      title: 'the parent body answers to an office: what that means is asked by another rule',
      patch: {
        relations: [
          { counterpart: body('lpmk'), kind: 'badan-induk' },
          { of: 'lpmk', counterpart: office, kind: 'bertanggung-jawab-kepada' },
        ],
      },
    },
    {
      title: 'other bodies are under an office, and the KIM is under none of them',
      patch: {
        relations: [
          { of: 'lpmk', counterpart: body('bumdes'), kind: 'badan-induk' },
          { of: 'bumdes', counterpart: office, kind: 'badan-induk' },
          { counterpart: body('lpmk'), kind: 'kemitraan', equalStanding: true },
        ],
      },
    },
    {
      title: 'an office right above the KIM is the matter of another rule',
      patch: { relations: [{ counterpart: office, kind: 'badan-induk' }] },
    },
  ],
  fails: [
    {
      title: 'the parent body is itself a part of an office',
      patch: {
        relations: [
          { counterpart: { kind: 'media' }, kind: 'kemitraan', equalStanding: true },
          { of: 'lpmk', counterpart: office, kind: 'badan-induk' },
          { counterpart: body('lpmk'), kind: 'badan-induk' },
        ],
      },
      findings: [
        {
          at: '/relations/2/kind',
          params: {
            chain: [
              ['relations', 2],
              ['relations', 1],
            ],
          },
        },
      ],
    },
    {
      title: 'two bodies lie between, and one of them is in a ring',
      patch: {
        relations: [
          { counterpart: body('a'), kind: 'badan-induk' },
          { of: 'a', counterpart: body('a'), kind: 'badan-induk' },
          { of: 'a', counterpart: body('b'), kind: 'badan-induk' },
          { of: 'b', counterpart: office, kind: 'badan-induk' },
        ],
      },
      findings: [
        {
          at: '/relations/0/kind',
          params: {
            chain: [
              ['relations', 0],
              ['relations', 2],
              ['relations', 3],
            ],
          },
        },
      ],
    },
  ],
  cannotTell: [
    { title: 'no relations are told', patch: { relations: null }, reason: 'not-given', missing: ['/relations'] },
    {
      title: 'there is a parent body, and nobody says what stands above it',
      patch: { relations: [{ counterpart: body('lpmk'), kind: 'badan-induk' }] },
      reason: 'too-little-known',
      missing: ['/relations'],
    },
    {
      title: 'what the parent body is, nobody says',
      patch: { relations: [{ counterpart: { id: 'lpmk' }, kind: 'badan-induk' }] },
      reason: 'too-little-known',
      missing: ['/relations/0/counterpart/kind'],
    },
    {
      title: 'the parent body has no id, so what is told of it cannot be found',
      patch: { relations: [{ counterpart: { kind: 'lembaga-kemasyarakatan' }, kind: 'badan-induk' }] },
      reason: 'too-little-known',
      missing: ['/relations/0/counterpart/id'],
    },
  ],
  notApplicable: { never: 'independence holds for groups and for forums alike' },
};
