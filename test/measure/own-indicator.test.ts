import { describe, expect, test } from 'vitest';
import { profileChart } from '../../src/charts/profile-chart.js';
import { profileRows } from '../../src/charts/profile-rows.js';
import { deprivationTable } from '../../src/counting/deprivation-table.js';
import { explainScore } from '../../src/explain/explain-score.js';
import { render } from '../../src/explain/render.js';
import { inItsUnit } from '../../src/explain/render-criterion.js';
import { activityReportForm } from '../../src/forms/activity-report-form.js';
import { fieldChoices } from '../../src/forms/field-choices.js';
import { defineIndicator } from '../../src/measure/define-indicator.js';
import type { Indicator } from '../../src/measure/indicator.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { reportHtml } from '../../src/report/report-html.js';
import { assessProgramme } from '../../src/score/assess-programme.js';
import { defineFramework } from '../../src/score/define-framework.js';
import { idmFramework } from '../../src/score/frameworks/idm.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { addKim } from '../../src/summary/add-kim.js';
import { finishSummary } from '../../src/summary/finish-summary.js';
import { createSummary } from '../../src/summary/summary.js';
import type { Column } from '../../src/tables/out/column.js';
import { columns } from '../../src/tables/out/columns.js';
import { tidyRows } from '../../src/tables/out/tidy-rows.js';
import { wideRows } from '../../src/tables/out/wide-rows.js';
import { extendLanguage } from '../../src/texts/extend-language.js';
import { id } from '../../src/texts/id/index.js';
import { scoreUncertainty } from '../../src/uncertainty/score-uncertainty.js';
import { asOf, period, report } from './fixtures.js';

const withGuests = defineIndicator({
  code: 'tamu.hadir',
  dimension: 'tamu',
  type: 'quantitative',
  unit: 'share',
  direction: 'higher',
  formula: 'activities with attendance.guests above 0 / activities',
  reads: ['activities'],
  exposure: 'none',
  measure: ({ report: { activities } }) => {
    if (activities === undefined) return { status: 'no-data', reason: 'not-recorded' };
    const some = activities.filter(({ attendance }) => (attendance?.guests ?? 0) > 0).length;
    const all = activities.length;
    return { status: 'measured', value: some / all, numerator: some, denominator: all, n: all };
  },
});

const welcome = defineIndicator({
  code: 'tamu.sambutan',
  dimension: 'tamu',
  type: 'qualitative',
  unit: 'level',
  direction: 'higher',
  formula: 'mean of ratings.level',
  reads: ['ratings'],
  exposure: 'none',
  rubric: { status: 'in-use', ratersNeeded: 1, evidenceRequired: false },
  measure: ({ rubrics }) => {
    const reading = rubrics?.get('tamu.sambutan');
    return reading === undefined
      ? { status: 'no-data', reason: 'not-rated' }
      : { status: 'measured', value: reading.level, n: reading.raters, judgements: reading.judgements };
  },
});

const basis = { kind: 'reference', reference: 'a decision of the office' } as const;
const framework = defineFramework({
  id: 'tamu-2026',
  since: '2026-01-01',
  range: { min: 0, max: 100 },
  criteria: {
    'tamu.hadir': {
      kind: 'quantitative',
      unit: 'share',
      direction: 'higher',
      normalise: { method: 'goalposts', worst: 0, best: 1 },
      basis,
      adequateFrom: { value: 0.5, basis },
    },
    'tamu.sambutan': {
      kind: 'qualitative',
      unit: 'level',
      direction: 'higher',
      normalise: { method: 'goalposts', worst: 1, best: 4 },
      basis,
      adequateFrom: { value: 3, basis },
    },
  },
  root: {
    code: 'tamu',
    weight: 1,
    aggregation: { method: 'arithmetic' },
    missing: { policy: 'require-all' },
    children: [
      { criterion: 'tamu.hadir', weight: 1 },
      { criterion: 'tamu.sambutan', weight: 1 },
    ],
  },
  origin: { status: 'local', sources: ['test'] },
});

