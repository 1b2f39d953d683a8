import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import type { RowsInOutcome } from '../../src/tables/import-outcomes.js';
import { submissionsFromAsyncRows, submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/* The recipes of docs/tables.md, each run on a file that the program itself made. */

const folder = mkdtempSync(join(tmpdir(), 'kim-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = readFileSync(new URL('../../docs/tables.md', import.meta.url), 'utf8');

async function run(recipe: string, scope: Readonly<Record<string, unknown>>): Promise<readonly RowsInOutcome[]> {
  const code = new RegExp(`<!-- ${recipe} -->\\n\`\`\`js\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';
  expect(code).not.toBe('');
  const body = `return (async () => { ${code.replaceAll('members.csv', join(folder, 'members.csv'))}; return outcomes; })();`;
  const all = { submissionsFromRows, submissionsFromAsyncRows, ...scope };
  return new Function(...Object.keys(all), body)(...Object.values(all));
}

const head = ['ID KIM', 'Nama KIM', 'Nama', 'Jabatan', 'Kode Wilayah', 'Tanggal Masuk'];
const people = [
  ['kim-1', 'KIM Mawar', 'Warga A', 'Ketua', '62.10', '2024-05-01'],
  ['kim-1', 'KIM Mawar', 'Warga B', 'Anggota', '62.10', '2024-05-17'],
  ['0012', 'KIM Melati', 'Warga C', 'Sekretaris I', '62.71', '2024-06-01'],
];

const expected = [
  {
    id: 'kim-1',
    name: 'KIM Mawar',
    seat: { regionCode: '62.10' },
    members: [
      { name: 'Warga A', offices: ['ketua'], joinedOn: '2024-05-01' },
      { name: 'Warga B', offices: [], joinedOn: '2024-05-17' },
    ],
  },
  { id: '0012', members: [{ name: 'Warga C', offices: ['sekretaris'], joinedOn: '2024-06-01' }] },
];
const submissionsOf = (outcomes: readonly RowsInOutcome[]) =>
  outcomes.flatMap((outcome) => (outcome.kind === 'submission' ? [outcome.submission] : []));
const rejectedOf = (outcomes: readonly RowsInOutcome[]) => outcomes.filter(({ kind }) => kind === 'rejected');
/** Midnight in UTC, as ExcelJS writes days. */
const dayOf = (text: string) => new Date(`${text}T00:00:00Z`);

describe('the recipes of docs/tables.md', () => {
  it('SheetJS', async () => {
    const cells = people.map((row) => [
      ...row.slice(0, 5),
      { t: 'n', v: dayOf(row[5] as string).getTime() / 86_400_000 + 25_569, z: 'dd/mm/yyyy' },
    ]);
    const sheet = XLSX.utils.aoa_to_sheet([['DAFTAR ANGGOTA'], [], head, ...cells]);
    const workbook = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(workbook, sheet, 'Anggota');
    const outcomes = await run('sheetjs', { XLSX, bytes: XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx' }) });
    expect(submissionsOf(outcomes)).toMatchObject(expected);
    expect(rejectedOf(outcomes)).toEqual([]);
    expect(outcomes.flatMap((outcome) => (outcome.kind === 'submission' ? outcome.rows : []))).toEqual([4, 5, 6]);
  });

  it('ExcelJS, with rich text, a formula and a link', async () => {
    const workbook = new ExcelJS.Workbook();
    const worksheet = workbook.addWorksheet('Anggota');
    worksheet.addRow(['DAFTAR ANGGOTA']);
    worksheet.addRow(head);
    people.forEach((row, i) => {
      const [kim, name, person, office, region, joined] = row as [string, string, string, string, string, string];
      const written = [
        { richText: [{ text: person.slice(0, 6) }, { text: person.slice(6) }] },
        { formula: '"x"', result: person },
        { text: person, hyperlink: 'https://example.org' },
      ][i];
      worksheet.addRow([kim, name, written, office, region, dayOf(joined)]);
    });
    const outcomes = await run('exceljs', { ExcelJS, bytes: await workbook.xlsx.writeBuffer() });
    expect(submissionsOf(outcomes)).toMatchObject(expected);
    expect(rejectedOf(outcomes)).toEqual([]);
    expect(outcomes).toContainEqual(
      expect.objectContaining({ kind: 'column', code: 'column.cell-objects', column: 'member_name' }),
    );
  });

  const csv = `\uFEFF${[head, ...people].map((row) => row.join(',')).join('\r\n')}\r\n`;

  it('csv-parse, line by line', async () => {
    writeFileSync(join(folder, 'members.csv'), csv);
    const outcomes = await run('csv-parse', { createReadStream, parse });
    expect(submissionsOf(outcomes)).toMatchObject(expected);
    expect(rejectedOf(outcomes)).toEqual([]);
  });

  it('DuckDB', async () => {
    writeFileSync(join(folder, 'members.csv'), csv);
    const outcomes = await run('duckdb', { DuckDBInstance });
    expect(submissionsOf(outcomes)).toMatchObject(expected);
    expect(outcomes.flatMap((outcome) => (outcome.kind === 'submission' ? outcome.rows : []))).toEqual([2, 3, 4]);
  });
});

describe('rows that are still coming', () => {
  it('are asked for one after the other, when the outcomes before were taken', async () => {
    let given = 0;
    async function* rows() {
      for (const id of ['a', 'a', 'b', 'c']) {
        given++;
        yield { 'ID KIM': id, 'Nama KIM': id, Nama: `Warga ${given}` };
      }
    }
    const outcomes = submissionsFromAsyncRows(rows(), { kind: 'registration', order: 'by-kim', lookAhead: 0 });
    expect((await outcomes.next()).value).toMatchObject({ kind: 'submission', rows: [1, 2] });
    expect(given).toBe(3);
    await outcomes.return();
  });
});
