import { measureDevelopment } from '../../src/measure/measure-development.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { KimRecords } from '../../src/measure/require-records.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Rating } from '../../src/model/rating.js';
import type { Scorecard } from '../../src/model/scorecard.js';
import type { CertaintyOptions } from '../../src/score/certainty/score-certainty.js';
import { defineFramework } from '../../src/score/define-framework.js';
import type { Framework } from '../../src/score/framework.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { adindaKegiatanFramework as thin } from '../../src/score/frameworks/adinda-kegiatan-2027.js';
import { idmFramework } from '../../src/score/frameworks/idm.js';
import { lcckBojonegoroFramework } from '../../src/score/frameworks/lcck-bojonegoro-2015.js';
import { pembinaanFramework } from '../../src/score/frameworks/pembinaan-2027.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import { asOf, registration, report, wholeList } from '../measure/fixtures.js';
import { strictAdinda } from '../score/support/frameworks.js';

/* Groups that differ as much as groups can, each with its card: what is said of them is read as a whole. */

const two = (part: number) => String(part).padStart(2, '0');
const months = Array.from({ length: 12 }, (_, i) => two(i + 1));
const rubrics = [
  'akses.mutu-pengolahan',
  'diskusi.mutu',
  'implementasi.nilai-tambah',
  'networking.mutu-kemitraan',
  'diseminasi.mutu-isi',
  'aspirasi.mutu-pengawalan',
];
const judged = (
  level: Rating['level'],
  raters: readonly (readonly [id: string, relation: NonNullable<Rating['relation']>])[] = [
    ['p1', 'resident'],
    ['p2', 'office'],
  ],
): readonly Rating[] =>
  raters.flatMap(([raterId, relation]) =>
    rubrics.map((criterion) => ({ raterId, criterion, relation, evidenceIds: ['d01'], ...(level && { level }) })),
  );

/** A group that does so much of everything each month. */
const busy = (times: number, ratings: readonly Rating[], members = 12): KimRecords => {
  const each = <Item>(make: (month: string, n: number, i: number) => Item, of: number) =>
    months.flatMap((month, i) => Array.from({ length: of }, (_, n) => make(month, n, i)));
  const kinds = ['internet', 'media-cetak', 'pemerintah-langsung', 'masyarakat', 'media-elektronik'] as const;
  const channels = ['media-sosial', 'papan-pengumuman', 'radio', 'pertemuan', 'buletin'] as const;
  return {
    registration: registration({
      ...wholeList(members),
      formation: { formedOn: '2020-05-01' },
      seat: { residents: 3000 },
    }),
    report: report({
      activities: each(
        (month, n) => ({
          id: `d${month}${n === 0 ? '' : n}`,
          date: `2025-${month}-${two(5 + n)}`,
          functions: n % 2 === 0 ? (['diskusi', 'implementasi'] as const) : (['networking', 'aspirasi'] as const),
          attendance: { members: Math.min(8, members) },
          otherKimIds: n % 2 === 1 ? ['k2'] : [],
          partners: [
            {
              partnerId: `m${n % 6}`,
              contributedByKim: ['tenaga'] as const,
              contributedByPartner: ['tempat'] as const,
            },
          ],
        }),
        times * 2,
      ),
      decisions: each(
        (month, n) => ({ id: `k${month}${n}`, activityId: `d${month}`, doneOn: `2025-${month}-${two(20 + n)}` }),
        times,
      ),
      informationItems: each(
        (month, n, i) => ({
          id: `i${month}${n}`,
          date: `2025-${month}-${two(1 + n)}`,
          sourceType: kinds[(i + n) % kinds.length] ?? 'internet',
          sourceName: `Sumber ${n}`,
          verified: true,
        }),
        times * 4,
      ),
      products: each(
        (month, n, i) => ({
          id: `t${month}${n}`,
          date: `2025-${month}-${two(2 + n)}`,
          channel: channels[(i + n) % channels.length] ?? 'radio',
          citesSource: true,
        }),
        times * 2,
      ),
      partners: Array.from({ length: 6 }, (_, i) => ({
        id: `m${i}`,
        kind: (['pkk', 'media', 'koperasi', 'kim', 'perguruan-tinggi', 'dunia-usaha'] as const)[i] as never,
        name: `Mitra ${i}`,
      })),
      aspirations: each(
        (month, n) => ({
          id: `w${month}${n}`,
          recordedOn: `2025-${month}-${two(3 + n)}`,
          aspirationClass:
            n % 2 === 0 ? ('permintaan-informasi' as const) : ('pengaduan-tidak-berkadar-pengawasan' as const),
          forwardedOn: `2025-${month}-${two(4 + n)}`,
          answeredOn: `2025-${month}-${two(6 + n)}`,
          fedBackOn: `2025-${month}-${two(7 + n)}`,
        }),
        times,
      ),
      ratings,
    }),
  };
};
const change = (records: KimRecords, lists: Partial<ActivityReport>): KimRecords => ({
  ...records,
  report: { ...records.report, ...lists },
});
const without = (records: KimRecords, ...lists: readonly (keyof ActivityReport)[]): KimRecords => {
  const kept = Object.entries(records.report).filter(([list]) => !lists.some((one) => one === list));
  return { ...records, report: Object.fromEntries(kept) as unknown as ActivityReport };
};
const steady = busy(1, judged(3));
const vague = (steady.report.activities ?? []).map(({ id }) => ({
  field: 'activities[].date',
  id,
  from: '2025-01-01',
  through: '2025-12-31',
}));
const empty = {
  activities: [],
  decisions: [],
  informationItems: [],
  products: [],
  partners: [],
  aspirations: [],
  ratings: [],
};

