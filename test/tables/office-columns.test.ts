import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/kernel/local-date.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import type { RowsInOutcome } from '../../src/tables/import-outcomes.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/* Sheets of an office by kinds of columns, with the outcome that was written down before they were read. */

type Line = readonly unknown[];

const codesOf = (outcomes: readonly RowsInOutcome[]) =>
  outcomes.flatMap((one) =>
    one.kind === 'column' || one.kind === 'group'
      ? [one.code as string]
      : one.kind === 'noted' || one.kind === 'rejected'
        ? one.faults.map(({ code }) => code as string)
        : one.kind === 'withheld-column' || one.kind === 'unknown-column'
          ? [`${one.kind} ${one.letter}`]
          : [],
  );
const year2025 = { from: '2025-01-01', through: '2025-12-31' } as const;

function registrations(rows: readonly Line[], options: Partial<RowsInOptions<'registration'>> = {}) {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options })];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  return { outcomes, found, codes: codesOf(outcomes as readonly RowsInOutcome[]) };
}
function reports(rows: readonly Line[], options: Partial<RowsInOptions<'activity-report'>> = {}) {
  const outcomes = [
    ...submissionsFromRows(rows, {
      kind: 'activity-report',
      sheet: true,
      period: year2025,
      given: { kim_id: 'k' },
      ...options,
    }),
  ];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as ActivityReport] : []));
  return { outcomes, found, codes: codesOf(outcomes as readonly RowsInOutcome[]) };
}
const daysOf = (found: readonly ActivityReport[]) =>
  found.flatMap(({ activities = [] }) => activities.map(({ date }) => date));

describe('days in several columns', () => {
  it('year, month and day', () => {
    const { found, codes } = reports([
      ['Tahun', 'Bulan', 'Tgl', 'Kegiatan'],
      [2025, 'Januari', 13, 'Rembuk'],
      ['2025', 'Pebruari', '14', 'Rapat'],
    ]);
    expect(daysOf(found)).toEqual(['2025-01-13', '2025-02-14']);
    expect(codes).toEqual([]);
  });

  it('a day that the month does not have is noted', () => {
    const { codes } = reports([
      ['Tahun', 'Bulan', 'Tgl', 'Kegiatan'],
      [2025, 'Februari', 30, 'Rembuk'],
    ]);
    expect(codes).toContain('shape.not-a-date');
  });

  it('a year beside days without one, of two years in one sheet', () => {
    const { found, codes } = reports(
      [
        ['Tahun', 'Tanggal', 'Kegiatan'],
        [2025, '13 Januari', 'Rembuk'],
        ['2024', '5 Mei', 'Rapat'],
      ],
      { period: 'year' },
    );
    expect(daysOf(found)).toEqual(['2025-01-13', '2024-05-05']);
    expect(codes).toEqual([]);
  });

  it('from and to, below one heading and alone', () => {
    const two = reports([
      ['Waktu', '', 'Kegiatan'],
      ['Dari', 'Sampai', ''],
      ['13/1/2025', '14/1/2025', 'Rembuk'],
    ]);
    const one = reports([
      ['Dari', 'Sampai', 'Kegiatan'],
      ['13/1/2025', '13/1/2025', 'Rembuk'],
      ['20/1/2025', '13/1/2025', 'Rapat'],
    ]);
    expect(daysOf(two.found)).toEqual(['2025-01-13']);
    expect(two.codes).toEqual(['cell.not-a-single-day']);
    expect(daysOf(one.found)).toEqual(['2025-01-13', '2025-01-20']);
    expect(one.codes).toEqual(['cell.ends-before-start']);
  });

  it('serials, texts and dates of a program are one kind of column', () => {
    const { found } = reports([
      ['Tanggal', 'Kegiatan'],
      [45670, 'Rembuk'],
      ['14/01/2025', 'Rapat'],
      [new Date('2025-01-15T00:00:00Z'), 'Lomba'],
      ['16 Januari 2025', 'Pelatihan'],
    ]);
    expect(daysOf(found)).toEqual(['2025-01-13', '2025-01-14', '2025-01-15', '2025-01-16']);
  });
});

