import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainScore } from '../../src/explain/explain-score.js';
import { render } from '../../src/explain/render.js';
import { measureDevelopment } from '../../src/measure/measure-development.js';
import type { DevelopmentReport, GivenFacilitation } from '../../src/model/development-report.js';
import { pembinaanFramework as framework } from '../../src/score/frameworks/pembinaan-2027.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import { summariseDevelopment } from '../../src/summary/summarise-development.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { type FacilitationRole, facilitationRoles } from '../../src/vocabulary/about-kim/facilitation-roles.js';
import { principles } from '../../src/vocabulary/about-kim/principles.js';
import { equalCriteria } from '../score/support/frameworks.js';

const asOf = '2026-01-31';
const kimIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const year: DevelopmentReport = {
  id: 'pembinaan-2025',
  level: 'kabupaten-kota',
  period: { from: '2025-01-01', through: '2025-12-31' },
  kimIds,
  facilitation: [
    {
      id: 'f1',
      role: 'bimbingan-teknis',
      givenOn: '2025-02-10',
      kimIds: ['a', 'b', 'c', 'd'],
      participants: 20,
      jointlyWith: ['provinsi', 'kabupaten-kota'],
      plannedWithKims: true,
      followUp: { askedOn: '2025-06-01', applying: ['a', 'b'], notApplying: ['c'] },
    },
    { id: 'f2', role: 'studi-banding', givenOn: '2025-08-10', kimIds: ['a', 'x'] },
    { id: 'f3', role: 'studi-banding', givenOn: '2026-02-10', kimIds: ['h'] },
    { id: 'f4', role: 'huruf-i' as FacilitationRole, givenOn: '2025-08-10', kimIds: ['h'] },
  ],
  duties: [
    { id: 't1', duty: 'pendaftaran', doneOn: '2025-01-20', kimIds: ['a', 'b', 'c', 'd', 'e', 'f'] },
    { id: 't2', duty: 'evaluasi-berkala', doneOn: '2025-11-20', kimIds: ['a', 'b'] },
  ],
};

