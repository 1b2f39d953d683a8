import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registration.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/*
 * A title that stands alone between the rows of people ends what the title before it said, whether it is known or not: nobody below it
 * is of the list before for that alone, nobody is lost without a note, and no title is a person.
 */

type Cell = string | number;
type Rows = readonly (readonly Cell[])[];

const heads = ['No', 'Nama', 'Jabatan'];
const board: Rows = [
  [1, 'Warga A', 'Ketua'],
  [2, 'Warga B', 'Sekretaris'],
  [3, 'Warga C', 'Bendahara'],
];
const titled = (title: string, at: number): readonly Cell[] => [...Array<Cell>(at).fill(''), title];
const columnOfTitle = fc.nat({ max: 1 });

function read(rows: Rows) {
  const given = { kim_id: 'k', kim_name: 'KIM Mawar' };
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, given })];
  const [registration] = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  return {
    members: registration?.members?.map(({ name }) => name),
    advisers: registration?.advisers?.map(({ name }) => name) ?? [],
    former: registration?.formerMembers?.length ?? 0,
    membersListed: registration?.membersListed,
    faults: outcomes.flatMap((one) =>
      one.kind === 'rejected' || one.kind === 'noted' ? [[one.row, one.faults[0]?.code]] : [],
    ),
  };
}

const unknown = fc.constantFrom(
  'SARANA DAN PRASARANA',
  'KEUANGAN',
  'MEDIA SOSIAL',
  'KADER',
  'SIMPATISAN',
  'RELAWAN',
  'LAIN-LAIN',
  'Keterangan',
  'Catatan',
  'PROGRAM KERJA',
  'TIM LIPUTAN',
);

describe('a title below those who advise', () => {
  it('ends them: the rows below it are as they are without advisers above', () => {
    const row = fc.constantFrom<readonly Cell[]>(
      [4, 'Warga D', 'Anggota'],
      [4, 'Warga D', ''],
      [1, 'Laptop', ''],
      [1, 'Kas awal', ''],
    );
    fc.assert(
      fc.property(unknown, columnOfTitle, columnOfTitle, row, (title, at, ofAdvisers, last) => {
        const below = [titled(title, at), last];
        const advised = [titled('PEMBINA', ofAdvisers), [1, 'Warga P', 'Camat']];
        const found = read([heads, ...board, ...advised, ...below]);
        const without = read([heads, ...board, ...below]);
        expect(found.advisers).toEqual(['Warga P']);
        expect(found.members).toEqual(without.members);
        expect(found.membersListed).toBe(without.membersListed);
      }),
    );
  });

  it('may be the name of another, who is refused; those behind go on with their numbers', () => {
    const rows = [heads, ...board, ['PEMBINA'], [1, 'Warga P', 'Camat'], ['', 'Warga X'], [2, 'Warga Q', '']];
    const { advisers, membersListed, faults } = read(rows);
    expect(advisers).toEqual(['Warga P', 'Warga Q']);
    expect(membersListed).toBe('some');
    expect(faults).toEqual([[7, 'row.end-or-item']]);
  });
});

it.each(['KETERANGAN', 'SIMPATISAN'])('no title in capitals, %s, is an adviser where nothing has a number', (title) => {
  const rows = [
    ['Nama', 'Jabatan'],
    ['Warga A', 'Ketua'],
    ['PEMBINA'],
    ['Warga P', 'Camat'],
    [title],
    ['Warga D', 'Anggota'],
  ];
  const found = read(rows);
  expect(found).toMatchObject({ members: ['Warga A', 'Warga D'], advisers: ['Warga P'], membersListed: 'some' });
  expect(found.faults).toEqual([[5, 'row.end-or-item']]);
});

describe('a title that only says when', () => {
  it.each([0, 1])('ends nothing, above people with and without numbers (%i)', (isNumbered) => {
    const [first, second] = isNumbered === 1 ? [4, 5] : ['', ''];
    const years = (of: string): Rows => [
      [of],
      ['Tahun 2023'],
      [first, 'Warga P', 'x'],
      ['Tahun 2024'],
      [second, 'Warga Q', 'x'],
    ];
    expect(read([heads, ...board, ...years('ANGGOTA KELUAR')])).toMatchObject({ former: 2 });
    expect(read([heads, ...board, ...years('PEMBINA')]).advisers).toEqual(['Warga P', 'Warga Q']);
  });
});

it('advisers without numbers are so below members with numbers', () => {
  fc.assert(
    fc.property(columnOfTitle, (at) => {
      const rows = [heads, ...board, titled('PEMBINA', at), ['', 'Warga P'], ['', 'Warga Q']];
      expect(read(rows)).toMatchObject({ advisers: ['Warga P', 'Warga Q'], membersListed: undefined });
    }),
  );
});

it('who stands below a title that nobody knows, under those who left, is no member for the number alone', () => {
  const rows = [heads, ...board, ['ANGGOTA KELUAR'], [4, 'Warga P', ''], ['Dari kota'], [5, 'Warga Q', '']];
  expect(read(rows)).toMatchObject({ former: 1, membersListed: 'some', faults: [[8, 'row.end-or-item']] });
});

