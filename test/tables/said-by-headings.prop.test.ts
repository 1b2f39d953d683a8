import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/* What a heading or a title says of the cells below it: whose sex, of which year, in which calendar. */

type Line = readonly unknown[];
const read = (rows: readonly Line[], options: Partial<RowsInOptions> = {}) => {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options } as RowsInOptions)];
  return {
    outcomes,
    members: outcomes.flatMap((one) =>
      one.kind === 'submission' ? ((one.submission as Registration).members ?? []) : [],
    ),
    reports: outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as ActivityReport] : [])),
    rejected: outcomes.flatMap((one) => (one.kind === 'rejected' ? one.faults.map(({ code }) => code) : [])),
    columns: outcomes.flatMap((one) => (one.kind === 'column' ? [one.code] : [])),
  };
};

describe('a heading of names with the sex beside them', () => {
  const heading = fc.constantFrom(
    'Nama (L/P)',
    'Nama Lengkap (L/P)',
    'NAMA (L / P)',
    'Nama Anggota (L/P)',
    'Nama & L/P',
    'Nama / JK',
  );
  const letter = fc.constantFrom(['L', 'laki-laki'], ['P', 'perempuan'], ['Lk', 'laki-laki'], ['Pr', 'perempuan']);
  const written = fc.constantFrom(
    (name: string, sex: string) => `${name} (${sex})`,
    (name: string, sex: string) => name.replace(/(?=,|$)/, ` (${sex})`),
    (name: string, sex: string) => `${name} / ${sex}`,
    (name: string, sex: string) => `${name}, ${sex}`,
    (name: string, sex: string) => `${name} - ${sex}`,
    (name: string, sex: string) => `${name} ${sex}`,
    (name: string, sex: string) => `${name}\n${sex}`,
  );

  it('gives both, and the sex is no part of the name', () => {
    fc.assert(
      fc.property(
        heading,
        letter,
        written,
        fc.constantFrom('Siti', 'Budi Santoso', 'Ani, S.Pd'),
        (head, [sex = '', code], write, name) => {
          const { members } = read([
            ['KIM MAWAR'],
            ['No', head, 'Jabatan'],
            [1, write(name, sex), 'Ketua'],
            [2, 'Joko', ''],
          ]);
          expect(members.map((one) => [one.name, one.sex])).toEqual([
            [name, code],
            ['Joko', undefined],
          ]);
        },
      ),
    );
  });
});

describe('numbers of days in a file of text', () => {
  it('are read as those of a spreadsheet, and the column is noted so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40_000, max: 46_000 }), fc.boolean(), (serial, isText) => {
        const cell = isText ? String(serial) : serial;
        const { members, columns } = read([['KIM MAWAR'], ['Nama', 'Tgl Masuk'], ['Budi', cell]]);
        expect(members[0]?.joinedOn).toBe(new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10));
        expect(columns).toEqual(['column.spreadsheet-days']);
      }),
    );
  });
});

describe('records without a day of their own', () => {
  const given = { kim_id: 'k' };
  const partners = (title: string): readonly Line[] => [
    [title],
    ['No', 'Nama Mitra', 'Jenis Mitra'],
    [1, 'Radio X', 'Media'],
  ];
  const title = fc.constantFrom(
    'DAFTAR MITRA TAHUN 2025',
    'DAFTAR MITRA KIM MAWAR TAHUN 2025',
    'DATA MITRA KIM MAWAR 2025',
  );

  it('are of the year that their title states', () => {
    fc.assert(
      fc.property(title, (text) => {
        const { reports, rejected } = read(partners(text), {
          kind: 'activity-report',
          period: 'year',
          given,
          list: 'partners',
        });
        expect(rejected).toEqual([]);
        expect(reports.map(({ period, partners: all }) => [period, all?.length])).toEqual([
          [{ from: '2025-01-01', through: '2025-12-31' }, 1],
        ]);
      }),
    );
  });

  it('of a year are of no one month, nor of any where nothing is stated', () => {
    for (const [text, period] of [
      ['DAFTAR MITRA TAHUN 2025', 'month'],
      ['DAFTAR MITRA', 'year'],
    ] as const) {
      const { rejected } = read(partners(text), { kind: 'activity-report', period, given, list: 'partners' });
      expect(rejected).toEqual(['row.period-unknown']);
    }
  });

  it('whoever gained is of the year of the title', () => {
    const rows = [
      ['PENERIMA MANFAAT TAHUN 2025'],
      ['No', 'Nama KIM', 'L', 'P', 'Jumlah'],
      [1, 'KIM Mawar', 10, 15, 25],
    ];
    const { reports } = read(rows, { kind: 'activity-report', period: 'year', list: 'beneficiaries' });
    expect(reports[0]?.period).toEqual({ from: '2025-01-01', through: '2025-12-31' });
  });
});
