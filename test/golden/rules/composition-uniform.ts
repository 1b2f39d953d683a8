import type { GoldenRule } from '../golden-rule.js';

const mother = { sex: 'perempuan', ageBand: 'usia-35-44', elements: ['pkk'] };

export const cases: GoldenRule<'composition.uniform'> = {
  code: 'composition.uniform',
  passes: [
    { title: 'women and men, young and old, farmers, fishers and traders' },
    {
      title: 'all women, all of one organisation, but of several ages',
      patch: {
        members: [
          { id: 'a', ...mother },
          { id: 'b', ...mother, ageBand: 'usia-18-24' },
        ],
      },
    },
    {
      title: 'only two are listed, but they differ',
      patch: {
        membersListed: 'some',
        members: [
          { id: 'a', sex: 'perempuan' },
          { id: 'b', sex: 'laki-laki' },
        ],
      },
    },
    {
      title: 'no list, but several elements of society were stated',
      patch: { members: null, statedComposition: { elements: ['petani', 'pelajar'] } },
    },
  ],
  fails: [
    {
      title: 'all of one sex, one age and one element',
      patch: {
        members: [
          { id: 'a', ...mother },
          { id: 'b', ...mother },
          { id: 'c', ...mother, elements: ['kader-kb'] },
        ],
      },
      findings: [{ at: '/members', params: { dimensions: ['sex', 'ageBand', 'elements'] } }],
    },
    {
      title: 'no list, but it was stated that all are alike in everything',
      patch: {
        members: null,
        statedComposition: {
          sexes: ['perempuan'],
          ageBands: ['usia-35-44'],
          elements: ['pkk'],
          exhaustive: true,
        },
      },
      findings: [{ at: '/statedComposition/exhaustive', params: { dimensions: ['sex', 'ageBand', 'elements'] } }],
    },
  ],
  cannotTell: [
    { title: 'nothing is known of the members', patch: { members: null }, reason: 'not-given', missing: ['/members'] },
    {
      title: 'all women and all of the PKK (Bojonegoro), but nobody wrote down their ages',
      patch: {
        members: [
          { id: 'a', ...mother, ageBand: undefined },
          { id: 'b', ...mother },
        ],
      },
      reason: 'too-little-known',
      missing: ['/members/0/ageBand'],
    },
    {
      title: 'two "other elements" need not be alike',
      patch: {
        members: [
          { id: 'a', ...mother, elements: ['unsur-lain'] },
          { id: 'b', ...mother, elements: ['unsur-lain'] },
        ],
      },
      reason: 'too-little-known',
      missing: ['/members/0/elements', '/members/1/elements'],
    },
    {
      title: 'those listed are alike, and there are others',
      patch: {
        membersListed: 'some',
        members: [
          { id: 'a', ...mother },
          { id: 'b', ...mother },
        ],
      },
      reason: 'partial-list',
      missing: ['/members'],
    },
  ],
  notApplicable: [
    { title: 'a forum unites groups, not people', patch: { bodyType: 'forum-kim' }, reason: 'is-a-forum' },
    { title: 'one person has nobody to differ from', patch: { members: [{ id: 'a' }] }, reason: 'nothing-to-check' },
  ],
};
