import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleStatesNotHeld } from '../../src/cells/held.js';
import { namelessIn, namesOfficeOnly } from '../../src/cells/no-name.js';
import { withoutPersonalData } from '../../src/cells/personal-data.js';
import { checkSubmission } from '../../src/check.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import type { RowsInOutcome } from '../../src/tables/import-outcomes.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/* Plans beside what was done, lists that are not of members, labels and placeholders, and personal data in any cell. */

type Line = readonly unknown[];

const read = (rows: readonly Line[], options: object) => {
  const outcomes = [...submissionsFromRows(rows, { sheet: true, ...options } as never)] as RowsInOutcome[];
  const submissions = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []));
  const rejected = outcomes.flatMap((one) => (one.kind === 'rejected' ? [[one.row, one.faults[0]?.code]] : []));
  return {
    outcomes,
    submissions,
    rejected,
    notes: JSON.stringify(outcomes.filter(({ kind }) => kind !== 'submission')),
  };
};
const activitiesOf = (rows: readonly Line[], options: object = {}) => {
  const result = read(rows, { kind: 'activity-report', period: 'year', given: { kim_id: 'k' }, ...options });
  const titles = (result.submissions as ActivityReport[]).flatMap(({ activities = [] }) =>
    activities.map(({ title }) => title),
  );
  return { ...result, titles };
};
const membersOf = (rows: readonly Line[], options: object = {}) => {
  const result = read(rows, { kind: 'registration', ...options });
  const found = result.submissions as Registration[];
  return { ...result, found, names: found.flatMap(({ members = [] }) => members.map(({ name }) => name)) };
};

describe('a month, or a year behind a comma, is no line to sign on: a row under dates is read or refused', () => {
  const rowsWith = (when: string) => [
    ['Tanggal', 'Kegiatan', 'Peserta'],
    ['20/1/2016', 'Rapat anggota', 5],
    [when, 'Rapat warga', 12],
    ['21/4/2016', 'Lomba', 30],
  ];

  it.each([
    ['Maret, 2016', { from: '2016-03-01', through: '2016-03-31' }],
    ['Jumat, 2016', { from: '2016-01-01', through: '2016-12-31' }],
  ])('%s: some day of it', (when, range) => {
    const { titles, submissions } = activitiesOf(rowsWith(when));
    expect(titles).toEqual(['Rapat anggota', 'Rapat warga', 'Lomba']);
    expect(submissions[0]?.inexactDates).toMatchObject([range]);
  });

  it('a place and a year: refused, and the list is partial', () => {
    const { titles, rejected, submissions } = activitiesOf(rowsWith('Balai Desa, 2016'));
    expect(titles).toEqual(['Rapat anggota', 'Lomba']);
    expect(rejected.map(([row]) => row)).toEqual([3]);
    expect(submissions[0]).toMatchObject({ partialLists: ['activities'] });
  });

  it('a line to sign on is none of what was done', () => {
    const { titles, rejected } = activitiesOf([
      ['Tanggal', 'Kegiatan', 'Peserta'],
      ['20/1/2016', 'Rapat anggota', 5],
      ['Mekarjaya, 17 Maret 2016', '', ''],
    ]);
    expect([titles, rejected]).toEqual([['Rapat anggota'], []]);
  });
});

