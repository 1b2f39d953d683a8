import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { defineIndicator } from '../../src/measure/define-indicator.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { indicators } from '../../src/measure/registry.js';
import { classedFields } from '../../src/privacy/field-class.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { idmFramework } from '../../src/score/frameworks/idm.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { activityRows } from '../../src/tables/out/activity-rows.js';
import type { CellValue, Column } from '../../src/tables/out/column.js';
import { columns } from '../../src/tables/out/columns.js';
import { toCsv } from '../../src/tables/out/csv.js';
import type { RowSource } from '../../src/tables/out/result-cells.js';
import { tidyRows } from '../../src/tables/out/tidy-rows.js';
import { wideRows } from '../../src/tables/out/wide-rows.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import { kimRecords, personMark } from '../measure/arbitrary.js';

const asOf = '2026-01-31';
const measurements = measureKim({ report: fullReport, registration: fullRegistration }, { asOf });
const card = scoreKim(measurements, adindaFramework, { asOf });
const result: RowSource = {
  measurements,
  card,
  registration: fullRegistration,
  provenance: { library: '1.2.3', ruleSet: 'r' },
};

describe('tidyRows', () => {
  const rows = [...tidyRows([result], { language: id, framework: adindaFramework })];

  it('gives a row for every indicator, with what was measured untouched', () => {
    expect(rows.map(({ indicator_code }) => indicator_code)).toEqual(Object.keys(indicators));
    for (const row of rows) {
      const measurement = measurements.measurements[row.indicator_code as keyof typeof indicators];
      expect(row.status).toBe(measurement.status);
      if (measurement.status === 'measured') {
        expect(row.value).toBe(measurement.value);
        expect([row.numerator, row.denominator, row.n]).toEqual([
          measurement.numerator ?? null,
          measurement.denominator ?? null,
          measurement.n,
        ]);
        expect([row.reason, row.reason_label]).toEqual([null, null]);
      } else {
        expect([row.value, row.numerator, row.denominator]).toEqual([null, null, null]);
        expect(row.reason).toBe(measurement.reason);
        expect(row.reason_label).toBe(id.indicators.reasons[measurement.reason]);
      }
    }
  });

  it('takes weights and points from the card, those beside the index included', () => {
    const criteria = [...card.criteria, ...card.beside.flatMap((tree) => tree.criteria)];
    for (const criterion of criteria) {
      const row = rows.find(({ indicator_code }) => indicator_code === criterion.code);
      expect(row?.criterion_use).toBe(criterion.use);
      expect(row?.normalised).toBe(criterion.normalised ?? null);
      expect(row?.effective_weight).toBe(criterion.effectiveWeight);
      expect(row?.points).toBe(criterion.points ?? null);
    }
    const points = rows.filter((row) => card.criteria.some(({ code }) => code === row.indicator_code));
    if (card.score !== undefined) {
      expect(points.reduce((sum, row) => sum + (row.points ?? 0), 0)).toBeCloseTo(card.score, 9);
    }
  });

  it('says where, when, under which definitions and in which class, in every row', () => {
    const { regionCode } = fullRegistration.seat;
    for (const row of rows) {
      expect(row).toMatchObject({
        kim_id: fullReport.kimId,
        report_id: fullReport.id,
        region_code: regionCode,
        province_code: regionCode.slice(0, 2),
        kabupaten_kota_code: regionCode.slice(0, 5),
        period_from: fullReport.period.from,
        period_through: fullReport.period.through,
        rule_set: 'r',
        framework: adindaFramework.id,
        class_code: card.class?.code ?? null,
        class_verdict_code: card.certainty?.label.verdict ?? null,
        score_lower: card.certainty?.interval.lower ?? null,
        score_upper: card.certainty?.interval.upper ?? null,
        quality_code: card.quality.grade,
        quality_label: id.report.scores.grades[card.quality.grade],
        as_of: asOf,
        library: '1.2.3',
      });
    }
  });

  it('is null, not 0 and not absent, where nothing was given', () => {
    const [row] = tidyRows([{ measurements }], { language: en });
    const columnsWithoutCard = [
      'region_code',
      'province_label',
      'normalised',
      'points',
      'class_code',
      'class_verdict_code',
      'score_lower',
      'quality_code',
      'rule_set',
      'library',
    ];
    for (const name of columnsWithoutCard) expect([name, row?.[name as keyof typeof row]]).toEqual([name, null]);
  });

  it('passes on no malformed region code', () => {
    const seat = { regionCode: 'Jl. Melati 5, rumah Ibu Rahma' };
    const [row] = tidyRows([{ measurements, registration: { seat } }], { language: en });
    expect(row?.region_code).toBeNull();
  });

  it('takes one result at a time', () => {
    let taken = 0;
    const endless = (function* () {
      for (;;) {
        taken++;
        yield result;
      }
    })();
    const first = tidyRows(endless, { language: id });
    first.next();
    expect(taken).toBe(1);
  });

  it('refuses a card of another group, period or framework', () => {
    const read = (source: RowSource, framework = adindaFramework) => [
      ...tidyRows([source], { language: id, framework }),
    ];
    const refused = expect.objectContaining({ code: 'invalid-argument' });
    expect(() => read({ measurements, card: { ...card, kimId: 'other' } })).toThrow(refused);
    expect(() =>
      read({ measurements, card: { ...card, period: { from: '2024-01-01', through: '2024-12-31' } } }),
    ).toThrow(refused);
    expect(() => [...tidyRows([result], { language: id, framework: idmFramework })]).toThrow(refused);
  });
});