export interface Contrast {
  readonly card: Scorecard;
  readonly framework: Framework;
}
const of = (
  records: KimRecords,
  framework: Framework = adinda,
  certainty: CertaintyOptions | false = {},
  more: Partial<Scorecard> = {},
): Contrast => ({
  card: { ...scoreKim(measureKim(records, { asOf }), framework, { asOf, certainty }), ...more },
  framework,
});
const strict = defineFramework({ ...strictAdinda, reads: undefined } as Framework);
const hidden = without(steady, 'products', 'aspirations');
const middling = busy(1, judged(2));
const few = change(middling, {
  activities: (middling.report.activities ?? []).slice(0, 14),
  informationItems: (middling.report.informationItems ?? [])
    .slice(0, 12)
    .map(({ verified: _, ...item }, i) => (i % 2 === 0 ? item : { ...item, verified: true })),
  products: (middling.report.products ?? []).slice(0, 4),
});

export const contrasts: Readonly<Record<string, Contrast>> = {
  'no-records': of({ report: report({}), registration: registration(wholeList(12)) }),
  'one-record': of({
    report: report({
      activities: [{ id: 'd1', date: '2025-03-01', functions: ['diskusi'], attendance: { members: 5 } }],
    }),
    registration: registration(wholeList(12)),
  }),
  'nothing-done': of({
    report: report(empty),
    registration: registration({ ...wholeList(12), formation: { formedOn: '2020-05-01' } }),
  }),
  steady: of(steady),
  best: of(
    busy(
      2,
      judged(4, [
        ['p1', 'resident'],
        ['p2', 'office'],
        ['p3', 'expert'],
      ]),
    ),
  ),
  'no-raters': of(without(steady, 'ratings')),
  'rated-by-itself': of(
    change(steady, {
      ratings: judged(4, [
        ['m1', 'self'],
        ['m2', 'kim-member'],
      ]),
    }),
  ),
  'raters-apart': of(
    change(steady, {
      ratings: [
        ...judged(1, [['p1', 'resident']]),
        ...judged(4, [
          ['p2', 'office'],
          ['p3', 'expert'],
        ]),
      ],
    }),
  ),
  'unknown-days': of(change(steady, { inexactDates: vague })),
  'parts-of-lists': of(change(steady, { partialLists: ['activities', 'products'] })),
  'hidden-lists': of(without(steady, 'products', 'aspirations')),
  'half-a-year': of({ ...steady, report: { ...steady.report, period: { from: '2025-01-01', through: '2025-06-30' } } }),
  'thirty-members': of(busy(1, judged(3), 30)),
  'three-members': of(busy(1, judged(3), 3)),
  few: of(few),
  'few-strict': of(few, strict),
  'hidden-strict': of(hidden, strict),
  'without-aspirations-strict': of(change(steady, { aspirations: [] }), strict),
  'hidden-drawn': of(hidden, adinda, { missing: 'draws' }),
  'hidden-left-aside': of(hidden, adinda, { missing: false }),
  'hidden-exact': of(hidden, adinda, { missing: false, records: false, raters: false, weights: false }),
  'how-sure-not-asked': of(middling, adinda, false),
  'parts-not-read': of(
    {
      ...change(steady, {
        ratings: [
          ...judged(1, [['p1', 'resident']]),
          ...judged(3, [
            ['p2', 'office'],
            ['p3', 'expert'],
          ]),
          ...judged(4, [['p4', 'peer-kim']]),
        ],
      }),
      registration: undefined,
    },
    adinda,
    {},
    { partsLeftOut: 2 },
  ),
  'two-raters-apart': of(
    change(steady, {
      ratings: [...judged(4, [['p1', 'resident']]), ...judged(2, [['p2', 'office']])],
    }),
    adinda,
    {},
    { partsLeftOut: 1 },
  ),
  'thin-data': of(steady, thin),
  'thin-data-without-days': of(change(steady, { inexactDates: vague }), thin),
  pembinaan: {
    card: scoreKim(
      measureDevelopment(
        {
          id: 'b1',
          level: 'kabupaten-kota',
          period: { from: '2025-01-01', through: '2025-12-31' },
          kimIds: ['k1', 'k2', 'k3', 'k4'],
          facilitation: [
            {
              id: 'f1',
              role: 'bimbingan-teknis',
              givenOn: '2025-03-04',
              kimIds: ['k1', 'k2'],
              participants: 18,
              plannedWithKims: true,
              followUp: { askedOn: '2025-06-02', applying: ['k1'], notApplying: ['k2'] },
            },
          ],
          duties: [{ id: 't1', duty: 'pendaftaran', doneOn: '2025-02-01', kimIds: ['k1', 'k2', 'k3'] }],
        },
        { asOf },
      ),
      pembinaanFramework,
      { asOf },
    ),
    framework: pembinaanFramework,
  },
  lcck: {
    card: scoreValues(
      { blog: 80, tulisan: 70, 'tanya-jawab': 60, 'juri-kehormatan': 50, fragmen: 90, 'atraksi-yel-yel': 75 },
      lcckBojonegoroFramework,
    ),
    framework: lcckBojonegoroFramework,
  },
  idm: { card: scoreValues({ iks: 0.9, ike: 0.5, ikl: 1 }, idmFramework), framework: idmFramework },
};