describe('what is only planned is not held, and what was done is', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((one) => `${one}/3/2025`);
  const done = fc.option(day, { nil: '' });

  it.each<[string, readonly Line[], (plan: unknown, real: unknown) => Line]>([
    ['days side by side', [['Kegiatan', 'Rencana', 'Realisasi']], (plan, real) => [plan, real]],
    ['days with their words', [['Kegiatan', 'Tanggal Rencana', 'Tanggal Pelaksanaan']], (plan, real) => [plan, real]],
    [
      'under two headings',
      [
        ['Kegiatan', 'Rencana', '', 'Realisasi', ''],
        ['', 'Tanggal', 'Peserta', 'Tanggal', 'Peserta'],
      ],
      (plan, real) => [plan, 20, real, real === '' ? '' : 18],
    ],
    ['in brackets', [['Kegiatan', 'Tanggal (Rencana)', 'Tanggal (Realisasi)']], (plan, real) => [plan, real]],
  ])('%s', (_, heads, cells) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, done), { minLength: 1, maxLength: 6 }), (rows) => {
        const lines = rows.map(([plan, real], i) => [`Rapat ${i}`, ...cells(plan, real)]);
        const { titles, submissions } = activitiesOf([...heads, ...lines]);
        expect(titles.sort()).toEqual(rows.flatMap(([, real], i) => (real === '' ? [] : [`Rapat ${i}`])).sort());
        for (const one of submissions) expect(one.partialLists).toBeUndefined();
      }),
    );
  });

  it('ticks: what has none is not counted, and the list is a part where no column says that it was not done', () => {
    const tick = fc.constantFrom('v', '✓', '√', 'V');
    const row = fc.tuple(fc.constantFrom<'done' | 'not' | 'none'>('done', 'not', 'none'), tick);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('Belum', 'Tidak Terlaksana'),
        (rows, no) => {
          if (!rows.some(([is]) => is === 'done')) return;
          const lines = rows.map(([is, mark], i) => [
            `Rapat ${i}`,
            `${i + 1}/3/2025`,
            is === 'done' ? mark : '',
            is === 'not' ? mark : '',
          ]);
          const { titles, submissions } = activitiesOf([['Kegiatan', 'Tanggal', 'Terlaksana', no], ...lines]);
          expect(titles).toEqual(rows.flatMap(([is], i) => (is === 'done' ? [`Rapat ${i}`] : [])));
          expect(submissions[0]?.partialLists).toEqual(rows.some(([is]) => is === 'none') ? ['activities'] : undefined);
        },
      ),
    );
  });

  it('a cross beside ticks says no', () => {
    const rows = [
      ['Kegiatan', 'Tanggal', 'Terlaksana'],
      ['A', '3/3/2025', 'v'],
      ['B', '4/3/2025', 'x'],
    ];
    expect(activitiesOf(rows).titles).toEqual(['A']);
  });

  it('a title that says that it was cancelled', () => {
    const word = fc.constantFrom('ditunda', 'dibatalkan', 'batal', 'ditiadakan', 'diundur', 'tidak jadi', 'tdk jadi');
    const subject = fc.constantFrom('Rapat', 'Pelatihan jurnalistik', 'Kerja bakti', 'Sosialisasi vaksin');
    const put = fc.constantFrom<(subject: string, word: string) => string>(
      (one, is) => `${one} ${is}`,
      (one, is) => `${one} ${is.toUpperCase()}`,
      (one, is) => `${one} (${is})`,
      (one, is) => `${one} - ${is}`,
      (one, is) => `${one}, ${is}`,
      (one, is) => `${one} [${is}]`,
      (one, is) => `(${is}) ${one}`,
    );
    fc.assert(
      fc.property(subject, word, put, (one, is, write) => {
        expect([write(one, is), titleStatesNotHeld(write(one, is))]).toEqual([write(one, is), true]);
      }),
    );
    for (const title of [
      'Rapat rencana kerja',
      'Sosialisasi pembatalan perda',
      'Evaluasi kegiatan yang ditunda',
      'Rapat',
    ])
      expect(titleStatesNotHeld(title)).toBe(false);
  });

  it.each([
    ...[
      'RENCANA KEGIATAN 2027',
      'Program Kerja',
      'AGENDA KEGIATAN',
      'KEGIATAN YANG AKAN DILAKSANAKAN',
      'RENJA KIM MAWAR',
    ],
    ...['TARGET KEGIATAN', 'KEGIATAN YANG BELUM TERLAKSANA', 'Kegiatan yang batal', 'Usulan kegiatan'],
  ])('nothing below %s was held, above the list and within it', (title) => {
    const head = ['No', 'Tanggal', 'Kegiatan'];
    const done = [1, '3/3/2025', 'A'];
    expect(activitiesOf([[title], head, done]).titles).toEqual([]);
    const later = [2, '4/3/2025', 'B'];
    for (const line of [[title], ['', '', title], ['B', title, '']])
      expect(activitiesOf([['LAPORAN'], head, done, line, later]).titles).toEqual(['A']);
  });

  it('a day with empty cells beside it is no activity', () => {
    const nothing = fc.constantFrom(
      '',
      '-',
      'Nihil',
      '...',
      'tidak ada kegiatan',
      'Tidak ada kegiatan',
      'libur',
      'Libur nasional',
    );
    fc.assert(
      fc.property(fc.array(fc.option(nothing), { minLength: 1, maxLength: 6 }), (cells) => {
        const lines = cells.map((cell, i) => [`${i + 1}/3/2025`, cell ?? 'Rapat', '']);
        const { titles, outcomes } = activitiesOf([['Tanggal', 'Kegiatan', 'Peserta'], ...lines]);
        expect(titles).toEqual(cells.flatMap((cell) => (cell === null ? ['Rapat'] : [])));
        // Refused, or passed over because it states that nothing was done.
        const noted = outcomes.flatMap((one) =>
          one.kind === 'rejected' || (one.kind === 'skipped' && one.reason === 'nothing-done') ? [one.row] : [],
        );
        expect(noted).toEqual(cells.flatMap((cell, i) => (cell === null ? [] : [i + 2])));
      }),
    );
  });
});