describe('wideRows', () => {
  it('has the values of the tidy rows in columns', () => {
    const [wide] = [...wideRows([result], { language: id })] as unknown as Record<string, CellValue>[];
    for (const row of tidyRows([result], { language: id })) {
      expect(wide?.[row.indicator_code.replaceAll(/[.-]/g, '_')]).toBe(row.value);
    }
    expect(wide?.score).toBe(card.score ?? null);
  });

  it('leaves empty what was not asked for', () => {
    const some = measureKim({ report: fullReport }, { asOf, indicators: ['aspirasi.tercatat'] });
    const [wide] = wideRows([{ measurements: some as typeof measurements }], { language: id });
    expect(wide?.aspirasi_tercatat).toEqual(expect.any(Number));
    expect(wide?.diskusi_frekuensi).toBeNull();
    expect([wide?.measured, wide?.applicable]).toEqual([1, 1]);
  });
});

describe('activityRows', () => {
  const rows = [...activityRows([{ report: fullReport, registration: fullRegistration }], { language: en })];

  it('has a boolean for every option, and null where the facet is not stated', () => {
    expect(rows[0]).toMatchObject({ function_diskusi: true, function_aspirasi: true, function_akses: false });
    expect(rows[0]).toMatchObject({ channel_tatap_muka: true, topic_pangan: true });
    expect(rows[1]).toMatchObject({ function_diskusi: null, channel_tatap_muka: null, topic_pangan: null });
  });

  it('counts people and names nobody', () => {
    expect(rows[0]).toMatchObject({
      members: 3,
      guests: 27,
      attendance: 30,
      beneficiaries: 2,
      partners: 1,
      other_kims: 1,
    });
    expect(rows[1]).toMatchObject({ members: null, attendance: null, partners: null });
    expect(JSON.stringify(rows)).not.toMatch(/anggota-\d|warga-\d/);
  });

  it('gives a title only when asked', () => {
    expect(rows[0]?.title).toBeNull();
    const [kept] = activityRows([{ report: fullReport }], { language: en, keepTitles: true });
    expect(kept?.title).toBe(fullReport.activities[0].title);
  });
});

describe('what is inferred, and what is one’s own', () => {
  const report = {
    ...fullReport,
    activities: [
      { id: 'a', date: '2025-03-01', title: 'Sosialisasi pencegahan stunting' },
      { id: 'b', date: '2025-03-02' },
    ],
  };

  it('what titles state stands beside what the report states, and never in its place', () => {
    const found = classifyActivity('Sosialisasi pencegahan stunting');
    const classifications = new Map([['a', found]]);
    const [first, second] = activityRows([{ report, classifications }], { language: id });
    expect(first).toMatchObject({
      technique_code: null,
      function_diseminasi: null,
      inferred_technique_code: found.technique?.concept,
      inferred_grade: found.technique?.grade,
      inferred_functions: found.functions.map(({ concept }) => concept).join('; '),
    });
    expect(first?.inferred_technique_code).not.toBeNull();
    expect(second).toMatchObject({ inferred_technique_code: null, inferred_functions: null, inferred_status: null });
  });

  const own = defineIndicator({
    code: 'tamu.kegiatan',
    dimension: 'tamu',
    type: 'quantitative',
    unit: 'count',
    direction: 'higher',
    formula: 'activities',
    reads: ['activities'],
    exposure: 'none',
    measure: ({ report: { activities = [] } }) => ({ status: 'measured', value: activities.length, n: 2 }),
  });
  const measured = measureKim({ report: fullReport }, { asOf, indicators: [own, 'aspirasi.tercatat'] as never });

  it('indicators of one’s own have a row in tidy tables, and a column in wide ones', () => {
    const tidy = [...tidyRows([{ measurements: measured }], { language: id })];
    expect(tidy.find(({ indicator_code: code }) => code === own.code)?.value).toBe(fullReport.activities.length);
    const options = { language: id, indicators: [own] };
    const [wide] = wideRows([{ measurements: measured }], options);
    expect(wide).toMatchObject({ tamu_kegiatan: fullReport.activities.length });
    const dictionary: readonly Column[] = columns('wide', id, options);
    expect(Object.keys(wide ?? {}).sort()).toEqual(dictionary.map(({ name }) => name).sort());
  });

  it('are named by their group, where its registration is given', () => {
    const [row] = tidyRows([result], { language: id });
    expect(row).toMatchObject({ kim_name: fullRegistration.name, place_name: fullRegistration.seat.placeName });
    const [bare] = tidyRows([{ measurements }], { language: id });
    expect(bare).toMatchObject({ kim_name: null, place_name: null });
  });
});

