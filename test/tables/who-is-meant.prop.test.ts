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
  ])('of %s it cannot be told: one is recorded, and the list is a part', (cell) => {
    const { found, codes } = inList(cell);
    expect(namesOf(found[0] as Registration)).toHaveLength(2);
    expect(codes).toContain('cell.several-people');
    expect(found[0]?.membersListed).toBe('some');
  });

  it('the name stays where others stand beside it who are not named, and the list is a part', () => {
    const around = fc.constantFrom<(name: string) => string>(
      (name) => `${name} dkk`,
      (name) => `${name} sekeluarga`,
      (name) => `${name} dan istri`,
      (name) => `${name} dan keluarga`,
      (name) => `${name} beserta keluarga`,
      (name) => `${name} bersama anaknya`,
      (name) => `${name} bersama istri dan anak`,
      (name) => `Keluarga ${name}`,
    );
    const name = fc.oneof(one, fc.constantFrom('Pak Karyo', 'Bu Ani', 'Bunga Keluarga Sari', 'Serta Ulina'));
    fc.assert(
      fc.property(name, around, (called, write) => {
        const { found, codes } = inList(write(called));
        expect(namesOf(found[0] as Registration)).toEqual(['Warga A', called]);
        expect(codes).toContain('cell.others-not-named');
        expect(found[0]?.membersListed).toBe('some');
      }),
    );
  });

  it('each of a list is a member, with others behind it who are not named', () => {
    const end = fc.constantFrom(', dkk', ' dkk', ', dll.', ', dst', ' dan kawan-kawan', ', dan lain-lain');
    fc.assert(
      fc.property(fc.uniqueArray(plain, { minLength: 2, maxLength: 4 }), end, (names, behind) => {
        const { found, codes } = inList(names.join(', ') + behind);
        expect(namesOf(found[0] as Registration)).toEqual(['Warga A', ...names]);
        expect(codes).toContain('cell.others-not-named');
        expect(found[0]?.membersListed).toBe('some');
      }),
    );
  });

  it.each([
    'Tim KKN',
    'TIM KKN',
    'Tim Kreatif',
    'Mahasiswa KKN',
    'Tim Penggerak PKK',
    'Keluarga Besar',
    'Keluarga',
  ])("%s is nobody's name, and the list is a part", (cell) => {
    const { found, codes } = inList(cell);
    expect(namesOf(found[0] as Registration)).toEqual(['Warga A']);
    expect(codes).toContain('cell.others-not-named');
    expect(found[0]?.membersListed).toBe('some');
  });

  it.each(['Tim', 'Timbul', 'Tim Lindsey', 'Rombang', 'Serta Ulina'])('%s is somebody', (cell) => {
    expect(namesOf(inList(cell).found[0] as Registration)).toEqual(['Warga A', cell]);
  });

  it('a slash divides people where as many offices stand beside them', () => {
    const mark = fc.constantFrom('/', ' / ', ' /');
    const posts = fc.constantFrom(
      ['Sekretaris', 'Bendahara', 'sekretaris', 'bendahara'],
      ['Wakil Ketua', 'Sekretaris', 'wakil-ketua', 'sekretaris'],
    );
    fc.assert(
      fc.property(mark, mark, fc.uniqueArray(one, { minLength: 2, maxLength: 2 }), posts, (a, b, names, offices) => {
        const { found, codes } = inList(names.join(a), `${offices[0]}${b}${offices[1]}`);
        expect(found[0]?.members?.slice(1).map((each) => [each.name, each.offices])).toEqual([
          [names[0], [offices[2]]],
          [names[1], [offices[3]]],
        ]);
        expect(codes).toContain('cell.people-listed');
        expect(found[0]?.membersListed).toBeUndefined();
      }),
    );
  });

  it('each has the office of the same place, where there are as many', () => {
    const { found } = inList('Budi & Rina', 'Sekretaris & Bendahara');
    expect(found[0]?.members?.slice(1).map(({ offices }) => offices)).toEqual([['sekretaris'], ['bendahara']]);
  });
});
