import { describe, expect, test } from 'vitest';
import { assessProgramme } from '../../src/score/assess-programme.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { assessTarget } from '../../src/score/targets.js';

describe('assessTarget', () => {
  test.each([
    // direction, baseline, target, actual → status, progress, attainment
    ['higher', 10, 20, 20, 'reached', 1, 1],
    ['higher', 10, 20, 15, 'on-the-way', 0.5, 0.75],
    ['higher', 10, 20, 10, 'unchanged', 0, 0.5],
    ['higher', 10, 20, 5, 'regressed', -0.5, 0.25],
    ['higher', 10, 20, 25, 'overshot', 1.5, 1.25],
    ['lower', 30, 10, 10, 'reached', 1, 1],
    ['lower', 30, 10, 20, 'on-the-way', 0.5, 0.5],
    ['lower', 30, 10, 40, 'regressed', -0.5, 0.25],
    ['lower', 30, 10, 5, 'overshot', 1.25, 2],
    ['higher', undefined, 20, 15, 'not-reached', undefined, 0.75],
    ['higher', undefined, 20, 25, 'overshot', undefined, 1.25],
    ['higher', 10, 20, undefined, 'no-data', undefined, undefined],
    // Holding a level: no way to go, so no share of it.
    ['higher', 20, 20, 20, 'reached', undefined, 1],
    ['higher', 20, 20, 15, 'regressed', undefined, 0.75],
    // Levels of 0 have no attainment.
    ['lower', 5, 0, 2, 'on-the-way', 0.6, 0],
    ['lower', 5, 0, 0, 'reached', 1, undefined],
    ['higher', 0, 0, 3, 'overshot', undefined, undefined],
    ['higher', 0, 4, 0, 'unchanged', 0, 0],
  ] as const)('%s from %s to %s, now %s: %s', (direction, baseline, target, actual, status, progress, attainment) => {
    const result = assessTarget({ direction, baseline, target, actual });
    expect(result.status).toBe(status);
    if (progress === undefined) expect(result.progress).toBeUndefined();
    else expect(result.progress).toBeCloseTo(progress, 12);
    if (attainment === undefined) expect(result.attainment).toBeUndefined();
    else expect(result.attainment).toBeCloseTo(attainment, 12);
  });

  test('progress and attainment are different numbers', () => {
    expect(assessTarget({ direction: 'higher', baseline: 80, target: 100, actual: 82 })).toMatchObject({
      progress: 0.1,
      attainment: 0.82,
    });
  });

  test('overshoot and regress are shown in raw units, in either direction', () => {
    expect(assessTarget({ direction: 'lower', baseline: 30, target: 10, actual: 4 }).overshoot).toBe(6);
    expect(assessTarget({ direction: 'lower', baseline: 30, target: 10, actual: 34 }).regress).toBe(4);
    expect(assessTarget({ direction: 'higher', baseline: 3, target: 5, actual: 1 }).regress).toBe(2);
    expect(assessTarget({ direction: 'higher', baseline: 3, target: 5, actual: 4 })).toMatchObject({
      overshoot: undefined,
      regress: undefined,
    });
  });

  test('a target behind its baseline is flagged', () => {
    expect(assessTarget({ direction: 'lower', baseline: 10, target: 20 }).targetBehindBaseline).toBe(true);
    expect(assessTarget({ direction: 'higher', baseline: 10, target: 20 }).targetBehindBaseline).toBe(false);
  });

  test('disaggregations that do not add up are flagged and never summed over', () => {
    const parts = [
      { label: 'perempuan', target: 6, actual: 2 },
      { label: 'laki-laki', target: 3, actual: 2 },
    ];
    const flagged = assessTarget({ direction: 'higher', target: 10, actual: 4, disaggregation: parts });
    expect(flagged.notAddingUp).toEqual([{ of: 'target', whole: 10, sum: 9, missing: [] }]);
    expect(flagged.attainment).toBe(0.4);
    expect(assessTarget({ direction: 'higher', target: 9, actual: 4, disaggregation: parts }).notAddingUp).toEqual([]);
    const incomplete = [{ label: 'perempuan', target: 6 }, { label: 'laki-laki' }];
    expect(
      assessTarget({ direction: 'higher', target: 10, actual: 4, disaggregation: incomplete }).notAddingUp,
    ).toEqual([{ of: 'target', whole: 10, sum: 6, missing: ['laki-laki'] }]);
    const decimals = [
      { label: 'a', target: 0.1 },
      { label: 'b', target: 0.2 },
    ];
    expect(assessTarget({ direction: 'higher', target: 0.3, disaggregation: decimals }).notAddingUp).toEqual([]);
  });

  test('a number that is none is refused', () => {
    expect(() => assessTarget({ direction: 'higher', target: Number.NaN })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});

describe('assessProgramme', () => {
  const period = { from: '2025-01-01', through: '2025-12-31' };
  const activity = (id: string, date: string, plannedActivityId?: string) => ({
    id,
    date,
    ...(plannedActivityId && { plannedActivityId }),
  });
  const programme = {
    period,
    activities: [
      { id: 'p1', plannedOn: '2025-03-01' },
      { id: 'p2', times: 3 },
      { id: 'p3', plannedOn: '2025-02-01' },
      { id: 'p4', plannedOn: '2025-11-01' },
      { id: 'p5', times: 2 },
      { id: 'p6', times: 1 },
    ],
    targets: [
      { id: 't1', indicator: 'diskusi.frekuensi', baseline: 0.25, target: 1 },
      { id: 't2', indicator: 'aspirasi.lama-penyaluran', baseline: 30, target: 10 },
      { id: 't3', indicator: 'kelembagaan.jumlah-anggota', baseline: 40, target: 30 },
      { id: 't4', indicator: 'akses.frekuensi', target: 4 },
      { id: 't5', indicator: 'tidak.ada', target: 4 },
    ],
  };
  const report = {
    period,
    activities: [
      activity('a1', '2025-03-02', 'p1'),
      activity('a2', '2025-04-01', 'p2'),
      activity('a3', '2025-05-01', 'p2'),
      activity('a4', '2025-06-01'),
      activity('a5', '2025-06-02', 'p9'),
      activity('a6', '2025-12-24', 'p4'),
      activity('a7', '2024-12-24', 'p3'),
      activity('a8', '2025-07-01', 'p6'),
      activity('a9', '2025-07-02', 'p6'),
    ],
  };
  const measurements = {
    'diskusi.frekuensi': { status: 'measured', value: 0.5, n: 6 },
    'aspirasi.lama-penyaluran': { status: 'measured', value: 20, n: 9 },
    'kelembagaan.jumlah-anggota': { status: 'measured', value: 35, n: 35 },
    'akses.frekuensi': { status: 'no-data', reason: 'not-recorded' },
  } as const;

  test('planned against held, on a day within the programme', () => {
    const result = assessProgramme(programme, { report, measurements }, adinda, { asOf: '2025-10-01' });
    expect(
      result.activities.map(({ id, status, planned, held, evidence }) => [id, status, planned, held, evidence]),
    ).toEqual([
      ['p1', 'held', 1, 1, ['a1']],
      ['p2', 'not-yet-due', 3, 2, ['a2', 'a3']],
      // a7 was held before the programme began.
      ['p3', 'not-held', 1, 0, []],
      ['p4', 'not-yet-due', 1, 0, []],
      ['p5', 'not-yet-due', 2, 0, []],
      ['p6', 'held-more', 1, 2, ['a8', 'a9']],
    ]);
    expect(result.due).toEqual({ held: 2, of: 3 });
    expect(result.unknownPlans).toEqual(['a5']);
    expect(result.unplanned).toBe(1);
    expect(result.samePeriod).toBe(true);
  });

  test('… and after its end', () => {
    const result = assessProgramme(programme, { report, measurements }, adinda, { asOf: '2026-01-31' });
    expect(result.activities.map(({ status }) => status)).toEqual([
      'held',
      'partly',
      'not-held',
      'held',
      'not-held',
      'held-more',
    ]);
    expect(result.due).toEqual({ held: 3, of: 6 });
  });

  test('the same activity of one day was held once, however often it is recorded', () => {
    const held = (...activities: readonly { date: string; title?: string }[]) => {
      const all = activities.map((one, i) => ({ id: `a${i}`, plannedActivityId: 'p', ...one }));
      const plan = { period, activities: [{ id: 'p', times: 3 }] };
      const found = assessProgramme(plan, { report: { period, activities: all }, measurements: {} }, adinda, {
        asOf: '2026-01-31',
      }).activities[0];
      return [found?.held, found?.status, found?.evidence.length];
    };
    const day = '2025-05-01';
    expect(held({ date: day }, { date: day }, { date: day })).toEqual([1, 'partly', 3]);
    expect(held({ date: day, title: 'Rapat' }, { date: day, title: 'RAPAT ' }, { date: day })).toEqual([
      1,
      'partly',
      3,
    ]);
    expect(held({ date: day, title: 'Pagi' }, { date: day, title: 'Sore' })).toEqual([2, 'partly', 2]);
    expect(held({ date: day }, { date: '2025-06-01' }, { date: '2025-07-01' })).toEqual([3, 'held', 3]);
  });

  test('targets against measurements, each in the direction of its indicator', () => {
    const { targets } = assessProgramme(programme, { report, measurements }, adinda, { asOf: '2026-01-31' });
    expect(targets.map(({ id, result }) => [id, result?.status, result?.progress])).toEqual([
      ['t1', 'on-the-way', 0.25 / 0.75],
      ['t2', 'on-the-way', 0.5],
      ['t3', 'on-the-way', 0.5],
      ['t4', 'no-data', undefined],
      ['t5', undefined, undefined],
    ]);
    expect(targets[3]?.measurement).toEqual({ status: 'no-data', reason: 'not-recorded' });
  });

  test('a report without a list of activities says nothing about them', () => {
    const result = assessProgramme(programme, { report: { period }, measurements }, adinda, { asOf: '2026-01-31' });
    expect(new Set(result.activities.map(({ status }) => status))).toEqual(new Set(['no-data']));
    expect(result.due).toEqual({ held: 0, of: 0 });
    expect(result.unplanned).toBeUndefined();
  });

  test('another period is said; no day is refused', () => {
    const half = { period: { from: '2025-01-01', through: '2025-06-30' }, activities: [] };
    expect(assessProgramme(programme, { report: half, measurements }, adinda, { asOf: '2026-01-31' }).samePeriod).toBe(
      false,
    );
    expect(() => assessProgramme(programme, { report, measurements }, adinda, {} as never)).toThrow(
      expect.objectContaining({ code: 'missing-argument' }),
    );
  });
});
