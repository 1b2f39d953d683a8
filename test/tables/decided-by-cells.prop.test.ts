import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { codesOf } from './looked-into.js';

/* Columns whose heading leaves open what they hold, tables of sections, and titles against what the caller says. */

type Line = readonly unknown[];
const people = (rows: readonly Line[], options: Partial<RowsInOptions<'registration'>> = {}) => {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options })];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  return { found, codes: codesOf(outcomes) };
};
const held = (rows: readonly Line[]) => {
  const outcomes = [
    ...submissionsFromRows(rows, { kind: 'activity-report', sheet: true, period: 'year', given: { kim_id: 'k' } }),
  ];
  const reports = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as ActivityReport] : []));
  return { activities: reports.flatMap(({ activities = [] }) => activities), codes: codesOf(outcomes) };
};

describe('a column that is called Pelaksanaan', () => {
  const heading = fc.constantFrom('Pelaksanaan', 'PELAKSANAAN', 'Pelaksanaan Kegiatan');
  const day = fc.integer({ min: 1, max: 28 });
  const writes: readonly ((day: number) => unknown)[] = [
    (one) => `${one} Maret 2025`,
    (one) => `2025-03-${String(one).padStart(2, '0')}`,
    (one) => 45_716 + one,
    (one) => new Date(Date.UTC(2025, 2, one)),
  ];

  it('with days in it is that of the day', () => {
    fc.assert(
      fc.property(
        heading,
        fc.array(day, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...writes),
        (title, days, write) => {
          const { activities } = held([
            ['No', 'Kegiatan', title],
            ...days.map((one, i) => [i + 1, 'Rapat', write(one)]),
          ]);
          expect(activities.map(({ date }) => date)).toEqual(
            days.map((one) => `2025-03-${String(one).padStart(2, '0')}`),
          );
        },
      ),
    );
  });

  it('with answers in it says whether it was done, and with anything else only what was not', () => {
    const answer = fc.constantFrom('Terlaksana', 'Sudah', 'Belum', 'Batal', 'Ditunda');
    fc.assert(
      fc.property(heading, fc.array(answer, { minLength: 1, maxLength: 6 }), (title, answers) => {
        const { activities } = held([
          ['Tanggal', 'Kegiatan', title],
          ...answers.map((one) => ['3/3/2025', 'Rapat', one]),
        ]);
        expect(activities).toHaveLength(answers.filter((one) => /^[TS]/.test(one)).length);
      }),
    );
    const { activities, codes } = held([
      ['Tanggal', 'Kegiatan', 'Pelaksanaan'],
      ['3/3/2025', 'Rapat', 'Balai Desa'],
    ]);
    expect([activities.length, codes]).toEqual([1, ['column.only-if-held']]);
  });

  it('with days and answers in it is that of the day, and what was not done is not held', () => {
    const cell = fc.oneof(
      fc.tuple(day, fc.constantFrom('Januari', 'Mei')).map(([one, month]) => `${one} ${month} 2025`),
      fc.constantFrom('belum', 'batal', 'Ditunda', 'blm', 'tidak terlaksana'),
    );
    fc.assert(
      fc.property(heading, fc.array(cell, { minLength: 2, maxLength: 6 }), (title, cells) => {
        const isDay = (text: string) => text.endsWith('2025');
        if (!cells.some(isDay)) return;
        const { activities, codes } = held([
          ['No', 'Kegiatan', title],
          ...cells.map((one, i) => [i + 1, `Rapat ${i}`, one]),
        ]);
        expect(activities.map((one) => one.title)).toEqual(
          cells.flatMap((one, i) => (isDay(one) ? [`Rapat ${i}`] : [])),
        );
        expect(codes.filter((code) => code === 'row.not-held')).toHaveLength(cells.filter((one) => !isDay(one)).length);
        expect(codes).not.toContain('shape.not-a-date');
      }),
    );
  });

  it('with places in it still says what was not held', () => {
    const cell = fc.constantFrom('Balai Desa', 'Lapangan', 'Sanggar', 'Rumah Pak RT', 'batal', 'ditunda', 'Dibatalkan');
    fc.assert(
      fc.property(heading, fc.array(cell, { minLength: 1, maxLength: 6 }), (title, cells) => {
        const { activities } = held([
          ['Tanggal', 'Kegiatan', title],
          ...cells.map((one, i) => ['3/3/2025', `Rapat ${i}`, one]),
        ]);
        expect(activities.map((one) => one.title)).toEqual(
          cells.flatMap((one, i) => (/^[BLSR]/.test(one) ? [`Rapat ${i}`] : [])),
        );
      }),
    );
  });

  it('`belum` where a day would stand is not held, and where a number would it is not known', () => {
    fc.assert(
      fc.property(fc.constantFrom('belum', 'Blm', 'batal', 'tidak', 'menunggu'), (written) => {
        const { activities, codes } = held([
          ['Tanggal', 'Kegiatan', 'Peserta'],
          ['3/3/2025', 'Rapat', 5],
          [written, 'Lomba', ''],
          ['4/3/2025', 'Arisan', 'belum'],
        ]);
        expect(activities.map(({ title }) => title)).toEqual(['Rapat', 'Arisan']);
        expect(codes.filter((code) => code === 'row.not-held')).toHaveLength(1);
      }),
    );
  });
});

