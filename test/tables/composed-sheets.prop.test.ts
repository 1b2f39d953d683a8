import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/kernel/text.js';
import type { Registration } from '../../src/model/registration.js';
import type { RowsInOutcome } from '../../src/tables/import-outcomes.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/*
 * Sheets put together at random from what printed lists are made of: titles, headings in any words and order, people, lines
 * that are nobody, places to sign, one list below another. Whatever the mixture, nobody is lost, invented or moved.
 */

type Cell = string | number;

/** Columns, each with the words that head it and what its cells hold. */
const columns = {
  name: { heads: ['Nama', 'NAMA LENGKAP', 'Nama Anggota', 'Nama Pengurus'], cells: [] },
  office: {
    heads: ['Jabatan', 'JABATAN', 'Kedudukan'],
    cells: ['Ketua', 'Sekretaris', 'Anggota', 'Seksi Humas', 'jagoan', '-', ''],
  },
  sex: { heads: ['L/P', 'Jenis Kelamin', 'JK'], cells: ['L', 'P', '', 'x', 'Laki-laki'] },
  age: { heads: ['Umur', 'Usia (th)'], cells: [34, '41 th', 'muda', '', '± 30'] },
  work: { heads: ['Pekerjaan', 'PROFESI'], cells: ['Petani', 'IRT', 'xyz', ''] },
  phone: { heads: ['No HP', 'No. WA'], cells: ['081234567890', ''] },
  nik: { heads: ['NIK'], cells: ['3500000000000001', ''] },
  home: { heads: ['Alamat', 'RT/RW'], cells: ['RT 01/02', ''] },
  sign: { heads: ['Tanda Tangan', 'Paraf'], cells: ['', '1', '.....'] },
} as const;
const others = ['office', 'sex', 'age', 'work', 'phone', 'nik', 'home', 'sign'] as const;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** No two are the same, and each may be written in several ways. */
const nameOf = (i: number) => `Warga ${letters[i % 26]}${letters[Math.floor(i / 26) % 26]?.toLowerCase()}o`;
const ways: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => `Hj. ${name}, S.Pd.`,
  (name) => `Drs. H. ${name}, M.Si`,
  (name) => ` ${name}\u00a0`,
];

const person = fc.record({
  way: fc.constantFrom(...ways),
  cells: fc.record(Object.fromEntries(others.map((one) => [one, fc.constantFrom<Cell>(...columns[one].cells)]))),
});

/** Lines in which nobody stands, as they come between the rows of a list. */
const nobody = fc.constantFrom<'blank' | 'number' | 'section' | 'headings' | 'page'>(
  'blank',
  'number',
  'section',
  'headings',
  'page',
);

const ends: readonly (readonly (readonly Cell[])[])[] = [
  [],
  [[], ['', 'Mengetahui,'], ['', 'Kepala Desa Contoh'], [], ['', '( SUTRISNO )'], ['', 'NIP. 19700101 199003 1 001']],
  [['Keterangan:'], ['L = Laki-laki'], ['P = Perempuan']],
  [[], ['', '', 'Contoh, 17 Maret 2025'], ['', '', 'Ketua KIM'], [], ['', '', 'ttd']],
  [['JUMLAH', '', 12]],
  [['', 'Total', ''], ['NB : data sementara']],
];

const list = fc.record({
  heads: fc.record(
    Object.fromEntries(
      Object.entries(columns).map(([key, { heads }]) => [key, fc.constantFrom<string>(...heads)]),
    ) as Record<keyof typeof columns, fc.Arbitrary<string>>,
  ),
  order: fc.shuffledSubarray([...others], { minLength: 1 }),
  hasNumbers: fc.boolean(),
  nameAt: fc.nat({ max: 2 }),
  people: fc.array(fc.tuple(person, fc.option(nobody)), { minLength: 1, maxLength: 6 }),
  title: fc.constantFrom(
    'DAFTAR ANGGOTA KIM #',
    'DAFTAR PENGURUS KIM # DESA CONTOH',
    'KIM #',
    'SUSUNAN PENGURUS KELOMPOK INFORMASI MASYARAKAT (KIM) "#"',
    'Nama KIM : KIM #',
  ),
  gap: fc.nat({ max: 2 }),
  end: fc.constantFrom(...ends),
  numbered: fc.boolean(),
});
const sheetOf = fc.tuple(
  fc.constantFrom<readonly (readonly Cell[])[]>(
    [],
    [['PEMERINTAH KABUPATEN CONTOH'], ['KECAMATAN SATU'], ['Jl. Merdeka No. 1 Telp. (0352) 481234'], []],
  ),
  fc.array(list, { minLength: 1, maxLength: 3 }),
);
type List = typeof list extends fc.Arbitrary<infer Value> ? Value : never;