describe('lists that are not of members', () => {
  const head: Line = ['No', 'Nama', 'Jabatan'];
  const title = fc.constantFrom(
    'CALON ANGGOTA',
    'MANTAN PENGURUS',
    'BUKU TAMU',
    'DAFTAR PENERIMA BANTUAN',
    'Daftar Tamu',
  );

  it('give nobody, above the list and within it, and every row is noted', () => {
    fc.assert(
      fc.property(title, fc.boolean(), (line, isAbove) => {
        const rows = isAbove
          ? [[`${line} KIM MAWAR`], head, [1, 'Ani', ''], [2, 'Budi', 'Anggota']]
          : [['KIM MAWAR'], head, [1, 'Cici', 'Ketua'], [line], [1, 'Ani', ''], [2, 'Budi', 'Anggota']];
        const { names, rejected } = membersOf(rows);
        expect(names).toEqual(isAbove ? [] : ['Cici']);
        expect(rejected.map(([, code]) => code)).toEqual(['row.not-members', 'row.not-members']);
      }),
    );
  });

  it('of those who came, whoever has an office is a member, and the list is a part', () => {
    const { names, found, rejected } = membersOf([
      ['DAFTAR HADIR RAPAT KIM MAWAR'],
      head,
      [1, 'Ani', 'Ketua'],
      [2, 'Bu Camat', 'Kecamatan'],
      [3, 'Budi', ''],
    ]);
    expect([names, found[0]?.membersListed, rejected.map(([row]) => row)]).toEqual([['Ani'], 'some', [4, 5]]);
  });

  it('who has left is one who was a member; a candidate is none', () => {
    const left = membersOf([['DAFTAR MANTAN ANGGOTA KIM MAWAR'], head, [1, 'Ani', '']]);
    expect(left.found.map(({ members, formerMembers }) => [members, formerMembers?.length])).toEqual([[undefined, 1]]);
    const office = membersOf([['KIM MAWAR'], head, [1, 'Ani', 'Ketua'], [2, 'Budi', 'Calon anggota']]);
    expect([office.names, office.rejected]).toEqual([['Ani'], [[4, 'row.not-members']]]);
  });

  it('a list below another, under a line that nobody knows, is of nobody', () => {
    const { names, rejected } = membersOf([
      ['KIM MAWAR'],
      head,
      [1, 'Ani', 'Ketua'],
      [],
      ['KELOMPOK TANI'],
      [1, 'Budi', ''],
    ]);
    expect([names, rejected]).toEqual([['Ani'], [[6, 'row.end-or-item']]]);
  });
});

