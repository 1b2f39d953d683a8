import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulateKims } from '../../src/design/simulate-kims.js';
import { explainScore } from '../../src/explain/explain-score.js';
import { render } from '../../src/explain/render.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { classRows } from '../../src/tables/out/class-rows.js';
import { columns } from '../../src/tables/out/columns.js';
import { toCsv } from '../../src/tables/out/csv.js';
import type { RowSource } from '../../src/tables/out/result-cells.js';
import { tidyRows } from '../../src/tables/out/tidy-rows.js';
import { wideRows } from '../../src/tables/out/wide-rows.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { asOf, period } from '../measure/fixtures.js';

const options = { language: id, framework: adinda };
const results = simulateKims({ seed: 31, kims: 40, period }).map(
  (kim): Required<Pick<RowSource, 'card'>> & RowSource => {
    const measurements = measureKim(kim, { asOf });
    return { measurements, card: scoreKim(measurements, adinda), registration: kim.registration };
  },
);

describe('the card, the rows and the text carry an interval and the probabilities of the classes', () => {
  test('there are groups with a class that is sure, one that is not, and none', () => {
    const kinds = new Set(results.map(({ card }) => card?.certainty?.label.verdict));
    expect([...kinds].sort()).toEqual(['borderline', 'refused', 'stable']);
    expect(results.some(({ card }) => card?.class === undefined)).toBe(true);
  });

  test('law: a row for each class, with the very numbers of the card; they add up to 1, but for what hangs on what is missing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(results), (some) => {
        const rows = [...classRows(some, options)];
        for (const { card, measurements } of some) {
          const own = rows.filter(({ kim_id }) => kim_id === measurements.kimId);
          const { classes, interval } = card?.certainty ?? {};
          for (const row of own) {
            expect([row.score, row.score_lower, row.score_upper]).toEqual([
              card?.score,
              interval?.lower,
              interval?.upper,
            ]);
            expect(row.class_code).toBe(card?.class?.code ?? null);
          }
          const stated = own.map((row) => [row.possible_class_code, row.possible_class_probability]);
          if (card?.class === undefined) expect(stated).toEqual([[null, null]]);
          else {
            expect(stated).toEqual(classes?.map(({ code, probability }) => [code, probability]));
            const sum = own.reduce((sum, row) => sum + (row.possible_class_probability ?? 0), 0);
            const isWhole = card.certainty?.sources.every(({ source, width }) => source !== 'missing' || width === 0);
            if (isWhole) expect(sum).toBeCloseTo(1, 9);
            else expect(sum).toBeLessThanOrEqual(1 + 1e-9);
            expect(own.map((row) => row.possible_class_label)).toEqual(
              classes?.map(({ code }) => (id.frameworks['adinda-2027'].classes as Record<string, string>)[code]),
            );
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('the other rows have the interval and what may be said of the class, and the texts the figures of both', () => {
    for (const result of results) {
      const { card, measurements } = result;
      const { interval, label, coverage = 0 } = card?.certainty ?? {};
      const [tidy] = tidyRows([result], options);
      const [wide] = wideRows([result], options);
      for (const row of [tidy, wide]) {
        expect([row?.score_lower, row?.score_upper, row?.score_coverage]).toEqual([
          interval?.lower,
          interval?.upper,
          coverage,
        ]);
        expect(row?.class_verdict_code).toBe(label?.verdict);
        expect(row?.class_probability).toBe(label?.verdict === 'refused' ? null : label?.probability);
      }
      for (const language of [id, en]) {
        const text = render(explainScore(card, adinda), language);
        const of = (value: number) => language.format.number(value, 1);
        expect(text, measurements.kimId).toContain(of(interval?.lower ?? Number.NaN));
        expect(text).toContain(of(interval?.upper ?? Number.NaN));
        expect(text).toContain('90%');
        const likely = label?.verdict === 'refused' ? (card.certainty?.classes ?? []) : [];
        for (const { probability } of likely.filter((one) => one.probability >= 0.05))
          expect(text).toContain(`${language.format.number(probability * 100, 0)}%`);
      }
    }
  });

  test('are written with the dictionary of their columns; without framework the names are empty', () => {
    const [heading, ...lines] = [...toCsv(classRows(results, options), columns('class', id))];
    expect(heading).toContain('possible_class_probability');
    expect(lines.length).toBe([...classRows(results, options)].length);
    for (const row of classRows(results, { language: en })) expect(row.possible_class_label).toBeNull();
    const [first] = classRows([{ measurements: (results[0] as RowSource).measurements }], { language: en });
    expect(first).toMatchObject({ score: null, possible_class_code: null, score_lower: null });
  });
});
