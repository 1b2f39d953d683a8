import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'independence.ex-officio'> = {
  code: 'independence.ex-officio',
  passes: [
    {
      title: 'ordinary members hold no office that could come with another: nobody asks thirty of them',
      patch: {
        members: [
          { id: 'a', offices: [] },
          { id: 'b', offices: [], publicOffices: ['asn'] },
        ],
      },
    },
    { title: 'nobody holds an office because of another' },
    {
      title: 'the head of an RT is chair by that office: no office of the state',
      patch: { members: [{ id: 'a', offices: ['ketua'], publicOffices: ['ketua-rt'], exOfficio: true }] },
    },
    {
      title: 'the village head was chosen chair by the members',
      patch: { members: [{ id: 'a', offices: ['ketua'], publicOffices: ['kepala-desa'], exOfficio: false }] },
    },
  ],
  fails: [
    {
      title: 'whoever is village head is chair',
      patch: { members: [{ id: 'a', offices: ['ketua'], publicOffices: ['kepala-desa'], exOfficio: true }] },
      findings: [{ at: '/members/0/exOfficio', params: {} }],
    },
  ],
  cannotTell: [
    {
      title: 'the chair may hold a public office, which comes before the question how',
      patch: { members: [{ id: 'a', offices: ['ketua'] }] },
      reason: 'too-little-known',
      missing: ['/members/0/publicOffices'],
    },
    { title: 'no list of members', patch: { members: null }, reason: 'not-given', missing: ['/members'] },
    {
      title: 'with which public office the office comes is not known',
      patch: { members: [{ id: 'a', exOfficio: true }] },
      reason: 'too-little-known',
      missing: ['/members/0/publicOffices'],
    },
    {
      title: 'the secretary is village head (Lentera); whether by office nobody says',
      patch: { members: [{ id: 'a', offices: ['sekretaris'], publicOffices: ['kepala-desa'] }] },
      reason: 'too-little-known',
      missing: ['/members/0/exOfficio'],
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