describe('columns', () => {
  const tables = {
    tidy: [...tidyRows([result], { language: id })],
    wide: [...wideRows([result], { language: id })],
    activity: [...activityRows([{ report: fullReport }], { language: id })],
  };

  it.each(['tidy', 'wide', 'activity'] as const)('describe exactly the keys of %s rows, in both languages', (kind) => {
    for (const language of [id, en]) {
      const dictionary: readonly Column[] = columns(kind, language);
      const names = dictionary.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const row of tables[kind]) expect(Object.keys(row).sort()).toEqual([...names].sort());
      for (const { name, label, description, unit } of dictionary) {
        expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
        for (const text of [label, description]) expect(text.trim()).not.toBe('');
        expect(description).toMatch(/\.$/);
        expect(unit).not.toBe('');
      }
    }
  });

  it('has nullable columns only where a row may be null', () => {
    for (const kind of ['tidy', 'wide', 'activity'] as const) {
      for (const row of tables[kind] as unknown as Record<string, CellValue>[]) {
        for (const { name, nullable } of columns(kind, id))
          if (!nullable) expect([name, row[name]]).not.toEqual([name, null]);
      }
    }
  });

  it('gives ids, codes and versions as text', () => {
    for (const kind of ['tidy', 'wide', 'activity'] as const) {
      for (const { name, type } of columns(kind, en)) {
        if (/_(id|code|label)$|^(rule_set|framework|library)$/.test(name)) expect([name, type]).toEqual([name, 'text']);
      }
    }
  });

  it('is no more open than the model: only titles are personal', () => {
    const general = columns('activity', en).filter(({ privacyClass }) => privacyClass !== 'public');
    expect(general.map(({ name }) => name)).toEqual(['title']);
    const title = classedFields('activity-report').find(({ path }) => path.join('.') === 'activities.title');
    expect(general[0]?.privacyClass).toBe(title?.class);
  });

  it('refuses a kind that is none', () => {
    expect(() => columns('toString' as 'tidy', id)).toThrow(expect.objectContaining({ code: 'unknown-id' }));
  });
});

describe('rows of arbitrary records', () => {
  it('never hold the id of a person, and always fit their columns', () => {
    fc.assert(
      fc.property(kimRecords, (records) => {
        const measured = measureKim(records, { asOf });
        const source = {
          measurements: measured,
          card: scoreKim(measured, adindaFramework),
          registration: records.registration,
        };
        const language = id;
        const tables = [
          ...toCsv(tidyRows([source], { language }), columns('tidy', language)),
          ...toCsv(wideRows([source], { language }), columns('wide', language)),
          ...toCsv(activityRows([records], { language }), columns('activity', language)),
        ].join('');
        expect(tables).not.toContain(personMark);
      }),
      { numRuns: 100 },
    );
  });
});

describe('toCsv', () => {
  const [name] = columns('tidy', en);
  const value: Column = { ...(name as Column), name: 'value', type: 'number' };

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '1', true])('refuses %s in a column of numbers', (cell) => {
    expect(() => [...toCsv([{ value: cell }], [value])]).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  it('writes an absent cell and null as an empty field, 0 as 0', () => {
    const rows = [{ value: null }, {}, { value: 0 }] as { value: number | null }[];
    expect([...toCsv(rows, [value], { header: false })]).toEqual(['\r\n', '\r\n', '0\r\n']);
  });

  it('writes the byte order mark once', () => {
    expect([...toCsv([{ value: 1 }], [value], { bom: true })]).toEqual(['\uFEFFvalue\r\n', '1\r\n']);
    expect([...toCsv([{ value: 1 }, { value: 2 }], [value], { bom: true, header: false })]).toEqual([
      '\uFEFF1\r\n',
      '2\r\n',
    ]);
  });
});
