import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registration.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/* Kinds of sheets and cells that offices hand over; each made by program, of nobody. */

type Sheet = readonly (readonly unknown[])[];

function registrations(rows: readonly unknown[], options: Partial<RowsInOptions<'registration'>> = {}) {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', ...options })];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  const skipped = outcomes.flatMap((one) => (one.kind === 'skipped' ? [`${one.row} ${one.reason}`] : []));
  const rejected = outcomes.flatMap((one) => (one.kind === 'rejected' ? [one.row] : []));
  const codes = outcomes.flatMap((one) =>
    one.kind === 'group' || one.kind === 'column'
      ? [one.code as string]
      : one.kind === 'noted'
        ? one.faults.map(({ code }) => code as string)
        : [],
  );
  return { found, skipped, rejected, codes };
}
const sheet = (rows: Sheet, options: Partial<RowsInOptions<'registration'>> = {}) =>
  registrations(rows, { sheet: true, ...options });
const namesOf = ({ members = [] }: Pick<Registration, 'members'>) => members.map(({ name }) => name);

function activities(rows: Sheet) {
  const outcomes = [...submissionsFromRows(rows, { kind: 'activity-report', period: 'year', sheet: true })];
  return outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []))[0];
}

describe('what stands around a list', () => {
  it('a title names the group; sums, places to sign and ranks are nobody', () => {
    const { found, rejected, codes } = sheet([
      ['DAFTAR PENGURUS KIM MEKAR DESA CONTOH KECAMATAN SATU PERIODE 2020-2023'],
      ['NO', 'NAMA', 'L/P', 'JABATAN', 'KET'],
      [1, 'Drs. H. Warga A, M.Si', 'L', 'Ketua', ''],
      [2, 'Hj. Warga B, S.Pd.', 'P', 'Sekretaris I', ''],
      ['', 'JUMLAH', '2', '', ''],
      ['', '', '', 'Contoh,    Maret 2025'],
      ['', 'Mengetahui,', '', 'Ketua KIM Mekar'],
      ['', 'Kepala Desa Contoh'],
      [],
      ['', 'WARGA Z', '', 'Drs. H. Warga A, M.Si'],
      ['', 'NIP. 1970 01 01'],
    ]);
    expect(found.map(({ name, seat }) => [name, seat?.placeName])).toEqual([['KIM MEKAR', 'CONTOH']]);
    expect(found.flatMap(namesOf)).toEqual(['Drs. H. Warga A, M.Si', 'Hj. Warga B, S.Pd.']);
    expect(rejected).toEqual([]);
    expect(codes).toContain('group.by-title');
  });

  it('two groups follow each other in one sheet, each under its title', () => {
    const { found } = sheet([
      ['KIM MAWAR'],
      ['No', 'Nama', 'Jabatan'],
      [1, 'A', 'Ketua'],
      [2, 'B', 'Anggota'],
      ['Jumlah', 2],
      [],
      ['KIM MELATI'],
      ['No', 'Nama', 'Jabatan'],
      [1, 'C', 'Ketua'],
    ]);
    expect(found.map((one) => [one.name, namesOf(one)])).toEqual([
      ['KIM MAWAR', ['A', 'B']],
      ['KIM MELATI', ['C']],
    ]);
  });

  it('labels with a colon say what columns would', () => {
    const { found } = sheet([
      ['Nama KIM', ':', 'KIM Mawar'],
      ['Desa/Kelurahan : Contoh'],
      ['No. SK', ': 188/12/2020'],
      ['Tanggal SK :', '17 Maret 2020'],
      ['No', 'Nama'],
      [1, 'A'],
    ]);
    expect(found[0]).toMatchObject({
      name: 'KIM Mawar',
      seat: { placeName: 'Contoh' },
      decrees: [{ number: '188/12/2020', issuedOn: '2020-03-17' }],
    });
  });

  it('a title of many groups names none', () => {
    const { found, rejected } = sheet([['DATA KIM KABUPATEN CONTOH TAHUN 2025'], ['No', 'Nama'], [1, 'A']]);
    expect(found).toEqual([]);
    expect(rejected).toEqual([3]);
  });

  it('parts of a list and places that nobody has are no members, and leave the list whole', () => {
    const { found, skipped } = sheet(
      [
        ['No', 'Nama', 'Jabatan'],
        ['A', 'PENGURUS', ''],
        [1, 'A', 'Ketua'],
        [2, '-', 'Bendahara'],
        ['B', 'ANGGOTA', ''],
        [1, 'B', ''],
        [2, '..............', ''],
      ],
      { given: { kim_name: 'KIM Mawar' } },
    );
    expect(found.flatMap(namesOf)).toEqual(['A', 'B']);
    expect(found[0]?.membersListed).toBeUndefined();
    expect(skipped).toEqual(['1 heading', '2 title', '4 remark', '5 title', '7 remark']);
  });

  it('lists side by side are read both', () => {
    const { found } = sheet(
      [
        ['No', 'Nama', 'Jabatan', 'No', 'Nama', 'Jabatan'],
        [1, 'A', 'Ketua', 3, 'C', 'Anggota'],
        [2, 'B', 'Sekretaris', 4, '', ''],
      ],
      { given: { kim_name: 'KIM Mawar' } },
    );
    expect(found.flatMap(namesOf)).toEqual(['A', 'C', 'B']);
    expect(new Set(found[0]?.members?.map(({ id }) => id)).size).toBe(3);
  });

  it('without headings every row is refused by its number, and none in silence', () => {
    const { found, rejected } = sheet(
      [
        ['1', 'A', 'Ketua'],
        ['2', 'B', 'Anggota'],
      ],
      { given: { kim_name: 'KIM Mawar' } },
    );
    expect(found).toEqual([]);
    expect(rejected).toEqual([1, 2]);
  });

  it('columns that are empty to the right change nothing', () => {
    const { found, codes } = sheet(
      [
        ['No', 'Nama', 'Jabatan', '', '', ''],
        [1, 'A', 'Ketua', '', null, '  ', undefined],
      ],
      { given: { kim_id: 'k', kim_name: 'KIM Mawar' } },
    );
    expect(found.flatMap(namesOf)).toEqual(['A']);
    expect(codes).toEqual([]);
  });
});

