import type { GoldenRule } from '../golden-rule.js';

const rating = (raterId: string, relation?: 'self' | 'kim-member' | 'peer-kim' | 'office') => ({
  raterId,
  criterion: 'diskusi.mutu',
  level: 4 as const,
  ...(relation === undefined ? {} : { relation }),
});

export const cases: GoldenRule<'rating.rater-is-member'> = {
  code: 'rating.rater-is-member',
  passes: [
    {
      title: 'a member as a member, an office, and somebody from another KIM',
      patch: { ratings: [rating('a1', 'kim-member'), rating('dinas-1', 'office'), rating('z9', 'peer-kim')] },
    },
  ],
  fails: [
    {
      title: 'a member who rates as somebody from another KIM',
      patch: { ratings: [rating('dinas-1', 'office'), rating('a1', 'peer-kim')] },
      findings: [{ at: '/ratings/1/relation', params: {} }],
    },
    {
      title: 'one who left, as somebody from another KIM',
      patch: { ratings: [rating('a0', 'peer-kim')] },
      findings: [{ at: '/ratings/0/relation', params: {} }],
    },
    {
      title: 'a member whose id is spelt otherwise, and one who rates under the name that is listed',
      patch: { ratings: [rating('A-1', 'office'), rating('DAMAR  wulan', 'office')] },
      registration: { members: [{ id: 'a1' }, { id: 'a2', name: 'Damar Wulan' }] },
      findings: [
        { at: '/ratings/0/relation', params: {} },
        { at: '/ratings/1/relation', params: {} },
      ],
    },
    {
      title: 'the group itself, under a name that it has or had',
      patch: { ratings: [rating('KIM  MAWAR', 'office'), rating('KIM Melati', 'peer-kim')] },
      registration: { name: 'KIM Mawar', otherNames: ['KIM Melati'] },
      findings: [
        { at: '/ratings/0/relation', params: {} },
        { at: '/ratings/1/relation', params: {} },
      ],
    },
  ],
  cannotTell: [
    { title: 'nobody was asked', reason: 'not-given', missing: ['/ratings'] },
    {
      title: 'no rater states the relation',
      patch: { ratings: [rating('a1')] },
      reason: 'not-given',
      missing: ['/ratings'],
    },
    {
      title: 'the host gave no registration',
      patch: { ratings: [rating('a1', 'peer-kim')] },
      registration: 'none',
      reason: 'no-registration',
      missing: [],
    },
    {
      title: 'the registration has no list of members',
      patch: { ratings: [rating('a1', 'peer-kim')] },
      registration: { members: null },
      reason: 'registration-incomplete',
      missing: ['/members'],
    },
    {
      title: 'only some members are listed',
      patch: { ratings: [rating('z9', 'peer-kim')] },
      registration: { membersListed: 'some' },
      reason: 'registration-incomplete',
      missing: ['/members'],
    },
  ],
  notApplicable: [{ title: 'there were none', patch: { ratings: [] }, reason: 'nothing-to-check' }],
};