describe('labels and placeholders', () => {
  it('make no group', () => {
    const none = fc.constantFrom(
      'KIM',
      'Nama KIM',
      'KIM ......',
      'Ketua :',
      'Ketua',
      '✓',
      'x',
      '?',
      'Belum ada',
      'Sekretaris',
    );
    fc.assert(
      fc.property(none, (cell) => {
        const { found, rejected } = membersOf([
          ['Nama KIM', 'Desa', 'Ketua'],
          [cell, 'Balong', 'Ani'],
          ['KIM Mawar', 'X', 'Budi'],
        ]);
        expect(found.map(({ name }) => name)).toEqual(['KIM Mawar']);
        expect(rejected.map(([row]) => row)).toEqual([2]);
      }),
    );
    for (const title of [
      'DAFTAR ANGGOTA KIM A DAN KIM B',
      'FORUM KIM SE-KABUPATEN X',
      'FORUM KIM KABUPATEN X',
      'DATA KIM ......',
    ])
      expect(membersOf([[title], ['No', 'Nama', 'Asal KIM'], [1, 'Ani', 'KIM A']]).found).toEqual([]);
  });

  it('make no decree; where one may be, the list is a part', () => {
    const none = fc.constantFrom(
      '-',
      'belum ada',
      'dalam proses',
      'menyusul',
      'SK dalam proses',
      'belum terbit',
      'akan terbit',
      'proses',
    );
    const open = fc.constantFrom('…/…/…', '.../.../2024', 'ada', 'sudah', '✓', '?', '0', '188/…/2024');
    const cell = fc.oneof(
      none.map((text) => [text, undefined] as const),
      open.map((text) => [text, 'some'] as const),
    );
    fc.assert(
      fc.property(cell, ([text, listed]) => {
        const { found } = membersOf([
          ['Nama KIM', 'Ketua', 'No SK'],
          ['KIM Mawar', 'Ani', text],
        ]);
        expect(found.map(({ decrees, decreesListed }) => [decrees, decreesListed])).toEqual([[undefined, listed]]);
      }),
    );
    const { found } = membersOf([
      ['Nama KIM', 'No SK'],
      ['KIM Mawar', '188.45/12/2024'],
    ]);
    expect(found[0]?.decrees).toEqual([{ number: '188.45/12/2024' }]);
  });

  it('name nobody', () => {
    for (const text of [
      'warga',
      'Perwakilan RT 03',
      'Unsur PKK',
      'Ketua RT 01',
      'Kepala Desa',
      'anggota',
      'Tokoh Masyarakat',
    ])
      expect([text, namelessIn(text), namesOfficeOnly(text)]).toEqual([text, 'others', true]);
    for (const text of ['Warga A', 'Warga 5', 'Ketua Malau', 'Camat Siregar', 'Wanita', 'Agama Putra', 'Karang Sari'])
      expect([text, namelessIn(text)]).toEqual([text, undefined]);
    for (const text of ['kosong', 'belum ditunjuk', 'akan ditentukan']) expect(namelessIn(text)).toBe('nobody');
  });
});

describe('personal data', () => {
  const secret = fc.constantFrom(
    ...[
      '081234567890',
      '0812-3456-7890',
      '+62 812 3456 7890',
      '0812 3456 789',
      '3500000000000001',
      '35.00.00.000000.0001',
    ],
    ...['350000 000000 0001', 'ani@contoh.id', '(0352) 481234'],
  );
  const around = fc.constantFrom<(secret: string) => string>(
    (one) => one,
    (one) => `Ani ${one}`,
    (one) => `Ani (${one})`,
    (one) => `Ani / HP ${one}`,
    (one) => `${one} Ani`,
    (one) => `NIK: ${one}`,
  );

  it('is taken in from no cell, and the cell is noted', () => {
    const heads = ['Nama', 'Nama KIM', 'Jabatan', 'No Anggota', 'Desa', 'Ketua', 'No SK', 'Website', 'Facebook'];
    fc.assert(
      fc.property(fc.constantFrom(...heads), secret, around, (heading, number, write) => {
        const row = { 'ID KIM': 'k', 'Nama KIM': 'KIM Mawar', Nama: 'Budi', [heading]: write(number) };
        const outcomes = [...submissionsFromRows([row], { kind: 'registration' })];
        const digits = JSON.stringify(outcomes.filter(({ kind }) => kind === 'submission')).replace(/[ .-]/g, '');
        expect(digits).not.toContain(number.replace(/[ .-]/g, ''));
        expect(JSON.stringify(outcomes)).toContain('cell.looks-like-nik');
      }),
      { numRuns: 300 },
    );
  });

  it('other numbers stay', () => {
    for (const text of [
      ...[
        '188.45/0812/3500/2024',
        'Rapat 08.00-12.00 WIB',
        'Jl. Mawar 12',
        '32.01.01.2001',
        '3201012001',
        'RT 01/02 RW 03',
      ],
      ...['17-08-2024 s/d 19-08-2024', 'Buku 978-602-03-1234-5', 'https://fb.com/0812345678901', '1.200.000'],
    ])
      expect(withoutPersonalData(text)).toBe(text);
  });
});

