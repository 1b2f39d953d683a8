import { describe, expect, it, test } from 'vitest';
import { measureDevelopment } from '../../src/measure/measure-development.js';
import type { DevelopmentReport } from '../../src/model/development-report.js';

/* The government's half: what is counted of a development report, computed by hand. */

const asOf = '2026-01-31';
const period = { from: '2025-01-01', through: '2025-12-31' };
const report = (change: object = {}) =>
  ({
    kind: 'development-report',
    schemaVersion: 'v1',
    id: 'd1',
    level: 'kabupaten-kota',
    period,
    ...change,
  }) as unknown as DevelopmentReport;
const given = (id: string, change: object = {}) => ({ id, role: 'studi-banding', givenOn: '2025-03-01', ...change });
const done = (id: string, duty: string, change: object = {}) => ({ id, duty, doneOn: '2025-03-01', ...change });
const of = (change: object, options: object = {}) => measureDevelopment(report(change), { asOf, ...options });
const share = (numerator: number, denominator: number) => ({
  status: 'measured',
  value: numerator / denominator,
  numerator,
  denominator,
  n: numerator,
});

describe('how many KIMs', () => {
  const kimIds = ['a', 'b', 'c', 'd'];
  const facilitation = [
    given('f1', {
      kimIds: ['a', 'b', 'a', 'c'],
      plannedWithKims: true,
      followUp: { askedOn: asOf, applying: ['a'], notApplying: ['b'] },
    }),
    given('f2', { kimIds: ['a', 'x'], givenOn: '2025-04-01', plannedWithKims: false }),
    given('f3', { kimIds: ['b'], givenOn: '2025-03-31', followUp: { askedOn: '2026-02-01', applying: ['b'] } }),
    given('f4'),
  ];
  const all = () =>
    of({
      kimIds,
      facilitation,
      duties: [
        done('g', 'kemitraan-komunikasi', { kimIds: ['d', 'y'] }),
        done('h', 'evaluasi-berkala', { kimIds: ['c', 'd'] }),
        done('i', 'pemetaan'),
      ],
    });

  test('were reached, again in another quarter, by what was planned with them, asked, and use what was given', () => {
    const { measurements } = all();
    expect(measurements['pembinaan.kim-terjangkau']).toEqual(share(3, 4));
    // March and April are two quarters, the first and the last day of March one.
    expect(measurements['pembinaan.kim-berulang']).toEqual(share(1, 4));
    expect(measurements['pembinaan.kim-ikut-merencanakan']).toEqual(share(3, 4));
    expect(measurements['pembinaan.kim-ditanya']).toEqual(share(2, 4));
    expect(measurements['pembinaan.kim-memakai']).toEqual(share(1, 4));
    expect(measurements['pembinaan.kim-bermitra']).toEqual(share(1, 4));
    expect(measurements['pembinaan.kim-dievaluasi']).toEqual(share(2, 4));
  });

  test('are named that nobody knows, each once', () => {
    const { measurements: _, ...rest } = all();
    expect(rest).toEqual({
      reportId: 'd1',
      period,
      asOf,
      exposure: { months: 12 },
      notCounted: [],
      kimsFrom: 'report',
      unknownKims: 2,
    });
  });

  test('there are, states the register, which takes the place of the report', () => {
    const found = of({ kimIds: ['a'], facilitation }, { register: ['a', 'b', 'q', 'q'] });
    expect(found).toMatchObject({ kimsFrom: 'register', unknownKims: 2, leftOutKims: 2 });
    expect(found.measurements['pembinaan.kim-terjangkau']).toEqual(share(2, 3));
    const silent = of({ facilitation }, { register: ['a'] });
    expect(silent).not.toHaveProperty('leftOutKims');
    expect(of({ kimIds: ['a'], facilitation })).not.toHaveProperty('leftOutKims');
  });

  test('is not known, or nothing, where no KIM is listed', () => {
    const reached = (change: object, options?: object) =>
      of({ facilitation, ...change }, options).measurements['pembinaan.kim-terjangkau'];
    expect(reached({})).toEqual({ status: 'no-data', reason: 'kims-unknown' });
    expect(of({ facilitation })).toMatchObject({ unknownKims: 0 });
    expect(of({ facilitation })).not.toHaveProperty('kimsFrom');
    expect(reached({ kimIds: [] })).toEqual({ status: 'no-data', reason: 'no-kims' });
    expect(reached({ kimIds }, { register: [] })).toEqual({ status: 'not-applicable', reason: 'no-kims' });
    expect(reached({ kimIds, facilitation: undefined })).toEqual({ status: 'no-data', reason: 'not-recorded' });
    expect(reached({ kimIds, facilitation: [] })).toEqual(share(0, 4));
    expect(of({ kimIds }).measurements['pembinaan.kim-bermitra']).toEqual({
      status: 'no-data',
      reason: 'not-recorded',
    });
  });
});