const kims = ['MAWAR', 'MELATI', 'ANGGREK'];

function linesOf(one: List, which: number, people: string[]): Cell[][] {
  const { heads, order, hasNumbers, nameAt, title, end, gap } = one;
  const keys = [...order] as (keyof typeof columns)[];
  keys.splice(Math.min(nameAt, keys.length), 0, 'name');
  const row = (number: Cell, of: (key: keyof typeof columns) => Cell) => [
    ...(hasNumbers ? [number] : []),
    ...keys.map(of),
  ];
  const headings = row('No', (key) => heads[key]);
  const lines: Cell[][] = [
    [title.replace('#', kims[which] as string)],
    ...Array.from({ length: gap }, () => []),
    headings,
  ];
  if (one.numbered && headings.length >= 3) lines.push(headings.map((_, i) => i + 1));
  one.people.forEach(([{ way, cells }, between], i) => {
    const name = way(nameOf(people.length));
    people.push(foldText(name));
    lines.push(row(i + 1, (key) => (key === 'name' ? name : (cells[key] as Cell))));
    if (between === 'blank') lines.push([]);
    else if (between === 'number' && hasNumbers) lines.push(row(i + 2, () => ''));
    else if (between === 'section' && hasNumbers) lines.push(row('', (key) => (key === 'name' ? 'ANGGOTA' : '')));
    // A name alone below a gap and above headings may be a title: nobody can tell.
    else if (between === 'headings' && one.people[i - 1]?.[1] !== 'blank') lines.push([...headings]);
    else if (between === 'page') lines.push(['Halaman 1 dari 2'], [...headings]);
  });
  return [...lines, ...end.map((line) => [...line]), []];
}

describe('sheets put together at random', () => {
  it('lose nobody, invent nobody, and move nobody to another group', () => {
    fc.assert(
      fc.property(sheetOf, ([above, lists]) => {
        const expected: string[][] = [];
        const rows = [
          ...above,
          ...lists.flatMap((one, i) => {
            const people: string[] = expected.flat();
            const before = people.length;
            const lines = linesOf(one, i, people);
            expected.push(people.slice(before));
            return lines;
          }),
        ];
        const outcomes = [
          ...submissionsFromRows(rows, { kind: 'registration', sheet: true }),
        ] as readonly RowsInOutcome[];
        const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
        const namesIn = ({ members = [], advisers = [] }: Registration) =>
          [...members, ...advisers].map(({ name }) => foldText(name ?? '?')).sort();
        const byName = Object.fromEntries(
          found.map((one) => [kims.findIndex((kim) => one.name.includes(kim)), namesIn(one)]),
        );
        expect(byName).toEqual(Object.fromEntries(expected.map((names, i) => [i, [...names].sort()])));
        expect(outcomes.filter(({ kind }) => kind === 'rejected')).toEqual([]);
        for (const one of found) expect(one.membersListed).toBeUndefined();
        const seen = outcomes.flatMap((one) =>
          one.kind === 'submission' ? one.rows : one.kind === 'skipped' ? [one.row] : [],
        );
        expect([...seen].sort((a, b) => a - b)).toEqual(rows.map((_, i) => i + 1));
        expect(JSON.stringify(outcomes)).not.toMatch(/\d{16}|08\d{8}/);
      }),
      { numRuns: 200 },
    );
  });
});
