import type { IndicatorCode } from '../../../src/measure/registry.js';
import { type Case, type GoodWorkCode, runCases } from '../cases.js';
import { members } from '../fixtures.js';

const a = (id: string, date: string, functions?: readonly string[], more: object = {}) =>
  ({ id, date, ...(functions === undefined ? {} : { functions }), ...more }) as never;
const absent: Case = { when: 'the lists are absent', is: { status: 'no-data', reason: 'not-recorded' } };

/** A year in which something happened in two months, by activities. */
const monthly = (one: string, own?: string): readonly Case[] => {
  // By activities alone, it is a minimum where a list of its own was not kept.
  const lacking = own === undefined ? {} : { withoutLists: [own] };
  return [
    {
      when: 'three activities in two months: two of twelve',
      report: {
        activities: [a('a1', '2025-02-01', [one]), a('a2', '2025-02-20', [one]), a('a3', '2025-09-01', [one])],
      },
      is: { status: 'measured', value: 2 / 12, n: 2, numerator: 2, denominator: 12, ...lacking },
    },
    {
      when: 'one activity that names four functions counts for two of them: half a month each',
      report: {
        activities: [
          a(
            'a1',
            '2025-02-01',
            [...new Set([one, 'akses', 'diskusi', 'implementasi', 'aspirasi', 'diseminasi'])].slice(0, 4),
          ),
        ],
      },
      is: { status: 'measured', value: 0.5 / 12, n: 1, numerator: 0.5, denominator: 12, ...lacking },
    },
    {
      when: 'nothing was done',
      report: { activities: [], ...(own === undefined ? {} : { [own]: [] }) },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 12 },
    },
    {
      when: 'no activity states its function',
      report: { activities: [a('a1', '2025-02-01')] },
      is: { status: 'no-data', reason: own === undefined ? 'not-stated' : 'not-recorded' },
    },
    {
      when: 'outside the period nothing counts',
      report: {
        activities: [a('a1', '2024-02-01', [one]), a('a2', '2026-01-05', [one])],
        ...(own === undefined ? {} : { [own]: [] }),
      },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 12 },
    },
    absent,
  ];
};

const talks = [
  a('a1', '2025-02-01', ['diskusi'], { attendance: { members: 4 } }),
  a('a2', '2025-03-01', ['diskusi'], { attendance: { members: 2 } }),
  a('a3', '2025-04-01', ['diskusi']),
];

