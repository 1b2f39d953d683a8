import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityReport } from '../../src/model/activity-report.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/* Below a list of activities a title may name a group, a time, or both; it says each of them of the rows below it. */

type Cell = string | number;
type Rows = readonly (readonly Cell[])[];

const heads = ['No', 'Tanggal', 'Kegiatan'];
const top: Rows = [['LAPORAN KEGIATAN KIM MAWAR TAHUN 2025'], heads, [1, '17 Maret', 'Rapat']];
const next: readonly Cell[] = [1, '1 Juni', 'Kerja bakti'];
const titled = (title: string, at: number): readonly Cell[] => [...Array<Cell>(at).fill(''), title];
const headsAgain = fc.constantFrom<Rows>([], [heads]);
const columnOfTitle = fc.constantFrom(0, 2);

function read(rows: Rows, period: 'year' | { from: string; through: string }) {
  const outcomes = [...submissionsFromRows(rows, { kind: 'activity-report', sheet: true, period })];
  const reports = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as ActivityReport] : []));
  return {
    days: reports.map(({ activities = [] }) => activities.map(({ date }) => date)),
    partial: reports.map(({ partialLists }) => partialLists),
    rejected: outcomes.flatMap((one) => (one.kind === 'rejected' ? one.faults.map(({ code }) => code) : [])),
  };
}
const year2025 = { from: '2025-01-01', through: '2025-12-31' };

const withGroup = (year: number) =>
  fc
    .tuple(
      fc.constantFrom('LAPORAN KEGIATAN ', 'Laporan kegiatan ', ''),
      fc.constantFrom('KIM MAWAR', 'KIM MELATI'),
      fc.constantFrom('TAHUN', 'BULAN JUNI', 'Tahun Anggaran'),
    )
    .map(([kind, group, time]) => `${kind}${group} ${time} ${year}`);

describe('the title of a list below another', () => {
  it('says of which year its days are, where it names a group too', () => {
    fc.assert(
      fc.property(withGroup(2024), headsAgain, columnOfTitle, (title, again, at) => {
        const { days, partial, rejected } = read([...top, titled(title, at), ...again, next], year2025);
        expect(days).toEqual([['2025-03-17']]);
        expect(partial).toEqual([undefined]);
        expect(rejected).toContain('row.outside-period');
      }),
    );
  });

  it('says the year of a span, whatever stands between its ends', () => {
    const until = fc.constantFrom('S/D', 's.d.', 'sd', 'sampai dengan', 'hingga', '-');
    const before = fc.constantFrom('', 'BULAN : ', 'Periode ', 'LAPORAN KEGIATAN KIM MAWAR BULAN ');
    const days = fc.constantFrom<readonly [string, string]>(['', ''], ['1 ', '31 ']);
    fc.assert(
      fc.property(before, until, days, (words, between, [first, last]) => {
        fc.pre(between !== '-' || first === '');
        const title = `${words}${first}Januari ${between} ${last}Maret 2024`;
        const rows = [['LAPORAN KEGIATAN KIM MAWAR'], [title], heads, [1, '17 Maret', 'Rapat'], [2, '3/2', 'Senam']];
        expect(read(rows, 'year').days).toEqual([['2024-03-17', '2024-02-03']]);
      }),
    );
  });

  it('is none of the list behind a letter or a number of its own', () => {
    const title = fc.constantFrom('TRIWULAN I', 'Triwulan II', 'SEMESTER 1', 'MARET');
    fc.assert(
      fc.property(fc.constantFrom('I', 'II', 'A', 'B.'), title, fc.constantFrom(1, 2), (letter, text, at) => {
        const line = [letter, ...Array<Cell>(at - 1).fill(''), text];
        const rows = [['LAPORAN KEGIATAN KIM MAWAR TAHUN 2025'], heads, line, [1, '17-03-2025', 'Rapat']];
        expect(read(rows, 'year')).toEqual({ days: [['2025-03-17']], partial: [undefined], rejected: [] });
      }),
    );
  });

  it('gives the second group its year, so that nothing of it is refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(2024, 2025, 2026), headsAgain, (year, again) => {
        const rows = [...top, [`LAPORAN KEGIATAN KIM MELATI TAHUN ${year}`], ...again, next];
        const { days, rejected } = read(rows, 'year');
        expect(days).toEqual([['2025-03-17'], [`${year}-06-01`]]);
        expect(rejected).toEqual([]);
      }),
    );
  });

  it('is one in whatever column it stands, where it names nothing but the time', () => {
    const title = fc.constantFrom('KEGIATAN TAHUN 2024', 'B. Kegiatan bulan Juni 2024', 'LAPORAN KEGIATAN TAHUN 2024');
    fc.assert(
      fc.property(title, columnOfTitle, (text, at) => {
        const { days, partial, rejected } = read([...top, titled(text, at), next], year2025);
        expect(days).toEqual([['2025-03-17']]);
        expect(partial).toEqual([undefined]);
        expect(rejected).toContain('row.outside-period');
      }),
    );
  });

  it.each([
    'Kegiatan dibahas dalam rapat tahun 2024',
    'Rencana kerja tahun depan',
    'Penyusunan program tahun 2024',
  ])('is none in the column of activities where it says more, %s', (text) => {
    expect(read([...top, titled(text, 2), next], year2025).days).toEqual([['2025-03-17', '2025-06-01']]);
  });

  it.each([
    'KIM MELATI berdiri tahun 2016',
    'KIM MELATI SK Nomor 5 Tahun 2016',
  ])('names no time where the year is of the group, %s', (text) => {
    const { days } = read([...top, [text], next], year2025);
    expect(days.flat()).toEqual(['2025-03-17', '2025-06-01']);
  });
});