describe('measureDevelopment', () => {
  test('nobody uses what was not given to them, or not yet', () => {
    const asked = (followUp: GivenFacilitation['followUp']) => {
      const given = { id: 'f1', role: 'studi-banding', givenOn: '2025-03-10', kimIds: ['a', 'b'], followUp } as const;
      const { measurements } = measureDevelopment({ ...year, facilitation: [given] }, { asOf });
      return ['ditanya', 'memakai'].map((what) => {
        const one = measurements[`pembinaan.kim-${what as 'ditanya' | 'memakai'}`];
        return one.status === 'measured' ? one.numerator : one.status;
      });
    };
    expect(asked({ askedOn: '2025-06-01', applying: ['a'], notApplying: ['b'] })).toEqual([2, 1]);
    expect(asked({ askedOn: '2025-06-01', applying: ['a', 'c', 'd'], notApplying: ['e'] })).toEqual([1, 1]);
    expect(asked({ askedOn: '2025-03-09', applying: ['a'], notApplying: ['b'] })).toEqual([0, 0]);
  });

  test('measures what was given, to how many and with what result, with all KIMs of the region below the line', () => {
    const { measurements, notCounted, unknownKims } = measureDevelopment(year, { asOf });
    const values = Object.fromEntries(
      Object.entries(measurements).map(([code, one]) => [
        code.slice(10),
        one.status === 'measured' ? one.value : one.status,
      ]),
    );
    expect(values).toEqual({
      'ragam-fasilitasi': 2,
      // Of registration, mapping, partnership and facilitation: the first and the last.
      'tugas-dijalankan': 0.5,
      'tingkat-lain': 1,
      'kim-terjangkau': 0.5,
      'kim-berulang': 0.125,
      'kim-ikut-merencanakan': 0.5,
      'kim-bermitra': 0,
      'kim-ditanya': 0.375,
      'kim-memakai': 0.25,
      'kim-dievaluasi': 0.25,
    });
    expect(notCounted.map(({ id, reason }) => [id, reason])).toEqual([
      ['f3', 'after-period'],
      ['f4', 'unknown-code'],
    ]);
    expect(unknownKims).toBe(1);
  });

  test('is scored and explained as any framework, and read by the seven principles', () => {
    const card = scoreKim(measureDevelopment(year, { asOf }), framework);
    expect(card.score).toBeGreaterThan(0);
    expect(card.class).toBeUndefined();
    expect(card.readings[0]?.parts.map(({ code }) => code)).toEqual(Object.keys(principles.concepts));
    expect(card.readings[0]?.parts.every(({ status }) => status === 'scored')).toBe(true);
    expect(explainScore(card, framework)).toBeDefined();
  });

  test('what was not recorded is not known, and counts with the lowest result', () => {
    const { facilitation: _, ...silent } = year;
    const { measurements } = measureDevelopment(silent, { asOf });
    expect(measurements['pembinaan.kim-terjangkau']).toEqual({ status: 'no-data', reason: 'not-recorded' });
    const card = scoreKim(measureDevelopment(silent, { asOf }), framework);
    expect(card.score).toBeLessThan(scoreKim(measureDevelopment(year, { asOf }), framework).score ?? 0);
    expect(card.upperBound).toBeGreaterThan(card.score ?? 0);
    const { kimIds: __, ...unknown } = year;
    expect(measureDevelopment(unknown, { asOf }).measurements['pembinaan.kim-terjangkau']).toEqual({
      status: 'no-data',
      reason: 'kims-unknown',
    });
    for (const wrong of [undefined, null, {}, { ...year, facilitation: [null] }, { ...year, period: 'all' }]) {
      expect(() => measureDevelopment(wrong as never, { asOf })).toThrow(expect.objectContaining({ name: 'KimError' }));
    }
  });

  const ids = fc.subarray(kimIds);
  const given = fc.record({
    role: fc.constantFrom(...(Object.keys(facilitationRoles.concepts) as FacilitationRole[])),
    month: fc.integer({ min: 1, max: 12 }),
    kimIds: ids,
    applying: ids,
    plannedWithKims: fc.boolean(),
  });
  const reports = fc.array(given, { maxLength: 8 }).map(
    (list): DevelopmentReport => ({
      ...year,
      facilitation: list.map(
        ({ role, month, kimIds: to, applying, plannedWithKims }, i): GivenFacilitation => ({
          id: `f${i}`,
          role,
          givenOn: `2025-${String(month).padStart(2, '0')}-01`,
          kimIds: to,
          plannedWithKims,
          followUp: { askedOn: '2025-12-30', applying: applying.filter((id) => to.includes(id)), notApplying: [] },
        }),
      ),
    }),
  );

  test('law: one more truthful record never lowers the score, and a record left out never raises it', () => {
    fc.assert(
      fc.property(reports, fc.nat(), (report, at) => {
        const list = report.facilitation ?? [];
        if (list.length === 0) return;
        const fewer = { ...report, facilitation: list.filter((_, i) => i !== at % list.length) };
        const score = (one: DevelopmentReport) => scoreKim(measureDevelopment(one, { asOf }), framework).score ?? 0;
        expect(score(fewer)).toBeLessThanOrEqual(score(report) + 1e-9);
      }),
    );
  });

  /** The KIMs that the report counts to the region. */
  const counted = ids.map((kept): Partial<DevelopmentReport> => ({ kimIds: kept }));
  /** Everything that an office can leave out of its report. */
  function* lessOf(report: DevelopmentReport): Generator<DevelopmentReport> {
    const { facilitation: given = [], duties = [], kimIds: all = [] } = report;
    for (const list of ['facilitation', 'duties', 'kimIds'] as const) {
      const { [list]: _, ...without } = report;
      yield without;
      yield { ...report, [list]: [] };
    }
    for (const i of all.keys()) yield { ...report, kimIds: all.filter((_, at) => at !== i) };
    for (const i of duties.keys()) yield { ...report, duties: duties.filter((_, at) => at !== i) };
    for (const [i, one] of given.entries()) {
      const change = (less: Partial<GivenFacilitation>) => ({
        ...report,
        facilitation: given.map((each, at) => (at === i ? { ...one, ...less } : each)),
      });
      yield { ...report, facilitation: given.filter((_, at) => at !== i) };
      for (const fact of ['kimIds', 'participants', 'jointlyWith', 'plannedWithKims', 'followUp'] as const) {
        const { [fact]: _, ...bare } = one;
        yield { ...report, facilitation: given.map((each, at) => (at === i ? (bare as GivenFacilitation) : each)) };
      }
      for (const id of one.kimIds ?? []) yield change({ kimIds: one.kimIds?.filter((each) => each !== id) ?? [] });
    }
  }

  test('law: with a register, nothing that an office leaves out raises a share or its score', () => {
    fc.assert(
      fc.property(reports, counted, fc.shuffledSubarray(kimIds, { minLength: 1 }), (made, own, register) => {
        const report: DevelopmentReport = { ...made, ...own };
        const of = (one: DevelopmentReport) => measureDevelopment(one, { asOf, register });
        const score = (one: DevelopmentReport) => scoreKim(of(one), framework).score ?? 0;
        const whole = of(report);
        for (const less of lessOf(report)) {
          expect(score(less)).toBeLessThanOrEqual(score(report) + 1e-9);
          for (const [code, found] of Object.entries(of(less).measurements)) {
            const before = whole.measurements[code as keyof typeof whole.measurements];
            if (found.status === 'not-applicable') expect(before.status).toBe('not-applicable');
            if (found.status === 'measured') {
              expect(before.status).toBe('measured');
              if (before.status === 'measured') expect(found.value).toBeLessThanOrEqual(before.value);
            }
          }
        }
        const summary = summariseDevelopment([report], { asOf, register });
        expect(summary.reached.denominator).toBe(register.length);
      }),
    );
  });

  test('without a register a KIM that was left out of the list raises the share; with one it does not, and is counted', () => {
    const few: DevelopmentReport = { ...year, kimIds: ['a', 'b', 'c', 'd'] };
    const reached = (report: DevelopmentReport, register?: readonly string[]) => {
      const found = measureDevelopment(report, { asOf, ...(register && { register }) });
      const { 'pembinaan.kim-terjangkau': share } = found.measurements;
      return { ...found, share: share.status === 'measured' ? share.value : share };
    };
    expect(reached(few)).toMatchObject({ share: 1, kimsFrom: 'report' });
    expect(reached(few).leftOutKims).toBeUndefined();
    expect(reached(few, kimIds)).toMatchObject({ share: 0.5, kimsFrom: 'register', leftOutKims: 4 });
    expect(reached(year, kimIds)).toMatchObject({ share: 0.5, leftOutKims: 0 });
    // Nor do KIMs that are in no register.
    const padded: DevelopmentReport = {
      ...year,
      kimIds: [...kimIds, 'y', 'z'],
      facilitation: [{ id: 'f', role: 'studi-banding', givenOn: '2025-02-01', kimIds: ['a', 'y', 'z'] }],
    };
    expect(reached(padded, kimIds)).toMatchObject({ share: 0.125, unknownKims: 2 });
  });

  test('that it has no KIMs takes no question away from an office that states it itself', () => {
    const none: DevelopmentReport = { ...year, kimIds: [] };
    const { measurements } = measureDevelopment(none, { asOf });
    expect(measurements['pembinaan.kim-terjangkau']).toEqual({ status: 'no-data', reason: 'no-kims' });
    const score = (report: DevelopmentReport) => scoreKim(measureDevelopment(report, { asOf }), framework).score ?? 0;
    expect(score(none)).toBeLessThan(score(year));
    expect(measureDevelopment(none, { asOf, register: [] }).measurements['pembinaan.kim-terjangkau']).toEqual({
      status: 'not-applicable',
      reason: 'no-kims',
    });
    for (const register of [null, 'a', [1], [null], {}])
      expect(() => measureDevelopment(year, { asOf, register: register as never })).toThrow(
        expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining('register') }),
      );
  });

  test('every reason has its sentence in both languages', () => {
    const { kimIds: _, ...unknown } = year;
    for (const [report, sentence] of [
      [unknown, { id: 'Belum diketahui KIM apa saja', en: 'not known which KIMs' }],
      [
        { ...year, kimIds: [] },
        { id: 'masih kosong', en: 'is empty' },
      ],
    ] as const) {
      const explained = explainScore(scoreKim(measureDevelopment(report, { asOf }), framework), framework);
      expect(render(explained, id)).toContain(sentence.id);
      expect(render(explained, en)).toContain(sentence.en);
    }
  });

  test('law: a summary of two offices counts every KIM once, whatever the order', () => {
    fc.assert(
      fc.property(reports, reports, (one, other) => {
        const province: DevelopmentReport = { ...other, id: 'p', level: 'provinsi' };
        const summary = summariseDevelopment([one, province], { asOf });
        expect(summariseDevelopment([province, one], { asOf })).toEqual(summary);
        const names = [...(one.facilitation ?? []), ...(other.facilitation ?? [])].flatMap(({ kimIds: to = [] }) => to);
        expect(summary.reached).toMatchObject({ numerator: new Set(names).size, denominator: kimIds.length });
      }),
    );
  });
});

