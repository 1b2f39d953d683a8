import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registration.js';
import { renderImportNote } from '../../src/tables/quality/render-import-note.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { id } from '../../src/texts/id/index.js';
import { codesOf } from './looked-into.js';

/* Boards in one cell, and columns that mark who has one office. */

type Line = readonly unknown[];
const read = (rows: readonly Line[], options: Partial<RowsInOptions<'registration'>> = {}) => {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options })];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  return { outcomes, found, codes: codesOf(outcomes) };
};
const officesOf = ({ members = [] }: Registration) => members.map(({ name, offices }) => [name, offices]);
const byName = ([a = '']: readonly unknown[], [b = '']: readonly unknown[]) => (String(a) < String(b) ? -1 : 1);

const names = [
  'Andi',
  'Budi Santoso',
  'Ani Lestari, S.Pd',
  'H. Dodi',
  'Siti, A.Md Keb',
  'Eka',
  'M. Fajar',
  'Ni Made Gita',
];
const people = fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 5 });
const offices = [
  ['Ketua', ['ketua']],
  ['Wakil Ketua', ['wakil-ketua']],
  ['Sekretaris', ['sekretaris']],
  ['Bendahara', ['bendahara']],
  ['Seksi Humas', ['seksi-lain']],
] as const;
const board = people.chain((own) =>
  fc.tuple(fc.constant(own), fc.shuffledSubarray([...offices], { minLength: own.length, maxLength: own.length })),
);

describe('a board in one cell', () => {
  const writes: readonly ((pairs: readonly (readonly [string, string])[]) => string)[] = [
    (pairs) => pairs.map(([name, office]) => `${name} (${office})`).join(', '),
    (pairs) => pairs.map(([name, office]) => `${name} (${office.toUpperCase()})`).join('; '),
    (pairs) => pairs.map(([name, office], i) => `${i + 1}. ${name} (${office})`).join('\n'),
    (pairs) => pairs.map(([name, office], i) => `${i + 1}. ${name} (${office})`).join(' '),
    (pairs) => pairs.map(([name, office]) => `${office}: ${name}`).join('; '),
    (pairs) => pairs.map(([name, office], i) => `${i + 1}. ${office} : ${name}`).join(' '),
  ];

  it('is read in every way of writing it, whatever its column is called', () => {
    const heading = fc.constantFrom('Susunan Pengurus', 'Pengurus', 'Nama Pengurus KIM', 'Nama Anggota', 'Anggota');
    fc.assert(
      fc.property(board, fc.constantFrom(...writes), heading, ([own, given], write, title) => {
        const pairs = own.map((name, i) => [name, given[i]?.[0] ?? ''] as const);
        const { found } = read([
          ['Nama KIM', 'Desa', title],
          ['KIM Mawar', 'Karang', write(pairs)],
        ]);
        const expected = own.map((name, i) => [name, given[i]?.[1]]);
        expect(found.flatMap(officesOf).sort(byName)).toEqual([...expected].sort(byName));
      }),
    );
  });

  it('keeps who has no office beside the name, of whom no office is known', () => {
    const { found, codes } = read([
      ['Nama KIM', 'Desa', 'Susunan Pengurus'],
      ['KIM Mawar', 'Karang', 'Budi (Ketua), Ani (Sekretaris), H. Dodi, Eka (alm)'],
    ]);
    expect(found.flatMap(officesOf)).toEqual([
      ['Budi', ['ketua']],
      ['Ani', ['sekretaris']],
      ['H. Dodi', undefined],
    ]);
    expect(found[0]?.formerMembers).toEqual([{ id: 'mantan-1-baris-2' }]);
    expect(codes).toContain('cell.partly-read');
  });

  it('of several rows of a group gives the people of each row', () => {
    const { found } = read([
      ['Nama KIM', 'Desa', 'Pengurus'],
      ['KIM Mawar', 'Karang', 'Ketua: Budi, Seksi Humas: Ani'],
      ['KIM Mawar', 'Karang', 'Sekretaris: Eka, Seksi Usaha: Dodi'],
    ]);
    expect(
      found
        .flatMap(officesOf)
        .map(([name]) => name)
        .sort(),
    ).toEqual(['Ani', 'Budi', 'Dodi', 'Eka']);
  });
});