const language = extendLanguage(id, {
  frameworks: { 'tamu-2026': { title: 'Ukuran tamu', note: 'Uji.', groups: { tamu: 'Tamu' } } },
  indicators: {
    names: {
      'tamu.hadir': 'Kegiatan yang dihadiri tamu',
      'tamu.sambutan': 'Sambutan kepada tamu',
      'tamu.kunjungan': 'Kunjungan tamu',
    },
    dimensions: { tamu: 'Tamu' },
    counted: { 'tamu.hadir': 'Bagian kegiatan yang dihadiri tamu.', 'tamu.sambutan': 'Cara kelompok menyambut tamu.' },
    rateOf: { 'tamu.kunjungan': 'kunjungan' },
    rubrics: { 'tamu.sambutan': ['Tamu dibiarkan.', 'Tamu disapa.', 'Tamu diajak bicara.', 'Tamu diajak bekerja.'] },
  },
});

const visited = report({
  activities: [
    { id: 'a1', date: '2025-03-03', attendance: { guests: 4 } },
    { id: 'a2', date: '2025-04-03', attendance: { guests: 0 } },
  ],
  ratings: [{ raterId: 'p1', criterion: 'tamu.sambutan', level: 4, relation: 'resident' }],
});

const measurements = measureKim({ report: visited }, { asOf, indicators: [withGuests, welcome, 'diskusi.frekuensi'] });
const card = scoreKim(measurements, framework, { asOf });

describe('an indicator of one’s own', () => {
  test('is measured beside those of this library, rubrics and their ratings too', () => {
    expect(Object.keys(measurements.measurements)).toEqual(['tamu.hadir', 'tamu.sambutan', 'diskusi.frekuensi']);
    expect(measurements.measurements['tamu.hadir']).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
    expect(measurements.measurements['tamu.sambutan']).toMatchObject({ value: 4, n: 1 });
    expect(measurements.notCounted).toEqual([]);
    expect(JSON.parse(JSON.stringify(measurements))).toEqual(measurements);
  });

  test('is scored and counted', () => {
    expect(card.score).toBe(75);
    expect(deprivationTable([measurements], framework).rows).toEqual([[0, 0]]);
  });

  test('has its row, with name, dimension and unit', () => {
    const rows = [...tidyRows([{ measurements, card }], { language, framework })];
    expect(rows[0]).toMatchObject({
      dimension_code: 'tamu',
      dimension_label: 'Tamu',
      indicator_code: 'tamu.hadir',
      indicator_label: 'Kegiatan yang dihadiri tamu',
      value: 0.5,
      unit: 'share',
      unit_label: 'bagian',
      normalised: 50,
    });
    expect(rows[2]).toMatchObject({ dimension_code: 'diskusi', indicator_code: 'diskusi.frekuensi' });
  });

  test('is explained in its unit', () => {
    const text = render(explainScore(card, framework), language);
    expect(text).toContain('Kegiatan yang dihadiri tamu: 50% (1 dari 2), bernilai 50 dari 100.');
    expect(text).not.toMatch(/fin|adalah ,/);
    expect(text).toContain('Sambutan kepada tamu: tingkat 4 dari 4, bernilai 100 dari 100.');
  });

  test('is called by its code in a language that does not name it', () => {
    expect(render(explainScore(card, framework), id)).toContain('tamu.hadir: 50% (1 dari 2)');
    expect([...tidyRows([{ measurements, card }], { language: id, framework })][0]).toMatchObject({
      dimension_label: 'tamu',
      indicator_label: 'tamu.hadir',
    });
  });

  test('has its column, with name, sentence and unit', () => {
    const options = { language, framework, indicators: [withGuests, welcome] };
    const [row] = wideRows([{ measurements, card }], options);
    expect(row).toMatchObject({ tamu_hadir: 0.5, tamu_sambutan: 4, score: 75 });
    const dictionary: readonly Column[] = columns('wide', language, options);
    expect(dictionary.find(({ name }) => name === 'tamu_hadir')).toMatchObject({
      label: 'Kegiatan yang dihadiri tamu',
      description: 'Bagian kegiatan yang dihadiri tamu.',
      unit: 'bagian',
    });
  });

  test('is stated as a rate of what it counts', () => {
    const visits = { value: 2, numerator: 24, denominator: 12 };
    expect(inItsUnit('tamu.kunjungan', 'per-month', visits, language)).toContain('24 kunjungan dalam 12 bulan');
  });

  test('is rated on the levels of its rubric', () => {
    const criteria = fieldChoices(activityReportForm, ['ratings', 0, 'criterion'], language, { asOf });
    expect(criteria).toContainEqual(expect.objectContaining({ value: 'tamu.sambutan', label: 'Sambutan kepada tamu' }));
  });

  test('is a target of a work programme, in its own direction', () => {
    const programme = { period, targets: [{ id: 't1', indicator: 'tamu.hadir', baseline: 0, target: 1 }] };
    const { targets } = assessProgramme(programme, { report: visited, ...measurements }, idmFramework, { asOf });
    expect(targets[0]?.result?.progress).toBe(0.5);
  });

  test('has its place in charts and in the report of several groups', () => {
    const rows = profileRows(explainScore(card, framework), language);
    expect(JSON.stringify(profileChart(rows, { language }))).toContain('Kegiatan yang dihadiri tamu');
    expect(reportHtml({ cards: [card], frameworks: [framework] }, language)).toContain('Sambutan kepada tamu');
  });

  test('has its uncertainty and its sums', () => {
    const sure = scoreUncertainty([measurements], framework, {
      seed: 1,
      replicates: 20,
      vary: { weights: { kind: 'any' } },
    });
    expect(sure).toBeDefined();
    const summary = addKim(
      createSummary({ framework, identification: { cutOff: { numerator: 1, denominator: 3 } }, period, asOf }),
      { card, report: visited },
      framework,
    );
    expect(finishSummary(summary).indicators['tamu.hadir']).toBeDefined();
  });
});

