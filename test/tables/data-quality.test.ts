import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldTables } from '../../src/fields/field-tables.js';
import { dataQuality } from '../../src/tables/quality/data-quality.js';
import { dataQualityRows, renderDataQuality } from '../../src/tables/quality/data-quality-in-words.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';

const headings = [
  'No',
  'ID KIM',
  'Nama KIM',
  'Nama',
  'NIK',
  'Jabatan',
  'JK',
  'Umur',
  'Pekerjaan',
  'Tgl Masuk',
  'Hobi',
  'Tgl SK',
];
const sheet = [
  ['DAFTAR ANGGOTA KIM'],
  headings,
  [1, 'k-1', 'KIM Mawar', 'Warga A', '1', 'Ketua', 'P', 41, 'Petani', '5/3/24', 'catur', 'Maret 2016'],
  [2, 'k-1', 'KIM Mawar', 'Warga B', '1', 'Jagoan', 'L', 'muda', 'Petani, xyz', 'Mei 2024', '', ''],
  [3, 'k-1', 'KIM Mawar', '1. Warga C 2. Warga D', '1', 'Jagoan', '', '', '', '', '', ''],
  [4, '', '', 'Warga E', '1', 'Jagoan', '', '', '', '', '', ''],
  [5, 'k-2', 'KIM Melati', 'Warga F', '1', 'Anggota', 'L', 33, 'Guru', '1 Mei 2024', '', ''],
  [6, 'k-2', 'KIM Melati', 'Warga F', '1', 'Anggota', 'L', 33, 'Guru', '1 Mei 2024', '', ''],
  [7, 'k-2', 'KIM Melati', 'Warga F', '1', 'Anggota', 'L', 33, 'Guru', '1 Mei 2024', '', ''],
  [8, 'k-2', 'KIM Melati', 'dst', '', '', '', '', '', '', '', ''],
  [9, 'K 2', 'KIM Kenanga', 'Warga G', '', '', '', '', '', '03/04/2024', '', ''],
  [],
  ['', '', 'Jumlah', 6],
];
const corrections = [
  { row: 4, field: 'sex', value: 'P', reason: 'kartu anggota' },
  { row: 99, field: 'sex', value: 'P', reason: 'kartu anggota' },
] as const;
const outcomes = [...submissionsFromRows(sheet, { kind: 'registration', sheet: true, corrections })];
const quality = dataQuality(outcomes, 'registration');