describe('summariseDevelopment', () => {
  test('says of every role what was given, to how many, and with what result; letter i stays unknown', () => {
    const { roles, unknownItems, duties, notCounted } = summariseDevelopment([year], { asOf });
    expect(unknownItems).toEqual(['i']);
    expect(roles.map(({ letter }) => letter).join('')).toBe('abcdefghj');
    expect(roles.find(({ role }) => role === 'bimbingan-teknis')).toEqual({
      letter: 'b',
      role: 'bimbingan-teknis',
      times: 1,
      participants: 20,
      participantsUnstated: 0,
      kims: { numerator: 4, denominator: 8, value: 0.5 },
      asked: { numerator: 3, denominator: 4, value: 0.75 },
      applying: { numerator: 2, denominator: 3, value: 2 / 3 },
    });
    expect(duties.find(({ duty }) => duty === 'pendaftaran')).toMatchObject({
      bearers: ['kabupaten-kota'],
      times: { 'kabupaten-kota': 1 },
      kims: { numerator: 6 },
    });
    expect(notCounted).toBe(2);
  });

  test('sets the change of scores beside the support, with the interval of the difference', () => {
    const one = equalCriteria(1);
    const cards = (points: readonly number[]) =>
      points.map((value, i) => ({ ...scoreValues({ c1: value / 100 }, one), kimId: kimIds[i] as string }));
    const change = summariseDevelopment([year], {
      asOf,
      cards: { before: cards([10, 20, 30, 40, 10, 20, 30, 40]), after: cards([30, 38, 52, 60, 12, 20, 29, 43]) },
    }).change;
    expect(change?.reached).toEqual({ kims: 4, mean: expect.closeTo(20, 9) });
    expect(change?.notReached).toEqual({ kims: 4, mean: expect.closeTo(1, 9) });
    expect(change?.difference?.value).toBeCloseTo(19, 9);
    // Welch's interval by SciPy: ttest_ind([20, 18, 22, 20], [2, 0, -1, 3], equal_var=False).confidence_interval().
    expect(change?.difference?.interval.lower).toBeCloseTo(15.994165944591494, 6);
    expect(change?.difference?.interval.upper).toBeCloseTo(22.005834055408506, 6);
  });
});
