import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registration.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { type Any, codesOf } from './looked-into.js';

/* Rows with somebody in them that look like something else: they are read, or refused and the list a part; never passed over. */

const title = ['DAFTAR ANGGOTA KIM MAWAR'];
const read = (rows: readonly unknown[], options: Partial<RowsInOptions<'registration'>> = {}) => {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options })];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  const names = found.flatMap(({ members = [] }) => members.map(({ name }) => name));
  return { outcomes, found, names, codes: codesOf(outcomes) };
};

const day = fc.constantFrom('17 Agustus 1985', '17-08-1985', '1/5/1980', '2 Juni 1991', '17 Agt 1985');
const mark = fc.constantFrom(', ', ' / ', ' - ', '\n');

describe('a name, a mark and a day of birth', () => {
  const beside = fc.constantFrom<readonly [readonly string[], (name: string) => readonly unknown[]]>(
    [['Nama', 'Jabatan'], (name) => [name, 'Sekretaris']],
    [['Jabatan', 'Nama'], (name) => ['Sekretaris', name]],
    [['Nama', 'JK', 'Umur'], (name) => [name, 'P', 40]],
    [['No', 'Nama', 'JK'], (name) => [2, name, 'P']],
    [['ID KIM', 'Nama', 'Jabatan'], (name) => ['k1', name, 'Sekretaris']],
  );

  it('is somebody where other cells of a person stand beside it, and the day is not taken in', () => {
    fc.assert(
      fc.property(beside, day, ([headings, row], of) => {
        const { found, names, outcomes } = read([title, headings, row('Budi'), row(`Siti, ${of}`), row('Ani')]);
        expect(names).toEqual(['Budi', 'Siti', 'Ani']);
        expect(found[0]?.membersListed).toBeUndefined();
        expect(outcomes).toContainEqual(expect.objectContaining({ kind: 'noted', row: 4 }));
        expect(JSON.stringify(outcomes)).not.toContain(of);
      }),
    );
  });

  it('is somebody in a record too', () => {
    const row = (name: string, office: string) => ({ 'ID KIM': 'k1', Nama: name, Jabatan: office });
    const { names } = read([row('Budi', 'Ketua'), row('Siti, 17 Agustus 1985', 'Sekretaris')], { sheet: false });
    expect(names).toEqual(['Budi', 'Siti']);
  });

  it('is nobody that is known beside the group alone, or without the number of the others: the list is a part', () => {
    const alone = read([title, ['ID KIM', 'Nama'], ['k1', 'Budi'], ['k1', 'Balong, 17 Maret 2025']]);
    expect(alone.names).toEqual(['Budi']);
    expect(alone.found[0]?.membersListed).toBe('some');
    const numbered = [title, ['No', 'Nama', 'Jabatan'], [1, 'Budi', 'Ketua'], ['', 'Balong, 17 Maret 2025', 'Ketua']];
    expect(read(numbered).found[0]?.membersListed).toBe('some');
  });

  it('a place and a day alone, or beside other words to sign under, are a line to sign on', () => {
    for (const beside of ['', 'Mengetahui,', 'ttd', '-']) {
      const rows = [title, ['No', 'Nama', 'Jabatan'], [1, 'Budi', 'Ketua'], ['', 'Balong, 17 Maret 2025', beside]];
      const { names, found } = read(rows);
      expect(names).toEqual(['Budi']);
      expect(found[0]?.membersListed).toBeUndefined();
    }
  });

  it('rows that begin with the place and the day of joining are rows', () => {
    const rows = ['Budi', 'Siti', 'Ani'].map((name) => ['Balong, 17 Maret 2025', name]);
    expect(read([title, ['Tgl Masuk', 'Nama'], ...rows]).names).toEqual(['Budi', 'Siti', 'Ani']);
  });
});