describe('the data-quality report', () => {
  it('states every row once, and why those are none that could not be used', () => {
    expect(quality.rows).toEqual({ read: 13, used: 7, rejected: 2, skipped: 4 });
    expect(quality.skipped).toEqual({ title: 1, heading: 1, blank: 1, sum: 1 });
    expect(quality.rejected).toEqual([
      { code: 'row.no-kim', column: 'kim_id', count: 1, rows: [6] },
      { code: 'cell.others-not-named', column: 'member_name', count: 1, rows: [10] },
    ]);
  });

  it('tells what was not read from what was read with a doubt, by item and not by note', () => {
    const numbers = (found: typeof quality.unread) =>
      found.map(({ column, cells, items, rows }) => [column, cells, items, rows]);
    // The office of a cell that names two people is that of both.
    expect(numbers(quality.unread)).toEqual([
      ['offices', 2, 3, [4, 5]],
      ['age_band', 1, 1, [4]],
      ['occupation', 1, 1, [4]],
    ]);
    expect(numbers(quality.doubted)).toEqual([
      ['joined_on', 2, 2, [3, 4]],
      ['member_name', 1, 2, [5]],
      ['decree_date', 1, 1, [3]],
    ]);
    expect(quality.doubted[0]?.reasons).toEqual([
      { code: 'cell.short-year', cells: 1 },
      { code: 'cell.not-a-single-day', cells: 1 },
    ]);
  });

  it('names the groups whose lists are partial', () => {
    expect(quality.partial).toEqual({
      count: 2,
      groups: [
        { id: 'k-1', lists: ['members', 'decrees'] },
        { id: 'k-2', lists: ['members', 'decrees'] },
      ],
    });
  });

  it('counts one person who is listed three times once', () => {
    expect(quality.duplicates).toEqual({ count: 1, rows: [[7, 8, 9]] });
    expect(quality.resemblingIds.count).toBe(1);
  });

  it('keeps what was decided of columns, and which corrections were used', () => {
    expect(quality.columnNotes).toEqual([{ code: 'column.day-first-assumed', column: 'joined_on', filled: 6 }]);
    expect(quality.unknownColumns.map(({ position, filled }) => [position, filled])).toEqual([[11, 1]]);
    expect(quality.withheldColumns.map(({ category, filled }) => [category, filled])).toEqual([['nik', 7]]);
    expect(quality.corrections).toEqual({ used: 1, unused: 1 });
  });

  it('counts the coverage of what the table has columns for, and of nothing that the import makes', () => {
    expect(quality.coverage).toEqual([
      { place: 'name', filled: 3, of: 3 },
      { place: 'decrees[].issuedOn', filled: 1, of: 3 },
      { place: 'members[].name', filled: 8, of: 8 },
      { place: 'members[].offices', filled: 4, of: 8 },
      { place: 'members[].elements', filled: 4, of: 8 },
      { place: 'members[].sex', filled: 5, of: 8 },
      { place: 'members[].ageBand', filled: 4, of: 8 },
      { place: 'members[].joinedOn', filled: 6, of: 8 },
    ]);
    // A column of which no cell could be read was asked for all the same.
    const rows = [{ 'Nama KIM': 'KIM Mawar', Nama: 'Warga A', Umur: 'muda' }];
    const unread = dataQuality(submissionsFromRows(rows, { kind: 'registration' }), 'registration');
    expect(unread.coverage).toContainEqual({ place: 'members[].ageBand', filled: 0, of: 1 });
  });

  it.each([
    ['id', id],
    ['en', en],
  ])('has rows for each of its parts (%s)', (_, language) => {
    const rows = dataQualityRows(quality, language);
    const sections = new Set(rows.map(({ section }) => section));
    expect([...sections]).toEqual([
      ...['rows', 'skipped', 'rejected', 'submissions', 'items', 'unread', 'doubted', 'partial', 'duplicates'],
      ...['resembling-ids', 'group', 'column', 'unknown-column', 'withheld-column', 'corrections', 'coverage'],
    ]);
    for (const { section, subject, reason, count, of } of rows) {
      expect(subject + reason, section).not.toBe('');
      expect(`${subject} ${reason}`, section).not.toMatch(/undefined|NaN|^ *[a-z]+[_.]/);
      if (of !== null) expect(count, section).toBeLessThanOrEqual(of);
    }
  });

  it('tells the officer in Indonesian', () => {
    expect(renderDataQuality(quality, id)).toEqual([
      'Dari 13 baris, 7 terpakai, 4 bukan catatan, dan 2 tidak dapat dipakai.',
      'Hasilnya 3 berkas dengan 8 catatan.',
      '1 baris tidak dapat dipakai karena isian “Kode pengenal KIM”: Baris ini tidak menyebut KIM mana. Isi kode atau nama KIM.',
      `1 baris tidak dapat dipakai karena isian “Nama anggota”: ${id.tables.faults['cell.others-not-named']}`,
      'Isian “Jabatan dalam KIM” tidak terbaca pada 3 dari 8 catatan di daftar “Anggota”.',
      'Isian “Kelompok umur” tidak terbaca pada 1 dari 8 catatan di daftar “Anggota”.',
      'Isian “Pekerjaan” tidak terbaca pada 1 dari 8 catatan di daftar “Anggota”.',
      'Isian “Tanggal bergabung” terbaca, tetapi masih perlu diperiksa, pada 2 dari 8 catatan di daftar “Anggota”.',
      'Isian “Nama anggota” terbaca, tetapi masih perlu diperiksa, pada 2 dari 8 catatan di daftar “Anggota”.',
      'Isian “Tanggal ditetapkan” terbaca, tetapi masih perlu diperiksa, pada 1 dari 3 KIM.',
      '2 dari 3 berkas hanya memuat sebagian daftarnya: k-1 dan k-2.',
      '1 orang mungkin tertulis dua kali.',
      '1 kode KIM hampir sama dengan kode lain.',
      '1 kolom tidak dikenal; 1 sel di dalamnya tidak dibaca.',
      '1 kolom data pribadi tidak diambil (UU 27/2022).',
      '1 sel dibaca menurut perbaikan.',
      '1 perbaikan tidak terpakai.',
      'Tanggal ditetapkan: terisi 1 dari 3.',
      'Jabatan dalam KIM: terisi 4 dari 8.',
      'Unsur masyarakat: terisi 4 dari 8.',
      'Kelompok umur: terisi 4 dari 8.',
      'Jenis kelamin: terisi 5 dari 8.',
    ]);
  });

  it('tells one thing and several in English', () => {
    const text = renderDataQuality(quality, en).join('\n');
    expect(text).toContain('2 of 3 submissions have only a part of a list: k-1 and k-2.');
    expect(text).toContain('1 person may be listed twice.');
    expect(text).toContain('1 column is not known; 1 cell in it was not read.');
    expect(text).toContain('1 cell was read as corrections state.');
    const one = dataQuality(
      submissionsFromRows([{ 'Nama KIM': 'KIM Mawar', Ketua: 'Warga A' }], { kind: 'registration' }),
      'registration',
    );
    expect(renderDataQuality(one, en).slice(0, 3)).toEqual([
      'Of 1 row, 1 was used, 0 are not records, and 0 could not be used.',
      'They gave 1 submission with 1 record.',
      `1 of 1 submission has only a part of a list: ${one.partial.groups[0]?.id}.`,
    ]);
  });

  it('names only the first groups in the text, and all of them in the rows', () => {
    const rows = Array.from({ length: 8 }, (_, i) => ({
      'ID KIM': `k-${i}`,
      'Nama KIM': `KIM ${i}`,
      Ketua: 'Warga A',
    }));
    const many = dataQuality(submissionsFromRows(rows, { kind: 'registration' }), 'registration');
    expect(renderDataQuality(many, en).join('\n')).toContain('k-0, k-1, k-2, k-3, k-4, and 3 more.');
    expect(renderDataQuality(many, id).join('\n')).toContain('k-4, dan 3 berkas lain.');
    expect(dataQualityRows(many, en).filter(({ section }) => section === 'partial')).toHaveLength(8);
  });
});