describe('below a title of something else', () => {
  const other = fc.constantFrom('Catatan', 'PROGRAM KERJA', 'VISI DAN MISI', 'SUMBER DANA', 'DAFTAR INVENTARIS');

  it('a row that shows that it is of the members is one, or is noted and the list is a part', () => {
    const row = fc.constantFrom<readonly Cell[]>(
      [4, 'Warga D', 'Anggota'],
      [4, 'Warga D', ''],
      [1, 'Warga D', 'Anggota'],
      ['', 'Warga D', 'Wakil Ketua'],
    );
    fc.assert(
      fc.property(other, columnOfTitle, row, fc.boolean(), (title, at, last, isAdvised) => {
        const advised: Rows = isAdvised ? [['PEMBINA'], [1, 'Warga P', 'Camat']] : [];
        const rows = [heads, ...board, ...advised, titled(title, at), last];
        const { members, membersListed, faults } = read(rows);
        const isMember = members?.includes('Warga D') === true;
        expect(isMember).toBe(last[0] === 4 && last[2] !== '');
        expect(membersListed).toBe(isMember ? undefined : 'some');
        expect(faults).toEqual(isMember ? [] : [[rows.length, 'row.end-or-item']]);
      }),
    );
  });

  it('a row that shows nothing of the kind is none, and costs the list nothing', () => {
    fc.assert(
      fc.property(other, columnOfTitle, fc.constantFrom('', 'Tiap bulan', 'Camat'), (title, at, beside) => {
        const rows: Rows = [heads, ...board, titled(title, at), ...[1, 2, 3, 4].map((n) => [n, 'Laptop', beside])];
        const { members, membersListed, faults } = read(rows);
        expect(members).toHaveLength(3);
        expect(membersListed).toBeUndefined();
        expect(faults.map(([, code]) => code)).toEqual(Array(4).fill('row.no-item'));
      }),
    );
  });

  it('advisers above people beside the group: who is refused there makes the list of members a part', () => {
    const rows = [heads, ...board, ['PEMBINA'], [1, 'Warga P', 'Camat'], ['RELAWAN'], [4, 'Warga D', 'Anggota']];
    const { members, membersListed } = read(rows);
    expect(members).toHaveLength(3);
    expect(membersListed).toBe('some');
  });
});

describe('those who have left, below the members', () => {
  const below = (title: string, at: number) => read([heads, ...board, titled(title, at), [4, 'Warga D', 'Anggota']]);

  it('are former members, in whatever column the title stands', () => {
    const title = fc.constantFrom(
      'ALMARHUM',
      'Almarhum/Almarhumah',
      'KELUAR',
      'MENINGGAL DUNIA',
      'YANG SUDAH PINDAH',
      'ANGGOTA KELUAR',
      'B. ANGGOTA PINDAH',
      'ANGGOTA MENINGGAL',
      'Anggota yang mengundurkan diri',
      'Anggota wafat',
      'MANTAN ANGGOTA',
      'ANGGOTA KIM MAWAR YANG KELUAR',
    );
    fc.assert(
      fc.property(title, columnOfTitle, (text, at) => {
        expect(below(text, at)).toMatchObject({
          members: ['Warga A', 'Warga B', 'Warga C'],
          former: 1,
          membersListed: undefined,
          faults: [],
        });
      }),
    );
  });

  it('are not those who are not active: they are members, and noted as by a status', () => {
    const title = fc.constantFrom('TIDAK AKTIF', 'ANGGOTA TIDAK AKTIF', 'ANGGOTA NONAKTIF', 'Anggota non-aktif');
    fc.assert(
      fc.property(title, columnOfTitle, (text, at) => {
        const byStatus = read([[...heads, 'Status'], ...board, [4, 'Warga D', 'Anggota', 'Tidak aktif']]);
        const found = below(text, at);
        expect(found).toEqual({ ...byStatus, faults: [[6, 'cell.status-unknown']] });
        expect(byStatus.faults).toEqual([[5, 'cell.status-unknown']]);
      }),
    );
  });

  it.each(['Alm. Warga X', 'Almarhum Warga X'])('are not those below one of them, %s', (name) => {
    expect(below(name, 1).members).toContain('Warga D');
  });

  it('are not those below a status that stands alone', () => {
    const rows = [[...heads, 'Status'], ...board, ['', '', '', 'Keluar'], [4, 'Warga D', 'Anggota']];
    expect(read(rows).members).toContain('Warga D');
  });
});

describe('a name alone below a note', () => {
  const note = fc.constantFrom('Catatan :', 'Catatan', 'CATATAN:', 'Catatan : daftar lama');
  const name = fc.constantFrom('Siti', 'Siti Aminah', 'SITI AMINAH', 'Siti Aminah, S.Pd', '- Siti', 'Hj. Siti');

  it('may be that of somebody whom the list has left out: it is noted, and the list is a part', () => {
    fc.assert(
      fc.property(note, name, columnOfTitle, columnOfTitle, (title, text, at, of) => {
        const rows = [heads, ...board, titled(title, at), titled(text, of)];
        const { members, membersListed, faults } = read(rows);
        expect(members).toEqual(['Warga A', 'Warga B', 'Warga C']);
        expect(membersListed).toBe('some');
        expect(faults).toEqual([[6, 'row.end-or-item']]);
      }),
    );
  });

  it('or beside it', () => {
    const { membersListed, faults } = read([heads, ...board, ['Catatan :', 'Siti Aminah']]);
    expect([membersListed, faults]).toEqual(['some', [[5, 'row.end-or-item']]]);
  });

  it('is no sentence, and nobody who signs', () => {
    const text = fc.constantFrom('Iuran tiap bulan', 'Rapat setiap Jumat', 'uang kas Rp 5.000');
    fc.assert(
      fc.property(fc.constantFrom('Catatan :', 'Catatan'), text, columnOfTitle, (title, line, at) => {
        const rows = [
          heads,
          ...board,
          titled(title, at),
          titled(line, at),
          [],
          ['', '', 'Mengetahui'],
          ['', '', 'Kepala Desa'],
          ['', '', 'Joko'],
        ];
        expect(read(rows)).toMatchObject({ membersListed: undefined, faults: [] });
      }),
    );
  });
});
