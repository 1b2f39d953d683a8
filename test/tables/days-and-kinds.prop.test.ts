import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellsOfMore, titleStatesNotHeld } from '../../src/cells/held.js';
import { foldText } from '../../src/kernel/text.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { type Any, activities, codesOf, days, titles } from './looked-into.js';

/* Days without a year, and titles that stand in the column of kinds or tell what was not held. */

const read = (rows: readonly (readonly unknown[])[]) => {
  const outcomes: readonly Any[] = [
    ...submissionsFromRows(rows, { kind: 'activity-report', sheet: true, period: 'year', given: { kim_id: 'k' } }),
  ];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []));
  return { outcomes, found, codes: codesOf(outcomes) };
};

describe('a column of days and months', () => {
  const month = fc.integer({ min: 1, max: 12 });
  const late = fc.integer({ min: 13, max: 28 });
  const early = fc.integer({ min: 1, max: 12 });
  const day = (m: number, d: number) => `2025-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;

  it('decides their order where one of them shows it', () => {
    const pairs = fc.array(fc.tuple(month, early), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pairs, fc.tuple(month, late), fc.nat(), fc.boolean(), (own, shows, at, monthFirst) => {
        // A day that is its month shows nothing, and nothing of it is in doubt.
        const unlike = own.filter(([m, d]) => m !== d);
        fc.pre(unlike.length > 0);
        const all = [...own];
        all.splice(at % (own.length + 1), 0, shows);
        const rows = all.map(([m, d], i) => [monthFirst ? `${m}/${d}` : `${d}/${m}`, `Kegiatan ${'ABCDEFG'[i]}`]);
        const { found } = read([['LAPORAN KEGIATAN TAHUN 2025'], ['Tanggal', 'Kegiatan'], ...rows]);
        expect(days(found)).toEqual(all.map(([m, d]) => day(m, d)));
      }),
    );
  });

  it('in both orders takes no day that could be two', () => {
    const { found, codes } = read([
      ['LAPORAN KEGIATAN TAHUN 2025'],
      ['Tanggal', 'Kegiatan'],
      ['3/5', 'Kegiatan A'],
      ['3/20', 'Kegiatan B'],
      ['20/3', 'Kegiatan C'],
    ]);
    expect(days(found)).toEqual(['2025-03-20', '2025-03-20']);
    expect(codes).toContain('cell.day-and-month-unclear');
  });

  it('a month and a year of two digits shows no order of days', () => {
    const { codes } = read([
      ['LAPORAN KEGIATAN TAHUN 2025'],
      ['Tanggal', 'Kegiatan'],
      ['3/25', 'Kegiatan A'],
      ['4/25', 'Kegiatan B'],
    ]);
    expect(codes).not.toContain('column.month-first');
  });
});

describe('a column of kinds beside a column of titles', () => {
  const kinds = ['Rapat', 'Sosialisasi', 'Pelatihan', 'Tatap muka dengan warga', 'Bikin video bersama', ''];
  it('gives the title where none is given, with a note, and else nothing of it', () => {
    const cell = fc.tuple(fc.constantFrom('Rembuk warga', 'Lomba kampung', ''), fc.constantFrom(...kinds));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), fc.boolean(), (cells, kindFirst) => {
        const order = (title: string, kind: string) => (kindFirst ? [kind, title] : [title, kind]);
        const rows = [['Rembuk pertama', 'Rapat'] as const, ...cells].map(([title, kind], i) => [
          `${i + 1}/3/2025`,
          ...order(title, kind),
        ]);
        const { found, outcomes } = read([['Tanggal', ...order('Nama Kegiatan', 'Jenis Kegiatan')], ...rows]);
        const isOfList = (kind: string) => ['Rapat', 'Sosialisasi', 'Pelatihan'].includes(kind);
        const expected = cells.flatMap(([title, kind]) => {
          if (title === '' && kind === '') return [];
          return [title !== '' ? title : isOfList(kind) ? undefined : kind];
        });
        expect(titles(found).slice(1)).toEqual(expected);
        const noted = outcomes.filter(
          ({ kind, faults }) => kind === 'noted' && faults.some(({ code }: Any) => code === 'cell.title-by-kind'),
        );
        expect(noted.map(({ row }) => row)).toEqual(
          cells.flatMap(([title, kind], i) => (title === '' && kind !== '' && !isOfList(kind) ? [i + 3] : [])),
        );
      }),
    );
  });
});

describe('a title that tells what was held beside what was not', () => {
  const none = fc.constantFrom('Tidak ada kegiatan', 'Belum ada acara', 'Tdk ada agenda');
  const joint = fc.constantFrom(', hanya ', ' selain ', ', kecuali ', ' tetapi ada ', '; cuma ');
  const held = fc.constantFrom('rapat pengurus', 'Rembuk RT', 'kerja bakti di balai desa');

  it('is an activity; one that tells why there was none is not', () => {
    fc.assert(
      fc.property(none, joint, held, fc.constantFrom('', ' karena hujan'), (first, between, what, why) => {
        const text = `${first}${between}${what}`;
        const { found, outcomes } = read([
          ['Bulan', 'Kegiatan', 'Peserta'],
          ['Januari 2025', text, '8 hadir'],
          ['Februari 2025', `${first}${why}`, ''],
        ]);
        expect(titles(found)).toEqual([text]);
        expect(activities(found)[0].attendance).toEqual({ total: 8 });
        expect(outcomes).toContainEqual({ kind: 'skipped', row: 3, reason: 'nothing-done' });
      }),
    );
  });

  it.each([
    ['Tidak ada kegiatan karena hanya tiga orang yang datang'],
    ['Tidak ada kegiatan, hanya libur'],
    ['Tidak ada kegiatan sebab bulan puasa'],
  ])('%s: nothing was held', (text) => {
    expect([tellsOfMore(foldText(text)), titleStatesNotHeld(text)]).toEqual([false, true]);
  });
});
