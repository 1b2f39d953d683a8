import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { dinasSheets } from './dinas-sheets.js';
import { districtSheets } from './district-sheets.js';
import { sheets } from './office-sheets.js';
import { registerSheets } from './register-sheets.js';

/*
 * What comes of each sheet, to the letter: every value, every note and every row that is passed over. What must come of them
 * stands beside the sheets; this is for whoever changes the reading of one and must see what else it changes. Where a change
 * means to, `UPDATE_SHEETS=1 npx vitest run test/tables/kept-outcomes.test.ts` writes the file anew, and the difference is read
 * line by line. The further sheets, one in a line, were drawn from those on which the laws are tried.
 */
interface Further {
  readonly rows: readonly unknown[];
  readonly options: object;
}
const fileOf = (name: string) => new URL(`./${name}`, import.meta.url).pathname;
const file = fileOf('kept-outcomes.txt');
const further = readFileSync(fileOf('further-sheets.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Further);
type Case = readonly [name: string, rows: readonly unknown[], options: object];
const ofOffices = [...sheets, ...dinasSheets, ...districtSheets, ...registerSheets].map(
  ([name, rows, , options]): Case => [name, rows, { kind: 'registration', sheet: true, ...options }],
);
/** Those that are read as sheets, and in which no row is named by its number. */
const written = ofOffices.filter(
  ([, rows, options]) =>
    rows.every(Array.isArray) && !('corrections' in options || 'firstRow' in options) && 'sheet' in options,
);
const all: readonly Case[] = [
  ...ofOffices,
  ...further.map(({ rows, options }, i): Case => [`line ${i + 1} of the further sheets`, rows, options]),
];
const heading = '## ';

/** The sheets, some at a time, by the name of the first. */
const parts = Array.from({ length: Math.ceil(all.length / 20) }, (_, i) => all.slice(i * 20, i * 20 + 20)).map(
  (some) => [some[0]?.[0] ?? '', some] as const,
);

const nothing = [null, undefined, '', ' '];
const blanks = ['\u00a0', '  ', ' '];

/** What is said of a sheet, without where its columns stand. */
const anywhere = (outcomes: string | undefined) =>
  outcomes?.replaceAll(/"letter":"[A-Z]+"/g, '"letter":"?"').replaceAll(/"position":\d+/g, '"position":0');

/** A row whose texts have blanks around them, and whose empty cells are empty in another way. */
function withBlanks(row: unknown, y: number): unknown {
  const blank = blanks[y % blanks.length] as string;
  if (typeof row !== 'object' || row === null) return row;
  const cells = Object.entries(row).map(([key, cell], x): [string, unknown] => [
    key,
    cell === ''
      ? nothing[(x + y) % nothing.length]
      : typeof cell === 'string'
        ? `  ${cell.replaceAll(' ', blank)} `
        : cell,
  ]);
  return Array.isArray(row) ? cells.map(([, cell]) => cell) : Object.fromEntries(cells);
}

/** A line for each outcome; what is passed over in one. */
function outcomesOf(rows: readonly unknown[], options: object): string {
  const skipped: string[] = [];
  const others: string[] = [];
  for (const one of submissionsFromRows(rows, options as RowsInOptions))
    if (one.kind === 'skipped') skipped.push(`${one.row} ${one.reason}`);
    else others.push(JSON.stringify(one));
  return [...(skipped.length > 0 ? [`skipped: ${skipped.join(', ')}`] : []), ...others].join('\n');
}

if (process.env.UPDATE_SHEETS === '1') {
  const parts = all.map(([name, rows, options]) => `${heading}${name}\n${outcomesOf(rows, options)}\n`);
  writeFileSync(file, parts.join('\n'));
}
const kept = new Map(
  (existsSync(file) ? `\n${readFileSync(file, 'utf8')}` : '')
    .split(`\n${heading}`)
    .slice(1)
    .map((part): [string, string] => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      return [name, lines.join('\n')];
    }),
);

describe('what comes of a sheet stays', () => {
  it('for all of them, and no others', () => {
    expect([...kept.keys()]).toEqual(all.map(([name]) => name));
  });

  it.each(all)('%s', (name, rows, options) => {
    expect(outcomesOf(rows, options).split('\n')).toEqual(kept.get(name)?.split('\n'));
  });

  it.each(written)('below and beside empty cells: %s', (name, rows, options) => {
    const shifted = rows.map((row) => (Array.isArray(row) && row.length > 0 ? ['', ...row] : row));
    expect(anywhere(outcomesOf(shifted, options))).toBe(anywhere(kept.get(name)));
    const below = outcomesOf([[], ...rows], { ...options, firstRow: 0 });
    expect(below.replace(/^skipped: 0 blank\n|(?<=^skipped: )0 blank, /, '')).toBe(kept.get(name));
  });

  // Programs hand over cells with nothing in them in several ways, and people type blanks before and behind a text.
  it.each(parts)('whatever blanks stand in and around the cells: %s', (_, some) => {
    for (const [name, rows, options] of some)
      expect([name, outcomesOf(rows.map(withBlanks), options)]).toEqual([name, kept.get(name)]);
  });
});