describe('sheets of an office, with what was written down before they were read', () => {
  const head: Line = ['No', 'Nama', 'Jabatan'];
  const title: Line = ['KIM MAWAR'];

  it.each<[string, readonly Line[], readonly string[], 'some' | undefined]>([
    [
      'sums for each section',
      [
        [1, 'Ani', 'Ketua'],
        ['', 'Sub total', '1 orang'],
        ['', 'ANGGOTA', ''],
        [2, 'Budi', 'Anggota'],
        ['', 'TOTAL', '2'],
      ],
      ['Ani', 'Budi'],
      undefined,
    ],
    [
      'two who sign side by side',
      [
        [1, 'Ani', 'Ketua'],
        [],
        ['', 'Mengetahui', 'Ketua KIM Mawar'],
        ['', 'Kepala Desa Contoh', ''],
        [],
        ['', 'SUPARMAN', 'ANI'],
      ],
      ['Ani'],
      undefined,
    ],
    [
      'a list that goes on below who signs',
      [
        [1, 'Ani', 'Ketua'],
        ['', 'Mengetahui', ''],
        ['', 'Lurah', ''],
        ['', 'SUTRISNO', ''],
        [2, 'Budi', 'Anggota'],
      ],
      ['Ani', 'Budi'],
      'some',
    ],
    ['a note that it is not whole', [[1, 'Ani', 'Ketua'], ['Ket: belum semua anggota terdata']], ['Ani'], 'some'],
    [
      'copies to others',
      [
        [1, 'Ani', 'Ketua'],
        ['', 'Tembusan:', ''],
        ['', '1. Camat Contoh', ''],
        ['', '2. Arsip', ''],
      ],
      ['Ani'],
      undefined,
    ],
    [
      'a name in brackets without a number',
      [
        [1, 'Ani', 'Ketua'],
        ['', '(Budi Santoso)', ''],
        [2, 'Cici', 'Anggota'],
      ],
      ['Ani', 'Cici'],
      'some',
    ],
    [
      'a name in brackets with a number',
      [
        [1, 'Ani', 'Ketua'],
        [2, '(Budi Santoso)', ''],
      ],
      ['Ani', 'Budi Santoso'],
      undefined,
    ],
    [
      'posts that name nobody',
      [
        [1, 'Ani', 'Ketua'],
        [2, 'perwakilan RT 03', 'Anggota'],
      ],
      ['Ani'],
      'some',
    ],
  ])('%s', (_, rows, names, listed) => {
    const { found, names: read } = membersOf([title, head, ...rows]);
    expect([read, found[0]?.membersListed]).toEqual([names, listed]);
  });

  it('numbered chairs', () => {
    const { found } = membersOf([
      title,
      head,
      [1, 'Ani', 'Ketua Umum'],
      [2, 'Budi', 'Ketua I'],
      [3, 'Cici', 'Ketua II'],
    ]);
    expect(found[0]?.members?.map(({ offices }) => offices)).toEqual([['ketua'], ['wakil-ketua'], ['wakil-ketua']]);
    const two = membersOf([title, head, [1, 'Budi', 'Ketua I'], [2, 'Cici', 'Ketua II']]);
    expect(two.found[0]?.members?.map(({ offices }) => offices)).toEqual([['ketua'], ['wakil-ketua']]);
  });
});

