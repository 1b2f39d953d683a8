import { type CasesOf, runCases } from '../cases.js';
import { rated } from '../fixtures.js';

const partners = [
  { id: 'p1', kind: 'sekolah' },
  { id: 'p2', kind: 'media' },
  { id: 'p3', kind: 'sekolah' },
  { id: 'p4', kind: 'koperasi' },
] as const;
const joint = [
  {
    id: 'a1',
    date: '2025-02-01',
    functions: ['networking'],
    partners: [
      { partnerId: 'p1', contributedByKim: ['tenaga'], contributedByPartner: ['tempat'] },
      { partnerId: 'p2', contributedByKim: [], contributedByPartner: ['dana'] },
    ],
  },
  {
    id: 'a2',
    date: '2025-06-01',
    functions: ['diskusi'],
    partners: [{ partnerId: 'p3', contributedByKim: ['tenaga'] }],
  },
  { id: 'a3', date: '2025-07-01', functions: ['diskusi'] },
] as const;

const cases: CasesOf<'networking'> = {
  'networking.mitra-aktif': [
    {
      when: 'three of four partners took part in something',
      report: { partners, activities: joint },
      is: { status: 'measured', value: 3, n: 3, evidence: ['p1', 'p2', 'p3'] },
    },
    {
      when: 'an activity outside the period makes no partner active',
      report: { partners, activities: [{ ...joint[0], date: '2024-12-31' }, joint[1]] },
      is: { status: 'measured', value: 1, n: 1, evidence: ['p3'] },
    },
    {
      when: 'two of three have one name',
      report: {
        partners: [
          { id: 'p1', kind: 'sekolah', name: 'SMP Satu' },
          { id: 'p2', kind: 'media', name: 'SMP  Satu' },
          { id: 'p3', kind: 'sekolah', name: 'SMP Dua' },
        ],
        activities: joint,
      },
      is: { status: 'measured', value: 2, n: 3, toldApart: 2, surplus: 1, evidence: ['p1', 'p2', 'p3'] },
    },
    {
      when: 'two of three have one name but for its spelling',
      report: {
        partners: [
          { id: 'p1', kind: 'sekolah', name: 'SMP Satu' },
          { id: 'p2', kind: 'media', name: 'smp satu' },
          { id: 'p3', kind: 'sekolah', name: 'SMP Dua' },
        ],
        activities: joint,
      },
      is: { status: 'measured', value: 2, n: 3, toldApart: 2, resembling: 1, evidence: ['p1', 'p2', 'p3'] },
    },
    {
      when: 'a partner who is not on the list is not counted',
      report: { partners, activities: [{ ...joint[1], partners: [{ partnerId: 'p9' }] }] },
      is: { status: 'measured', value: 0, n: 0, evidence: [] },
    },
    {
      when: 'there is no partner',
      report: { partners: [], activities: joint },
      is: { status: 'measured', value: 0, n: 0, evidence: [] },
    },
    {
      when: 'partners are listed, but no activity says with whom it was held',
      report: { partners, activities: [joint[2]] },
      is: { status: 'no-data', reason: 'not-stated' },
    },
    {
      when: 'the list of partners is absent',
      report: { activities: joint },
      is: { status: 'no-data', reason: 'not-recorded' },
    },
    {
      when: 'the list of activities is absent',
      report: { partners },
      is: { status: 'no-data', reason: 'not-recorded' },
    },
    {
      when: 'the list of activities is empty: with nobody',
      report: { partners, activities: [] },
      is: { status: 'measured', value: 0, n: 0, evidence: [] },
    },
  ],
  'networking.keragaman-mitra': [
    {
      when: 'one and the same partner stands under three kinds, by its id and by its name',
      report: {
        partners: [
          { id: 'p1', kind: 'sekolah', name: 'Radio Suara' },
          { id: 'p1', kind: 'koperasi', name: 'Radio Suara' },
          { id: 'p2', kind: 'media', name: 'RADIO SUARA' },
        ],
        activities: joint,
      },
      is: { status: 'measured', value: 1, n: 2, toldApart: 1, evidence: ['p1', 'p2'] },
    },
    {
      when: 'of two partners one stands under two kinds, of which the other has one',
      report: {
        partners: [
          { id: 'p1', kind: 'media' },
          { id: 'p1', kind: 'koperasi' },
          { id: 'p2', kind: 'media' },
        ],
        activities: joint,
      },
      is: { status: 'measured', value: 2, n: 2, evidence: ['p1', 'p2'] },
    },
    {
      when: 'three active partners of two kinds',
      report: { partners, activities: joint },
      is: { status: 'measured', value: 2, n: 3, evidence: ['p1', 'p2', 'p3'] },
    },
    {
      when: 'there is no partner',
      report: { partners: [], activities: joint },
      is: { status: 'measured', value: 0, n: 0, evidence: [] },
    },
    {
      when: 'the list of partners is absent',
      report: { activities: joint },
      is: { status: 'no-data', reason: 'not-recorded' },
    },
  ],
  'networking.kemitraan-dua-arah': [
    {
      when: 'both sides gave, one side gave, and of the third one side is not stated',
      report: { partners, activities: joint },
      is: {
        status: 'measured',
        value: 0.5,
        n: 2,
        numerator: 1,
        denominator: 2,
        unstated: 1,
        evidence: ['p1'],
        shortfall: ['p2'],
      },
    },
    {
      when: 'the sides gave in different activities',
      report: {
        partners: [partners[0]],
        activities: [
          {
            id: 'a1',
            date: '2025-02-01',
            partners: [{ partnerId: 'p1', contributedByKim: ['tenaga'], contributedByPartner: [] }],
          },
          {
            id: 'a2',
            date: '2025-03-01',
            partners: [{ partnerId: 'p1', contributedByKim: [], contributedByPartner: ['dana'] }],
          },
        ],
      },
      is: { status: 'measured', value: 1, n: 1, numerator: 1, denominator: 1, evidence: ['p1'], shortfall: [] },
    },
    {
      when: 'only one side ever gave',
      report: { partners: [partners[1]], activities: [joint[0]] },
      is: { status: 'measured', value: 0, n: 1, numerator: 0, denominator: 1, evidence: [], shortfall: ['p2'] },
    },
    {
      when: 'nobody says who gave what',
      report: { partners, activities: [{ ...joint[1], partners: [{ partnerId: 'p3' }] }] },
      is: { status: 'no-data', reason: 'not-stated' },
    },
    {
      when: 'it is said of one in three',
      report: {
        partners,
        activities: [{ ...joint[0], partners: [joint[0].partners[0], { partnerId: 'p2' }, { partnerId: 'p3' }] }],
      },
      is: { status: 'insufficient-data', reason: 'mostly-unstated', n: 1, needed: 2 },
    },
    {
      when: 'no partner is active: the gate is 0',
      report: { partners: [], activities: joint },
      is: { status: 'not-applicable', reason: 'nothing-of-this-function' },
    },
  ],
  'networking.kegiatan-antar-kim': [
    {
      when: 'once with another KIM named, once with a partner that is a KIM, once with both',
      report: {
        partners: [
          { id: 'p1', kind: 'kim' },
          { id: 'p2', kind: 'media' },
        ],
        activities: [
          { id: 'a1', date: '2025-02-01', otherKimIds: ['k2'] },
          { id: 'a2', date: '2025-03-01', partners: [{ partnerId: 'p1' }] },
          { id: 'a3', date: '2025-04-01', partners: [{ partnerId: 'p1' }], otherKimIds: ['k2'] },
          { id: 'a4', date: '2025-05-01', partners: [{ partnerId: 'p2' }], otherKimIds: [] },
        ],
      },
      is: { status: 'measured', value: 3, n: 3, numerator: 3, denominator: 1, evidence: ['a1', 'a2', 'a3'] },
    },
    {
      when: 'the report says of other KIMs, and there were none',
      report: { activities: [{ id: 'a1', date: '2025-02-01', otherKimIds: [] }] },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 1, evidence: [] },
    },
    {
      when: 'there was no activity at all',
      report: { activities: [] },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 1, evidence: [] },
    },
    {
      when: 'no activity says who took part',
      report: { activities: [joint[2]] },
      is: { status: 'no-data', reason: 'not-stated' },
    },
    { when: 'the list is absent', is: { status: 'no-data', reason: 'not-recorded' } },
  ],
  'networking.mutu-kemitraan': rated('networking.mutu-kemitraan', {
    active: { partners, activities: joint },
    idle: { partners: [], activities: joint },
    evidenceId: 'p1',
  }),
};

runCases(cases);
