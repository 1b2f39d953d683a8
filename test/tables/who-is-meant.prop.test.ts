import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registration.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { codesOf } from './looked-into.js';

/* Who is meant by the cells of a row: members, those who advise them, and several people of whom one cell speaks. */

type Line = readonly unknown[];
const read = (rows: readonly Line[], options: Partial<RowsInOptions<'registration'>> = {}) => {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options })];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  return { outcomes, found, codes: codesOf(outcomes) };
};
const written = (text: string) =>
  fc.constantFrom(text, text.toUpperCase(), text.toLowerCase(), `${text} KIM`, ` ${text} `);

describe('an office among those who advise', () => {
  const office = fc.constantFrom(
    ...['', 'Ketua ', 'Wakil Ketua ', 'Sekretaris ', 'Bendahara ', 'Anggota ', 'Koordinator ', 'Ketua I ', 'Wakil '],
  );
  const body = fc.constantFrom('', 'Dewan ', 'Tim ', 'Badan ');
  const role = fc.constantFrom('Pembina', 'Penasihat', 'Penasehat', 'Pelindung', 'Pengarah');
  const codes: Readonly<Record<string, string>> = { penasehat: 'penasihat' };

  it('is no office in the KIM, and whoever has it no member', () => {
    fc.assert(
      fc.property(
        fc.tuple(office, body, role).chain(([a, b, c]) => fc.tuple(written(a + b + c), fc.constant(c))),
        ([cell, own]) => {
          const { found, outcomes } = read([
            ['DAFTAR PENGURUS KIM MAWAR'],
            ['Nama', 'Jabatan'],
            ['Budi', 'Ketua'],
            ['Ani', cell],
          ]);
          const code = own.toLowerCase();
          expect(found[0]?.members?.map(({ name }) => name)).toEqual(['Budi']);
          expect(found[0]?.advisers).toMatchObject([{ name: 'Ani', role: codes[code] ?? code }]);
          expect(outcomes.some(({ kind }) => kind === 'noted')).toBe(false);
        },
      ),
    );
  });

  it.each([
    ['Pembina/Ketua', ['ketua']],
    ['Ketua merangkap Pembina', ['ketua']],
    ['Sekretaris (Pelindung)', ['sekretaris']],
    ['Anggota / Penasihat', []],
  ])('%s is said of a member; that the person advises too is not kept, which is noted', (cell, offices) => {
    const { found, codes: noted } = read([['KIM Mawar'], ['Nama', 'Jabatan', 'JK'], ['Ani', cell, 'P']]);
    expect(found[0]?.members?.map((one) => one.offices)).toEqual([offices]);
    expect(found[0]?.advisers).toBeUndefined();
    expect(noted).toContain('cell.partly-read');
  });
});

it.each([
  'Kasi Pemerintahan',
  'Kaur Umum',
  'Kepala Desa Karang',
  'Sekcam Dau',
  'Kabid IKP',
])('who advises by the post of %s has no name, and that is noted', (post) => {
  const { found, codes } = read([['KIM Mawar'], ['Jabatan', 'Nama'], ['Pembina', post], ['Ketua', 'Andi']]);
  expect(found[0]?.advisers?.map(({ name, role }) => [name, role])).toEqual([[undefined, 'pembina']]);
  expect(codes).toContain('cell.placeholder');
});

describe('several people in one cell of names', () => {
  const degree = fc.constantFrom('', ', S.Pd', ', A.Md.', ', S.Sos., M.Si.', ', SE, MM', ', Skom', ' (PNS)');
  const plain = fc.constantFrom('Budi', 'Rina', 'Joko', 'Eko', 'Ani', 'Wati');
  const long = fc.constantFrom('Budi Santoso', 'I Gusti Ngurah', 'Siti Nur Aisyah', 'H. Dodi', 'M. Fajar');
  const one = fc.oneof(plain, long);
  const written = (names: readonly string[]) => names.map((name) => name.replace(' (PNS)', ''));
  const titled = fc.tuple(one, degree).map(([name, behind]) => name + behind);
  const alike = (name: fc.Arbitrary<string>) =>
    fc.uniqueArray(fc.tuple(name, degree), { minLength: 2, maxLength: 4, selector: ([own]) => own });
  const joined = fc.oneof(
    fc.tuple(alike(one), fc.constantFrom(' & ', ' dan ', ' DAN ', '&', ' + ', ' serta ')),
    fc.tuple(fc.oneof(alike(plain), alike(long)), fc.constantFrom(', ', ',', ' , ')),
  );
  const inList = (cell: string, office = '') =>
    read([['DAFTAR ANGGOTA KIM MAWAR'], ['No', 'Nama', 'Jabatan'], [1, 'Warga A', 'Ketua'], [2, cell, office]]);
  const namesOf = ({ members = [] }: Registration) => members.map(({ name }) => name);

  it('are each a member, with their degrees; the list stays whole, and the cell is noted', () => {
    fc.assert(
      fc.property(joined, ([people, mark]) => {
        const cells = people.map(([name, behind]) => name + behind);
        const { found, codes } = inList(cells.join(mark));
        expect(namesOf(found[0] as Registration)).toEqual(['Warga A', ...written(cells)]);
        expect(found[0]?.membersListed).toBeUndefined();
        expect(codes).toContain('cell.people-listed');
      }),
    );
  });

  it('one person with degrees is one', () => {
    fc.assert(
      fc.property(titled, (cell) => {
        const { found, codes } = inList(cell);
        expect(namesOf(found[0] as Registration)).toEqual(['Warga A', ...written([cell])]);
        expect(codes).not.toContain('cell.several-people');
        expect(codes).not.toContain('cell.people-listed');
      }),
    );
  });

  it.each([
    'Budi Santoso, Karang',
    'Budi / Rina',
    'Budi dan istri',
    'Budi dan keluarga',
  ])('of %s it cannot be told: one is recorded, and the list is a part', (cell) => {
    const { found, codes } = inList(cell);
    expect(namesOf(found[0] as Registration)).toHaveLength(2);
    expect(codes).toContain('cell.several-people');
    expect(found[0]?.membersListed).toBe('some');
  });

  it('each has the office of the same place, where there are as many', () => {
    const { found } = inList('Budi & Rina', 'Sekretaris & Bendahara');
    expect(found[0]?.members?.slice(1).map(({ offices }) => offices)).toEqual([['sekretaris'], ['bendahara']]);
  });
});