describe('a remark that speaks of leaving', () => {
  const left = fc.constantFrom(
    'keluar',
    'pindah ke Surabaya',
    'meninggal 2024',
    'meninggal di rumah sakit',
    'keluar dari KIM, pindah rumah',
    'pindah domisili',
    'berhenti karena kerja',
    'mengundurkan diri',
  );
  const stayed = fc.constantFrom(
    'pindah ke seksi humas',
    'keluar kota sementara',
    'keluar masuk',
    'pindah tugas',
    'berhenti jadi ketua',
    'berhenti merokok',
    'pindah no HP',
    'keluar dari PNS',
    'keluar?',
    'ybs sudah meninggal dunia',
    'resmi keluar',
  );
  const people = fc.array(
    fc.oneof(
      left.map((text) => [text, true] as const),
      stayed.map((text) => [text, false] as const),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  );

  it('law: nobody goes without a note, and who left something else stays', () => {
    fc.assert(
      fc.property(people, (given) => {
        const { names, found, outcomes } = membersOf([
          ['Nama KIM', 'Nama', 'Jabatan', 'Ket'],
          ['KIM A', 'Ani', 'Ketua', ''],
          ...given.map(([text], i) => ['KIM A', `Warga ${'ABCDEF'[i]}`, 'Anggota', text]),
        ]);
        expect(names).toEqual(['Ani', ...given.flatMap(([, isLeft], i) => (isLeft ? [] : [`Warga ${'ABCDEF'[i]}`]))]);
        expect(found.flatMap(({ formerMembers = [] }) => formerMembers)).toHaveLength(
          given.filter(([, isLeft]) => isLeft).length,
        );
        const noted = outcomes.flatMap((one) => (one.kind === 'noted' && one.row !== undefined ? [one.row] : []));
        expect([...new Set(noted)]).toEqual(given.map((_, i) => i + 3));
      }),
    );
  });
});

describe('what is noted as known in part', () => {
  it.each(['2020', 'Mei 2020', 'semester 1 2020', '17 Mei 2020'])('is no fault to the rules: %s', (when) => {
    const { found } = membersOf([
      ['Nama KIM', 'Desa', 'Nama Ketua', 'No. SK', 'Tgl SK', 'Tahun Berdiri'],
      ['KIM Kenanga', 'Jaya', 'Dewi', '141/5', when, '2019'],
    ]);
    expect(found).toHaveLength(1);
    const { issues } = checkSubmission(found[0], { asOf: '2026-01-31' });
    expect(issues.map(({ code }) => code)).not.toContain('registration.inexact-date-unknown');
  });
});

describe('a column of kinds without a column of titles', () => {
  const kinds = [
    'Pelatihan',
    'Sosialisasi',
    'Pelatihan medsos bagi ibu PKK',
    'Rembuk warga soal sampah',
    'Kunjungan ke KIM Melati',
  ];

  it.each([
    'Jenis Kegiatan',
    'Bentuk Kegiatan',
  ])('law: whatever stands in it is the technique or the title: %s', (heading) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 6 }), (given) => {
        const { submissions, rejected } = activitiesOf([
          ['Tanggal', heading],
          ...given.map((text, i) => [`${i + 3}/3/2025`, text]),
        ]);
        const read = (submissions as ActivityReport[]).flatMap(({ activities = [] }) => activities);
        expect(rejected).toEqual([]);
        expect(read.map(({ title, technique }) => title ?? technique)).toEqual(
          given.map((text) => (text.includes(' ') ? text : expect.any(String))),
        );
      }),
    );
  });

  it('beside a title it is the technique alone', () => {
    const { submissions } = activitiesOf([
      ['Tanggal', 'Kegiatan', 'Jenis Kegiatan'],
      ['3/3/2025', 'Belajar membuat vlog', 'Pelatihan'],
    ]);
    expect((submissions[0] as ActivityReport).activities?.[0]).toMatchObject({
      title: 'Belajar membuat vlog',
      technique: expect.any(String),
    });
  });
});