describe('a heading of a name and of more of the same person', () => {
  const place = fc.constantFrom('Malang', 'Ponorogo', 'Kab. Malang');
  const birth = fc
    .tuple(fc.option(place, { nil: undefined }), day)
    .map(([where, when]) => (where === undefined ? when : `${where}, ${when}`));
  const address = fc.constantFrom('Jl. Melati 3', 'RT 02 RW 01', 'Dusun Karang', 'Dsn. Krajan');
  const age = fc.constantFrom('40', '33 th', '27 tahun');
  const of = fc.oneof(
    fc.tuple(fc.constantFrom('Nama / Tgl Lahir', 'Nama/TTL', 'Nama & Tempat Tanggal Lahir'), birth),
    fc.tuple(fc.constantFrom('Nama/Alamat', 'Nama Lengkap & Alamat'), address),
    fc.tuple(fc.constantFrom('Nama / Umur', 'Nama dan Usia'), age),
  );

  it('gives the name alone; that more stood there is noted', () => {
    const name = fc.constantFrom('Budi', 'Siti Aminah', 'Ani Wati, S.Pd');
    fc.assert(
      fc.property(of, name, mark, ([heading, more], called, between) => {
        const { names, outcomes, found } = read([
          title,
          ['No', heading, 'Jabatan'],
          [1, called + between + more, 'Ketua'],
        ]);
        expect(names).toEqual([called]);
        expect(found[0]?.members?.[0]?.offices).toEqual(['ketua']);
        expect(outcomes.filter(({ kind }: Any) => kind === 'noted')).toHaveLength(1);
        expect(JSON.stringify(found)).not.toContain(more.length > 1 ? more : '\n');
      }),
    );
  });

  it('leaves a list of people to be read as one', () => {
    const { names } = read([title, ['Nama / Umur', 'Jabatan'], ['Budi, 40; Siti, 33', 'Anggota']]);
    expect(names).toHaveLength(2);
  });
});

describe('a name of a KIM that names none, beside its id', () => {
  const id = fc.boolean();
  const name = fc.constantFrom(
    'KIM Baru',
    'KIM Aktif',
    'KIM Proses',
    'KIM Rencana',
    '?',
    'x',
    'Belum ada',
    'belum terbentuk',
  );

  it('costs nobody, and is noted of the group', () => {
    fc.assert(
      fc.property(id, name, (isGiven, none) => {
        const headings = ['Nama KIM', 'Nama', 'Jabatan'];
        const rows = [headings, [none, 'Budi', 'Ketua'], [none, 'Siti', 'Anggota']];
        const all = isGiven
          ? read(rows, { given: { kim_id: 'k1' } })
          : read(rows.map((row, i) => [i === 0 ? 'ID KIM' : 'k1', ...row]));
        expect(all.names).toEqual(['Budi', 'Siti']);
        expect(all.found[0]?.membersListed).toBeUndefined();
        expect(all.codes).toContain('cell.placeholder');
      }),
    );
  });

  it('states that there is no group where nobody stands beside it, or no id', () => {
    expect(
      read([
        ['ID KIM', 'Nama KIM', 'Nama'],
        ['k1', 'Belum ada', ''],
      ]).found,
    ).toEqual([]);
    expect(
      read([
        ['Nama KIM', 'Nama'],
        ['KIM Baru', 'Budi'],
      ]).codes,
    ).toEqual(['row.no-kim']);
  });

  it('is the name of the village Desa Baru, and whatever a clerk decides that it is', () => {
    expect(
      read([
        ['Nama KIM', 'Nama'],
        ['KIM Desa Baru', 'Budi'],
      ]).found[0]?.name,
    ).toBe('KIM Desa Baru');
    const corrections = [{ row: 2, field: 'kim_name', value: 'KIM Baru', reason: 'SK' }] as const;
    const { found, outcomes } = read(
      [
        ['Nama KIM', 'Nama'],
        ['KIM', 'Budi'],
      ],
      { corrections },
    );
    expect(found[0]?.name).toBe('KIM Baru');
    expect(outcomes).toContainEqual({ kind: 'corrected', row: 2, correction: corrections[0] });
  });
});

describe('a row that is no record', () => {
  it('may have held somebody: the list is a part', () => {
    const lost = fc.constantFrom<unknown>('Warga B', ['Warga B'], 7);
    fc.assert(
      fc.property(lost, fc.nat({ max: 2 }), (row, at) => {
        const rows: unknown[] = [{ Nama: 'Warga A' }, { Nama: 'Warga C' }];
        rows.splice(at, 0, row);
        const { names, found } = read(rows, { sheet: false, given: { kim_id: 'k1' } });
        expect(names).toEqual(['Warga A', 'Warga C']);
        expect(found[0]?.membersListed).toBe('some');
      }),
    );
    const sheet = read([['Nama'], ['Warga A'], 'Warga B', ['Warga C']], { given: { kim_id: 'k1' } });
    expect(sheet.found[0]?.membersListed).toBe('some');
  });

  it('holds nobody where it is nothing at all', () => {
    const { found } = read([{ Nama: 'Warga A' }, null, { Nama: 'Warga C' }], { sheet: false, given: { kim_id: 'k1' } });
    expect(found[0]?.membersListed).toBeUndefined();
  });
});