describe('a list of groups', () => {
  it('has two rows of headings, officers, counts and what stands under them', () => {
    const { found } = sheet(
      [
        ['NO', 'KECAMATAN', 'DESA', 'NAMA KIM', 'PENGURUS', '', '', 'JUMLAH ANGGOTA', '', '', 'SK'],
        ['', '', '', '', 'KETUA', 'SEKRETARIS', 'BENDAHARA', 'L', 'P', 'JML', 'NOMOR'],
        [1, 'Satu', 'Contoh', 'KIM Mawar', 'A', 'B', 'C', 5, 7, 12, '188/1'],
        [2, '', 'Lain', 'KIM Melati', 'D', '-', '', 4, 6, 10, '-'],
        ['JUMLAH', '', '', '', '', '', '', 9, 13, 22, ''],
      ],
      { fillDown: true },
    );
    expect(found.map((one) => [one.name, namesOf(one), one.membersListed, one.statedCounts?.[0]?.count])).toEqual([
      ['KIM Mawar', ['A', 'B', 'C'], 'some', 12],
      ['KIM Melati', ['D'], 'some', 10],
    ]);
    expect(found.map(({ decrees }) => decrees)).toEqual([[{ number: '188/1' }], undefined]);
  });

  it('gives its standing and its media', () => {
    const { found, codes } = registrations([
      {
        'Nama KIM': 'KIM A',
        Desa: 'Contoh',
        Ketua: 'X',
        Status: 'Aktif',
        Media: 'Facebook, Instagram',
        Facebook: 'kim.a',
        Website: '-',
      },
      { 'Nama KIM': 'KIM B', Desa: 'Lain', Ketua: 'Y', Status: 'Tidak Aktif', Website: 'https://kim-b.example' },
    ]);
    expect(found.map(({ standings, media }) => [standings, media])).toEqual([
      [[{ standing: 'aktif' }], [{ channel: 'facebook', address: 'kim.a' }, { channel: 'instagram' }]],
      [[{ standing: 'vakum' }], [{ channel: 'situs', address: 'https://kim-b.example' }]],
    ]);
    expect(codes).toContain('column.status-of-the-kim');
  });

  it('keeps every decree of a group that stands in two rows', () => {
    const { found } = registrations([
      { 'ID KIM': 'k', 'Nama KIM': 'KIM A', Ketua: 'X', 'No SK': '1/2016', 'Tgl SK': '13/2/2016' },
      { 'ID KIM': 'k', 'Nama KIM': 'KIM A', Ketua: 'X', 'No SK': '2/2020', 'Tgl SK': '13/2/2020' },
    ]);
    expect(found[0]?.decrees).toEqual([
      { number: '1/2016', issuedOn: '2016-02-13' },
      { number: '2/2020', issuedOn: '2020-02-13' },
    ]);
  });

  it('a decree that was lost makes the list of decrees a part', () => {
    const { found } = registrations([{ 'ID KIM': 'k', 'Nama KIM': 'KIM A', Ketua: 'X', 'Tgl SK': 'lupa' }]);
    expect(found[0]).toMatchObject({ decreesListed: 'some' });
    expect(found[0]).not.toHaveProperty('decrees');
  });
});

describe('law 3: every list that may have lost a row says so', () => {
  it('members, decrees, media, former members', () => {
    const { found } = registrations(
      [
        { 'ID KIM': 'k', 'Nama KIM': 'KIM A', Nama: 'A', 'No SK': '1', Media: 'Facebook' },
        { 'ID KIM': 'k', 'Nama KIM': 'KIM A', Nama: 'B', Status: 'Keluar' },
        { Nama: 'C' },
      ],
      { order: 'any' },
    );
    expect(found[0]).toMatchObject({
      membersListed: 'some',
      decreesListed: 'some',
      partialLists: ['formerMembers', 'media'],
    });
  });
});

describe('law 5: facts of a column', () => {
  it('zeros that numbers have lost', () => {
    const { codes } = registrations([
      { 'ID KIM': 'k', 'Nama KIM': 'M', 'No Anggota': '001', Nama: 'A' },
      { 'ID KIM': 'k', 'Nama KIM': 'M', 'No Anggota': 2, Nama: 'B' },
    ]);
    expect(codes).toContain('column.zeros-lost');
  });

  it.each([
    [['150.000,00', '1.500'], [150_000, 1500], undefined],
    [['150,000.00', '2,500'], [150_000, 2500], 'column.decimal-point'],
    [['150,000.00', '1.500.000', '2,500'], [150_000, 1_500_000], 'column.both-marks'],
  ])('the decimal mark of %s', (cells, amounts, code) => {
    const rows = cells.map((Jumlah) => ({ 'ID KIM': 'k', 'Sumber Dana': 'Swadaya', Jumlah }));
    const period = { from: '2025-01-01', through: '2025-12-31' };
    const outcomes = [...submissionsFromRows(rows, { kind: 'activity-report', list: 'income', period })];
    const [found] = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []));
    expect(found?.income?.map(({ amount }) => amount)).toEqual(amounts);
    const noted = outcomes.flatMap((one) => (one.kind === 'column' ? [one.code as string] : []));
    if (code === undefined) expect(noted).toEqual([]);
    else expect(noted).toContain(code);
  });

  it('households are not people', () => {
    const report = activities([
      ['ID KIM', 'Tanggal', 'Kegiatan', 'Peserta'],
      ['k', '17/3/2025', 'Rapat', '20 KK'],
      ['k', '18/3/2025', 'Rapat', '20 orang'],
    ]);
    expect(report?.activities?.map(({ attendance }) => attendance)).toEqual([undefined, { total: 20 }]);
  });
});

