import { type CasesOf, runCases } from '../cases.js';
import { members, rated } from '../fixtures.js';

const three = [
  { id: 'i1', date: '2025-01-10', sourceType: 'internet', verified: true, memberIds: ['m1', 'm2'] },
  { id: 'i2', date: '2025-05-10', sourceType: 'internet', verified: false, memberIds: ['m1'] },
  { id: 'i3', date: '2025-12-31', sourceType: 'media-cetak', verified: true, memberIds: [] },
] as const;

const cases: CasesOf<'akses'> = {
  'akses.keragaman-sumber': [
    {
      when: 'three pieces from two kinds of sources',
      report: { informationItems: three },
      is: { status: 'measured', value: 2, n: 3, evidence: ['i1', 'i2', 'i3'] },
    },
    {
      when: 'none was taken in',
      report: { informationItems: [] },
      is: { status: 'measured', value: 0, n: 0, evidence: [] },
    },
    { when: 'the list is absent', is: { status: 'no-data', reason: 'not-recorded' } },
    {
      when: 'no piece states its source',
      report: { informationItems: [{ id: 'i1', date: '2025-01-10' }] },
      is: { status: 'no-data', reason: 'not-stated' },
    },
    {
      when: 'one of two states its source: below two thirds',
      report: { informationItems: [three[0], { id: 'i9', date: '2025-01-10' }] },
      is: { status: 'insufficient-data', reason: 'mostly-unstated', n: 1, needed: 2 },
    },
    {
      when: 'two of three state their source: exactly two thirds',
      report: { informationItems: [three[0], three[2], { id: 'i9', date: '2025-01-10' }] },
      is: { status: 'measured', value: 2, n: 2, unstated: 1, evidence: ['i1', 'i3'] },
    },
  ],
  'akses.frekuensi': [
    {
      when: 'three in twelve months',
      report: { informationItems: three },
      is: { status: 'measured', value: 3 / 12, n: 3, numerator: 3, denominator: 12, evidence: ['i1', 'i2', 'i3'] },
    },
    {
      when: 'formed in October: three months of existence',
      report: { informationItems: three.slice(2) },
      registration: { formation: { formedOn: '2025-10-20' } },
      is: { status: 'measured', value: 1 / 3, n: 1, numerator: 1, denominator: 3, evidence: ['i3'] },
    },
    {
      when: 'formed in October, with records from before: they show that it existed, and count as without that day',
      report: { informationItems: three },
      registration: { formation: { formedOn: '2025-10-20' } },
      is: { status: 'measured', value: 3 / 12, n: 3, numerator: 3, denominator: 12, evidence: ['i1', 'i2', 'i3'] },
    },
    {
      when: 'measured at the end of June: six months, and what comes after does not count',
      report: { informationItems: three },
      asOf: '2025-06-30',
      is: { status: 'measured', value: 2 / 6, n: 2, numerator: 2, denominator: 6, evidence: ['i1', 'i2'] },
    },
    {
      when: 'none was taken in',
      report: { informationItems: [] },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 12, evidence: [] },
    },
    { when: 'the list is absent', is: { status: 'no-data', reason: 'not-recorded' } },
    {
      when: 'formed after the period',
      report: { informationItems: [] },
      registration: { formation: { formedOn: '2026-01-02' } },
      is: { status: 'not-applicable', reason: 'not-yet-formed' },
    },
  ],
  'akses.anggota-pengakses': [
    {
      when: 'two of four members, one of them twice',
      report: { informationItems: three },
      registration: { members: members(4) },
      is: { status: 'measured', value: 0.5, n: 3, numerator: 2, denominator: 4, evidence: ['i1', 'i2', 'i3'] },
    },
    {
      when: 'somebody who is not a member is not counted as one',
      report: { informationItems: [{ id: 'i1', date: '2025-01-10', memberIds: ['m1', 'guest'] }] },
      registration: { members: members(4) },
      is: { status: 'measured', value: 0.25, n: 1, numerator: 1, denominator: 4, evidence: ['i1'] },
    },
    {
      when: 'the number of members is only stated',
      report: { informationItems: three },
      registration: { statedCounts: [{ count: 20, counts: 'anggota', statedOn: '2025-01-01' }] },
      is: { status: 'measured', value: 0.1, n: 3, numerator: 2, denominator: 20, evidence: ['i1', 'i2', 'i3'] },
    },
    {
      when: 'none was taken in',
      report: { informationItems: [] },
      registration: { members: members(4) },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 4, evidence: [] },
    },
    { when: 'the list is absent', is: { status: 'no-data', reason: 'not-recorded' } },
    {
      when: 'the registration was not given',
      report: { informationItems: three },
      is: { status: 'no-data', reason: 'no-registration' },
    },
    {
      when: 'nobody knows how many members there are',
      report: { informationItems: three },
      registration: {},
      is: { status: 'no-data', reason: 'members-unknown' },
    },
    {
      when: 'only officers were counted, who are not all members',
      report: { informationItems: three },
      registration: { statedCounts: [{ count: 21, counts: 'pengurus' }] },
      is: { status: 'no-data', reason: 'members-unknown' },
    },
    {
      when: 'only some members are listed',
      report: { informationItems: three },
      registration: { members: members(2), membersListed: 'some' },
      is: { status: 'no-data', reason: 'members-unknown' },
    },
    {
      when: 'more people took part than members were stated',
      report: { informationItems: three },
      registration: { statedCounts: [{ count: 1, counts: 'anggota' }] },
      is: { status: 'no-data', reason: 'contradictory' },
    },
    {
      when: 'a forum has no members in this sense',
      report: { informationItems: three },
      registration: { bodyType: 'forum-kim' },
      is: { status: 'not-applicable', reason: 'is-a-forum' },
    },
    {
      when: 'the list of members is empty',
      report: { informationItems: three },
      registration: { members: [] },
      is: { status: 'not-applicable', reason: 'no-members' },
    },
    {
      when: 'one of three does not name anybody, another does not say',
      report: { informationItems: [three[0], { id: 'i8', date: '2025-02-01' }, { id: 'i9', date: '2025-02-01' }] },
      registration: { members: members(4) },
      is: { status: 'insufficient-data', reason: 'mostly-unstated', n: 1, needed: 2 },
    },
  ],
  'akses.terverifikasi': [
    {
      when: 'two of three were checked',
      report: { informationItems: three },
      is: {
        status: 'measured',
        value: 2 / 3,
        n: 3,
        numerator: 2,
        denominator: 3,
        evidence: ['i1', 'i3'],
        shortfall: ['i2'],
      },
    },
    {
      when: 'none was checked',
      report: { informationItems: [three[1]] },
      is: { status: 'measured', value: 0, n: 1, numerator: 0, denominator: 1, evidence: [], shortfall: ['i2'] },
    },
    {
      when: 'nothing was taken in: the gate is 0',
      report: { informationItems: [] },
      is: { status: 'not-applicable', reason: 'nothing-of-this-function' },
    },
    { when: 'the list is absent', is: { status: 'no-data', reason: 'not-recorded' } },
    {
      when: 'no piece says whether it was checked',
      report: { informationItems: [{ id: 'i1', date: '2025-01-10' }] },
      is: { status: 'no-data', reason: 'not-stated' },
    },
    {
      when: 'one of three says so',
      report: { informationItems: [three[0], { id: 'i8', date: '2025-02-01' }, { id: 'i9', date: '2025-02-01' }] },
      is: { status: 'insufficient-data', reason: 'mostly-unstated', n: 1, needed: 2 },
    },
  ],
  'akses.mutu-pengolahan': rated('akses.mutu-pengolahan', {
    active: { informationItems: three },
    idle: { informationItems: [] },
    evidenceId: 'i1',
  }),
};

runCases(cases);
