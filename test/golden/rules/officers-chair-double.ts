import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'officers.chair-double'> = {
  code: 'officers.chair-double',
  passes: [
    { title: 'one chair' },
    {
      title: 'a chair and a vice-chair',
      patch: {
        members: [
          { id: 'a', offices: ['ketua'] },
          { id: 'b', offices: ['wakil-ketua'] },
        ],
      },
    },
  ],
  fails: [
    {
      title: 'two chairs',
      patch: {
        members: [
          { id: 'a', offices: ['ketua'] },
          { id: 'b', offices: [] },
          { id: 'c', offices: ['ketua'] },
        ],
      },
      findings: [{ at: '/members/2/offices', params: { count: 2 } }],
    },
  ],
  cannotTell: [
    { title: 'no list of members', patch: { members: null }, reason: 'not-given', missing: ['/members'] },
    {
      title: 'the offices of one member are not known',
      patch: { members: [{ id: 'a', offices: ['ketua'] }, { id: 'b' }] },
      reason: 'too-little-known',
      missing: ['/members/1/offices'],
    },
    {
      title: 'not all members are listed',
      patch: { membersListed: 'some' },
      reason: 'holds-so-far',
      missing: ['/members'],
    },
  ],
  notApplicable: [{ title: 'the list is empty', patch: { members: [] }, reason: 'nothing-to-check' }],
};