describe('how many came', () => {
  const attendanceIn = (rows: readonly Line[]) =>
    reports(rows).found.flatMap(({ activities = [] }) => activities.map(({ attendance }) => attendance));

  it.each([
    ['L', 'P', 'Jml'],
    ['Jml', 'P', 'L'],
    ['Laki-laki', 'Perempuan', 'Jumlah'],
    ['Lk', 'Pr', 'Total'],
    ['Pria', 'Wanita', 'Jumlah Peserta'],
  ])('%s, %s, %s in one line of headings', (...headings) => {
    const count = (heading: string) => (/^(?:l|pria)/i.test(heading) ? 10 : /^(?:p|wanita)/i.test(heading) ? 20 : 30);
    const rows = [
      ['Tanggal', 'Kegiatan', ...headings],
      ['13/1/2025', 'Rembuk', ...headings.map(count)],
    ];
    expect(attendanceIn(rows)).toEqual([{ men: 10, women: 20, total: 30 }]);
  });

  it('below one heading, and of households none', () => {
    const rows = (top: string) => [
      ['Tanggal', 'Kegiatan', top, '', ''],
      ['', '', 'L', 'P', 'Jml'],
      ['13/1/2025', 'Rembuk', 10, 20, 30],
    ];
    expect(attendanceIn(rows('Jumlah Peserta'))).toEqual([{ men: 10, women: 20, total: 30 }]);
    expect(attendanceIn(rows('Peserta (KK)'))).toEqual([undefined]);
  });

  it('a sum of something else is not that of women and men', () => {
    const { found, codes } = reports([
      ['Tanggal', 'Kegiatan', 'Jumlah'],
      ['13/1/2025', 'Rembuk', 500_000],
    ]);
    expect(found[0]?.activities?.[0]?.attendance).toBeUndefined();
    expect(codes).toEqual(['unknown-column C']);
  });
});

describe('amounts', () => {
  const amountsIn = (rows: readonly Line[]) => {
    const { found, codes } = reports(rows, { list: 'income' });
    return { amounts: found.flatMap(({ income = [] }) => income.map(({ amount }) => amount)), codes };
  };

  it('in thousands, with points that group', () => {
    const { amounts } = amountsIn([
      ['Sumber', 'Jumlah (Rp 000)'],
      ['Dana Desa', '1.500'],
      ['Iuran anggota', '250'],
      ['Iuran anggota', '2,5'],
    ]);
    expect(amounts).toEqual([1_500_000, 250_000, 2_500]);
  });

  it('with cents, dashes and words', () => {
    const { amounts } = amountsIn([
      ['Sumber', 'Pemasukan'],
      ['Dana Desa', '1.500.000,00'],
      ['Iuran anggota', 'Rp. 2.000.000,-'],
      ['Iuran anggota', '1,5 juta'],
      ['Iuran anggota', 'Rp 750 ribu'],
    ]);
    expect(amounts).toEqual([1_500_000, 2_000_000, 1_500_000, 750_000]);
  });
});

