import type { GoldenRule } from '../golden-rule.js';

const member = (id: string, sex: string, ageBand: string, elements: string[]) => ({ id, sex, ageBand, elements });

export const cases: GoldenRule<'composition.one-sided'> = {
  code: 'composition.one-sided',
  passes: [{ title: 'women and men, young and old, farmers, fishers and traders' }],
  fails: [
    {
      title: 'all of the PKK and all women, of several ages (Mekarsari)',
      patch: {
        members: [
          member('a', 'perempuan', 'usia-25-34', ['pkk']),
          member('b', 'perempuan', 'usia-45-54', ['pkk']),
          member('c', 'perempuan', 'usia-45-54', ['kader-kb']),
        ],
      },
      findings: [{ at: '/members', params: { dimensions: ['sex', 'elements'] } }],
    },
    {
      title: 'a farm group that became a KIM (Ekasari): farmers and breeders are one group of elements',
      patch: {
        members: [
          member('a', 'perempuan', 'usia-25-34', ['petani']),
          member('b', 'laki-laki', 'usia-45-54', ['peternak', 'kelompok-tani']),
        ],
      },
      findings: [{ at: '/members', params: { dimensions: ['elements'] } }],
    },
    {
      title: 'no list, but it was stated that all members are of the PKK',
      patch: { members: null, statedComposition: { elements: ['pkk'], exhaustive: true } },
      findings: [{ at: '/statedComposition/exhaustive', params: { dimensions: ['elements'] } }],
    },
  ],
  cannotTell: [
    { title: 'nothing is known of the members', patch: { members: null }, reason: 'not-given', missing: ['/members'] },
    {
      title: 'all known sexes are the same, but one is not known',
      patch: {
        members: [
          member('a', 'perempuan', 'usia-25-34', ['petani']),
          member('b', 'perempuan', 'usia-45-54', ['pedagang']),
          { id: 'c', ageBand: 'usia-45-54', elements: ['pelajar'] },
        ],
      },
      reason: 'too-little-known',
      missing: ['/members/2/sex'],
    },
    {
      title: 'farmers were stated, but nobody said that there are no others',
      patch: { members: null, statedComposition: { elements: ['petani'] } },
      reason: 'not-given',
      missing: ['/members'],
    },
  ],
  notApplicable: [
    { title: 'a forum unites groups, not people', patch: { bodyType: 'forum-kim' }, reason: 'is-a-forum' },
    { title: 'one person has nobody to differ from', patch: { members: [{ id: 'a' }] }, reason: 'nothing-to-check' },
  ],
};
