import { type CasesOf, runCases } from '../cases.js';
import { rated } from '../fixtures.js';

const products = [
  { id: 'x1', date: '2025-01-10', channel: 'whatsapp', reach: 150, citesSource: true },
  { id: 'x2', date: '2025-05-10', channel: 'buletin', reach: 50, citesSource: false },
  { id: 'x3', date: '2025-09-10', channel: 'surat-kabar', reach: 0, citesSource: true, correctedOn: '2025-09-12' },
] as const;
const bare = (id: string) => ({ id, date: '2025-02-02' });

const cases: CasesOf<'diseminasi'> = {
  'diseminasi.produk': [
    {
      when: 'three in twelve months',
      report: { products },
      is: { status: 'measured', value: 0.25, n: 3, numerator: 3, denominator: 12, evidence: ['x1', 'x2', 'x3'] },
    },
    {
      when: 'none',
      report: { products: [] },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 12, evidence: [] },
    },
    { when: 'the list is absent', is: { status: 'no-data', reason: 'not-recorded' } },
  ],
  'diseminasi.ragam-kanal': [
    {
      when: 'two families (a newspaper and a bulletin are both print) of six, where there is access',
      report: { products },
      registration: { seat: { ictAccess: 'ada' } },
      is: {
        status: 'measured',
        value: 2 / 6,
        n: 3,
        numerator: 2,
        denominator: 6,
        evidence: ['x1', 'x2', 'x3'],
      },
    },
    {
      when: 'print only, without access: new media are no shortfall',
      report: { products: [products[1]] },
      registration: { seat: { ictAccess: 'tidak-ada' } },
      is: { status: 'measured', value: 1 / 5, n: 1, numerator: 1, denominator: 5, evidence: ['x2'] },
    },
    {
      when: 'print only, access not known: not taken for access',
      report: { products: [products[1]] },
      is: { status: 'measured', value: 1 / 5, n: 1, numerator: 1, denominator: 5, evidence: ['x2'] },
    },
    {
      when: 'new media in use where access is limited: then they belong to what is open',
      report: { products: [products[0]] },
      registration: { seat: { ictAccess: 'terbatas' } },
      is: { status: 'measured', value: 1 / 6, n: 1, numerator: 1, denominator: 6, evidence: ['x1'] },
    },
    {
      when: 'an activity that disseminates carries its channels too; others do not',
      report: {
        products: [products[1]],
        activities: [
          { id: 'a1', date: '2025-03-01', functions: ['diseminasi'], channels: ['pertemuan', 'pertunjukan-rakyat'] },
          { id: 'a2', date: '2025-03-02', functions: ['diskusi'], channels: ['radio'] },
        ],
      },
      is: { status: 'measured', value: 3 / 5, n: 2, numerator: 3, denominator: 5, evidence: ['x2', 'a1'] },
    },
    {
      when: 'nothing was published',
      report: { products: [] },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 5, evidence: [] },
    },
    { when: 'the list is absent', is: { status: 'no-data', reason: 'not-recorded' } },
    {
      when: 'one of three states its channel',
      report: { products: [products[1], bare('x8'), bare('x9')] },
      is: { status: 'insufficient-data', reason: 'mostly-unstated', n: 1, needed: 2 },
    },
  ],
  'diseminasi.jangkauan': [
    {
      when: '200 people among 4,000 residents',
      report: { products },
      registration: { seat: { residents: 4000 } },
      is: { status: 'measured', value: 50, n: 3, numerator: 200, denominator: 4, evidence: ['x1', 'x2', 'x3'] },
    },
    {
      when: 'of one product no more contacts count than there are residents',
      report: {
        products: [
          { id: 'x1', date: '2025-01-05', reach: 60_000 },
          { id: 'x2', date: '2025-02-05', reach: 500 },
        ],
      },
      registration: { seat: { residents: 1000 } },
      is: { status: 'measured', value: 1500, n: 2, numerator: 1500, denominator: 1, evidence: ['x1', 'x2'] },
    },
    {
      when: 'nobody was reached',
      report: { products: [products[2]] },
      registration: { seat: { residents: 4000 } },
      is: { status: 'measured', value: 0, n: 1, numerator: 0, denominator: 4, evidence: ['x3'] },
    },
    { when: 'the list is absent', is: { status: 'no-data', reason: 'not-recorded' } },
    {
      when: 'the registration was not given',
      report: { products },
      is: { status: 'no-data', reason: 'no-registration' },
    },
    {
      when: 'nobody knows how many residents there are',
      report: { products },
      registration: { seat: { households: 900 } },
      is: { status: 'no-data', reason: 'residents-unknown' },
    },
    {
      when: 'no product states its reach',
      report: { products: [bare('x1')] },
      registration: { seat: { residents: 4000 } },
      is: { status: 'no-data', reason: 'not-stated' },
    },
    {
      when: 'one of three states its reach',
      report: { products: [products[0], bare('x8'), bare('x9')] },
      registration: { seat: { residents: 4000 } },
      is: { status: 'insufficient-data', reason: 'mostly-unstated', n: 1, needed: 2 },
    },
    {
      when: 'nothing was published: the gate is 0',
      report: { products: [] },
      registration: { seat: { residents: 4000 } },
      is: { status: 'not-applicable', reason: 'nothing-of-this-function' },
    },
  ],
  'diseminasi.bersumber': [
    {
      when: 'two of three name their source',
      report: { products },
      is: {
        status: 'measured',
        value: 2 / 3,
        n: 3,
        numerator: 2,
        denominator: 3,
        evidence: ['x1', 'x3'],
        shortfall: ['x2'],
      },
    },
    {
      when: 'none does',
      report: { products: [products[1]] },
      is: { status: 'measured', value: 0, n: 1, numerator: 0, denominator: 1, evidence: [], shortfall: ['x2'] },
    },
    { when: 'the list is absent', is: { status: 'no-data', reason: 'not-recorded' } },
    { when: 'nobody says', report: { products: [bare('x1')] }, is: { status: 'no-data', reason: 'not-stated' } },
    {
      when: 'it is said of one in two',
      report: { products: [products[0], bare('x9')] },
      is: { status: 'insufficient-data', reason: 'mostly-unstated', n: 1, needed: 2 },
    },
    {
      when: 'nothing was published: the gate is 0',
      report: { products: [] },
      is: { status: 'not-applicable', reason: 'nothing-of-this-function' },
    },
  ],
  'diseminasi.mutu-isi': rated('diseminasi.mutu-isi', {
    active: { products },
    idle: { products: [] },
    evidenceId: 'x1',
  }),
};

runCases(cases);
