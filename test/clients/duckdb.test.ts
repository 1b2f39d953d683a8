import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { activityRows } from '../../src/tables/out/activity-rows.js';
import type { CellValue, Column } from '../../src/tables/out/column.js';
import { columns } from '../../src/tables/out/columns.js';
import { type CsvOptions, fromCsvCell, toCsv } from '../../src/tables/out/csv.js';
import { duckDbQuery } from '../../src/tables/out/duckdb.js';
import type { RowSource } from '../../src/tables/out/result-cells.js';
import type { TidyRow } from '../../src/tables/out/tidy-row.js';
import { tidyRows } from '../../src/tables/out/tidy-rows.js';
import { wideRows } from '../../src/tables/out/wide-rows.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import { kimRecords } from '../measure/arbitrary.js';
import { lookAlikes, nastyText } from '../tables/nasty-texts.js';

/*
 * DuckDB reads what the library writes: with the types of the dictionary, exactly; guessing types, without changing text.
 */

let duckDb: DuckDBConnection;
const folder = mkdtempSync(join(tmpdir(), 'kim-rows-'));
const file = join(folder, 'rows.csv');

beforeAll(async () => {
  duckDb = await (await DuckDBInstance.create()).connect();
});
afterAll(() => {
  duckDb.closeSync();
  rmSync(folder, { recursive: true });
});

async function select(sql: string) {
  const result = await duckDb.runAndReadAll(sql);
  const types = Object.fromEntries(result.columnNames().map((name, i) => [name, String(result.columnType(i))]));
  return { types, rows: result.getRowObjectsJS() as Record<string, unknown>[] };
}

const guess = () => select(`SELECT * FROM read_csv('${file}')`);

type Rows = Iterable<{ readonly [name: string]: CellValue }>;

function write(rows: Rows, dictionary: readonly Column[], options?: CsvOptions) {
  writeFileSync(file, [...toCsv(rows, dictionary, options)].join(''));
}

/** What DuckDB gives back in JavaScript, as the rows have it. */
function asCell(value: unknown): CellValue {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value as CellValue;
}

const cellsOf = (rows: readonly Record<string, unknown>[], dictionary: readonly Column[]) =>
  rows.map((row) => dictionary.map(({ name }) => asCell(row[name])));

/** Many groups with arbitrary records, in two provinces and in regions whose codes look like numbers or dates. */
const seats = ['62.10', '62.71', '11.10.01', '62', '62.71.01.1001', undefined];
const results: RowSource[] = fc.sample(kimRecords, { numRuns: 60, seed: 7 }).map(({ report, registration }, i) => {
  const kimId = String(i).padStart(4, '0');
  const own = registration && { ...registration, id: kimId };
  const measurements = measureKim({ report: { ...report, kimId }, registration: own }, { asOf: '2026-01-31' });
  return {
    measurements,
    card: scoreKim(measurements, adindaFramework),
    registration: { seat: { regionCode: seats[i % seats.length] } },
    provenance: { library: '1.10', ruleSet: 'nasional-2024' },
  };
});
const full = measureKim({ report: fullReport, registration: fullRegistration }, { asOf: '2026-01-31' });
results.push({ measurements: full, card: scoreKim(full, adindaFramework), registration: fullRegistration });

const rowsOf = {
  tidy: [...tidyRows(results, { language: id, framework: adindaFramework })],
  wide: [...wideRows(results, { language: en })],
  activity: [
    ...activityRows([{ report: fullReport, registration: fullRegistration }], { language: id, keepTitles: true }),
  ],
};

describe.each(['tidy', 'wide', 'activity'] as const)('%s rows in DuckDB', (kind) => {
  const dictionary: readonly Column[] = columns(kind, id);
  const rows = rowsOf[kind] as unknown as readonly { readonly [name: string]: CellValue }[];
  const asWritten = rows.map((row) => dictionary.map(({ name }) => row[name]));

  it.each([
    { text: 'safe' },
    { text: 'bare' },
    { text: 'safe', bom: true },
  ] as const)('are read exactly with the types of the dictionary: %o', async (options) => {
    write(rows, dictionary, options);
    const read = await select(duckDbQuery(dictionary, file, { text: options.text }));
    expect(cellsOf(read.rows, dictionary)).toEqual(asWritten);
  });

  it('lose nothing when DuckDB guesses the types', async () => {
    write(rows, dictionary);
    const read = await guess();
    expect(Object.keys(read.types)).toEqual(dictionary.map(({ name }) => name));
    for (const { name, type } of dictionary)
      if (type === 'text') expect([name, read.types[name]]).toEqual([name, 'VARCHAR']);
    const back = cellsOf(read.rows, dictionary).map((cells) =>
      cells.map((cell, i) => {
        const column = dictionary[i] as Column;
        return column.type === 'text' && cell !== null ? fromCsvCell(cell as string, column) : cell;
      }),
    );
    expect(back).toEqual(asWritten);
  });
});

