import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/kernel/text.js';
import type { SubmissionKind } from '../../src/model/submission.js';
import { type ImportField, importFields } from '../../src/tables/fields/import-fields.js';
import type { RowsInOutcome } from '../../src/tables/import-outcomes.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

function read<Kind extends SubmissionKind>(rows: Iterable<unknown>, options: RowsInOptions<Kind>) {
  const outcomes: RowsInOutcome<Kind>[] = [...submissionsFromRows(rows, options)];
  return {
    submissions: outcomes.flatMap((outcome) => (outcome.kind === 'submission' ? [outcome] : [])),
    rejected: outcomes.flatMap((outcome) => (outcome.kind === 'rejected' ? [outcome] : [])),
    unknown: outcomes.flatMap((outcome) => (outcome.kind === 'unknown-column' ? [outcome] : [])),
    noted: outcomes.flatMap((outcome) => (outcome.kind === 'noted' ? [outcome] : [])),
    group: outcomes.flatMap((outcome) => (outcome.kind === 'group' ? [outcome] : [])),
    skipped: outcomes.flatMap((outcome) => (outcome.kind === 'skipped' ? [outcome] : [])),
    outcomes,
  };
}

const faultsOf = (row: unknown, options: RowsInOptions = { kind: 'activity-report', period: 'year' }) =>
  read([row], options).rejected.flatMap(({ faults }) => faults);