const cases: { readonly [Code in Extract<IndicatorCode, GoodWorkCode>]: readonly Case[] } = {
  'akses.bulan-aktif': [
    ...monthly('akses', 'informationItems'),
    {
      when: 'a piece of information shows access by itself, and frees the activity for its other functions',
      report: { informationItems: [{ id: 'i1', date: '2025-02-03' }], activities: [] },
      is: { status: 'measured', value: 1 / 12, n: 1, numerator: 1, denominator: 12 },
    },
  ],
  'diskusi.bulan-aktif': monthly('diskusi'),
  'implementasi.bulan-aktif': [
    ...monthly('implementasi', 'decisions'),
    {
      when: 'a decision that was carried out shows it by itself',
      report: {
        activities: [a('a1', '2025-05-01', ['diskusi'])],
        decisions: [
          { id: 'd1', activityId: 'a1', doneOn: '2025-06-01' },
          { id: 'd2', activityId: 'a1' },
        ],
      },
      is: { status: 'measured', value: 1 / 12, n: 1, numerator: 1, denominator: 12 },
    },
    {
      when: 'without the meetings it is not known that it was decided first',
      report: { decisions: [{ id: 'd1', activityId: 'a1', doneOn: '2025-06-01' }] },
      is: { status: 'no-data', reason: 'not-recorded' },
    },
  ],
  'networking.bulan-aktif': [
    ...monthly('networking'),
    {
      when: 'whom it was held with says it, ticked or not',
      report: { activities: [a('a1', '2025-02-01', [], { otherKimIds: ['k2'] })] },
      is: { status: 'measured', value: 1 / 12, n: 1, numerator: 1, denominator: 12 },
    },
  ],
  'diseminasi.bulan-aktif': monthly('diseminasi', 'products'),
  'aspirasi.bulan-aktif': monthly('aspirasi', 'aspirations'),
  'akses.jenis-sumber': [
    {
      when: 'two kinds, and one piece without its source',
      report: {
        informationItems: [
          { id: 'i1', date: '2025-02-03', sourceType: 'internet' },
          { id: 'i2', date: '2025-02-03', sourceType: 'media-cetak' },
          { id: 'i3', date: '2025-02-03' },
        ],
      },
      is: { status: 'measured', value: 2, n: 2, toldApart: 1, unstated: 1, evidence: ['i1', 'i2'] },
    },
    {
      when: 'four kinds on one day: two of them count',
      report: {
        informationItems: (['internet', 'media-cetak', 'masyarakat', 'media-elektronik'] as const).map(
          (sourceType, i) => ({ id: `i${i}`, date: '2025-02-03', sourceType }),
        ),
      },
      is: { status: 'measured', value: 2, n: 4, toldApart: 1, evidence: ['i0', 'i1', 'i2', 'i3'] },
    },
    { when: 'none', report: { informationItems: [] }, is: { status: 'measured', value: 0, n: 0, evidence: [] } },
    {
      when: 'none states its source',
      report: { informationItems: [{ id: 'i1', date: '2025-02-03' }] },
      is: { status: 'no-data', reason: 'not-stated' },
    },
  ],
  'akses.informasi-diperiksa': [
    {
      when: 'one checked, one not, one not stated',
      report: {
        informationItems: [
          { id: 'i1', date: '2025-02-03', verified: true },
          { id: 'i2', date: '2025-02-03', verified: false },
          { id: 'i3', date: '2025-02-03' },
        ],
      },
      is: { status: 'measured', value: 1 / 12, n: 1, numerator: 1, denominator: 12, unstated: 1, evidence: ['i1'] },
    },
    {
      when: 'none',
      report: { informationItems: [] },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 12, evidence: [] },
    },
    absent,
  ],
  'diskusi.dengan-keputusan': [
    {
      when: 'three that decide on one day are one; of a month two count',
      report: {
        activities: ['2025-02-01', '2025-02-01', '2025-02-01', '2025-02-02', '2025-02-03'].map((date, i) =>
          a(`a${i}`, date, ['diskusi']),
        ),
        decisions: [0, 1, 2, 3, 4].map((i) => ({ id: `d${i}`, activityId: `a${i}` })),
      },
      is: {
        status: 'measured',
        value: 2,
        n: 5,
        numerator: 2,
        denominator: 1,
        surplus: 3,
        toldApart: 3,
        evidence: ['a0', 'a1', 'a2', 'a3', 'a4'],
      },
    },
    {
      when: 'two decisions of one discussion are one discussion with a decision',
      report: {
        activities: talks,
        decisions: [
          { id: 'd1', activityId: 'a1' },
          { id: 'd2', activityId: 'a1' },
        ],
      },
      is: { status: 'measured', value: 1, n: 1, numerator: 1, denominator: 1, evidence: ['a1'] },
    },
    {
      when: 'no decision',
      report: { activities: talks, decisions: [] },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 1, evidence: [] },
    },
    absent,
  ],
  'diskusi.kehadiran-anggota': [
    {
      when: 'four and two came; of the third nobody said',
      report: { activities: talks },
      registration: { members: members(5) },
      is: { status: 'measured', value: 0.5, n: 2, numerator: 6, denominator: 12, unstated: 1, evidence: ['a1', 'a2'] },
    },
    {
      when: 'no discussion',
      report: { activities: [] },
      registration: { members: members(5) },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 12, evidence: [] },
    },
    {
      when: 'twenty came to one discussion, of which eight count',
      report: { activities: [{ id: 'a1', date: '2025-03-01', functions: ['diskusi'], attendance: { members: 20 } }] },
      registration: { members: members(30) },
      is: { status: 'measured', value: 8 / 12, n: 1, numerator: 8, denominator: 12, surplus: 12, evidence: ['a1'] },
    },
    {
      when: 'of one day eight count however it is split, and of one month sixteen',
      report: {
        activities: ['2025-03-01', '2025-03-01', '2025-03-02', '2025-03-03', '2025-04-03'].map((date, i) =>
          a(`a${i}`, date, ['diskusi'], { attendance: { members: 6 } }),
        ),
      },
      registration: { members: members(30) },
      is: {
        status: 'measured',
        value: 22 / 12,
        n: 5,
        numerator: 22,
        denominator: 12,
        surplus: 8,
        toldApart: 4,
        evidence: ['a0', 'a1', 'a2', 'a3', 'a4'],
      },
    },
    {
      when: 'nobody knows the members',
      report: { activities: talks },
      is: { status: 'no-data', reason: 'no-registration' },
    },
  ],
  'implementasi.keputusan-dilaksanakan': [
    {
      when: 'done late counts as done, due in 2099 and not done does not',
      report: {
        activities: [a('a1', '2025-01-10', ['diskusi'])],
        decisions: [
          { id: 'd1', activityId: 'a1', dueOn: '2025-02-01', doneOn: '2025-05-01' },
          { id: 'd2', activityId: 'a1', dueOn: '2099-02-01' },
        ],
      },
      is: { status: 'measured', value: 1, n: 1, numerator: 1, denominator: 1, evidence: ['d1'] },
    },
    {
      when: 'done before the meeting, or decided at none that is known',
      report: {
        activities: [a('a1', '2025-01-10', ['diskusi'])],
        decisions: [
          { id: 'd1', activityId: 'a1', doneOn: '2025-01-09' },
          { id: 'd2', activityId: 'a2', doneOn: '2025-05-01' },
        ],
      },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 1, evidence: [] },
    },
    {
      when: 'the meetings are not recorded',
      report: { decisions: [{ id: 'd1', activityId: 'a1', doneOn: '2025-05-01' }] },
      is: { status: 'no-data', reason: 'not-recorded' },
    },
    {
      when: 'none',
      report: { decisions: [] },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 1, evidence: [] },
    },
    absent,
  ],
  'networking.mitra-dua-arah': [
    {
      when: 'one of two partners gave and took',
      report: {
        partners: [
          { id: 'p1', kind: 'media' },
          { id: 'p2', kind: 'media' },
        ],
        activities: [
          a('a1', '2025-02-01', [], {
            partners: [
              { partnerId: 'p1', contributedByKim: ['tenaga'], contributedByPartner: ['dana'] },
              { partnerId: 'p2', contributedByKim: ['tenaga'] },
            ],
          }),
        ],
      },
      is: { status: 'measured', value: 1, n: 1, evidence: ['p1'] },
    },
    {
      when: 'none',
      report: { partners: [], activities: [] },
      is: { status: 'measured', value: 0, n: 0, evidence: [] },
    },
    absent,
  ],
  'diseminasi.rumpun-kanal': [
    {
      when: 'print and a meeting are two families',
      report: {
        products: [{ id: 'x1', date: '2025-02-01', channel: 'pamflet' }],
        activities: [a('a1', '2025-02-01', ['diseminasi'], { channels: ['pertemuan'] })],
      },
      is: { status: 'measured', value: 2, n: 2, toldApart: 1 },
    },
    {
      when: 'none',
      report: { products: [] },
      is: { status: 'measured', value: 0, n: 0, withoutLists: ['activities'] },
    },
    absent,
  ],
  'diseminasi.produk-bersumber': [
    {
      when: 'one names its source, one does not',
      report: {
        products: [
          { id: 'x1', date: '2025-02-01', citesSource: true },
          { id: 'x2', date: '2025-02-01', citesSource: false },
        ],
      },
      is: { status: 'measured', value: 1 / 12, n: 1, numerator: 1, denominator: 12, evidence: ['x1'] },
    },
    {
      when: 'none',
      report: { products: [] },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 12, evidence: [] },
    },
    absent,
  ],
  'aspirasi.diteruskan': [
    {
      when: 'one of two was passed on',
      report: {
        aspirations: [
          { id: 's1', recordedOn: '2025-02-01', forwardedOn: '2025-02-02' },
          { id: 's2', recordedOn: '2025-02-01' },
        ],
      },
      is: { status: 'measured', value: 1 / 12, n: 1, numerator: 1, denominator: 12, evidence: ['s1'] },
    },
    {
      when: 'none',
      report: { aspirations: [] },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 12, evidence: [] },
    },
    absent,
  ],
  'aspirasi.jawaban-disampaikan': [
    {
      when: 'one was answered and told, one only answered',
      report: {
        aspirations: [
          {
            id: 's1',
            recordedOn: '2025-02-01',
            forwardedOn: '2025-02-02',
            aspirationClass: 'aspirasi',
            answeredOn: '2025-02-03',
            fedBackOn: '2025-02-04',
          },
          {
            id: 's2',
            recordedOn: '2025-02-01',
            forwardedOn: '2025-02-02',
            aspirationClass: 'aspirasi',
            answeredOn: '2025-02-03',
          },
        ],
      },
      is: { status: 'measured', value: 1 / 12, n: 1, numerator: 1, denominator: 12, evidence: ['s1'] },
    },
    {
      when: 'none',
      report: { aspirations: [] },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 12, evidence: [] },
    },
    absent,
  ],
};

runCases(cases);