describe('types that are guessed', () => {
  const text = columns('tidy', en).filter(({ name }) => name === 'kim_id') as readonly Column[];
  const n: Column = { ...(text[0] as Column), name: 'n', type: 'integer' };
  const dictionary = [...text, n];

  it.each(Object.entries(lookAlikes))('leave %s as they were', async (_, texts) => {
    const rows = texts.map((kim_id, i) => ({ kim_id, n: i }));
    write(rows, dictionary);
    const read = await guess();
    expect(read.types).toEqual({ kim_id: 'VARCHAR', n: 'BIGINT' });
    expect(read.rows.map((row) => fromCsvCell(row.kim_id as string, text[0] as Column))).toEqual(texts);
  });

  it('leave any mixture of texts as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nastyText, { minLength: 1, maxLength: 8 }), async (texts) => {
        write(
          texts.map((kim_id, i) => ({ kim_id, n: i })),
          dictionary,
        );
        const { types, rows } = await guess();
        expect(types).toEqual({ kim_id: 'VARCHAR', n: 'BIGINT' });
        expect(rows.map((row) => fromCsvCell(row.kim_id as string, text[0] as Column))).toEqual(texts);
      }),
      { numRuns: 200 },
    );
  });

  it('do change text that is written bare: why the safe style is the default', async () => {
    write([{ region_code: '62.10', n: 1 }], [{ ...n, name: 'region_code', type: 'text' }, n], { text: 'bare' });
    expect((await guess()).rows[0]?.region_code).toBe(62.1);
    write([{ region_code: '11.10.01', n: 1 }], [{ ...n, name: 'region_code', type: 'text' }, n], { text: 'bare' });
    expect(asCell((await guess()).rows[0]?.region_code)).toBe('2011-10-01');
  });

  it('with the dictionary, any text comes back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(nastyText, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('safe', 'bare'),
        async (texts, style) => {
          const some = style === 'bare' ? texts.filter((one) => one !== '') : texts;
          write(
            some.map((kim_id, i) => ({ kim_id, n: i })),
            dictionary,
            { text: style },
          );
          const read = await select(`${duckDbQuery(dictionary, file, { text: style })} ORDER BY n`);
          expect(read.rows.map((row) => row.kim_id)).toEqual(some);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the recipe of docs/rows-out.md', () => {
  it('runs as it stands there', async () => {
    const page = readFileSync(new URL('../../docs/rows-out.md', import.meta.url), 'utf8');
    const recipe = /<!-- recipe -->\n```js\n([\s\S]*?)```/.exec(page)?.[1]?.replaceAll('rows.csv', file) ?? '';
    const scope = { columns, createWriteStream, DuckDBInstance, duckDbQuery, id, results, tidyRows, toCsv };
    const run = new Function(...Object.keys(scope), `return (async () => { ${recipe}; return table; })();`);
    const table = await run(...Object.values(scope));
    const shares = new Map<string, [number, number, number]>();
    for (const row of rowsOf.tidy) {
      if (row.unit !== 'share') continue;
      const key = `${row.province_label}/${row.indicator_label}`;
      const [measured, numerator, denominator] = shares.get(key) ?? [0, 0, 0];
      shares.set(key, [
        measured + (row.value === null ? 0 : 1),
        numerator + (row.numerator ?? 0),
        denominator + (row.denominator ?? 0),
      ]);
    }
    const rows = table.getRowObjectsJS() as Record<string, unknown>[];
    expect(rows.length).toBe(shares.size);
    for (const row of rows) {
      const [measured, numerator, denominator] = shares.get(`${row.province_label}/${row.indicator_label}`) ?? [];
      expect(Number(row.measured)).toBe(measured);
      if (denominator === 0) expect(row.share === null || Number.isNaN(row.share)).toBe(true);
      else expect(row.share).toBeCloseTo((numerator as number) / (denominator as number), 9);
    }
  });
});

describe('aggregating', () => {
  it('in SQL is aggregating in JavaScript', async () => {
    const dictionary = columns('tidy', id);
    write(rowsOf.tidy as unknown as Rows, dictionary);
    const { rows } = await select(
      `SELECT province_label, indicator_code, count(*) AS rows, count(value) AS measured, sum(numerator) AS numerator, sum(denominator) AS denominator
       FROM (${duckDbQuery(dictionary, file)}) WHERE status = 'measured' OR value IS NULL GROUP BY ALL ORDER BY ALL`,
    );
    const groups = new Map<string, TidyRow[]>();
    for (const row of rowsOf.tidy) {
      const key = JSON.stringify([row.province_label, row.indicator_code]);
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    expect(rows.length).toBe(groups.size);
    const total = (some: readonly TidyRow[], key: 'numerator' | 'denominator') => {
      const given = some.map((row) => row[key]).filter((value) => value !== null);
      return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0);
    };
    for (const { province_label, indicator_code, ...sums } of rows) {
      const some = groups.get(JSON.stringify([province_label, indicator_code])) ?? [];
      expect(Number(sums.rows)).toBe(some.length);
      expect(Number(sums.measured)).toBe(some.filter(({ value }) => value !== null).length);
      for (const key of ['numerator', 'denominator'] as const) {
        const expected = total(some, key);
        if (expected === null) expect(sums[key]).toBeNull();
        else expect(sums[key]).toBeCloseTo(expected, 9);
      }
    }
  });
});