describe('cells', () => {
  it('as above', () => {
    const { found } = sheet([
      ['Nama KIM', 'Desa', 'Nama', 'Pekerjaan'],
      ['KIM A', 'Contoh', 'X', 'Petani'],
      ['sda', 's.d.a', 'Y', '"'],
    ]);
    expect(found.map((one) => namesOf(one))).toEqual([['X', 'Y']]);
    expect(found[0]?.members?.map(({ elements }) => elements)).toEqual([['petani'], ['petani']]);
  });

  it('errors of a spreadsheet are no names', () => {
    const { found, rejected } = registrations([
      { 'ID KIM': 'k', 'Nama KIM': 'M', Nama: '#REF!', Jabatan: 'Ketua' },
      { 'ID KIM': 'k', 'Nama KIM': 'M', Nama: 'B', Jabatan: '#N/A' },
    ]);
    expect(found.flatMap(namesOf)).toEqual(['B']);
    expect(rejected).toEqual([1]);
    expect(found[0]?.membersListed).toBe('some');
  });

  it('several activities, women and men, and a month', () => {
    const report = activities([
      ['LAPORAN KEGIATAN KIM MAWAR DESA CONTOH TAHUN 2025'],
      ['No', 'Hari/Tanggal', 'Kegiatan', 'Jumlah Peserta'],
      [1, 'Senin, 17 Maret 2025', '1. Rapat\n2. Pelatihan', 30],
      [2, 'April 2025', 'Siaran', '10 L / 20 P'],
    ]);
    expect(report?.activities).toEqual([
      { id: 'kegiatan-baris-3-1', date: '2025-03-17', title: 'Rapat' },
      { id: 'kegiatan-baris-3-2', date: '2025-03-17', title: 'Pelatihan' },
      {
        id: 'kegiatan-baris-4',
        date: '2025-04-01',
        title: 'Siaran',
        attendance: { total: 30, women: 20, men: 10 },
      },
    ]);
    expect(report?.inexactDates).toEqual([
      { field: 'activities[].date', id: 'kegiatan-baris-4', from: '2025-04-01', through: '2025-04-30' },
    ]);
  });

  it('a year of founding and a year of leaving are kept as not exact', () => {
    const { found } = registrations([
      { 'ID KIM': 'k', 'Nama KIM': 'M', 'Tahun Berdiri': 2016, Nama: 'A', 'Tanggal Masuk': 'Mei 2018' },
      { 'ID KIM': 'k', 'Nama KIM': 'M', 'Tahun Berdiri': 2016, Nama: 'B', 'Tanggal Keluar': '2020' },
    ]);
    expect(found[0]).not.toHaveProperty('formation');
    expect(found[0]?.members).toMatchObject([{ name: 'A', joinedOn: '2018-05-01' }]);
    expect(found[0]?.formerMembers).toEqual([{ id: 'anggota-baris-2' }]);
    expect(found[0]?.inexactDates).toEqual([
      { field: 'formation.formedOn', from: '2016-01-01', through: '2016-12-31' },
      { field: 'members[].joinedOn', id: 'anggota-baris-1', from: '2018-05-01', through: '2018-05-31' },
      { field: 'formerMembers[].leftOn', id: 'anggota-baris-2', from: '2020-01-01', through: '2020-12-31' },
    ]);
  });
});

describe('a name is the name of one person', () => {
  const listed = (name: string, office = 'Anggota') =>
    sheet([['KIM MAWAR'], ['No', 'Nama', 'Jabatan'], [1, 'Warga A', 'Ketua'], [2, name, office]]);

  it.each([
    ['Warga B / Warga C', 'Warga B'],
    ['Warga B\nWarga C', 'Warga B Warga C'],
    ['Warga B, Budiman', 'Warga B, Budiman'],
    ['Warga, Budiman, Cahyani', 'Warga, Budiman, Cahyani'],
  ])('%j may name several: one is recorded, which is noted, and the list is a part', (cell, kept) => {
    const { found, codes } = listed(cell);
    expect(found.flatMap(namesOf)).toEqual(['Warga A', kept]);
    expect(codes).toContain('cell.several-people');
    expect(found[0]?.membersListed).toBe('some');
  });

  it.each([
    '1. Warga B\n2. Warga C\n3. Warga D',
    '- Warga B\n- Warga C\n- Warga D',
    'Warga B; Warga C; Warga D',
  ])('%j lists people: each is recorded with the office, and the list stays whole', (cell) => {
    const { found, codes } = sheet([['KIM MAWAR'], ['No', 'Nama', 'Jabatan', 'L/P'], [1, cell, 'Seksi Humas', 'L']]);
    expect(found.flatMap(namesOf)).toEqual(['Warga B', 'Warga C', 'Warga D']);
    expect(found[0]?.members?.map(({ offices, sex }) => [offices, sex])).toEqual(
      Array.from({ length: 3 }, () => [['seksi-lain'], undefined]),
    );
    expect(new Set(found[0]?.members?.map(({ id }) => id)).size).toBe(3);
    expect(codes).toContain('cell.people-listed');
    expect(found[0]?.membersListed).toBeUndefined();
  });

  it.each([
    'Warga B (Alm)',
    'Warga B (almh.)',
    'Alm. Warga B',
    'Almarhum Warga B',
    'Warga B alm',
    'Warga B (keluar)',
    'Warga B (pindah ke kota)',
    'Warga B - keluar',
    'Warga B, meninggal',
    'Warga B\n(mengundurkan diri)',
  ])('%j is no member any more, which is kept and noted', (cell) => {
    const { found, codes } = listed(cell);
    expect(found.flatMap(namesOf)).toEqual(['Warga A']);
    expect(found[0]?.formerMembers).toEqual([{ id: 'anggota-baris-4' }]);
    expect(found[0]?.membersListed).toBeUndefined();
    expect(codes).toContain('cell.left-beside-name');
  });

  it.each([
    'Warga B (non-aktif)',
    'Warga B (cuti)',
  ])('%j: who is not active is still a member, which is noted', (cell) => {
    const { found, codes } = listed(cell);
    expect(found.flatMap(namesOf)).toEqual(['Warga A', 'Warga B']);
    expect(codes).toContain('cell.status-unknown');
  });

  it('a column of remarks is read for who has left, and for nothing else', () => {
    const { found, codes } = sheet([
      ['KIM MAWAR'],
      ['No', 'Nama', 'Jabatan', 'Ket.'],
      [1, 'Warga A', 'Ketua', 'ramah'],
      [2, 'Warga B', 'Anggota', 'Alm.'],
      [3, 'Warga C', 'Anggota', 'mengundurkan diri'],
    ]);
    expect(found.flatMap(namesOf)).toEqual(['Warga A']);
    expect(found[0]?.formerMembers).toHaveLength(2);
    expect(codes).toEqual([
      'cell.left-beside-name',
      'cell.left-beside-name',
      'group.by-name',
      'group.by-title',
      'column.only-who-left',
    ]);
  });

  it.each(['Warga B, S.Pd., M.Si', 'Drs. H. Warga B', 'Warga B (Bu RT)', "Nur'aini B"])('%s is one', (cell) => {
    const { found, codes } = listed(cell);
    expect(found.flatMap(namesOf)).toEqual(['Warga A', cell]);
    expect(codes).not.toContain('cell.several-people');
    expect(found[0]?.membersListed).toBeUndefined();
  });

  it.each([
    'Warga B (3500000000000001)',
    'Warga B HP 081234567890',
    'Warga B (HP 0812 3456 7890)',
    'Warga B / 0812-3456-7891',
    'Warga B\nHP 08123456789',
    'Warga B NIK: 3500000000000001',
  ])('%j: numbers of people beside it are not taken in', (cell) => {
    const { found, codes } = listed(cell);
    expect(found.flatMap(namesOf)).toEqual(['Warga A', 'Warga B']);
    expect(codes).toContain('cell.looks-like-nik');
  });

  it('an office before a colon is read as an office', () => {
    const { found } = sheet([
      ['KIM MAWAR'],
      ['No', 'Nama', 'Jabatan'],
      [1, 'Pelindung : Lurah Contoh', ''],
      [2, 'Ketua: Warga A', ''],
    ]);
    expect(found.flatMap(namesOf)).toEqual(['Warga A']);
    expect(found[0]?.members?.[0]?.offices).toEqual(['ketua']);
    expect(found[0]?.advisers?.map(({ name }) => name)).toEqual(['Lurah Contoh']);
  });

  it.each(['Total Warga', 'Jumlah Warga', 'Mengetahui'])('%s with a number and an office is a person', (name) => {
    const { found, skipped } = listed(name, 'Sekretaris');
    expect(found.flatMap(namesOf)).toEqual(['Warga A', name]);
    expect(skipped).toEqual(['1 title', '2 heading']);
  });
});

