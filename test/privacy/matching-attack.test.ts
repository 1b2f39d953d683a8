import { describe, expect, it } from 'vitest';
import { type SafeTable, suppressSmallCells } from '../../src/privacy/small-cells.js';
import { agreeing, attack, randomTables } from './matching-attack.js';

const shown = ({ cells }: SafeTable) => cells.map((row) => row.map(({ count }) => count));
const take = <T>(list: Iterable<T>, most: number): T[] => {
  const taken: T[] = [];
  for (const each of list) {
    if (taken.length === most) break;
    taken.push(each);
  }
  return taken;
};

/** Stands for a keyed hash. */
const keyOf = (key: number) => (text: string) => {
  let hash = key;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x5bd1e995) ^ (hash >>> 13);
  return String(hash >>> 0);
};

/** What is published of a list of counts, without the reasons. */
const countsAlone = (part: unknown) => JSON.stringify(part, (key, value) => (key === 'hidden' ? undefined : value));

describe('somebody who has the library', () => {
  it('learns no hidden count of the table that once told all four', () => {
    const counts = [
      [6, 1, 7],
      [3, 16, 9],
    ];
    expect(attack(counts, { minimum: 5 })).toEqual({ hidden: 4, exact: 0, knownSmall: 0, primary: 2 });
  });

  // Tables of which a total is hidden agree with too many others to try them here.
  it.each([
    [2, 2, 20, 5, 60],
    [2, 2, 9, 3, 60],
    [2, 3, 8, 3, 12],
  ])('learns no count of tables of %i × %i up to %i at minimum %i', (rows, columns, most, minimum, tables) => {
    let tried = 0;
    for (const counts of take(randomTables(rows, columns, most, 12345), tables)) {
      const { rowTotals, columnTotals, total } = suppressSmallCells(counts, { minimum });
      if ([...rowTotals, ...columnTotals, total].some(({ count }) => count === null)) continue;
      const learned = attack(counts, { minimum });
      if (learned.hidden > 0) tried++;
      expect({ counts, ...learned }).toMatchObject({ exact: 0, knownSmall: 0 });
    }
    expect(tried).toBeGreaterThan(2);
  });

  it('learns nothing of which hidden count is the small one where totals are withheld', () => {
    for (const counts of take(randomTables(2, 4, 12, 99), 60)) {
      const options = { minimum: 3, totals: 'withheld' } as const;
      const table = suppressSmallCells(counts, options);
      const places = table.cells.flatMap((row, r) => row.map(({ hidden }, c) => ({ hidden, r, c })));
      for (const a of places.filter(({ hidden }) => hidden === 'primary')) {
        for (const b of places.filter(({ hidden }) => hidden === 'secondary')) {
          const exchanged = counts.map((row) => [...row]);
          (exchanged[a.r] as number[])[a.c] = counts[b.r]?.[b.c] as number;
          (exchanged[b.r] as number[])[b.c] = counts[a.r]?.[a.c] as number;
          expect(shown(suppressSmallCells(exchanged, options))).toEqual(shown(table));
        }
      }
    }
  });

  it('learns counts only of tables that are said to be held against arithmetic alone', () => {
    let learnedOfArithmetic = 0;
    for (const counts of take(randomTables(3, 3, 4, 4713), 20)) {
      const { holdsAgainst } = suppressSmallCells(counts, { minimum: 3 });
      const { exact, knownSmall } = attack(counts, { minimum: 3 }, 8);
      if (holdsAgainst === 'recomputing')
        expect({ counts, exact, knownSmall }).toMatchObject({ exact: 0, knownSmall: 0 });
      else learnedOfArithmetic += exact + knownSmall;
    }
    // Tables with many hidden counts need a key: without one the attack does learn.
    expect(learnedOfArithmetic).toBeGreaterThan(0);
  });

  it.each([
    [1, 1, 2, undefined],
    [1, 2, 2, undefined],
    [1, 3, 3, undefined],
    [2, 2, 2, undefined],
    [2, 2, 2, 'withheld'],
    [2, 2, 2, 'keyed'],
  ] as const)('knows no count of a table of %i × %i at minimum %i that is said to be held, with nothing but zeros beside it (%s)', (rows, columns, minimum, how) => {
    const options = {
      minimum,
      ...(how === 'withheld' && { totals: how }),
      ...(how === 'keyed' && { keyed: keyOf(1) }),
    };
    const places = rows * columns;
    const most = 2 * minimum + 2;
    // By what is seen: the largest count that each place may hold, and whether the table is said to be held.
    const seen = new Map<string, { held: boolean; largest: number[]; table: SafeTable }>();
    for (let n = 0; n < (most + 1) ** places; n++) {
      const flat = Array.from({ length: places }, (_, i) => Math.floor(n / (most + 1) ** i) % (most + 1));
      const counts = Array.from({ length: rows }, (_, r) => flat.slice(r * columns, (r + 1) * columns));
      const table = suppressSmallCells(counts, options);
      const words = JSON.stringify([shown(table), table.rowTotals, table.columnTotals, table.total].map(countsAlone));
      const one = seen.get(words) ?? { held: false, largest: flat, table };
      seen.set(words, one);
      one.held ||= table.holdsAgainst === 'recomputing';
      one.largest = one.largest.map((count, i) => Math.max(count, flat[i] as number));
    }
    // Where a count or a total is shown that is not 0, larger counts than are tried here may fit.
    const told = [...seen.values()].filter(
      ({ largest, table }) =>
        [...table.cells.flat(), ...table.rowTotals, ...table.columnTotals, table.total].every(({ count }) => !count) &&
        shown(table)
          .flat()
          .some((count, i) => count === null && (largest[i] as number) < minimum),
    );
    expect(told.length).toBeGreaterThan(0);
    // With a key only a count that is hidden alone is told for certain.
    const isLone = (table: SafeTable) =>
      shown(table)
        .flat()
        .filter((count) => count === null).length === 1;
    for (const { held, largest, table } of told) {
      if (how !== 'keyed' || isLone(table))
        expect({ table: shown(table), largest, held }).toMatchObject({ held: false });
    }
  });

  it('is told that hidden means 1 only where every count is', () => {
    const table = suppressSmallCells([[1, 7, 9, 1]], { minimum: 2, totals: 'withheld' });
    expect(shown(table)).toEqual([[null, null, 9, null]]);
    expect(table.holdsAgainst).toBe('recomputing');
    expect(suppressSmallCells([[1, 1]], { minimum: 2, totals: 'withheld' }).holdsAgainst).toBe('arithmetic');
  });
});