describe('a list with one row for each KIM', () => {
  const headings = [
    ...['No', 'Kec', 'Desa/Kel', 'Nama KIM', 'Thn Berdiri', 'L', 'P', 'Jml', 'Penerbit SK', 'No. SK', 'Pembina'],
    ...['Ketua / No. HP', 'Media', 'NIK Ketua', 'Status'],
  ];
  const rows = [
    ['DAFTAR KIM KABUPATEN CONTOH'],
    headings,
    [
      1,
      'Satu',
      'Balong',
      'KIM Mawar',
      2019,
      5,
      7,
      12,
      'Kepala Desa',
      '1/2019',
      'Camat Satu',
      'Siti 081234567890',
      'FB, IG, Koran Y',
      '3',
      'Aktif',
    ],
    [
      2,
      '',
      'Karang',
      'KIM Melati',
      '2020',
      4,
      6,
      10,
      'Lurah Karang',
      '-',
      '3500000000000001',
      'Budi',
      '-',
      '3',
      'Vakum',
    ],
  ];

  it('is read column by column', () => {
    const { found, codes, outcomes } = registrations(rows, { fillDown: true });
    expect(found).toMatchObject([
      {
        name: 'KIM Mawar',
        members: [{ name: 'Siti', offices: ['ketua'] }],
        membersListed: 'some',
        decrees: [{ number: '1/2019', issuer: 'desa-kelurahan' }],
        advisers: [{ name: 'Camat Satu', role: 'pembina' }],
        statedCounts: [{ count: 12 }],
        media: [{ channel: 'facebook' }, { channel: 'instagram' }],
        partialLists: ['media'],
      },
      {
        name: 'KIM Melati',
        members: [{ name: 'Budi' }],
        decrees: [{ issuer: 'desa-kelurahan' }],
        statedCounts: [{ count: 10 }],
        partialLists: ['advisers'],
      },
    ]);
    expect(codes).toContain('withheld-column N');
    expect(JSON.stringify(outcomes)).not.toContain('0812');
  });

  it('numbers of people in words, with points and blanks', () => {
    const { found } = registrations([
      ['Nama KIM', 'Ketua', 'Jumlah Penduduk', 'Jumlah KK'],
      ['KIM A', 'Siti', '4 250', '1.050 KK'],
      ['KIM B', 'Budi', '4.250 jiwa', '900'],
    ]);
    expect(found.map(({ seat }) => [seat?.residents, seat?.households])).toEqual([
      [4250, 1050],
      [4250, 900],
    ]);
  });

  it('ids with and without points are one suspicion', () => {
    const { codes, found } = registrations([
      ['ID KIM', 'Nama KIM', 'Desa', 'Nama'],
      ['35.01', 'KIM A', 'X', 'Siti'],
      ['3501', 'KIM A', 'X', 'Budi'],
      ['35-1', 'KIM A', 'X', 'Cici'],
    ]);
    expect(found).toHaveLength(3);
    expect(codes.filter((code) => code === 'group.id-resembles')).toHaveLength(1);
  });
});

describe('other lists', () => {
  it('plans of two years in one sheet are two programmes, by column and by title', () => {
    const read = (rows: readonly Line[]) =>
      registrations(rows, { list: 'plannedActivities' }).found.map(({ workProgrammes }) => workProgrammes);
    const expected = [
      [
        { period: year2025, activities: [expect.objectContaining({ title: 'Rembuk', plannedOn: '2025-03-01' })] },
        {
          period: { from: '2026-01-01', through: '2026-12-31' },
          activities: [
            expect.objectContaining({ title: 'Rapat', plannedOn: '2026-04-01' }),
            expect.objectContaining({ title: 'Lomba' }),
          ],
        },
      ],
    ];
    expect(
      read([
        ['PROGRAM KERJA KIM MAWAR'],
        ['Tahun', 'Kegiatan', 'Bulan'],
        [2025, 'Rembuk', 'Maret'],
        [2026, '1. Rapat\n2. Lomba', 'April'],
      ]),
    ).toEqual(expected);
    expect(
      read([
        ['PROGRAM KERJA KIM MAWAR TAHUN 2025'],
        ['Kegiatan', 'Bulan'],
        ['Rembuk', 'Maret'],
        ['PROGRAM KERJA KIM MAWAR TAHUN 2026'],
        ['Kegiatan', 'Bulan'],
        ['Rapat', 'April'],
        ['Lomba', 'Mei'],
      ]),
    ).toEqual(expected);
  });

  it('a plan of which no period is known costs its row, and not the others', () => {
    const { found, codes } = registrations(
      [['PROGRAM KERJA KIM MAWAR'], ['Tahun', 'Kegiatan'], [2025, 'Rembuk'], ['?', 'Rapat']],
      { list: 'plannedActivities' },
    );
    expect(found[0]?.workProgrammes?.[0]?.activities).toHaveLength(1);
    expect(found[0]?.partialLists).toEqual(['workProgrammes']);
    expect(codes).toContain('shape.missing');
  });

  it('several activities in one cell share their day, and none has the number of people of all', () => {
    const { found, codes } = reports([
      ['Tanggal', 'Kegiatan', 'Peserta'],
      ['13/1/2025', '1. Rapat pengurus\n2. Pelatihan menulis (batal)\n3. Kerja bakti', 30],
    ]);
    expect(found[0]?.activities?.map(({ title, date }) => [title, date])).toEqual([
      ['Rapat pengurus', '2025-01-13'],
      ['Kerja bakti', '2025-01-13'],
    ]);
    expect(codes).toEqual(['row.not-held', 'row.several-activities', 'cell.of-several-activities']);
  });

  it('to whom aspirations went, and how far products reached', () => {
    const aspirations = reports(
      [
        ['No', 'Tahun', 'Tanggal', 'Jenis', 'Diteruskan kepada'],
        [1, 2025, '13 Januari', 'Usul', 'Kepala Desa'],
        [2, 2025, 'Februari', 'Keluhan', 'Camat Contoh'],
      ],
      { list: 'aspirations' },
    );
    expect(aspirations.found[0]?.aspirations?.map(({ forwardedTo }) => forwardedTo)).toEqual([
      'pemerintah-desa-kelurahan',
      'pemerintah-kecamatan',
    ]);
    const products = reports(
      [
        ['Tgl Tayang', 'Media', 'Dibaca'],
        ['13/1/2025', 'Facebook', '1,2 rb'],
        ['14/1/2025', 'Instagram', '1.200x'],
        ['15/1/2025', 'YouTube', '350 views'],
        ['16/1/2025', 'Facebook', '3 KK'],
      ],
      { list: 'products' },
    );
    expect(products.found[0]?.products?.map(({ reach }) => reach)).toEqual([1_200, 1_200, 350, undefined]);
  });

  it('numbered blank lines of partners are nothing', () => {
    const { found, codes } = reports(
      [
        ['No Mitra', 'Nama Mitra', 'Jenis Mitra', 'Dari', 'Sampai'],
        [1, 'Dinas Kominfo', 'Pemerintah', '1/1/2025', '31/12/2025'],
        [2, '', '', '', ''],
      ],
      { list: 'partners' },
    );
    expect(found[0]?.partners).toMatchObject([{ since: '2025-01-01', through: '2025-12-31' }]);
    expect(found[0]?.partialLists).toBeUndefined();
    expect(codes).not.toContain('shape.missing');
  });
});