it.each([false, true])('a note on a title names the rows that took it, and no other (filled down: %s)', (fillDown) => {
  const rows = [
    ['DAFTAR ANGGOTA KIM MAWAR DESA BALONG'],
    ['No', 'Nama', 'Jabatan'],
    [1, 'Warga A', 'Ketua'],
    [2, 'Warga B', ''],
    ['', '', 'Notulis'],
    [3, 'Warga C', ''],
  ];
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, fillDown })];
  const notes = outcomes.flatMap((one) => (one.kind === 'group' && one.code === 'group.by-title' ? [one.rows] : []));
  expect(notes).toEqual([[3, 4, 6]]);
});

describe('lists below each other', () => {
  const two = (title: string) => [
    ['DAFTAR ANGGOTA KIM MAWAR DESA BALONG'],
    ['No', 'Nama', 'Jabatan'],
    [1, 'Warga A', 'Ketua'],
    [],
    [title],
    ['No', 'Nama', 'Jabatan'],
    [1, 'Warga B', 'Ketua'],
  ];

  it.each([
    'DATA KIM MELATI DESA KARANG',
    'B. KIM MELATI',
    '2. KIM MELATI DESA KARANG',
  ])('under "%s" another group begins', (title) => {
    const { found } = sheet(two(title));
    expect(found.map((one) => [one.name.toUpperCase(), namesOf(one)])).toEqual([
      ['KIM MAWAR', ['Warga A']],
      ['KIM MELATI', ['Warga B']],
    ]);
  });

  it('under a line that names no group nobody is given to the group before, and its list is a part', () => {
    const { found, rejected, codes } = sheet(two('MELATI JAYA'));
    expect(found.map((one) => [one.name, namesOf(one), one.membersListed])).toEqual([
      ['KIM MAWAR', ['Warga A'], 'some'],
    ]);
    expect(rejected).toEqual([7]);
    expect(codes).not.toContain('blank');
  });

  it.each(['lanjutan halaman 1', 'DAFTAR ANGGOTA KIM MAWAR DESA BALONG'])('"%s" goes on with the list', (title) => {
    const { found, rejected } = sheet(two(title));
    expect(found.map((one) => [one.name, namesOf(one)])).toEqual([['KIM MAWAR', ['Warga A', 'Warga B']]]);
    expect(rejected).toEqual([]);
  });

  it('a title of many names none', () => {
    const { found } = sheet([['DATA KIM KECAMATAN SATU'], ['No', 'Nama KIM', 'Ketua'], [1, 'KIM A', 'Warga A']]);
    expect(found.map(({ name }) => name)).toEqual(['KIM A']);
  });

  it('of other columns is read with its own headings', () => {
    const { found, rejected } = sheet([
      ['KIM MAWAR'],
      ['No', 'Nama', 'Jabatan'],
      [1, 'Warga A', 'Ketua'],
      [],
      ['KIM MELATI'],
      ['No', 'Nama', 'L/P', 'Jabatan'],
      [1, 'Warga B', 'P', 'Ketua'],
    ]);
    expect(found.map((one) => [one.name, namesOf(one)])).toEqual([
      ['KIM MAWAR', ['Warga A']],
      ['KIM MELATI', ['Warga B']],
    ]);
    expect(found[1]?.members).toMatchObject([{ sex: 'perempuan', offices: ['ketua'] }]);
    expect(rejected).toEqual([]);
  });

  it('parts of one list, each with its headings, are one group', () => {
    const { found } = sheet([
      ['KIM MAWAR'],
      ['A. PENGURUS'],
      ['No', 'Nama', 'Jabatan'],
      [1, 'Warga A', 'Ketua'],
      ['B. ANGGOTA'],
      ['No', 'Nama', 'Umur'],
      [1, 'Warga B', 40],
    ]);
    expect(found.map((one) => [one.name, namesOf(one), one.membersListed])).toEqual([
      ['KIM MAWAR', ['Warga A', 'Warga B'], undefined],
    ]);
  });
});

