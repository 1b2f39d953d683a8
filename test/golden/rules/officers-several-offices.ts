import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'officers.several-offices'> = {
  code: 'officers.several-offices',
  passes: [
    { title: 'everybody holds one office at most' },
    { title: 'one office written twice is one office', patch: { members: [{ id: 'a', offices: ['ketua', 'ketua'] }] } },
  ],
  fails: [
    {
      title: 'the chair is treasurer too',
      patch: { members: [{ id: 'a', offices: ['ketua', 'bendahara'] }] },
      findings: [{ at: '/members/0/offices', params: { count: 2 } }],
    },
  ],
  cannotTell: [
    { title: 'no list of members', patch: { members: null }, reason: 'not-given', missing: ['/members'] },
    {
      title: 'the offices of one member are not known',
      patch: { members: [{ id: 'a' }] },
      reason: 'too-little-known',
      missing: ['/members/0/offices'],
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
