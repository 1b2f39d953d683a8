import type { GoldenRule } from '../golden-rule.js';

const ruleSet = 'kabupaten-berau-2024';

export const cases: GoldenRule<'members.barred-from-joining'> = {
  code: 'members.barred-from-joining',
  passes: [
    { title: 'residents without office, in Berau', ruleSet },
    {
      title: 'a head of an RT, in Kutai Kartanegara: no office of the state',
      ruleSet: 'kabupaten-kutai-kartanegara-2024',
      patch: { members: [{ id: 'a', publicOffices: ['ketua-rt'] }] },
    },
  ],
  fails: [
    {
      title: 'a civil servant, in Kutai Kartanegara',
      ruleSet: 'kabupaten-kutai-kartanegara-2024',
      patch: { members: [{ id: 'a', publicOffices: ['asn'] }] },
      findings: [{ at: '/members/0/publicOffices', params: {} }],
    },
    {
      title: 'an employee of a company, in Berau',
      ruleSet,
      patch: { members: [{ id: 'a', publicOffices: [], elements: ['karyawan-swasta'] }] },
      findings: [{ at: '/members/0/elements', params: {} }],
    },
  ],
  cannotTell: [
    { title: 'no list of members', ruleSet, patch: { members: null }, reason: 'not-given', missing: ['/members'] },
    {
      title: 'whether a member works for government is not known',
      ruleSet,
      patch: { members: [{ id: 'a', elements: ['petani'] }] },
      reason: 'too-little-known',
      missing: ['/members/0/publicOffices'],
    },
    {
      title: 'for whom a member works is not known',
      ruleSet,
      patch: { members: [{ id: 'a', publicOffices: [] }] },
      reason: 'too-little-known',
      missing: ['/members/0/elements'],
    },
    {
      title: 'those listed may join, and there are others',
      ruleSet,
      patch: { membersListed: 'some' },
      reason: 'holds-so-far',
      missing: ['/members'],
    },
  ],
  notApplicable: [{ title: 'the list is empty', ruleSet, patch: { members: [] }, reason: 'nothing-to-check' }],
};