describe('advisers of a list with one row for each KIM', () => {
  const adviser = fc.constantFrom('Kepala Desa', 'Camat', 'Lurah Contoh', 'Andi', 'H. Beni');
  it("are all kept, each once, in a column or in a board; a post is nobody's name, and that is noted", () => {
    fc.assert(
      fc.property(fc.uniqueArray(adviser, { minLength: 1, maxLength: 3 }), fc.boolean(), (own, inBoard) => {
        const cell = own.join('; ');
        const { found, codes } = read(
          inBoard
            ? [
                ['Nama KIM', 'Desa', 'Susunan Pengurus'],
                ['KIM Mawar', 'Karang', `Pembina: ${cell}; Ketua: Gita`],
              ]
            : [
                ['Nama KIM', 'Desa', 'Pembina', 'Ketua'],
                ['KIM Mawar', 'Karang', cell, 'Gita'],
              ],
        );
        const posts = { 'Kepala Desa': 'kepala-desa', Camat: 'camat' };
        const isPost = (name: string): name is keyof typeof posts => Object.hasOwn(posts, name);
        expect(found[0]?.advisers?.map(({ name, role, publicOffices }) => [name, role, publicOffices?.[0]])).toEqual(
          own.map((name) => (isPost(name) ? [undefined, 'pembina', posts[name]] : [name, 'pembina', undefined])),
        );
        expect(new Set(found[0]?.advisers?.map(({ id: own }) => own)).size).toBe(own.length);
        expect(found[0]?.partialLists).toBeUndefined();
        expect(codes).toEqual(['group.by-name', ...(own.some(isPost) ? ['cell.placeholder'] : [])]);
      }),
    );
  });

  it('that are not named are a part', () => {
    const { found, codes } = read([
      ['Nama KIM', 'Desa', 'Pembina', 'Ketua'],
      ['KIM Mawar', 'Karang', 'Andi dkk', 'Gita'],
    ]);
    expect(found[0]?.advisers?.map(({ name }) => name)).toEqual(['Andi']);
    expect(found[0]?.partialLists).toEqual(['advisers']);
    expect(codes).toContain('cell.others-not-named');
  });
});

it('who has left is a former member, in whatever column of a list of groups the name stands', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Ketua', 'Sekretaris', 'Anggota 1'),
      fc.constantFrom('Andi (alm)', 'Andi (keluar)', 'Alm. Andi'),
      (column, cell) => {
        const { found } = read([
          ['Nama KIM', 'Desa', 'Bendahara', column],
          ['KIM Mawar', 'Karang', 'Gita', cell],
        ]);
        expect(found.flatMap(officesOf)).toEqual([['Gita', ['bendahara']]]);
        expect(found[0]?.formerMembers).toHaveLength(1);
      },
    ),
  );
});

describe('a mark for one office beside a column of offices', () => {
  const stated = fc.constantFrom('Ketua', 'Sekretaris', 'Anggota', '');
  const mark = fc.constantFrom('ya', 'tidak', '', '-');

  it('that says otherwise is noted, and of the offices nothing is taken', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(stated, mark), { minLength: 1, maxLength: 5 }), (cells) => {
        // One row shows that the column holds marks.
        const rows = [...cells, ['', 'ya'] as const].map(([office, own], i) => [
          i + 1,
          `Warga ${'ABCDEF'[i]}`,
          office,
          own,
        ]);
        const { found, outcomes } = read([['KIM MAWAR'], ['No', 'Nama', 'Jabatan', 'Ketua?'], ...rows]);
        const expected = [...cells, ['', 'ya'] as const].map(([office, own]) => {
          const differs = own === 'ya' ? office === 'Sekretaris' : own === 'tidak' && office === 'Ketua';
          const given = office === 'Anggota' ? [] : office === '' ? undefined : [office.toLowerCase()];
          return [differs, differs ? undefined : own === 'ya' ? ['ketua'] : given];
        });
        expect(found.flatMap(({ members = [] }) => members.map(({ offices: own }) => own))).toEqual(
          expected.map(([, own]) => own),
        );
        const noted = outcomes.flatMap((one) => (one.kind === 'noted' ? [one.row] : []));
        expect(noted).toEqual(expected.flatMap(([differs], i) => (differs === true ? [i + 3] : [])));
      }),
    );
  });
});

it('labels in notes begin with a capital letter', () => {
  const { outcomes } = read([
    ['Nama KIM', 'Desa', 'Ketua', 'Sekretaris'],
    ['KIM Mawar', 'Karang', 'Andi / Budi', '5 orang'],
  ]);
  const sentences = outcomes.flatMap((one) =>
    one.kind === 'group' ? renderImportNote(one, 'registration', 'members', id) : [],
  );
  const labels = sentences.flatMap((text) => /\(([^)]*)\):/.exec(text)?.[1] ?? []);
  expect(labels).toEqual(['Nama KIM', 'Ketua', 'Sekretaris']);
});