describe('a secret choice', () => {
  const counts = [
    [6, 1, 7],
    [3, 16, 9],
  ];
  it('is the same for the same key, and differs between keys', () => {
    const patterns = Array.from({ length: 40 }, (_, key) =>
      JSON.stringify(suppressSmallCells(counts, { minimum: 5, keyed: keyOf(key) })),
    );
    expect(JSON.stringify(suppressSmallCells(counts, { minimum: 5, keyed: keyOf(7) }))).toBe(patterns[7]);
    expect(new Set(patterns).size).toBeGreaterThan(1);
  });

  it('leaves every table possible that agrees with what is shown', () => {
    const table = suppressSmallCells(counts, { minimum: 5, keyed: keyOf(1) });
    expect(table.holdsAgainst).toBe('recomputing');
    const words = JSON.stringify(shown(table));
    for (const other of take(agreeing(table, 1, 40), 12)) {
      const isPossible = Array.from({ length: 4000 }, (_, key) => key).some(
        (key) => JSON.stringify(shown(suppressSmallCells(other, { minimum: 5, keyed: keyOf(key) }))) === words,
      );
      expect({ other, isPossible }).toEqual({ other, isPossible: true });
    }
  });

  it('is needed for tables with many hidden counts', () => {
    const large = randomTables(12, 12, 40, 5).next().value as number[][];
    expect(suppressSmallCells(large, { minimum: 5 }).holdsAgainst).toBe('arithmetic');
    expect(suppressSmallCells(large, { minimum: 5, keyed: keyOf(1) }).holdsAgainst).toBe('recomputing');
  });
});
