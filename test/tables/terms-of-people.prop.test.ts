import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registration.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/*
 * Whoever had an office in an earlier term is no member for that alone, wherever the term stands: beside the name, in a cell of its own,
 * above lists that stand side by side. Each of them is noted, and the list is a part.
 */

type Line = readonly unknown[];
function read(rows: readonly Line[]) {
  const given = { kim_id: 'k', kim_name: 'KIM Mawar' };
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, given })];
  const [one] = outcomes.flatMap((each) => (each.kind === 'submission' ? [each.submission as Registration] : []));
  return {
    members: one?.members?.map(({ name, offices }) => [name, ...(offices ?? [])]) ?? [],
    listed: one?.membersListed,
    rejected: outcomes.flatMap((each) => (each.kind === 'rejected' ? [[each.row, each.faults[0]?.code]] : [])),
    codes: outcomes.flatMap((each) =>
      each.kind === 'group' ? [each.code] : each.kind === 'noted' ? each.faults.map(({ code }) => code) : [],
    ),
  };
}

const terms = fc
  .tuple(fc.integer({ min: 2005, max: 2019 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom('-', ' - ', '–', '/'))
  .map(([from, years, between]) => ({
    before: `${from}${between}${from + years}`,
    now: `${from + years}${between}${from + 2 * years}`,
    goesOn: `${from + years}${between}sekarang`,
  }));

describe('years beside the names of a cell', () => {
  const marks = fc.constantFrom(', ', '; ', '\n', ' / ');

  it('say who has the office now', () => {
    fc.assert(
      fc.property(
        terms,
        marks,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        ({ before, now, goesOn }, mark, goes, isFirst, isRow) => {
          const both = [`Siti (${before})`, `Budi (${goes ? goesOn : now})`];
          const cell = (isFirst ? both : both.reverse()).join(mark);
          const rows = isRow
            ? [
                ['No', 'Nama', 'Jabatan'],
                [1, cell, 'Ketua'],
              ]
            : [
                ['Nama KIM', 'Desa', 'Ketua'],
                ['KIM Mawar', 'Contoh', cell],
              ];
          const { members, listed, codes } = read(rows);
          expect(members).toEqual([['Budi', 'ketua']]);
          expect(listed).toBe('some');
          expect(codes).toContain('cell.several-people');
        },
      ),
    );
  });

  it('are no part of a name', () => {
    fc.assert(
      fc.property(terms, fc.constantFrom('Siti', 'Siti Aminah'), ({ before }, name) => {
        const { members, codes } = read([
          ['No', 'Nama', 'Jabatan'],
          [1, `${name} (${before})`, 'Ketua'],
        ]);
        expect(members).toEqual([[name, 'ketua']]);
        expect(codes).toContain('cell.partly-read');
      }),
    );
  });

  it('of rows below each other say it too', () => {
    const rows = [
      ['No', 'Nama', 'Jabatan'],
      [1, 'Siti (2019-2022)', 'Ketua'],
      [2, 'Budi (2022-sekarang)', 'Ketua'],
    ];
    expect(read(rows)).toMatchObject({
      members: [['Budi', 'ketua']],
      listed: 'some',
      rejected: [[2, 'row.not-members']],
    });
  });
});

describe('boards of two terms', () => {
  const board = {
    members: [
      ['Siti', 'ketua'],
      ['Joko', 'sekretaris'],
    ],
    listed: 'some',
  };
  const heads = ['No', 'Nama', 'Jabatan'];
  const old = [
    [1, 'Budi', 'Ketua'],
    [2, 'Ani', 'Sekretaris'],
  ];
  const next = [
    [1, 'Siti', 'Ketua'],
    [2, 'Joko', 'Sekretaris'],
  ];
  const beside = (term: string, rows: readonly Line[]) => rows.map((row, i) => [i === 0 ? term : '', ...row]);

  it('with the term in a merged cell beside the rows, under its heading or under none', () => {
    fc.assert(
      fc.property(
        terms,
        fc.constantFrom(['Masa Bakti', ''], ['Periode', ''], ['', 'Periode ']),
        fc.boolean(),
        ({ before, now }, [head, word], isOldFirst) => {
          const [first, second] = [beside(`${word}${before}`, old), beside(`${word}${now}`, next)];
          const rows = [[head, ...heads], ...(isOldFirst ? [...first, ...second] : [...second, ...first])];
          const { rejected, ...found } = read(rows);
          expect(found).toMatchObject(board);
          expect(rejected.map(([, code]) => code)).toEqual(['row.not-members', 'row.not-members']);
        },
      ),
    );
  });

  it('with the term in a line of its own, in one cell or in several', () => {
    const line = fc.constantFrom(
      (term: string) => ['Periode', ':', term],
      (term: string) => ['Masa Bakti', term],
      (term: string) => [`Masa Bakti : ${term}`],
      (term: string) => [`PENGURUS PERIODE ${term}`],
    );
    fc.assert(
      fc.property(terms, line, fc.boolean(), ({ before, now }, of, hasHeads) => {
        const rows = [of(before), heads, ...old, of(now), ...(hasHeads ? [heads] : []), ...next];
        const { rejected, ...found } = read(rows);
        expect(found).toMatchObject(board);
        expect(rejected.map(([, code]) => code)).toEqual(['row.not-members', 'row.not-members']);
      }),
    );
  });

  it('side by side, with a title above each', () => {
    const titles = fc.oneof(
      terms.map(({ before, now }) => [`PERIODE ${before}`, `PERIODE ${now}`] as const),
      fc.constant(['PENGURUS LAMA', 'PENGURUS BARU'] as const),
    );
    fc.assert(
      fc.property(titles, fc.boolean(), ([before, now], isOldFirst) => {
        const sides = isOldFirst ? [old, next] : [next, old];
        const [left, right] = isOldFirst ? [before, now] : [now, before];
        const rows = [
          [left, '', '', right, '', ''],
          [...heads, ...heads],
          ...sides[0]!.map((row, i) => [...row, ...(sides[1]![i] as Line)]),
        ];
        const { rejected, ...found } = read(rows);
        expect(found.members).toEqual(board.members);
        expect(rejected.map(([, code]) => code)).toEqual(['row.not-members', 'row.not-members']);
      }),
    );
  });

  it('side by side under the heading of their names', () => {
    const rows = [
      ['No', 'Jabatan', 'Nama', ''],
      ['', '', '2020-2023', '2023-2026'],
      [1, 'Ketua', 'Budi', 'Siti'],
      [2, 'Sekretaris', 'Ani', 'Joko'],
    ];
    expect(read(rows).members).toEqual(board.members);
  });
});

describe('two names in two lines of a cell', () => {
  const heads = ['No', 'Nama', 'Jabatan', 'JK'];

  it.each([
    ['1. Budi\n2. Ani', '', ''],
    ['- Budi\n- Ani', '', ''],
    ['Budi\nAni', 'Ketua\nSekretaris', ''],
    ['Budi\nAni', 'Anggota', 'L\nP'],
    ['Budi, S.Pd\nAni, S.E', '', ''],
    ['H. Budi\nHj. Ani', '', ''],
  ])('are two people where the cells say so: %j', (names, office, sex) => {
    const { members } = read([heads, [1, names, office, sex]]);
    expect(members.map(([name]) => name)).toEqual([expect.stringContaining('Budi'), expect.stringContaining('Ani')]);
    expect(members).toHaveLength(2);
  });

  it('may be one long name else: it is noted, and the list is a part', () => {
    const { members, listed, codes } = read([heads, [1, 'Budi\nAni', 'Anggota', 'L']]);
    expect(members).toHaveLength(1);
    expect(listed).toBe('some');
    expect(codes).toContain('cell.several-people');
  });
});
