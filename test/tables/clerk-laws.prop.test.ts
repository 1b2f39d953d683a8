import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { type Any, codesOf, days, names, rowsOf } from './looked-into.js';

/* Laws about sheets as clerks of villages and offices keep them. */

type Line = readonly unknown[];
const read = (rows: readonly Line[], options: object = {}) => {
  const outcomes: readonly Any[] = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options })];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []));
  return { outcomes, found, codes: codesOf(outcomes) };
};
const ofReport = { kind: 'activity-report', period: 'year', given: { kim_id: 'k' } } as const;

it('a decree is known by its headings, whatever a region calls the office that signed it', () => {
  const office = fc.constantFrom(
    ...['Perbekel', 'Keuchik', 'Wali Nagari', 'Kuwu', 'Lurah', 'Camat', 'Bupati', 'Kepala Desa', 'Kepala Dinas'],
  );
  const headings = fc.constantFrom<(office: string) => readonly [string, string]>(
    (own) => [`SK ${own} No`, `Tgl SK ${own}`],
    (own) => [`No. SK ${own}`, `Tanggal SK ${own}`],
    (own) => [`Nomor SK ${own}`, `SK ${own} Tanggal`],
  );
  fc.assert(
    fc.property(office, headings, (own, write) => {
      const { found, outcomes } = read([
        ['Nama KIM', 'Desa', 'Ketua', ...write(own)],
        ['KIM Sari', 'Karang', 'Andi', '12 Tahun 2023', '03 April 2023'],
      ]);
      expect(found[0].decrees).toEqual([{ number: '12 Tahun 2023', issuedOn: '2023-04-03' }]);
      expect(outcomes.some(({ kind }) => kind === 'unknown-column')).toBe(false);
    }),
  );
});

it('places to sign in two columns are no cells of anybody', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 4 }), (people, empty) => {
      const line = (i: number, ...own: readonly unknown[]) => [
        i,
        ...own,
        ...(i % 2 === 1 ? [`${i}.`, ''] : ['', `${i}.`]),
      ];
      const rows = [
        ...Array.from({ length: people }, (_, i) => line(i + 1, `Warga ${'ABCDEF'[i]}`, 'Anggota')),
        ...Array.from({ length: empty }, (_, i) => line(people + i + 1, '', '')),
      ];
      const { found, outcomes } = read([
        ['DAFTAR ANGGOTA KIM MAWAR'],
        ['No', 'Nama', 'Jabatan', 'Tanda Tangan', ''],
        ...rows,
      ]);
      expect(found.flatMap(names)).toHaveLength(people);
      expect(found[0].membersListed).toBeUndefined();
      expect(rowsOf(outcomes, 'rejected')).toEqual([]);
    }),
  );
});

describe('the year that a title states', () => {
  const part = fc.constantFrom(
    'TRIWULAN I',
    'TRIWULAN KE II',
    'SEMESTER 1',
    'TW IV',
    'BULAN JANUARI - MARET',
    'PERIODE',
  );
  it('is that of the months and days below, whatever part of the year stands beside it', () => {
    fc.assert(
      fc.property(part, fc.integer({ min: 2019, max: 2030 }), (own, year) => {
        const { found } = read(
          [
            ['LAPORAN KEGIATAN KIM MAWAR'],
            [`${own} TAHUN ${year}`],
            ['No', 'Tanggal', 'Kegiatan'],
            ['Januari'],
            [1, '5', 'Rapat'],
            ['Pebruari'],
            [1, '2 Feb', 'Lomba'],
          ],
          ofReport,
        );
        expect(days(found)).toEqual([`${year}-01-05`, `${year}-02-02`]);
      }),
    );
  });
});

it('where nothing is said of single people, the status is that of the group', () => {
  fc.assert(
    fc.property(fc.constantFrom('Aktif', 'Vakum', 'Bubar'), fc.constantFrom('Status', 'STATUS'), (status, heading) => {
      const { found } = read([
        ['No', 'Nama KIM', 'Desa', heading, 'Keterangan'],
        [1, 'Mawar', 'Karang', status, ''],
      ]);
      expect(found[0].standings).toEqual([{ standing: status.toLowerCase() }]);
    }),
  );
});

it('the number of a civil servant is taken in from no cell', () => {
  const heading = fc.constantFrom('Nama / NIP', 'Nama/NRP', 'Nama dan NIP', 'Nama');
  const number = fc.constantFrom('198001012005011001', '19800101 200501 1 001', '19800101.200501.1.001');
  fc.assert(
    fc.property(
      heading,
      number,
      fc.constantFrom('\n', ' ', ' / '),
      fc.constantFrom('NIP. ', 'NIP : ', ''),
      (own, nip, mark, label) => {
        const { found, outcomes } = read([
          ['KIM MAWAR'],
          ['No', own, 'Jabatan dalam Tim'],
          [1, `Andi, S.Sos${mark}${label}${nip}`, 'Ketua'],
          [2, 'Budi\nNIP. -', 'Anggota'],
        ]);
        expect(found.flatMap(names)).toEqual(['Andi, S.Sos', 'Budi']);
        expect(found[0].members[0].offices).toEqual(['ketua']);
        expect(JSON.stringify(outcomes)).not.toMatch(/1980|200501/);
      },
    ),
  );
});