it('the day for which it was planned stands for that on which it was done, where another column says that it was', () => {
  const answer = fc.constantFrom('Selesai', 'Terlaksana', 'Proses', 'Dalam proses', 'Batal', 'Dijadwalkan ulang');
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 6 }), (answers) => {
      const rows = answers.map((one, i) => [`Rapat ${i}`, `${i + 1} Maret 2025`, one]);
      const { activities } = held([['Kegiatan', 'Jadwal', 'Status'], ...rows]);
      const done = rows.filter(([, , one]) => /^[ST]/.test(one ?? ''));
      expect(activities.map(({ title }) => title)).toEqual(done.map(([title]) => title));
    }),
  );
  expect(
    held([
      ['Kegiatan', 'Jadwal'],
      ['Rapat', '3 Maret 2025'],
    ]).activities,
  ).toEqual([]);
});

it('what was done of a plan has the title under which it was planned, and the rest is refused', () => {
  const heading = fc.constantFrom(
    'Rencana Kegiatan',
    'Kegiatan yang Direncanakan',
    'Target Kegiatan',
    'Kegiatan (Rencana)',
  );
  const answer = fc.constantFrom('Terlaksana', 'Sudah', 'Belum', 'Batal', 'Ditunda', '');
  fc.assert(
    fc.property(heading, fc.array(answer, { minLength: 1, maxLength: 6 }), (title, answers) => {
      const rows = answers.map((one, i) => [`${i + 1}/3/2025`, `Rapat ${i}`, one]);
      const { activities } = held([['Tanggal', title, 'Realisasi'], ...rows, ['28/3/2025', 'Lomba', 'Terlaksana']]);
      const done = rows.filter(([, , one]) => /^[TS]/.test(one ?? '')).map(([, own]) => own);
      expect(activities.map((one) => one.title)).toEqual([...done, 'Lomba']);
    }),
  );
});

it('a mark beside a title says more than the line above the list', () => {
  const mark = fc.constantFrom('terlaksana', 'Terlaksana', 'selesai', 'sudah dilaksanakan');
  const above = fc.constantFrom('JADWAL KEGIATAN KIM 2025', 'RENCANA KEGIATAN TAHUN 2025');
  fc.assert(
    fc.property(above, mark, (title, said) => {
      const { activities } = held([
        [title],
        ['Tanggal', 'Kegiatan'],
        ['3/3/2025', `Rapat (${said})`],
        ['5/3/2025', 'Senam'],
      ]);
      expect(activities.map((one) => one.title)).toEqual([`Rapat (${said})`]);
    }),
  );
});