describe('people beside their office, as annexes of decrees list them', () => {
  const people = (one: Registration | undefined) => one?.members?.map(({ name, offices }) => [name, offices]);

  it.each([
    [
      [
        ['Pembina', ':', 'Kepala Desa Balong'],
        ['Ketua', ':', 'Warga A'],
        ['Seksi Humas', ':', 'Warga B'],
        ['Anggota', ':', '1. Warga C'],
        ['', '', '2. Warga D'],
        ['', '', '3. Warga E'],
      ],
    ],
    [
      [
        ['I.', 'Pembina', ':', 'Kepala Desa Balong'],
        ['II.', 'Ketua', ':', 'Warga A'],
        ['III.', 'Seksi Humas', ':', 'Warga B'],
        ['IV.', 'Anggota', ':', '1. Warga C\n2. Warga D\n3. Warga E'],
      ],
    ],
    [
      [
        ['1. Pembina : Kepala Desa Balong'],
        ['2. Ketua : Warga A'],
        ['3. Seksi Humas : Warga B'],
        ['4. Anggota : 1. Warga C 2. Warga D 3. Warga E'],
      ],
    ],
    [
      [
        ['Pembina', 'Kepala Desa Balong'],
        ['Ketua', 'Warga A'],
        ['Seksi Humas', 'Warga B'],
        ['Anggota', 'Warga C'],
        ['', 'Warga D'],
        ['', 'Warga E'],
      ],
    ],
  ])('%j', (lines) => {
    const { found, rejected } = sheet([['SUSUNAN PENGURUS KIM MAWAR DESA BALONG'], [], ...lines]);
    expect(found.map(({ name }) => name)).toEqual(['KIM MAWAR']);
    expect(people(found[0])).toEqual([
      ['Warga A', ['ketua']],
      ['Warga B', ['seksi-lain']],
      ['Warga C', []],
      ['Warga D', []],
      ['Warga E', []],
    ]);
    expect(found[0]?.advisers?.map(({ role }) => role)).toEqual(['pembina']);
    expect(rejected).toEqual([]);
  });

  it('a list below them is of the same group, and nobody is counted twice', () => {
    const { found } = sheet([
      ['KIM MAWAR'],
      ['Ketua', ':', 'Warga A'],
      ['Sekretaris', ':', 'Warga B'],
      ['No', 'Nama', 'L/P'],
      [1, 'Warga A', 'L'],
      [2, 'Warga C', 'P'],
      ['Ketua : Warga A'],
      ['Bendahara : ttd'],
    ]);
    expect(people(found[0])).toEqual([
      ['Warga A', ['ketua']],
      ['Warga B', ['sekretaris']],
      ['Warga C', undefined],
    ]);
  });

  it.each(['Anggota : 12 orang', 'Anggota : terlampir', 'Kepala Desa : Warga Z'])('"%s" names no member', (line) => {
    const { found } = sheet([['KIM MAWAR'], ['Ketua : Warga A'], ['Sekretaris : Warga B'], [line]]);
    expect(found.flatMap(namesOf)).toEqual(['Warga A', 'Warga B']);
  });

  it('a line among them that is not understood makes the list a part', () => {
    const { found, rejected } = sheet([
      ['KIM MAWAR'],
      ['Ketua : Warga A'],
      ['Juru Kunci : Warga C'],
      ['Sekretaris : Warga B'],
    ]);
    expect(found.flatMap(namesOf)).toEqual(['Warga A', 'Warga B']);
    expect(rejected).toEqual([3]);
    expect(found[0]?.membersListed).toBe('some');
  });
});

it('a column for each member: every person is in, and the list is a part', () => {
  const { found, codes } = registrations([
    {
      'Nama KIM': 'KIM A',
      Desa: 'X',
      Ketua: 'Warga A',
      'Anggota 1': 'Warga B',
      'Anggota 2': 'Warga C',
      'Anggota 3': '',
    },
    { 'Nama KIM': 'KIM B', Desa: 'X', Ketua: 'Warga D', 'Anggota 1': 'Warga E (alm)', 'Anggota 2': 'Warga D' },
  ]);
  expect(found.map((one) => [namesOf(one), one.membersListed])).toEqual([
    [['Warga A', 'Warga B', 'Warga C'], 'some'],
    [['Warga D'], 'some'],
  ]);
  expect(codes).toContain('cell.left-beside-name');
});

it.each(['Timestamp', 'Cap waktu'])('answers of single members (%s) are never taken for the whole group', (heading) => {
  const { found, codes } = registrations([
    { [heading]: '17/03/2024 9:00:00', 'Nama KIM': 'KIM A', Nama: 'Warga A', Jabatan: 'Ketua' },
    { [heading]: '17/03/2024 9:30:00', 'Nama KIM': 'KIM A', Nama: 'Warga B', Jabatan: 'Anggota' },
  ]);
  expect(found.map((one) => [namesOf(one), one.membersListed])).toEqual([[['Warga A', 'Warga B'], 'some']]);
  expect(codes).toContain('column.answered-singly');
});

it('groups below the name of a kecamatan are of it', () => {
  const { found, rejected } = sheet([
    ['DATA KIM KABUPATEN CONTOH'],
    ['No', 'Nama KIM', 'Desa', 'Ketua'],
    ['KECAMATAN SATU'],
    [1, 'Mawar', 'Karang', 'Warga A'],
    ['KECAMATAN DUA'],
    [1, 'Mawar', 'Karang', 'Warga B'],
  ]);
  expect(found.map((one) => namesOf(one))).toEqual([['Warga A'], ['Warga B']]);
  expect(rejected).toEqual([]);
});

it('a year or a month is a day of the period that holds all of it, and of no other', () => {
  const read = (period: 'year' | 'quarter') => {
    const rows = ['2016', 'Maret 2016', 'Triwulan I 2016'].map((Tanggal) => ({ 'ID KIM': 'k', Tanggal }));
    const outcomes = [...submissionsFromRows(rows, { kind: 'activity-report', period })];
    return {
      found: outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : [])),
      rejected: outcomes.flatMap((one) =>
        one.kind === 'rejected' ? [one.row, ...one.faults.map(({ code }) => code)] : [],
      ),
    };
  };
  const { found } = read('year');
  expect(found[0]?.activities?.map(({ date }) => date)).toEqual(['2016-01-01', '2016-03-01', '2016-01-01']);
  expect(found[0]?.inexactDates?.map(({ from, through }) => [from, through])).toEqual([
    ['2016-01-01', '2016-12-31'],
    ['2016-03-01', '2016-03-31'],
    ['2016-01-01', '2016-03-31'],
  ]);
  const quarter = read('quarter');
  expect(quarter.found[0]?.activities).toHaveLength(2);
  expect(quarter.found[0]?.partialLists).toEqual(['activities']);
  expect(quarter.rejected).toEqual([1, 'cell.not-a-single-day', 'row.period-unknown']);
});