describe('income', () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }));
  it('belongs to the period of its day, and none of another period is counted', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const lines = rows.map(([month, sum]) => [`17/${month}/2025`, 'Iuran anggota', sum * 1000]);
        const head = ['Tanggal', 'Sumber', 'Jumlah (Rp)'];
        const sumOf = (found: readonly Any[]) =>
          found.flatMap(({ income = [] }) => income).map(({ amount }: Any) => amount);
        const all = read([head, ...lines], { ...ofReport, list: 'income' });
        expect(sumOf(all.found)).toEqual(rows.map(([, sum]) => sum * 1000));
        const period = { from: '2025-01-01', through: '2025-06-30' };
        const half = read([head, ...lines], { ...ofReport, list: 'income', period });
        expect(sumOf(half.found)).toEqual(rows.flatMap(([month, sum]) => (month < 7 ? [sum * 1000] : [])));
        expect(rowsOf(half.outcomes, 'rejected')).toHaveLength(rows.filter(([month]) => month > 6).length);
      }),
    );
  });

  it('without a day is of the period that is given, and of none that is not', () => {
    const lines = [
      ['Sumber', 'Jumlah (Rp)'],
      ['Dana desa', 1000],
    ];
    const period = { from: '2025-01-01', through: '2025-12-31' };
    expect(read(lines, { ...ofReport, list: 'income', period }).found).toHaveLength(1);
    expect(read(lines, { ...ofReport, list: 'income' }).found).toEqual([]);
  });
});

it('who signs below the list is nobody of it, in whatever column the title stands', () => {
  const title = fc.constantFrom('LURAH KALI', 'KEPALA DESA KARANG', 'CAMAT SIMAN', 'Perbekel Sari');
  fc.assert(
    fc.property(title, fc.integer({ min: 1, max: 3 }), (own, at) => {
      const below = (text: string) => Array.from({ length: 4 }, (_, i) => (i === at ? text : ''));
      const { found, outcomes } = read([
        ['KIM MAWAR'],
        ['No', 'Nama', 'Jabatan', 'Unsur'],
        [1, 'Andi', 'Ketua', 'Pemuda'],
        [2, 'Budi', 'Sekretaris', 'PKK'],
        below(own),
        below('ttd'),
        below('DODI, S.IP'),
      ]);
      expect(found.flatMap(names).slice(0, 2)).toEqual(['Andi', 'Budi']);
      expect(found.flatMap(names)).toHaveLength(2);
      if (at > 1) expect([rowsOf(outcomes, 'rejected'), found[0].membersListed]).toEqual([[], undefined]);
    }),
  );
});

it('the year of a title holds for the groups below it, and not below the title of another list', () => {
  const rows = (second: string) => [
    ['LAPORAN KEGIATAN KIM SE-KECAMATAN TAHUN 2025'],
    ['KIM MAWAR DESA KARANG'],
    ['No', 'Tanggal', 'Kegiatan'],
    [1, '5 Jan', 'Rapat'],
    [second],
    ['No', 'Tanggal', 'Kegiatan'],
    [1, '6 Jan', 'Lomba'],
  ];
  const report = { kind: 'activity-report', period: 'year' } as const;
  expect(days(read(rows('KIM MELATI DESA KALI'), report).found)).toEqual(['2025-01-05', '2025-01-06']);
  expect(days(read(rows('LAPORAN KEGIATAN KIM MELATI DESA KALI'), report).found)).toEqual(['2025-01-05']);
});

it('days under one heading over several columns are headings, and no row of somebody', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 5 }), (own) => {
      const marks = own.map((day) => (day % 2 === 0 ? 'v' : ''));
      const { found, outcomes } = read([
        ['DAFTAR HADIR ANGGOTA KIM MAWAR'],
        ['No', 'Nama', 'Tanggal', ...own.slice(1).map(() => '')],
        ['', '', ...own.map((day) => (day > 14 ? String(day) : `${day}/3`))],
        [1, 'Andi', ...marks],
        [2, 'Budi', ...marks],
      ]);
      expect(found.flatMap(names)).toEqual(['Andi', 'Budi']);
      expect(outcomes).toContainEqual({ kind: 'skipped', row: 3, reason: 'heading' });
    }),
  );
});

it('a mark is one in small and capital letters', () => {
  const mark = fc.constantFrom('TRUE', 'true', 'Ya', 'YA', 'v', 'V', 'X', '1', '√');
  const none = fc.constantFrom('FALSE', 'Tidak', '0', '', '-');
  fc.assert(
    fc.property(mark, none, (set, empty) => {
      const { found } = read([
        ['KIM MAWAR'],
        ['No', 'Nama', 'Laki-laki', 'Perempuan'],
        [1, 'Andi', set, empty],
        [2, 'Siti', empty, set],
      ]);
      expect(found[0].members.map(({ sex }: Any) => sex)).toEqual(['laki-laki', 'perempuan']);
    }),
  );
});

it('an office alone below the sum of a list is that of who signs', () => {
  const office = fc.constantFrom('Ketua,', 'Ketua', 'Sekretaris,', 'Ketua KIM Mawar,');
  fc.assert(
    fc.property(office, fc.integer({ min: 1, max: 2 }), (own, at) => {
      const below = (text: string) => ['', '', ''].map((_, i) => (i === at ? text : ''));
      const { found, outcomes } = read([
        ['DAFTAR ANGGOTA KIM MAWAR'],
        ['No', 'Nama', 'Jabatan'],
        [1, 'Andi', 'Ketua'],
        [2, 'Budi', 'Sekretaris'],
        ['Jumlah Anggota', '2 orang', ''],
        below(own),
        below('Andi'),
      ]);
      expect(found.map(names)).toEqual([['Andi', 'Budi']]);
      expect([rowsOf(outcomes, 'rejected'), found[0].membersListed]).toEqual([[], undefined]);
    }),
  );
});

it('short words of headings are whole: Jml Angg.', () => {
  const { found } = read([
    ['Nama KIM', 'Ketua', 'Jml Angg.'],
    ['Mawar', 'Andi', '12 org'],
  ]);
  expect(found[0].statedCounts).toEqual([{ count: 12, counts: 'anggota' }]);
});