describe('a month in which nothing was done', () => {
  it.each([
    'Tidak ada kegiatan',
    'Nihil',
    'NIHIL',
    'tdk ada kegiatan karena puasa',
    'vakum',
    'Kegiatan nihil',
  ])('is no record, no refusal and no part: %s', (text) => {
    const { titles, rejected, submissions, outcomes } = activitiesOf([
      ['Bulan', 'Kegiatan', 'Peserta'],
      ['Januari 2025', 'Rapat anggota', 5],
      ['Februari 2025', text, ''],
      ['Maret 2025', 'Lomba', 30],
    ]);
    expect([titles, rejected]).toEqual([['Rapat anggota', 'Lomba'], []]);
    expect(submissions[0]?.partialLists).toBeUndefined();
    expect(outcomes).toContainEqual({ kind: 'skipped', row: 3, reason: 'nothing-done' });
  });

  it('in a line of its own too', () => {
    const { rejected, submissions, outcomes } = activitiesOf([
      ['LAPORAN KEGIATAN KIM'],
      ['No', 'Tanggal', 'Kegiatan', 'Peserta'],
      ['BULAN JANUARI 2025'],
      [1, 5, 'Rapat', 12],
      ['BULAN MARET 2025'],
      ['Tidak ada kegiatan', '', '', ''],
    ]);
    expect(rejected).toEqual([]);
    expect(submissions[0]?.partialLists).toBeUndefined();
    expect(outcomes).toContainEqual({ kind: 'skipped', row: 6, reason: 'nothing-done' });
  });

  it('but a row that counts people states that something was done', () => {
    const { outcomes } = activitiesOf([
      ['Bulan', 'Kegiatan', 'Peserta'],
      ['Februari 2025', 'Tidak ada kegiatan besar', 12],
    ]);
    expect(outcomes).not.toContainEqual({ kind: 'skipped', row: 2, reason: 'nothing-done' });
  });
});

describe('days without a year below a month that is stated', () => {
  // The 5th of March 2025 is a Wednesday, the 8th a Saturday.
  it.each(
    [
      ['5', 'Rabu, 5', '5/3', '5 Maret', 'Rabu 5', 'Rabu, 5/3'].map((cell) => [cell, '2025-03-05'] as const),
      ['8', 'Sabtu, 8', '08/03', '8/3', 'Sabtu, 8/3'].map((cell) => [cell, '2025-03-08'] as const),
    ].flat(),
  )('%s', (cell, date) => {
    const { submissions, rejected, outcomes } = activitiesOf([
      ['LAPORAN KEGIATAN KIM MAWAR BULAN MARET 2025'],
      ['Tanggal', 'Kegiatan'],
      [cell, 'Rapat'],
      ['12', 'Lomba'],
    ]);
    expect(rejected).toEqual([]);
    expect((submissions[0] as ActivityReport).activities?.map((one) => one.date)).toEqual([date, '2025-03-12']);
    const noted = outcomes.flatMap((one) =>
      one.kind === 'noted' && one.row === 3 ? one.faults.map(({ code }) => code) : [],
    );
    expect(noted).toEqual(['cell.year-of-period']);
  });

  it.each([
    ["Jum'at, 7", '2025-03-07'],
    ['8-9', '2025-03-08'],
    ['5 s.d. 7', '2025-03-05'],
    ['8 dan 9', '2025-03-08'],
    ['tgl 5', '2025-03-05'],
    ['Rabu/5', '2025-03-05'],
  ])('several ways of the same: %s', (cell, date) => {
    const { submissions, rejected } = activitiesOf([['BULAN MARET 2025'], ['Tanggal', 'Kegiatan'], [cell, 'Rapat']]);
    expect(rejected).toEqual([]);
    expect((submissions[0] as ActivityReport).activities?.map((one) => one.date)).toEqual([date]);
  });

  it('a day of another month than the one above is not guessed', () => {
    const { rejected } = activitiesOf([['BULAN MARET 2025'], ['Tanggal', 'Kegiatan'], ['3/5', 'Senam']]);
    expect(rejected).toEqual([[3, 'cell.day-and-month-unclear']]);
  });

  it('another weekday is noted', () => {
    const { outcomes } = activitiesOf([['BULAN MARET 2025'], ['Tanggal', 'Kegiatan'], ['Senin, 5', 'Rapat']]);
    expect(JSON.stringify(outcomes)).toContain('cell.weekday-differs');
  });
});