it('a day without its year is of the year that is reported, where the period lies in one', () => {
  const read = (period: RowsInOptions<'activity-report'>['period']) => {
    const rows = ['12 Januari', 'Februari', 'Bulan Mar', '10-11 April', '3/5', '2024 Mei', 'Rapat'].map((Tanggal) => ({
      'ID KIM': 'k',
      Tanggal,
    }));
    const outcomes = [...submissionsFromRows(rows, { kind: 'activity-report', period })];
    return {
      found: outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : [])),
      rejected: outcomes.flatMap((one) => (one.kind === 'rejected' ? [one.row] : [])),
      ofPeriod: outcomes.flatMap((one) =>
        one.kind === 'noted' && one.faults.some(({ code }) => code === 'cell.year-of-period') ? [one.row] : [],
      ),
    };
  };
  const year = read({ from: '2025-01-01', through: '2025-12-31' });
  expect(year.found[0]?.activities?.map(({ date }) => date)).toEqual([
    '2025-01-12',
    '2025-02-01',
    '2025-03-01',
    '2025-04-10',
    '2025-05-03',
  ]);
  expect(year.found[0]?.inexactDates?.map(({ from, through }) => [from, through])).toEqual([
    ['2025-02-01', '2025-02-28'],
    ['2025-03-01', '2025-03-31'],
  ]);
  expect(year.ofPeriod).toEqual([1, 2, 3, 4, 5]);
  expect(year.rejected).toEqual([6, 7]);
  // Of a period over two years, and of one that is read from the days themselves, nothing is known.
  for (const period of [{ from: '2025-07-01', through: '2026-06-30' }, 'year'] as const) {
    expect(read(period).found).toEqual([]);
    expect(read(period).ofPeriod).toEqual([]);
  }
});

it('an end before the start is noted as that', () => {
  const rows = [{ 'ID KIM': 'k', 'Tanggal Mulai': '17/03/2016', 'Tanggal Selesai': '15/03/2016' }];
  const outcomes = [...submissionsFromRows(rows, { kind: 'activity-report', period: 'year' })];
  expect(outcomes[0]).toEqual({
    kind: 'noted',
    row: 1,
    faults: [{ code: 'cell.ends-before-start', column: 'date_through' }],
  });
});

it('months between the activities of a recap are no activities, and the list stays whole', () => {
  const report = activities([
    ['REKAP KEGIATAN KIM MAWAR TAHUN 2024'],
    ['No', 'Tanggal', 'Nama Kegiatan'],
    ['', '', 'JANUARI 2024'],
    [1, '5 Januari 2024', 'Rapat'],
    ['BULAN FEBRUARI'],
    [1, '3 Februari 2024', 'Rapat'],
  ]);
  expect(report?.activities).toHaveLength(2);
  expect(report).not.toHaveProperty('partialLists');
});

it('days of an activity stand under one heading', () => {
  const report = activities([
    ['LAPORAN KEGIATAN KIM MAWAR DESA BALONG TAHUN 2025'],
    ['No', 'Kegiatan', 'Tanggal', ''],
    ['', '', 'Dari', 'Sampai'],
    [1, 'Pelatihan', '3 Maret 2025', '5 Maret 2025'],
    [2, 'Rapat', '7 Maret 2025', ''],
  ]);
  expect(report).toMatchObject({ activities: [{ date: '2025-03-03' }, { date: '2025-03-07' }] });
  expect(report).not.toHaveProperty('partialLists');
});

it('headings that a program made different by a number are the headings they were', () => {
  const { found } = registrations([{ 'Nama KIM': 'KIM A', 'Nama.1': 'Warga A', Jabatan_2: 'Ketua' }]);
  expect(found[0]?.members?.map(({ name, offices }) => [name, offices])).toEqual([['Warga A', ['ketua']]]);
});

it('words of a row that could head columns are the codes that their columns hold', () => {
  const { found, skipped } = sheet([
    ['DAFTAR ANGGOTA KIM A'],
    ['Nama', 'Jabatan', 'JK', 'Usia'],
    ['Warga A', 'Ketua', 'L', 35],
    ['sda', 'Anggota', 'L', ''],
    ['', 'Anggota', 'P', ''],
    ['Warga B', 'Anggota', 'L', 40],
  ]);
  expect(found.flatMap(namesOf)).toContain('Warga B');
  expect(skipped.filter((one) => one.endsWith(' heading'))).toHaveLength(1);
});

it('a line that names the kecamatan of the groups below it is no group', () => {
  for (const line of [
    ['A', 'KECAMATAN UTARA', '', ''],
    ['', 'KECAMATAN UTARA', '', ''],
    ['II.', 'Kec. Utara', '', ''],
  ]) {
    const { found } = sheet([
      ['No', 'Nama KIM', 'Desa', 'Ketua'],
      line,
      [1, 'KIM A', 'Contoh', 'Warga A'],
      [2, 'KIM B', 'Contoh', 'Warga B'],
    ]);
    expect(found.map(({ name }) => name)).toEqual(['KIM A', 'KIM B']);
  }
});

it('of several people beside several offices each has the one of the same line', () => {
  const offices = (people: string, office: string) =>
    sheet([
      ['Nama KIM', 'Nama Anggota', 'Jabatan'],
      ['KIM A', people, office],
    ]).found[0]?.members?.map(({ name, offices }) => [name, offices]);
  const people = '1. Warga A\n2. Warga B\n3. Warga C';
  expect(offices(people, 'Ketua\nSekretaris\nAnggota')).toEqual([
    ['Warga A', ['ketua']],
    ['Warga B', ['sekretaris']],
    ['Warga C', []],
  ]);
  // Whose they are is not known.
  expect(offices(people, 'Ketua, Sekretaris')).toEqual([
    ['Warga A', undefined],
    ['Warga B', undefined],
    ['Warga C', undefined],
  ]);
  expect(offices(people, 'Anggota')).toEqual([
    ['Warga A', []],
    ['Warga B', []],
    ['Warga C', []],
  ]);
});

describe('a sheet without headings that are understood', () => {
  it.each<[string, Sheet]>([
    [
      'numbered rows',
      [
        [1, 'Warga A', 'P', 'Anggota'],
        [2, 'Warga B', 'L', 'Anggota'],
      ],
    ],
    [
      'rows with words that could head columns',
      [
        ['Warga A', 'P', 'Anggota'],
        ['Warga B', 'L', 'Anggota'],
      ],
    ],
    [
      'a list that is written across',
      [
        ['Nama', 'Warga A', 'Warga B', 'Warga C'],
        ['Jabatan', 'Ketua', 'Sekretaris', 'Bendahara'],
        ['L/P', 'P', 'L', 'P'],
      ],
    ],
  ])('%s: no row is a heading, and every row is refused by its number', (_, rows) => {
    const { found, skipped, rejected } = sheet([['DAFTAR ANGGOTA KIM MAWAR'], ...rows]);
    expect(found).toEqual([]);
    expect(skipped).toEqual(['1 title']);
    expect(rejected).toEqual(rows.map((_row, i) => i + 2));
  });

  it('headings with blanks between their letters are headings', () => {
    const { found } = sheet([
      ['KIM MAWAR'],
      ['NO.', 'N A M A', 'J A B A T A N', 'L / P'],
      ['1.', 'WARGA A', 'ANGGOTA', 'P'],
    ]);
    expect(found[0]?.members).toMatchObject([{ name: 'WARGA A', offices: [], sex: 'perempuan' }]);
  });

  it('L under P is no mark', () => {
    const { found, codes } = sheet([
      ['Nama KIM', 'Nama', 'L', 'P'],
      ['KIM A', 'Warga A', '', 'L'],
      ['KIM A', 'Warga B', '', 'v'],
      ['KIM A', 'Warga C', 'L', ''],
    ]);
    expect(found[0]?.members?.map(({ sex }) => sex)).toEqual([undefined, 'perempuan', 'laki-laki']);
    expect(codes).toContain('shape.unknown-code');
  });
});