it('offices under remarks are offices where no other column has them, and the rest is a remark', () => {
  const office = fc.constantFrom(['Sekretaris', 'sekretaris'], ['Bendahara', 'bendahara'], ['Anggota', '']);
  fc.assert(
    fc.property(fc.array(office, { minLength: 2, maxLength: 5 }), (offices) => {
      const { found } = people([
        ['KIM MAWAR'],
        ['No', 'Nama', 'Alamat', 'Keterangan'],
        [1, 'Warga A', 'RT 1', 'Ketua'],
        ...offices.map(([own], i) => [i + 2, `Warga ${'BCDEF'[i]}`, 'RT 1', own]),
        [9, 'Warga Z', 'RT 1', 'pindah'],
      ]);
      expect(found[0]?.members?.map((one) => one.offices?.join())).toEqual([
        'ketua',
        ...offices.map(([, code]) => code),
      ]);
      expect(found[0]?.formerMembers).toHaveLength(1);
    }),
  );
});

it.each([
  'Jumlah A',
  'Jumlah B',
  'Jumlah A + B',
  'Total I',
  'Sub Jumlah II',
])('%s is nobody, whatever stands beside it', (sum) => {
  const { found } = people([
    ['KIM MAWAR'],
    ['No', 'Nama', 'Jabatan', 'L', 'P'],
    [1, 'Warga A', 'Ketua', 1, ''],
    ['', sum, '', 1, ''],
    [2, 'Warga B', 'Anggota', '', 1],
    ['', sum, '', '', 2],
  ]);
  expect(found[0]?.members?.map(({ name }) => name)).toEqual(['Warga A', 'Warga B']);
  expect(found[0]?.membersListed).toBeUndefined();
});

it('a column KIM with names in it names the groups, however they are spelled', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('KIM Wira', 'Kim Wira', 'kim wira'), { minLength: 2, maxLength: 5 }),
      (names) => {
        const { found } = people([
          ['KIM', 'Nama', 'Jabatan'],
          ...names.map((own, i) => [own, `Warga ${'ABCDE'[i]}`, 'Anggota']),
        ]);
        expect(found.map(({ members = [] }) => members.length)).toEqual([names.length]);
      },
    ),
  );
});

describe('a column of two offices', () => {
  const rows = (heading: string, cell: string): readonly Line[] => [
    ['Nama KIM', 'Desa', heading],
    ['KIM Mawar', 'Karang', cell],
  ];
  const joint = fc.constantFrom(' / ', '/', '\n', ' dan ', ' & ', ', ', '; ');
  const pair = fc.constantFrom(['Ketua', 'Wakil'], ['Ketua', 'Wakil Ketua'], ['Sekretaris', 'Bendahara']);
  const codes: Readonly<Record<string, string>> = {
    Ketua: 'ketua',
    Wakil: 'wakil-ketua',
    'Wakil Ketua': 'wakil-ketua',
    Sekretaris: 'sekretaris',
    Bendahara: 'bendahara',
  };

  it('gives its people in the order of the heading', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom('/', ' / ', ' & ', ' dan '), joint, ([one = '', other = ''], mark, between) => {
        const { found } = people(rows(one + mark + other, `Budi${between}Ani`));
        expect(found[0]?.members?.map(({ name, offices }) => [name, offices])).toEqual([
          ['Budi', [codes[one]]],
          ['Ani', [codes[other]]],
        ]);
      }),
    );
  });

  it('of one name alone it is noted that the office is not sure', () => {
    const { found, codes: noted } = people(rows('Ketua/Wakil', 'Budi Santoso, S.Pd'));
    expect(found[0]?.members?.map(({ name }) => name)).toEqual(['Budi Santoso, S.Pd']);
    expect(noted).toContain('cell.several-people');
  });
});