describe('what stands alone in a printed list', () => {
  const text = fc.constantFrom(
    ...['Selesai', 'Akhir daftar', 'Lanjutan', 'Sambungan', 'Dipindahkan', 'Pindahan halaman 1', 'Lembar 2'],
    ...['Periode 2024-2027', 'Tahun 2025', 'Januari 2025', 'DATA ANGGOTA', 'Tanda tangan', 'Materai', 'Meterai'],
    ...['Printed by Admin', 'Disalin dari buku induk'],
  );
  const lists = fc.constantFrom<readonly [readonly string[], (name: string, number: unknown) => readonly unknown[]]>(
    [['Nama'], (name) => [name]],
    [['Nama', 'Jabatan'], (name, number) => [name, number === '' ? '' : 'Anggota']],
    [['No', 'Nama'], (name, number) => [number, name]],
  );

  it('is no member, and the list stays whole', () => {
    fc.assert(
      fc.property(text, lists, (called, [headings, row]) => {
        const rows = [title, headings, row('Budi', 1), row('Ani', 2), row(called, ''), row('Siti', 3)];
        const { names, found } = read(rows);
        expect(names).toEqual(['Budi', 'Ani', 'Siti']);
        expect(found[0]?.membersListed).toBeUndefined();
      }),
    );
  });

  it('is unclear as Keterangan, below which more may follow', () => {
    const { names, found } = read([title, ['Nama'], ['Budi'], ['Keterangan'], ['Siti']]);
    expect(names).toEqual(['Budi', 'Siti']);
    expect(found[0]?.membersListed).toBe('some');
  });

  it('is somebody with a number and an office', () => {
    const { names } = read([title, ['No', 'Nama', 'Jabatan'], [1, 'Budi', 'Ketua'], [2, 'Meterai', 'Anggota']]);
    expect(names).toEqual(['Budi', 'Meterai']);
  });
});

it('Tanpa Nama is somebody whom the list does not name: it is noted, and the list is a part', () => {
  const rows = [title, ['Nama', 'Jabatan', 'JK'], ['Budi', 'Ketua', 'L'], ['Tanpa Nama', 'Anggota', 'L']];
  const { names, found, codes } = read(rows);
  expect(names).toEqual(['Budi']);
  expect(codes).toContain('cell.others-not-named');
  expect(found[0]?.membersListed).toBe('some');
});

it('how many men and women there are is a sum, below the sum or alone', () => {
  const sex = fc.constantFrom('Laki-laki', 'Perempuan', 'LAKI - LAKI', 'L', 'P', 'Jumlah Laki-laki');
  const count = fc.oneof(fc.nat({ max: 500 }), fc.constantFrom('1 orang', '12'));
  const people: readonly (readonly unknown[])[] = [
    ['Budi', 30],
    ['Ani', 40],
  ];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(sex, count), { maxLength: 3 }),
      fc.boolean(),
      fc.boolean(),
      (lines, isNumbered, hasSum) => {
        const rows = [...people, ...(hasSum ? [['JUMLAH', 2]] : []), ...lines];
        const numbered = rows.map((row, i) => [i < 2 ? i + 1 : '', ...row]);
        const { names, found } = isNumbered
          ? read([title, ['No', 'Nama', 'Umur'], ...numbered])
          : read([title, ['Nama', 'Umur'], ...rows]);
        expect(names).toEqual(['Budi', 'Ani']);
        expect(found[0]?.membersListed).toBeUndefined();
      },
    ),
  );
});

describe('headings in three lines: the sexes between those who came and L and P', () => {
  const came = (lines: readonly (readonly string[])[], counts: readonly number[]) => {
    const rows = [['No', 'Tanggal', 'Kegiatan', 'Peserta', '', ''], ...lines.map((line) => ['', '', '', ...line])];
    const options = { kind: 'activity-report', sheet: true, period: 'year', given: { kim_id: 'k1' } } as const;
    const outcomes = [...submissionsFromRows([...rows, [1, '13/1/2025', 'Rapat', ...counts]], options)];
    const found = outcomes.find(({ kind }) => kind === 'submission') as Any;
    return found.submission.activities.map(({ attendance }: Any) => attendance);
  };
  const sexes = fc.constantFrom('Jenis Kelamin', 'JK', 'Kelamin');
  const total = fc.constantFrom('Jml', 'Jumlah', 'Total');

  it('are read, wherever the sum stands', () => {
    fc.assert(
      fc.property(sexes, total, fc.nat({ max: 50 }), fc.nat({ max: 50 }), (over, sum, men, women) => {
        const all = { men, women, total: men + women };
        expect(
          came(
            [
              [over, '', sum],
              ['L', 'P', ''],
            ],
            [men, women, men + women],
          ),
        ).toEqual([all]);
        expect(
          came(
            [
              [sum, over, ''],
              ['', 'L', 'P'],
            ],
            [men + women, men, women],
          ),
        ).toEqual([all]);
      }),
    );
  });

  it('without L and P only the sum is known', () => {
    expect(came([['Jenis Kelamin', '', 'Jml']], [10, 15, 25])).toEqual([{ total: 25 }]);
  });
});