describe('what was given', () => {
  test('is counted by kind, and by the other levels it was given with', () => {
    const { measurements } = of({
      facilitation: [
        given('a'),
        given('b'),
        given('c', { role: 'bimbingan-teknis', jointlyWith: ['provinsi', 'kabupaten-kota', 'pusat'] }),
        given('d', { jointlyWith: ['provinsi'] }),
      ],
    });
    expect(measurements['pembinaan.ragam-fasilitasi']).toEqual({ status: 'measured', value: 2, n: 2 });
    expect(measurements['pembinaan.tingkat-lain']).toEqual({ status: 'measured', value: 2, n: 2 });
    expect(of({}).measurements['pembinaan.tingkat-lain']).toEqual({ status: 'no-data', reason: 'not-recorded' });
    expect(of({ facilitation: [] }).measurements['pembinaan.ragam-fasilitasi']).toEqual({
      status: 'measured',
      value: 0,
      n: 0,
    });
  });

  test('counts from the first day of the period to the last, of roles and duties that are known', () => {
    const days = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'];
    const found = of({
      facilitation: [
        ...days.map((givenOn, i) => given(`f${i}`, { givenOn })),
        given('f4', { role: 'x' }),
        given('f5', { role: 'toString' }),
      ],
      duties: [...days.map((doneOn, i) => done(`d${i}`, 'pemetaan', { doneOn })), done('d4', 'x')],
    });
    expect(found.notCounted.map(({ list, path, id, reason }) => [list, path.join('/'), id, reason])).toEqual([
      ['facilitation', 'facilitation/0', 'f0', 'before-period'],
      ['facilitation', 'facilitation/3', 'f3', 'after-period'],
      ['facilitation', 'facilitation/4', 'f4', 'unknown-code'],
      ['facilitation', 'facilitation/5', 'f5', 'unknown-code'],
      ['duties', 'duties/0', 'd0', 'before-period'],
      ['duties', 'duties/3', 'd3', 'after-period'],
      ['duties', 'duties/4', 'd4', 'unknown-code'],
    ]);
  });
});

describe('the duties of a level', () => {
  const duties = (level: string, list: object[] | undefined, facilitation?: object[]) =>
    of({ level, ...(list && { duties: list }), ...(facilitation && { facilitation }) }).measurements[
      'pembinaan.tugas-dijalankan'
    ];

  test('are those that a source lays on it; giving support is one of them', () => {
    const all = duties('provinsi', []);
    const own = all.status === 'measured' ? (all.denominator ?? 0) : 0;
    expect(own).toBeGreaterThan(0);
    expect(duties('provinsi', [done('a', 'koordinasi-provinsi'), done('b', 'koordinasi-provinsi')])).toEqual(
      share(1, own),
    );
    expect(duties('provinsi', [], [given('f')])).toEqual(share(1, own));
    expect(duties('provinsi', [done('a', 'pedoman-nasional')])).toEqual(share(0, own));
    expect(duties('provinsi', undefined, [given('f')])).toEqual({ status: 'no-data', reason: 'not-recorded' });
  });

  test('are none where no source names the level', () => {
    expect(duties('desa-kelurahan', [])).toEqual({ status: 'not-applicable', reason: 'no-duties-of-this-level' });
  });
});

describe('refused', () => {
  it.each<readonly [string, () => unknown]>([
    ['no report', () => measureDevelopment(undefined as never, { asOf })],
    ['a report without id', () => of({ id: undefined })],
    ['a report without level', () => of({ level: undefined })],
    ['a report without period', () => of({ period: undefined })],
    ['KIMs that are a text', () => of({ kimIds: 'a' })],
    ['facilitation that is an object', () => of({ facilitation: {} })],
    ['facilitation without an id', () => of({ facilitation: [{}] })],
    ['duties of numbers', () => of({ duties: [7] })],
    ['no options', () => measureDevelopment(report(), undefined as never)],
    ['a day that is none', () => measureDevelopment(report(), { asOf: '2025-02-30' })],
    ['a register that is a text', () => of({}, { register: 'a' })],
    ['a register of numbers', () => of({}, { register: [7] })],
    ['another option', () => of({}, { day: asOf })],
  ])('%s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: expect.stringMatching(/-argument$/) }));
  });
});
