import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'members.minors-present'> = {
  code: 'members.minors-present',
  passes: [{ title: 'everybody is of age' }],
  fails: [
    {
      title: 'pupils are members (KIM Cigentur): they are welcome, their data are protected',
      patch: {
        members: [
          { id: 'a', ageBand: 'usia-di-bawah-18' },
          { id: 'b', ageBand: 'usia-18-24' },
          { id: 'c', ageBand: 'usia-di-bawah-18' },
        ],
      },
      findings: [
        {
          at: '/members',
          params: {
            count: 2,
            at: [
              ['members', 0, 'ageBand'],
              ['members', 2, 'ageBand'],
            ],
          },
        },
      ],
    },
  ],
  cannotTell: [
    { title: 'no list of members', patch: { members: null }, reason: 'not-given', missing: ['/members'] },
    {
      title: 'the age of one member is not known',
      patch: { members: [{ id: 'a', ageBand: 'usia-18-24' }, { id: 'b' }] },
      reason: 'too-little-known',
      missing: ['/members/1/ageBand'],
    },
    {
      title: 'those listed are of age, and there are others',
      patch: { membersListed: 'some' },
      reason: 'holds-so-far',
      missing: ['/members'],
    },
  ],
  notApplicable: [{ title: 'the list is empty', patch: { members: [] }, reason: 'nothing-to-check' }],
};