describe('below a title of something else, without headings', () => {
  it('a name with a sex may be a member: the list is a part', () => {
    fc.assert(
      fc.property(fc.constantFrom('Catatan :', 'CATATAN', 'PROGRAM KERJA'), fc.constantFrom('L', 'P'), (of, sex) => {
        const rows = [
          ['Budi', 'Ketua', 'L'],
          ['Siti', '', 'P'],
          [of, '', ''],
          ['Warga C', '', sex],
        ];
        expect(read([title, ['Nama', 'Jabatan', 'JK'], ...rows]).found[0]?.membersListed).toBe('some');
      }),
    );
  });

  it('a title with a day may be an activity: the list is a part', () => {
    const headings = ['No', 'Tanggal', 'Kegiatan', 'Peserta'];
    const rows = [[1, '13/1/2025', 'Rapat a', 5], ['Dokumentasi'], [2, '14/1/2025', 'Rapat b', 6]];
    const options = { kind: 'activity-report', sheet: true, period: 'year', given: { kim_id: 'k1' } } as const;
    const found = [...submissionsFromRows([headings, ...rows], options)].find(
      ({ kind }) => kind === 'submission',
    ) as Any;
    expect(found.submission.partialLists).toEqual(['activities']);
  });
});

describe('lines and labels beside a list', () => {
  const heads = ['No', 'Nama', 'Jabatan'];
  const people = [
    [1, 'Warga A', 'Ketua'],
    [2, 'Warga B', ''],
  ];

  it('law: what states of when a list is, alone in a line, is nobody, with a number in the others or without', () => {
    const words = fc.constantFrom(
      'per',
      'Per tanggal',
      'Keadaan',
      'Posisi per',
      'Update',
      'Dicetak',
      'Data per',
      'Disahkan',
    );
    const day = fc.constantFrom('31 Desember 2025', '3-5-2025', '17/8/2024');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(words, day).map((both) => both.join(' ')),
          fc.constantFrom('Revisi 2', 'Draf', 'Arsip', 'Semester I'),
        ),
        fc.boolean(),
        (line, hasNumbers) => {
          const rows = hasNumbers
            ? [heads, ...people, ['', line, '']]
            : [heads.slice(1), ...people.map((one) => one.slice(1)), [line, '']];
          expect(read([['KIM MAWAR'], ...rows]).names).toEqual(['Warga A', 'Warga B']);
        },
      ),
    );
  });

  it.each([
    ['Anggota :', 'some'],
    ['ANGGOTA:', 'some'],
    ['Anggota', 'some'],
  ])('%s over people who are not read makes the list a part', (label, listed) => {
    const { names, found } = read([
      ['PENGURUS KIM MAWAR'],
      ['Ketua : Warga A'],
      [label],
      ['1. Warga B'],
      ['2. Warga C'],
    ]);
    expect([names, found[0]?.membersListed]).toEqual([['Warga A'], listed]);
  });

  it('who approved a list on a day ends no list, and nobody below is an outsider', () => {
    const { names } = read([
      ['KIM MAWAR'],
      heads,
      [1, 'Warga A', 'Ketua'],
      ['Disahkan 3 Mei 2025'],
      [2, 'Warga B', 'Anggota'],
    ]);
    expect(names).toEqual(['Warga A', 'Warga B']);
  });

  it('who is no member any more by the column of offices is a former one', () => {
    const { names, found } = read([
      ['KIM MAWAR'],
      heads,
      ...people,
      [3, 'Warga C', 'bukan anggota lagi'],
      [4, 'Warga D', 'Meninggal'],
    ]);
    expect(names).toEqual(['Warga A', 'Warga B']);
    expect(found[0]?.formerMembers).toHaveLength(2);
  });

  it.each(['DATA KIM TERBARU', 'DATA KIM TERDAFTAR', 'DATA KIM MAWAR DAN MELATI'])('%s names no group', (named) => {
    expect(read([[named], heads, ...people]).found).toEqual([]);
  });
});