describe('one row for each section', () => {
  const name = fc.constantFrom('Budi', 'Ani', 'Citra', 'Dewi', 'Eko', 'Fani', 'Gani', 'Hadi');
  const joint = fc.constantFrom(', ', '\n', '; ', ' dan ');

  it('nobody is lost, and each is of the section of the row', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Seksi', 'Bidang', 'Nama Seksi'),
        fc.constantFrom('Koordinator', 'Ketua Seksi', 'Ketua'),
        fc.uniqueArray(name, { minLength: 4 }),
        joint,
        (section, head, [first = '', second = '', ...rest], between) => {
          const { found } = people([
            ['KIM MAWAR'],
            ['No', section, head, 'Anggota'],
            [1, 'Humas', first, rest.join(between)],
            [2, 'Seksi Dokumentasi', second, ''],
          ]);
          const members = found[0]?.members ?? [];
          expect(members.map((one) => one.name)).toEqual([first, ...rest, second]);
          expect(members.map((one) => one.sectionNames?.join())).toEqual([
            ...Array.from({ length: rest.length + 1 }, () => 'Humas'),
            'Dokumentasi',
          ]);
          expect(found[0]?.membersListed).toBeUndefined();
        },
      ),
    );
  });

  it('who has another office in a section is of it, and of no office of the group', () => {
    const other = fc.constantFrom('Wakil', 'Wakil Koordinator', 'Sekretaris', 'Bendahara Seksi');
    fc.assert(
      fc.property(
        fc.constantFrom('Ketua', 'Koordinator'),
        other,
        fc.uniqueArray(name, { minLength: 6 }),
        (head, of, all) => {
          const [a = '', b = '', c = '', d = '', e = '', f = ''] = all;
          const { found } = people([
            ['KIM MAWAR'],
            ['No', 'Seksi', head, of, 'Anggota'],
            [1, 'Humas', a, b, c],
            [2, 'Liputan', d, e, f],
          ]);
          expect(found[0]?.members?.map((one) => [one.name, one.offices, one.sectionNames])).toEqual(
            [a, b, c, d, e, f].map((one, i) => [one, ['seksi-lain'], [i < 3 ? 'Humas' : 'Liputan']]),
          );
        },
      ),
    );
  });

  it('an office of the group among the sections is that office; a number is nobody', () => {
    const { found, codes } = people([
      ['KIM MAWAR'],
      ['Bidang', 'Koordinator', 'Anggota'],
      ['Ketua', 'Budi', ''],
      ['Humas', 'Ani', 5],
    ]);
    expect(found[0]?.members?.map((one) => [one.name, one.offices])).toEqual([
      ['Budi', ['ketua']],
      ['Ani', ['seksi-lain']],
    ]);
    expect(found[0]?.membersListed).toBe('some');
    expect(codes).toContain('cell.others-not-named');
  });
});

describe('a title that names another KIM than the caller', () => {
  const title = fc.constantFrom('KIM ANGGREK', 'DAFTAR ANGGOTA KIM ANGGREK DESA DUA', 'Nama KIM : Anggrek');
  const given = fc.constantFrom({ kim_id: 'kim-1' }, { kim_id: 'kim-1', kim_name: 'KIM Melati' });

  it('is noted with its rows, whose people stay', () => {
    fc.assert(
      fc.property(title, given, (other, own) => {
        const { found, codes } = people(
          [
            ['DAFTAR ANGGOTA KIM MELATI DESA SATU'],
            ['No', 'Nama', 'Jabatan'],
            [1, 'Budi', 'Ketua'],
            [other],
            [1, 'Citra', 'Anggota'],
          ],
          { given: own },
        );
        expect(found.map(({ id, members = [] }) => [id, members.length])).toEqual([['kim-1', 2]]);
        expect(codes.filter((code) => code === 'group.another-in-title')).toHaveLength(1);
      }),
    );
  });

  it('and one that names the same is not', () => {
    const { codes } = people(
      [['KIM MELATI DESA SATU'], ['No', 'Nama'], [1, 'Budi'], ['Daftar anggota KIM Melati'], [2, 'Ani']],
      {
        given: { kim_id: 'kim-1', kim_name: 'Melati' },
      },
    );
    expect(codes).not.toContain('group.another-in-title');
  });
});