describe('submissionsFromRows', () => {
  it('makes registrations of rows of members', () => {
    const rows = [
      {
        'ID KIM': '0012',
        'Nama KIM': 'KIM Mawar',
        'Kode Wilayah': '62.10',
        Nama: 'Rahma',
        Jabatan: 'Ketua',
        Unsur: 'petani; UMKM',
        JK: 'P',
      },
      {
        'ID KIM': '0012',
        'Nama KIM': ' KIM  Mawar',
        'Kode Wilayah': '',
        Nama: 'Budi',
        Jabatan: '',
        Unsur: 'nelayan',
        JK: 'L',
      },
      {
        'ID KIM': 13,
        'Nama KIM': 'KIM Melati',
        'Kode Wilayah': 'kemendagri:62.71',
        Nama: 'Siti',
        'Tanggal Masuk': '1 Mei 2024',
      },
    ];
    const { submissions, rejected } = read(rows, { kind: 'registration' });
    expect(rejected).toEqual([]);
    expect(submissions.map(({ submission, rows: used }) => [submission, used])).toEqual([
      [
        {
          kind: 'registration',
          schemaVersion: 'v1',
          id: '0012',
          name: 'KIM Mawar',
          bodyType: 'kim',
          seat: { regionCode: '62.10' },
          members: [
            {
              id: 'anggota-baris-1',
              name: 'Rahma',
              offices: ['ketua'],
              elements: ['petani', 'umkm'],
              sex: 'perempuan',
            },
            { id: 'anggota-baris-2', name: 'Budi', elements: ['nelayan'], sex: 'laki-laki' },
          ],
        },
        [1, 2],
      ],
      [
        {
          kind: 'registration',
          schemaVersion: 'v1',
          id: '13',
          name: 'KIM Melati',
          bodyType: 'kim',
          seat: { regionCode: '62.71' },
          members: [{ id: 'anggota-baris-3', name: 'Siti', joinedOn: '2024-05-01' }],
        },
        [3],
      ],
    ]);
  });

  it('makes a report of each KIM and period', () => {
    const rows = [
      { kim_id: 'a', tanggal: '2025-03-31', jenis: 'Temu Wicara', peserta: '30', perempuan: 12n },
      { kim_id: 'b', tanggal: '2025-02-01' },
      { kim_id: 'a', tanggal: '1/4/2025' },
      { kim_id: 'a', tanggal: '2025-01-01', fungsi: ['diskusi', 'Aspirasi'] },
    ];
    const { submissions } = read(rows, { kind: 'activity-report', period: 'quarter' });
    expect(submissions.map(({ submission, rows: used }) => [submission.id, submission.period, used])).toEqual([
      ['a/2025-01-01/2025-03-31', { from: '2025-01-01', through: '2025-03-31' }, [1, 4]],
      ['a/2025-04-01/2025-06-30', { from: '2025-04-01', through: '2025-06-30' }, [3]],
      ['b/2025-01-01/2025-03-31', { from: '2025-01-01', through: '2025-03-31' }, [2]],
    ]);
    expect(submissions[0]?.submission.activities).toEqual([
      { id: 'kegiatan-baris-1', date: '2025-03-31', technique: 'temu-wicara', attendance: { total: 30, women: 12 } },
      { id: 'kegiatan-baris-4', date: '2025-01-01', functions: ['diskusi', 'aspirasi'] },
    ]);
  });

  it.each([
    ['month', '2024-02-29', '2024-02-01', '2024-02-29'],
    ['quarter', '2025-12-31', '2025-10-01', '2025-12-31'],
    ['year', '2025-07-01', '2025-01-01', '2025-12-31'],
  ] as const)('finds the %s of %s', (period, date, from, through) => {
    const { submissions } = read([{ kim_id: 'a', date }], { kind: 'activity-report', period });
    expect(submissions[0]?.submission.period).toEqual({ from, through });
  });

  it('takes the period from the columns, where they say it', () => {
    const row = {
      kim_id: 'a',
      tanggal: '2025-05-01',
      'Periode dari': '1 Januari 2025',
      'Periode sampai': '2025-06-30',
    };
    const { submissions } = read([row], { kind: 'activity-report' });
    expect(submissions[0]?.submission.period).toEqual({ from: '2025-01-01', through: '2025-06-30' });
    expect(faultsOf({ kim_id: 'a', tanggal: '2025-05-01' }, { kind: 'activity-report' })).toEqual([
      { code: 'row.period-unknown', column: 'period_from' },
    ]);
  });

  const ok = { kim_id: 'a', date: '2025-01-01' };
  it.each([
    ['null', null, [{ code: 'row.not-a-record' }]],
    ['a list', ['a', '2025-01-01'], [{ code: 'row.not-a-record' }]],
    ['a text', 'a;2025-01-01', [{ code: 'row.not-a-record' }]],
    ['no KIM', { date: '2025-01-01' }, [{ code: 'row.no-kim', column: 'kim_id' }]],
    ['a KIM that is no text', { ...ok, kim_id: true }, [{ code: 'shape.wrong-type', column: 'kim_id' }]],
    [
      'a KIM that was read as a fraction',
      { ...ok, kim_id: 62.1 },
      [{ code: 'cell.number-for-text', column: 'kim_id' }],
    ],
    ['no date', { kim_id: 'a', title: 'Rapat' }, [{ code: 'shape.missing', column: 'date' }]],
    ['an impossible date', { ...ok, date: '2025-02-30' }, [{ code: 'shape.not-a-date', column: 'date' }]],
  ])('rejects a row with %s', (_, row, faults) => {
    expect(faultsOf(row)).toEqual(faults);
  });

  it.each([
    ['a word for a number', { ...ok, peserta: 'banyak' }, { code: 'shape.wrong-type', column: 'attendance' }],
    ['a negative number', { ...ok, peserta: -3 }, { code: 'shape.out-of-range', column: 'attendance' }],
    ['half a person', { ...ok, peserta: 1.5 }, { code: 'shape.not-a-whole-number', column: 'attendance' }],
    ['an unknown kind of activity', { ...ok, jenis: 'Zzz' }, { code: 'shape.unknown-code', column: 'technique' }],
    [
      'one unknown value of several',
      { ...ok, fungsi: 'diskusi, rapat' },
      { code: 'cell.partly-read', column: 'functions' },
    ],
    ['a cell with parts', { ...ok, title: { text: 'x' } }, { code: 'shape.wrong-type', column: 'title' }],
  ])('keeps a row with %s, and notes the cell', (_, row, fault) => {
    const { submissions, noted } = read([row], { kind: 'activity-report', period: 'year' });
    expect(submissions[0]?.rows).toEqual([1]);
    expect(noted).toEqual([{ kind: 'noted', row: 1, faults: [fault] }]);
  });

  it('takes neither of two columns that disagree', () => {
    const row = { ...ok, peserta: 10, 'jumlah hadir': 12 };
    const { submissions, noted } = read([row], { kind: 'activity-report', period: 'year' });
    expect(submissions[0]?.submission.activities?.[0]?.attendance?.total).toBeUndefined();
    expect(noted[0]?.faults).toEqual([{ code: 'cell.column-twice', column: 'attendance' }]);
  });

  it.each([
    ['a spreadsheet number', 45000, '2023-03-15'],
    ['a Date at midnight', new Date('2025-03-17T00:00:00Z'), '2025-03-17'],
  ])('reads a day given as %s', (_, date, day) => {
    const { submissions } = read([{ ...ok, date }], { kind: 'activity-report', period: 'year' });
    expect(submissions[0]?.submission.activities?.[0]?.date).toBe(day);
  });

  it('skips a row with nothing in it', () => {
    const { skipped, submissions } = read([{ kim_id: ' ', date: null }], { kind: 'activity-report', period: 'year' });
    expect(skipped).toEqual([{ kind: 'skipped', row: 1, reason: 'blank' }]);
    expect(submissions).toEqual([]);
  });

  it('notes all that is wrong with a row at once', () => {
    const { submissions, noted } = read([ok, { ...ok, peserta: -1, jenis: 'Zzz' }, ok], {
      kind: 'activity-report',
      period: 'year',
    });
    expect(noted).toEqual([
      {
        kind: 'noted',
        row: 2,
        faults: expect.arrayContaining([
          { code: 'shape.unknown-code', column: 'technique' },
          { code: 'shape.out-of-range', column: 'attendance' },
        ]),
      },
    ]);
    expect(submissions.map(({ rows }) => rows)).toEqual([[1, 2, 3]]);
  });

  it.each([
    [62.1, 'cell.number-for-text'],
    ['62.1', 'cell.region-code-lost-zero'],
  ])('does not take a region code that has lost its zero: %s', (kode_wilayah, code) => {
    const { submissions, group } = read([{ kim_id: 'a', nama_kim: 'KIM Mawar', nama: 'Siti', kode_wilayah }], {
      kind: 'registration',
    });
    expect(submissions[0]?.submission).toMatchObject({ members: [{ name: 'Siti' }] });
    expect(submissions[0]?.submission.seat).toBeUndefined();
    expect(group).toEqual([{ kind: 'group', row: 1, rows: [1], code, column: 'region_code' }]);
  });

  it('loses nobody of a KIM that has an id and no name, and notes it', () => {
    const outcomes = [
      ...submissionsFromRows(
        [
          { kim_id: 'k', member_name: 'A' },
          { kim_id: 'k', member_name: 'B' },
        ],
        { kind: 'registration' },
      ),
    ];
    expect(outcomes).toContainEqual({
      kind: 'group',
      row: 1,
      rows: [1],
      code: 'group.name-missing',
      column: 'kim_name',
    });
    const [found] = outcomes.flatMap((outcome) => (outcome.kind === 'submission' ? [outcome] : []));
    expect(found?.rows).toEqual([1, 2]);
    expect(found?.submission).toMatchObject({ id: 'k', name: 'k' });
  });

  it('notes once what rows say differently of one group, and loses nobody for it', () => {
    const rows = [
      { kim_id: 'b', nama: 'Ani', nama_kim: 'KIM Mawar', penduduk: 4200 },
      { kim_id: 'b', nama: 'Ida', nama_kim: 'Kim MAWAR', penduduk: 4300 },
      { kim_id: 'b', nama: 'Eka', nama_kim: 'KIM Melati', penduduk: 4300 },
    ];
    const { submissions, group } = read(rows, { kind: 'registration' });
    expect(group).toEqual([
      { kind: 'group', row: 1, rows: [1, 2], code: 'group.spelling-differs', column: 'kim_name' },
      { kind: 'group', row: 1, rows: [1, 2, 3], code: 'group.contradicts', column: 'residents' },
      { kind: 'group', row: 1, rows: [1, 3], code: 'group.contradicts', column: 'kim_name' },
    ]);
    expect(submissions[0]?.submission).toMatchObject({ name: 'KIM Mawar', members: [{}, {}, {}] });
    expect(submissions[0]?.submission.seat).toBeUndefined();
  });

  it('rejects an activity outside a given period', () => {
    const period = { from: '2025-01-01', through: '2025-06-30' };
    expect(faultsOf({ kim_id: 'a', date: '2025-07-01' }, { kind: 'activity-report', period })).toEqual([
      { code: 'row.outside-period', column: 'date' },
    ]);
  });

  it('reports an unknown column once, by its place and never by its heading', () => {
    const rows = [ok, { ...ok, 'Budi 0812-3456': 1, pesertaa: '3' }, { 'Budi 0812-3456': 2, ...ok }];
    const { unknown, outcomes } = read(rows, { kind: 'activity-report', period: 'year' });
    expect(unknown).toEqual([
      { kind: 'unknown-column', row: 2, position: 3, filled: 2 },
      { kind: 'unknown-column', row: 2, position: 4, nearest: 'attendance', filled: 1 },
    ]);
    expect(JSON.stringify(outcomes)).not.toContain('Budi');
  });

  it('takes headings of one own file, and passes over others', () => {
    const headings = { Kapan: 'date', Jenis: 'title', Catatan: null } as const;
    const row = { kim_id: 'a', Kapan: '2025-01-01', Jenis: 'Ronda malam', Catatan: 'x' };
    const { submissions, unknown } = read([row], { kind: 'activity-report', period: 'year', headings });
    expect(unknown).toEqual([]);
    expect(submissions[0]?.submission.activities?.[0]?.title).toBe('Ronda malam');
  });

  it('holds no more than one KIM where rows stand by KIM', () => {
    let given = 0;
    const rows = (function* () {
      for (const kim_id of ['a', 'a', 'b', 'a', 'c']) {
        given++;
        yield { kim_id, date: '2025-01-01' };
      }
    })();
    const outcomes = submissionsFromRows(rows, {
      kind: 'activity-report',
      period: 'year',
      order: 'by-kim',
      lookAhead: 0,
    });
    expect(outcomes.next().value).toMatchObject({ kind: 'submission', rows: [1, 2] });
    expect(given).toBe(3);
    expect([...outcomes]).toMatchObject([
      { kind: 'rejected', row: 4, faults: [{ code: 'row.kim-not-together' }] },
      { kind: 'submission', rows: [3] },
      { kind: 'submission', rows: [5] },
    ]);
  });

  it('rejects the rows that no submission has room for', () => {
    const rows = Array.from({ length: 1_003 }, () => ({ kim_id: 'a', nama_kim: 'KIM', nama: 'Siti' }));
    const { submissions, rejected } = read(rows, { kind: 'registration' });
    expect(submissions[0]?.rows.length).toBe(1_000);
    expect(rejected).toEqual(
      [1_001, 1_002, 1_003].map((row) => ({ kind: 'rejected', row, faults: [{ code: 'shape.too-many' }] })),
    );
  });

  it('refuses options that are none before it reads', () => {
    const refused = (options: object, code: string) =>
      expect(() => submissionsFromRows([], options as RowsInOptions)).toThrow(expect.objectContaining({ code }));
    refused({ kind: 'toString' }, 'invalid-argument');
    refused({ kind: 'registration', order: 'sorted' }, 'invalid-argument');
    refused({ kind: 'registration', headings: { Nama: 'nik' } }, 'unknown-id');
    refused({ kind: 'activity-report', period: 'week' }, 'invalid-argument');
    refused({ kind: 'activity-report', period: { from: '2025-01-01', through: '2024-01-01' } }, 'invalid-argument');
  });
});

describe('importFields', () => {
  it.each(['registration', 'activity-report'] as const)('has no heading for two fields of a %s', (kind) => {
    for (const fields of Object.values<Readonly<Record<string, ImportField>>>(importFields[kind])) {
      const headings = Object.entries(fields).flatMap(([name, { headings: own }]) => [
        ...new Set([name, ...own].map(foldText)),
      ]);
      expect(headings.filter((heading, i) => headings.indexOf(heading) !== i)).toEqual([]);
    }
  });
});
