import { readdirSync, readFileSync } from 'node:fs';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Measurement } from '../../src/model/measurement.js';
import type { Registration } from '../../src/model/registration.js';
import { type FrameworkId, frameworkById, frameworks } from '../../src/score/frameworks.js';
import type { ScoreInput } from '../../src/score/score-input.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { mergePatch } from '../golden/merge-patch.js';
import { soundRegistration, soundReport } from '../golden/sound-submissions.js';

const folder = new URL('../../docs/examples/data/invented-year/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

interface Records {
  readonly id: string;
  readonly title: string;
  readonly asOf: string;
  readonly report: unknown;
  readonly registration?: unknown;
}

/** The invented year: six groups, from one of which everything is known to one of which nearly nothing is. */
const inventedYear: readonly Records[] = readdirSync(folder)
  .filter((name) => name.endsWith('.report.json'))
  .map((name) => ({
    id: name.replace('.report.json', ''),
    title: 'a group of the invented year',
    asOf: '2026-01-31',
    report: read(name),
    registration: read(name.replace('.report.', '.registration.')),
  }));

const none = {
  activities: [],
  decisions: [],
  informationItems: [],
  products: [],
  partners: [],
  aspirations: [],
  ratings: [],
  facilitation: [],
  income: [],
};
const held = { functions: ['diskusi'], technique: 'temu-wicara', channels: ['tatap-muka'] };

const edges: readonly [title: string, patch: object, registration?: object | null][] = [
  ['nothing was recorded', {}],
  ['nothing was done, and that was recorded', none],
  ['nothing was done, and the registration is not at hand', none, null],
  ['one activity, without attendance', { ...none, activities: [{ id: 'k1', date: '2025-02-01', ...held }] }],
  [
    'one activity after the day of measuring: it has not happened yet',
    {
      ...none,
      activities: [
        { id: 'k1', date: '2025-02-01', ...held },
        { id: 'k2', date: '2025-03-31', ...held },
      ],
    },
  ],
  [
    'attendance by ids, by numbers and not at all',
    {
      ...none,
      activities: [
        { id: 'k1', date: '2025-01-10', ...held, attendance: { memberIds: ['a1', 'a2', 'a2'] } },
        { id: 'k2', date: '2025-02-10', ...held, attendance: { members: 4, guests: 3, women: 5, men: 2, total: 7 } },
        { id: 'k3', date: '2025-03-10', ...held },
      ],
    },
  ],
  [
    'aspirations on every stretch of their way',
    {
      ...none,
      aspirations: [
        { id: 's1', recordedOn: '2025-01-02' },
        { id: 's2', recordedOn: '2025-01-02', forwardedTo: 'pemerintah', forwardedOn: '2025-01-03' },
        { id: 's3', recordedOn: '2025-01-02', forwardedOn: '2025-01-03', answeredOn: '2025-01-09' },
        {
          id: 's4',
          recordedOn: '2025-01-02',
          forwardedOn: '2025-01-03',
          answeredOn: '2025-01-31',
          fedBackOn: '2025-02-01',
        },
      ],
    },
  ],
  [
    'three raters, one of them twice',
    {
      ...none,
      ratings: [
        { raterId: 'p', criterion: 'diskusi.mutu', level: 2 },
        { raterId: 'q', criterion: 'diskusi.mutu', level: 3 },
        { raterId: 'r', criterion: 'diskusi.mutu', level: 4 },
        { raterId: 'r', criterion: 'diskusi.mutu', level: 1 },
      ],
    },
  ],
];

const edgeCases: readonly Records[] = edges.map(([title, patch, registration], i) => ({
  id: `edge-${i + 1}`,
  title,
  asOf: i === 4 ? '2025-03-01' : '2025-06-30',
  report: mergePatch(soundReport, patch),
  ...(registration !== null && { registration: mergePatch(soundRegistration, registration ?? {}) }),
}));

/** Records, and what comes out of measuring and scoring them. */
export function recordVectors() {
  return { format: 1, tolerance: 1e-9, cases: [...inventedYear, ...edgeCases].map(measured) };
}

function measured({ id, title, asOf, report, registration }: Records) {
  const result = measureKim(
    { report: report as ActivityReport, registration: registration as Registration | undefined },
    { asOf, evidence: false },
  );
  const measurements = result.measurements as unknown as Readonly<Record<string, Measurement>>;
  return {
    id,
    title,
    asOf,
    report,
    ...(registration !== undefined && { registration }),
    expected: {
      measurements: plain(measurements),
      monthsObserved: result.exposure.months,
      monthsKnown: result.exposure.knownMonths,
      scores: { 'adinda-2027': scored({ measurements, exposure: result.exposure }, 'adinda-2027', asOf) },
    },
  };
}

/** What is left of a value when it has been written as JSON. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Of a card what a second implementation must reach: the rest follows from it. */
function scored(input: ScoreInput, framework: string, asOf?: string) {
  const card = scoreKim(input, frameworkById(framework), asOf === undefined ? {} : { asOf });
  const trees = [card, ...card.beside];
  return plain({
    score: card.score ?? null,
    class: card.class?.code ?? null,
    borderline: card.class?.borderline,
    groups: trees
      .flatMap(({ groups }) => groups)
      .map(({ code, status, score, reason }) => ({ code, status, score, reason })),
    criteria: trees
      .flatMap(({ criteria }) => criteria)
      .map(({ code, use, normalised, effectiveWeight }) => ({ code, use, normalised, effectiveWeight })),
  });
}

/** Values a framework meets at its edges: the ends of the range, every cut-off, and a hair beside it. */
function valuesOf(id: FrameworkId): readonly number[] {
  const { range, bands } = frameworks[id];
  const cutOffs = (bands?.bands ?? []).map(({ from }) => from);
  const width = range.max - range.min;
  const near = cutOffs.flatMap((cutOff) => [cutOff - width * 1e-6, cutOff, cutOff + width * 1e-6]);
  const values = [range.min, range.min + width / 3, ...near, range.max];
  return [...new Set(values.filter((value) => value >= range.min && value <= range.max))];
}

/** Points of the score that one unit of a raw value is worth: answers from 1 to 4 become 25 to 100 in the IKM. */
const pointsPerUnit: Readonly<Record<FrameworkId, number>> = {
  'adinda-2027': 1,
  'adinda-kegiatan-2027': 1,
  'pembinaan-2027': 1,
  'ikm-2017': 25,
  'idm-2016': 1,
  'lcck-bojonegoro-2015': 1,
};

/** Measurements, and the scores of each framework: all criteria alike, and one of them missing or not applicable in turn. */
export function scoreVectors() {
  const cases = (Object.keys(frameworks) as FrameworkId[]).flatMap((id) => {
    const codes = scoreKim({ measurements: {} }, frameworks[id]).criteria.map(({ code }) => code);
    const value = (code: string, at: number): Measurement => ({ status: 'measured', value: at, n: code.length });
    const alike = valuesOf(id).map((at) => ({
      title: `every criterion at ${at}`,
      measurements: Object.fromEntries(codes.map((code) => [code, value(code, at / pointsPerUnit[id])])),
    }));
    const some = codes.filter((_, i) => codes.length < 10 || i % 4 === 0);
    const without = some.flatMap((left, i) =>
      (['no-data', 'not-applicable'] as const).map((status) => ({
        title: `${left} is ${status}`,
        measurements: Object.fromEntries(
          codes.map((code, at) => [
            code,
            code === left
              ? ({ status, reason: 'invented' } as Measurement)
              : value(code, ((at * 7 + i) % 10) / 10 + (id === 'ikm-2017' ? 2 : 0)),
          ]),
        ),
      })),
    );
    return [...alike, ...without].map((each, i) => ({ id: `${id}/${i + 1}`, framework: id, ...each }));
  });
  return {
    format: 1,
    tolerance: 1e-9,
    cases: cases.map((each) => ({ ...each, expected: scored(each, each.framework) })),
  };
}
