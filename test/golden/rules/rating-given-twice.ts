import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'rating.given-twice'> = {
  code: 'rating.given-twice',
  passes: [
    {
      title: 'two raters on one criterion, one of them on another too',
      patch: {
        ratings: [
          { raterId: 'n1', criterion: 'diskusi.mutu', level: 3 },
          { raterId: 'n2', criterion: 'diskusi.mutu', level: 2 },
          { raterId: 'n1', criterion: 'implementasi.nilai-tambah', level: 4 },
        ],
      },
    },
  ],
  fails: [
    {
      title: 'one rater twice on one criterion',
      patch: {
        ratings: [
          { raterId: 'n1', criterion: 'diskusi.mutu', level: 3 },
          { raterId: 'n1', criterion: 'diskusi.mutu', level: 2 },
        ],
      },
      findings: [{ at: '/ratings/1/raterId', params: { first: ['ratings', 0, 'raterId'] } }],
    },
  ],
  cannotTell: [
    { title: 'nothing is told of them', reason: 'not-given', missing: ['/ratings'] },
    {
      title: 'nobody knows who rated',
      patch: { ratings: [{ criterion: 'diskusi.mutu', level: 3 }] },
      reason: 'too-little-known',
      missing: ['/ratings/0/raterId'],
    },
    {
      title: 'nobody knows what was rated, twice',
      patch: {
        ratings: [
          { raterId: 'n1', level: 3 },
          { raterId: 'n1', level: 3 },
        ],
      },
      reason: 'too-little-known',
      missing: ['/ratings/0/criterion', '/ratings/1/criterion'],
    },
    {
      title: 'nobody knows who rated, twice',
      patch: {
        ratings: [
          { criterion: 'diskusi.mutu', level: 3 },
          { criterion: 'diskusi.mutu', level: 3 },
        ],
      },
      reason: 'too-little-known',
      missing: ['/ratings/0/raterId', '/ratings/1/raterId'],
    },
  ],
  notApplicable: [{ title: 'there were none', patch: { ratings: [] }, reason: 'nothing-to-check' }],
};
