import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'independence.official-in-office'> = {
  code: 'independence.official-in-office',
  passes: [
    { title: 'residents lead the group, the lurah is its pembina' },
    {
      title: 'the chair is also head of an RT (Rangkah): a community office',
      patch: { members: [{ id: 'a', offices: ['ketua'], publicOffices: ['ketua-rt'] }] },
    },
    {
      title: 'village staff are ordinary members',
      patch: { members: [{ id: 'a', offices: [], publicOffices: ['perangkat-desa'] }] },
    },
    {
      title: 'the head of the provincial agency is pengarah of a forum (Tasikmalaya)',
      patch: { bodyType: 'forum-kim', advisers: [{ id: 'p', role: 'pengarah', publicOffices: ['kepala-dinas'] }] },
    },
  ],
  fails: [
    {
      title: 'the chair is village staff (Warta Mertani); the village head as pembina is fine',
      patch: {
        members: [{ id: 'a', offices: ['ketua'], publicOffices: ['perangkat-desa'] }],
        membersListed: 'some',
        advisers: [{ id: 'p', role: 'pembina', publicOffices: ['kepala-desa'] }],
      },
      findings: [{ at: '/members/0/publicOffices', params: { role: 'ketua' } }],
    },
    {
      title: 'the secretary is the village head (Lentera)',
      patch: { members: [{ id: 'a', offices: ['sekretaris'], publicOffices: ['kepala-desa'] }] },
      findings: [{ at: '/members/0/publicOffices', params: { role: 'sekretaris' } }],
    },
  ],
  cannotTell: [
    { title: 'no list of members', patch: { members: null }, reason: 'not-given', missing: ['/members'] },
    {
      title: 'whether the chair holds a public office is not known',
      patch: { members: [{ id: 'a', offices: ['ketua'] }] },
      reason: 'too-little-known',
      missing: ['/members/0/publicOffices'],
    },
    {
      title: 'a dusun head is on the board (Mallari); in which office nobody says',
      patch: { members: [{ id: 'a', publicOffices: ['kepala-dusun'] }] },
      reason: 'too-little-known',
      missing: ['/members/0/offices'],
    },
    {
      title: 'the chair is a resident, the secretary and the treasurer are not known',
      patch: { members: [{ id: 'a', offices: ['ketua'], publicOffices: [] }], membersListed: 'some' },
      reason: 'holds-so-far',
      missing: ['/members'],
    },
  ],
  notApplicable: [{ title: 'the list is empty', patch: { members: [] }, reason: 'nothing-to-check' }],
};
