import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { CellValue, Column } from '../../src/tables/out/column.js';
import { columns } from '../../src/tables/out/columns.js';
import { fromCsvCell, toCsv } from '../../src/tables/out/csv.js';
import { tidyRows } from '../../src/tables/out/tidy-rows.js';
import { id } from '../../src/texts/id/index.js';
import { fullAsOf, fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';

/* Results as offices open them: CSV for Excel in Indonesian, and a workbook. */

const measurements = measureKim({ registration: fullRegistration, report: fullReport }, { asOf: fullAsOf });
const dictionary: readonly Column[] = columns('tidy', id);
const rows = [...tidyRows([{ measurements, registration: fullRegistration }], { language: id })];
const cellsOf = (row: object) => row as Readonly<Record<string, CellValue>>;
const text = [...toCsv(rows, dictionary as never, { for: 'excel-id' })].join('');

const folder = mkdtempSync(join(tmpdir(), 'office-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('CSV for Excel in Indonesian', () => {
  it('has a byte order mark, columns divided at semicolons, and labels as headings', () => {
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [headings, ...lines] = parse(text, { delimiter: ';', bom: true }) as string[][];
    expect(headings).toEqual(dictionary.map(({ label }) => label));
    expect(lines).toHaveLength(rows.length);
  });

  it('names the group and its place, and has decimal commas', () => {
    const [, ...lines] = parse(text, { delimiter: ';', bom: true }) as string[][];
    const at = (name: string) => dictionary.findIndex((column) => column.name === name);
    expect(lines[0]?.[at('kim_name')]).toBe(fullRegistration.name);
    expect(lines[0]?.[at('place_name')]).toBe(fullRegistration.seat.placeName);
    const values = lines.map((line) => line[at('value')] ?? '');
    expect(values.some((value) => /^\d+,\d+$/.test(value))).toBe(true);
    expect(values.some((value) => value.includes('.'))).toBe(false);
  });

  it('is read back as it was', () => {
    const [, ...lines] = parse(text, { delimiter: ';', bom: true }) as string[][];
    lines.forEach((line, i) => {
      dictionary.forEach((column, c) => {
        expect(fromCsvCell(line[c] ?? '', column, { for: 'excel-id' })).toBe(cellsOf(rows[i] as object)[column.name]);
      });
    });
  });

  it('names of the columns are written where they are asked for', () => {
    const [first] = toCsv([], dictionary as never, { for: 'excel-id', header: true });
    expect(first).toBe(`\uFEFF${dictionary.map(({ name }) => name).join(';')}\r\n`);
  });
});

it('a workbook of ExcelJS holds the same cells', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Hasil');
  sheet.columns = dictionary.map(({ name, label }) => ({ key: name, header: label }));
  for (const row of rows) sheet.addRow(row);
  const bytes = await workbook.xlsx.writeBuffer();

  const again = new ExcelJS.Workbook();
  await again.xlsx.load(bytes);
  const [read] = again.worksheets;
  expect(read?.rowCount).toBe(rows.length + 1);
  rows.forEach((row, i) => {
    dictionary.forEach(({ name }, c) => {
      expect(read?.getRow(i + 2).getCell(c + 1).value ?? null).toBe(cellsOf(row)[name] ?? null);
    });
  });
});

function libreOffice(): string | undefined {
  for (const program of ['soffice', 'libreoffice']) {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore' });
      return program;
    } catch {
      // Not installed under this name.
    }
  }
  return undefined;
}
const office = libreOffice();

interface SheetCell {
  readonly kind: string | undefined;
  readonly value: string | undefined;
  readonly shown: string;
}

/** The cells of a flat OpenDocument spreadsheet, row by row. */
function cellsOfSheet(document: string): readonly (readonly SheetCell[])[] {
  const attribute = (of: string, name: string) => new RegExp(`office:${name}="([^"]*)"`).exec(of)?.[1];
  const decoded = (xml: string) =>
    xml
      .replaceAll(/<text:s\/>/g, ' ')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  return [...document.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
      ([, head = '', body = '']) => {
        const cell = {
          kind: attribute(head, 'value-type'),
          value: attribute(head, 'value') ?? attribute(head, 'date-value'),
          shown: decoded(body).trim(),
        };
        const times = Number(/number-columns-repeated="(\d+)"/.exec(head)?.[1] ?? 1);
        return Array.from({ length: times }, () => cell);
      },
    ),
  );
}

it.skipIf(office === undefined)(
  'LibreOffice opens the CSV into the right columns (skipped where LibreOffice is not installed)',
  () => {
    const file = join(folder, 'hasil.csv');
    writeFileSync(file, text);
    // Semicolons, quotes, UTF-8, and the locale of Indonesia.
    const filter = '--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1057';
    execFileSync(office as string, ['--headless', filter, '--convert-to', 'fods', '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: 110_000,
    });
    const table = cellsOfSheet(readFileSync(join(folder, 'hasil.fods'), 'utf8'));
    const lines = parse(text, { delimiter: ';', bom: true }) as string[][];
    expect(table[0]?.map(({ shown }) => shown)).toEqual(lines[0]);
    rows.forEach((row, i) => {
      dictionary.forEach(({ name, type }, c) => {
        const { kind, value, shown } = table[i + 1]?.[c] ?? { kind: undefined, value: undefined, shown: '' };
        const written = cellsOf(row)[name] ?? null;
        if (written === null) expect([name, shown]).toEqual([name, '']);
        else if (type === 'number' || type === 'integer') {
          // The file keeps fifteen digits.
          expect([name, kind, Number(value)]).toEqual([name, 'float', Number(Number(written).toPrecision(15))]);
        } else if (type === 'date') expect([name, kind, value]).toEqual([name, 'date', written]);
        else expect([name, kind, shown]).toEqual([name, 'string', lines[i + 1]?.[c]]);
      });
    });
  },
  120_000,
);