describe('what stands where a name would', () => {
  const heads = ['No', 'Jabatan', 'Nama'];

  it.each([
    'dirangkap Sekretaris',
    'merangkap Ketua',
    'dijabat Ketua',
    'masih dijabat Kades',
    'menunggu pemilihan',
    'kosong (menunggu)',
    'mengundurkan diri',
    'sudah ganti',
    'cuti',
  ])('%s is nobody, and is noted', (cell) => {
    const { names, outcomes } = read([
      ['KIM MAWAR'],
      heads,
      [1, 'Ketua', 'Siti'],
      [2, 'Sekretaris', 'Budi'],
      [3, 'Bendahara', cell],
    ]);
    expect(names).toEqual(['Siti', 'Budi']);
    expect(outcomes.some((one) => 'row' in one && one.row === 5)).toBe(true);
    expect(
      read([['KIM MAWAR'], heads, [1, 'Ketua', 'Siti'], [2, 'Sekretaris', 'Dirangga'], [3, 'Bendahara', 'Cutia']])
        .names,
    ).toHaveLength(3);
  });

  it.each([
    'belum punya',
    'tidak punya',
    'menyusul',
    'dalam proses',
    'belum dibuat',
    'belum tersedia',
    'tidak aktif',
  ])('%s in a column of a medium is no address', (cell) => {
    const { found } = read([
      ['Nama KIM', 'Desa', 'Ketua', 'Facebook'],
      ['KIM Mawar', 'Balong', 'Siti', cell],
    ]);
    expect(found[0]).toMatchObject({ name: 'KIM Mawar' });
    expect(found[0]?.media).toBeUndefined();
  });

  it('two numbers in one cell are not one decree', () => {
    for (const mark of ['; ', '\n', ' dan ']) {
      const { found, codes } = read([
        ['Nama KIM', 'Desa', 'Ketua', 'Nomor SK'],
        ['KIM Mawar', 'Balong', 'Siti', `141/1/2019${mark}141/9/2023`],
      ]);
      expect(found[0]?.decrees?.map(({ number }) => number)).toEqual(['141/1/2019']);
      expect(codes).toContain('cell.partly-read');
    }
  });
});

it('groups of one name in several villages are several, where the heading is KIM and the village stands beside it', () => {
  const rows = [
    ['Desa', 'KIM', 'Nama', 'Jabatan'],
    ['Balong', 'Mawar', 'Siti', 'Ketua'],
    ['Kidul', 'Mawar', 'Ahmad', 'Ketua'],
  ];
  expect(read(rows).found.map(({ seat, members }) => [seat?.placeName, members?.length])).toEqual([
    ['Balong', 1],
    ['Kidul', 1],
  ]);
});

it('a remark that somebody left, in a row of a group, makes nobody a former member and does not say so', () => {
  const { found, codes } = read([
    ['Nama KIM', 'Desa', 'Ketua', 'Sekretaris', 'Keterangan'],
    ['KIM B', 'D2', 'Rina', 'Joko', 'pindah ke desa lain'],
  ]);
  expect(found[0]?.members).toHaveLength(2);
  expect(codes).toContain('cell.status-unknown');
  expect(codes).not.toContain('cell.left-beside-name');
});

it.each(['dst', 'dll.', 'dsb', '... dst'])('%s among activities is none, and the list is a part', (cell) => {
  const outcomes = [
    ...submissionsFromRows(
      [['LAPORAN KIM MAWAR'], ['No', 'Tanggal', 'Kegiatan'], [1, '3/3/2025', 'Rapat'], [2, '4/4/2025', cell]],
      {
        kind: 'activity-report',
        sheet: true,
        period: 'year',
      },
    ),
  ];
  const [report] = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Any] : []));
  expect([report.activities.length, report.partialLists]).toEqual([1, ['activities']]);
});

describe('a sheet of one column of names and nothing else', () => {
  const birth = fc.constantFrom(', 17-08-1985', ', 3 Mei 1990', ' (1/2/1980)', ', Malang 17 Agustus 1985', '');
  const lines = fc.array(birth, { minLength: 2, maxLength: 6 });

  it('is noted line by line, with the days of birth beside the names or without', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), (all, hasTitle) => {
        const people = all.map((one, i) => [`Warga ${'ABCDEF'[i]}${one}`]);
        const rows = [...(hasTitle ? [['DAFTAR ANGGOTA KIM MAWAR']] : []), ...people];
        const given = { kim_id: 'k', kim_name: 'KIM Mawar' };
        const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, given })];
        expect(outcomes.filter(({ kind }) => kind === 'submission')).toEqual([]);
        const noted = outcomes.flatMap((one) => (one.kind === 'rejected' ? [one.row] : []));
        // One such line alone is a place and a day to sign.
        const born = all.filter((one) => one !== '').length;
        if (born !== 1) expect(noted).toHaveLength(all.length);
      }),
    );
  });
});