describe('options of days', () => {
  const day = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2029-12-31') }).map(dayOfNumber);
  const joinedOn = (cells: readonly unknown[], options: Partial<RowsInOptions<'registration'>>) => {
    const { found, codes } = registrations(
      [['KIM MAWAR'], ['Nama', 'Tgl Masuk'], ...cells.map((cell) => ['Siti', cell])],
      options,
    );
    return { days: found.flatMap(({ members = [] }) => members.map((one) => one.joinedOn)), codes };
  };
  const parts = (text: string) => [text.slice(8), text.slice(5, 7), text.slice(0, 4)] as const;

  it('dateSystem: a serial is of the calendar that the caller names', () => {
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 5 }),
        fc.constantFrom<1900 | 1904>(1900, 1904),
        (own, dateSystem) => {
          const zero = dayNumber(dateSystem === 1900 ? '1899-12-30' : '1904-01-01');
          const serials = own.map((one) => dayNumber(one) - zero);
          expect(joinedOn(serials, { dateSystem }).days).toEqual(own);
          expect(joinedOn(serials.map(String), { dateSystem }).days).toEqual(own);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('ambiguousDates: every column is read in the order that the caller names', () => {
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 5 }),
        fc.constantFrom<'day-first' | 'month-first'>('day-first', 'month-first'),
        (own, ambiguousDates) => {
          const cells = own.map((one) => {
            const [d, m, y] = parts(one);
            return ambiguousDates === 'day-first' ? `${d}/${m}/${y}` : `${m}/${d}/${y}`;
          });
          const { days, codes } = joinedOn(cells, { ambiguousDates });
          expect(days).toEqual(own);
          expect(codes).not.toContain('column.day-first-assumed');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('ambiguousDates: kept open, only what is one day in any order is taken', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 5 }), (own) => {
        const { days } = joinedOn(
          own.map((one) => parts(one).join('/')),
          { ambiguousDates: 'keep' },
        );
        own.forEach((one, i) => {
          const [d, m] = parts(one);
          expect(days[i]).toBe(Number(d) > 12 || d === m ? one : undefined);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('dateObjects: the day of UTC, or that of this machine', () => {
    fc.assert(
      fc.property(day, (one) => {
        const [d, m, y] = parts(one).map(Number) as [number, number, number];
        expect(joinedOn([new Date(`${one}T00:00:00Z`)], { dateObjects: 'utc' }).days).toEqual([one]);
        expect(joinedOn([new Date(y, m - 1, d)], { dateObjects: 'local' }).days).toEqual([one]);
      }),
      { numRuns: 40 },
    );
  });
});