describe('a declaration that is not sound', () => {
  test.each<[string, unknown, string]>([
    ['a code without a dimension', { ...withGuests, code: 'hadir' }, 'needs a code'],
    ['a code of another dimension', { ...withGuests, code: 'diskusi.hadir' }, '"diskusi.hadir": the code must begin'],
    ['an unknown unit', { ...withGuests, unit: 'percent' }, '"tamu.hadir": the unit must be one of share'],
    ['an unknown direction', { ...withGuests, direction: 'up' }, 'the direction must be'],
    ['an unknown exposure', { ...withGuests, exposure: 'toString' }, 'exposure must be one of'],
    ['no formula', { ...withGuests, formula: '' }, 'the formula must state'],
    ['no list', { ...withGuests, reads: [] }, 'reads must name'],
    ['no function', { ...withGuests, measure: 3 }, 'measure must be a function'],
    ['an unknown type', { ...withGuests, type: 'both' }, 'the type must be'],
    [
      'a rubric without raters',
      { ...welcome, rubric: { ...(welcome as never as { rubric: object }).rubric, ratersNeeded: 0 } },
      'ratersNeeded',
    ],
  ])('%s is refused in one sentence', (_, declaration, sentence) => {
    expect(() => defineIndicator(declaration as Indicator)).toThrow(
      expect.objectContaining({
        name: 'KimError',
        code: 'invalid-definition',
        message: expect.stringContaining(sentence),
      }),
    );
    expect(() => measureKim({ report: visited }, { asOf, indicators: [declaration as Indicator] })).toThrow(
      expect.objectContaining({ name: 'KimError' }),
    );
  });
});