describe('the numbers of a data-quality report', () => {
  const cell = fc.constantFrom(
    '',
    '-',
    'Ketua',
    'Jagoan',
    'L',
    'x',
    '41',
    'muda',
    'Petani, xyz',
    'Mei 2024',
    '2024',
    '31/2/2024',
  );
  const people = fc.constantFrom('Warga A', 'Warga B', '1. Warga C 2. Warga D', 'dst', '', 'Warga E (keluar)');
  const row = fc.record({
    'ID KIM': fc.constantFrom('a', 'b', 'c', ''),
    'Nama KIM': fc.constantFrom('KIM Mawar', ''),
    Nama: people,
    Jabatan: cell,
    JK: cell,
    Umur: cell,
    'Tgl Masuk': cell,
    'Tgl SK': cell,
  });

  it('add up', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const found = [...submissionsFromRows(rows, { kind: 'registration' })];
        const report = dataQuality(found, 'registration');
        const submissions = found.flatMap((one) => (one.kind === 'submission' ? [one] : []));
        const items = Object.values(report.items).reduce((sum, count) => sum + count, 0);
        expect(report.submissions).toBe(submissions.length);
        for (const { count, of } of dataQualityRows(report, en)) expect(count).toBeLessThanOrEqual(of ?? count);
        expect(Object.values(report.skipped).reduce((sum, count) => sum + count, 0)).toBe(report.rows.skipped);
        for (const { column, cells, items: concerned, reasons, rows: shown } of [...report.unread, ...report.doubted]) {
          expect(shown.length).toBe(Math.min(cells, 20));
          expect(concerned).toBeLessThanOrEqual(Math.max(items, submissions.length, cells));
          expect(reasons.reduce((sum, one) => sum + one.cells, 0)).toBeGreaterThanOrEqual(cells);
          expect(column).not.toBe('');
        }
        for (const { place, filled, of } of report.coverage) {
          expect(filled).toBeLessThanOrEqual(of);
          expect(Object.keys(fieldTables.registration)).toContain(place);
        }
        const partial = submissions.filter(
          ({ submission: { membersListed, decreesListed, partialLists } }) =>
            membersListed === 'some' || decreesListed === 'some' || partialLists !== undefined,
        );
        expect(report.partial.groups.map((group) => group.id)).toEqual(partial.map(({ submission }) => submission.id));
        // Nothing that is noted is passed over in silence.
        const noted = found.flatMap((one) =>
          one.kind === 'noted' ? one.faults.filter(({ code }) => code !== 'row.same-person') : [],
        );
        const counted = [...report.unread, ...report.doubted].flatMap(({ reasons }) => reasons.map(({ code }) => code));
        const all = new Set([...counted, ...report.rowNotes.map(({ code }) => code)]);
        for (const { code } of noted) expect(all).toContain(code);
      }),
      { numRuns: 200 },
    );
  });
});

it('the short text tells what is noted of groups, and not that a name stands for an id', () => {
  const rows = [
    { 'Nama KIM': 'KIM Mawar', Desa: 'Balong', Nama: 'Siti', 'Jumlah Penduduk': 4000 },
    { 'Nama KIM': 'KIM Mawar', Desa: 'Balong', Nama: 'Budi', 'Jumlah Penduduk': 5000 },
  ];
  const quality = dataQuality(submissionsFromRows(rows, { kind: 'registration' }), 'registration');
  expect(quality.groupNotes.map(({ code }) => code)).toContain('group.by-name');
  expect(renderDataQuality(quality, id)).toContain(
    `Pada 1 KIM, isian “Jumlah penduduk”: ${id.tables.faults['group.contradicts']}`,
  );
  expect(renderDataQuality(quality, en).join(' ')).not.toContain(en.tables.faults['group.by-name']);
});