describe('as above', () => {
  it('where the name stands, it is one person with more offices, and that is noted', () => {
    const { found, codes } = sheet([
      ['KIM MAWAR'],
      ['Jabatan', 'Nama'],
      ['Ketua', 'Warga A'],
      ['Sekretaris', 'idem'],
      ['Bendahara', 'sda'],
    ]);
    expect(found[0]?.members).toMatchObject([{ name: 'Warga A', offices: ['ketua', 'sekretaris', 'bendahara'] }]);
    expect(found[0]?.membersListed).toBeUndefined();
    expect(codes.filter((code) => code === 'row.more-of-person')).toHaveLength(2);
  });

  it('under a name that nobody has it is nobody, and the list is a part', () => {
    const { found, rejected } = sheet([
      ['KIM MAWAR'],
      ['Nama', 'Jabatan'],
      ['Warga A', 'Ketua'],
      ['Warga B', 'Pembina'],
      ['idem', 'Sekretaris'],
    ]);
    expect(found.flatMap(namesOf)).toEqual(['Warga A']);
    expect(rejected).toEqual([5]);
    expect(found[0]?.membersListed).toBe('some');
  });

  it('a second chair is noted and not taken', () => {
    const { found, codes } = sheet([['KIM MAWAR'], ['Nama', 'Jabatan'], ['Warga A', 'Ketua'], ['Warga B', 's.d.a']]);
    expect(found[0]?.members?.map(({ offices }) => offices)).toEqual([['ketua'], undefined]);
    expect(codes).toContain('cell.as-above-unclear');
  });
});

describe('people whom a list does not name', () => {
  const list = (...rows: Sheet) =>
    sheet([['KIM MAWAR'], ['No', 'Nama', 'Jabatan', 'L/P'], [1, 'Warga A', 'Ketua', 'P'], ...rows]);
  const others = [
    ...['dst', 'dst.', 'dan seterusnya', 'dll', 'dkk', 'dan lain-lain', 'dan 7 orang lainnya', '5 orang', '+ 5 orang'],
    ...['sisa menyusul', 'lihat lampiran', 'bersambung', 'menyusul', 'TBA', '?', 'xxx', '(dkk)'],
  ];

  it.each(others)('%s is nobody, is noted, and the list is a part', (cell) => {
    for (const row of [['', cell], [2, cell, 'Anggota', 'P'], [cell]]) {
      const { found, rejected, codes: _ } = list(row);
      expect(found.flatMap(namesOf)).toEqual(['Warga A']);
      expect(rejected).toEqual([4]);
      expect(found[0]?.membersListed).toBe('some');
    }
  });

  it.each([
    'Warga B dkk',
    'Warga B, dkk.',
    'Warga B (dkk)',
    'Warga B dan 4 orang lainnya',
    'Warga B dan kawan-kawan',
  ])('%s is one, and the list is a part', (cell) => {
    const { found, codes } = list([2, cell, 'Anggota', 'P']);
    expect(found.flatMap(namesOf)).toEqual(['Warga A', 'Warga B']);
    expect(found[0]?.membersListed).toBe('some');
    expect(codes).toContain('cell.others-not-named');
  });

  it('in a cell that lists people, and in a column for a member', () => {
    const listed = list([2, '1. Warga B 2. Warga C 3. dst', 'Anggota']);
    expect(listed.found.flatMap(namesOf)).toEqual(['Warga A', 'Warga B', 'Warga C']);
    expect(listed.found[0]?.membersListed).toBe('some');
    const wide = sheet([
      ['Nama KIM', 'Ketua', 'Anggota 1', 'Anggota 2'],
      ['KIM Mawar', 'Warga A', 'Warga B', 'dst'],
    ]);
    expect(wide.found.flatMap(namesOf)).toEqual(['Warga A', 'Warga B']);
    expect(wide.found[0]?.membersListed).toBe('some');
    expect(wide.codes).toContain('cell.others-not-named');
  });

  it.each([
    '(belum ada)',
    'Lowong',
    'Belum terisi',
    '(kosong)',
    'tidak ada',
  ])('%s is a place that nobody has, and the list stays whole', (cell) => {
    const { found, skipped } = list([2, cell, 'Sekretaris']);
    expect(found.flatMap(namesOf)).toEqual(['Warga A']);
    expect(skipped).toContain('4 remark');
    expect(found[0]?.membersListed).toBeUndefined();
  });

  it.each(['Dani Orang', 'Lainufar', 'Tidar', 'Belinda', 'Sisanto', 'Dkkra'])('%s is a name', (cell) => {
    expect(list([2, cell, 'Anggota']).found.flatMap(namesOf)).toEqual(['Warga A', cell]);
  });

  it('two names with a sign and no blank between them may be two people', () => {
    const { found, codes } = list([2, 'Siti/Budi', 'Anggota']);
    expect(found[0]?.membersListed).toBe('some');
    expect(codes).toContain('cell.several-people');
  });
});

it.each([
  'Belum ada KIM',
  'belum terbentuk',
  'Belum dibentuk',
  'Tidak ada KIM',
  '(belum ada)',
  'Dalam proses',
  '?',
])('a row whose KIM is "%s" is no group, and takes nothing from the row above', (name) => {
  for (const fillDown of [true, false]) {
    const { found, skipped, rejected } = sheet(
      [
        ['Nama KIM', 'Desa', 'Ketua'],
        ['KIM Mawar', 'A', 'Warga A'],
        [name, 'B', ''],
      ],
      { fillDown },
    );
    expect(found.map((one) => [one.name, one.seat?.placeName, namesOf(one)])).toEqual([
      ['KIM Mawar', 'A', ['Warga A']],
    ]);
    expect(skipped.length + rejected.length).toBe(2);
  }
});

describe('the time that stands above a list', () => {
  const days = (rows: Sheet) => activities(rows)?.activities?.map(({ date }) => date);
  const table = (...cells: readonly unknown[]): Sheet => [
    ['No', 'Tanggal', 'Kegiatan'],
    ...cells.map((cell, i) => [i + 1, cell, `Rapat ${i}`]),
  ];

  it('is that of days without a year, and of a month that of days alone', () => {
    expect(days([['LAPORAN KEGIATAN KIM MAWAR TAHUN 2025'], ...table('17 Maret', 'Juni')])).toEqual([
      '2025-03-17',
      '2025-06-01',
    ]);
    expect(days([['KEGIATAN KIM MAWAR'], ['Bulan', ':', 'Maret 2025'], ...table(17, '18', '13/4/2025')])).toEqual([
      '2025-03-17',
      '2025-03-18',
      '2025-04-13',
    ]);
  });

  it('changes with each line that states another, and a day that it has not is none', () => {
    const [heading = [], ...rows] = table(5, 6, 30);
    const [first = [], ...others] = rows;
    const rest = [['', 'JANUARI 2025', ''], first, ['', 'FEBRUARI 2025', ''], ...others];
    expect(days([['KEGIATAN KIM MAWAR'], heading, ...rest])).toEqual(['2025-01-05', '2025-02-06']);
  });

  it.each([
    'Keputusan Nomor 12 Tahun 2024',
    'Data per 3 Maret 2024',
    'Desa Contoh, 3 Maret 2024',
    'TAHUN 2024/2025',
  ])('%s states no year of the list', (title) => {
    expect(days([['KEGIATAN KIM MAWAR'], [title], ...table('17 Maret')])).toBeUndefined();
  });

  it('a month in merged cells of its own column', () => {
    const outcomes = [
      ...submissionsFromRows(
        [
          ['KEGIATAN KIM MAWAR TAHUN 2025'],
          ['Bulan', 'Tanggal', 'Kegiatan'],
          ['Januari', 7, 'Rapat'],
          ['', 21, 'Senam'],
          ['Februari', 3, 'Lomba'],
        ],
        { kind: 'activity-report', period: 'year', sheet: true, fillDown: true },
      ),
    ];
    const found = outcomes.flatMap((one) => (one.kind === 'submission' ? (one.submission.activities ?? []) : []));
    expect(found.map(({ date }) => date)).toEqual(['2025-01-07', '2025-01-21', '2025-02-03']);
  });
});

describe('what a row says of its group', () => {
  it.each([
    ['188/11/2020 tgl 3 Maret 2020', '188/11/2020', '2020-03-03'],
    ['188/12/2021, 4 Mei 2021', '188/12/2021', '2021-05-04'],
    ['188/8/KEP/2022 (tanggal 13-5-2022)', '188/8/KEP/2022', '2022-05-13'],
    ['188/7/2022', '188/7/2022', undefined],
    ['12 Tahun 2020, Lampiran II', '12 Tahun 2020, Lampiran II', undefined],
  ])('%s: the number of a decree, with its day', (cell, number, issuedOn) => {
    const { found } = sheet([
      ['Nama KIM', 'Desa', 'Ketua', 'No & Tgl SK'],
      ['KIM A', 'X', 'a', cell],
    ]);
    expect(found[0]?.decrees).toEqual([{ number, ...(issuedOn !== undefined && { issuedOn }) }]);
  });

  it('numbers that differ with each person are not those of the group in a register', () => {
    const { found, codes } = sheet([
      ['KIM MAWAR'],
      ['No', 'No. Reg', 'Nama'],
      [1, '001', 'Warga A'],
      [2, '002', 'Warga B'],
    ]);
    expect(found[0]?.registryEntries).toBeUndefined();
    expect(found[0]?.partialLists).toEqual(['registryEntries']);
    expect(codes).toContain('group.contradicts');
  });
});

it.each([
  ['', undefined],
  ['-', undefined],
  ['RT 2', 'some'],
])('a place that nobody has loses nobody where a column is unknown, unless "%s" stands there', (cell, listed) => {
  const { found } = sheet([
    ['KIM MAWAR'],
    ['No', 'Nama', 'Jabatan', 'Warna'],
    [1, 'Warga A', 'Ketua', 'merah'],
    [2, '-', 'Sekretaris', cell],
  ]);
  expect(found[0]?.membersListed).toBe(listed);
});

describe('columns that say more of one thing', () => {
  it('a description beside the name of an activity is no title', () => {
    const report = activities([
      ['ID KIM', 'Tanggal', 'Nama Kegiatan', 'Uraian Kegiatan'],
      ['k', '13/2/2025', 'Rapat', 'Membahas buletin'],
    ]);
    expect(report?.activities?.map(({ title }) => title)).toEqual(['Rapat']);
  });

  it('headings under a heading are headings, whether they are known or not', () => {
    const { found, rejected } = sheet([
      ['KIM MAWAR'],
      ['No', 'Nama', 'Jabatan', '', 'Jenis Kelamin', ''],
      ['', '', 'Dalam PKK', 'Kader umum', 'L', 'P'],
      [1, 'Warga A', 'Ketua', '', '', 'v'],
    ]);
    expect(found.flatMap(namesOf)).toEqual(['Warga A']);
    expect(found[0]?.membersListed).toBeUndefined();
    expect(rejected).toEqual([]);
  });

  it('the name of a part above another table is a title, in whichever column it stands', () => {
    const { found, rejected } = sheet([
      ['KIM MAWAR'],
      ['Jabatan', 'Nama'],
      ['Ketua', 'Warga A'],
      [],
      ['ANGGOTA'],
      ['No', 'Nama', 'L/P'],
      [1, 'Warga B', 'P'],
    ]);
    expect(found.flatMap(namesOf)).toEqual(['Warga A', 'Warga B']);
    expect(rejected).toEqual([]);
  });

  it.each([
    'LAKI-LAKI',
    'PEREMPUAN',
    'L',
    'Jumlah',
  ])('%s under the heading of names is no heading of a part', (part) => {
    const { found } = sheet([['KIM MAWAR'], ['No', 'Nama', 'Jabatan'], ['', part, ''], [1, 'Warga A', 'Ketua']]);
    expect(found.flatMap(namesOf)).toContain('Warga A');
  });
});
