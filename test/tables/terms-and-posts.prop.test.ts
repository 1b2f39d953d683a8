import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registration.js';
import { dataQuality } from '../../src/tables/quality/data-quality.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { type Any, activities, codesOf } from './looked-into.js';

/*
 * What a title or a cell names that is not simply of this group and now: a board of another term, a city, another village, an office in
 * the place of a name.
 */

type Rows = readonly (readonly (string | number)[])[];

const heads = ['No', 'Nama', 'Jabatan'];

function read(rows: Rows, options: object = {}) {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options } as never)] as Any[];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  const rejected = outcomes.flatMap((one) => (one.kind === 'rejected' ? [one.row as number] : []));
  const names = (list: readonly { readonly name?: string | undefined }[] | undefined) =>
    (list ?? []).map(({ name }) => name);
  return { outcomes, found, rejected, members: found.flatMap((one) => names(one.members)), names };
}

describe('boards of two terms in one sheet', () => {
  const titles: Readonly<Record<string, (from: number) => string>> = {
    periode: (from) => `SUSUNAN PENGURUS PERIODE ${from}-${from + 3}`,
    bakti: (from) => `Pengurus Masa Bakti ${from} s.d. ${from + 3}`,
    group: (from) => `PENGURUS KIM MAWAR DESA CONTOH PERIODE ${from}/${from + 3}`,
    year: (from) => `PENGURUS TAHUN ${from}`,
  };
  const title = fc.constantFrom(...Object.keys(titles));

  it('whoever is in the last of them is of the board, in whatever order they stand, and of the others everybody is noted', () => {
    fc.assert(
      fc.property(title, fc.boolean(), fc.boolean(), fc.boolean(), (way, isNewFirst, hasHeadings, isLabelled) => {
        const title = titles[way] as (from: number) => string;
        const board = (from: number, names: readonly string[]): Rows => [
          [title(from)],
          ...(hasHeadings && !isLabelled ? [heads] : []),
          ...names.map((name, i) => {
            const office = i === 0 ? 'Ketua' : 'Sekretaris';
            return isLabelled ? [office, ':', name] : [i + 1, name, office];
          }),
          [],
        ];
        const [old, now] = [board(2020, ['Warga A', 'Warga B']), board(2023, ['Warga C', 'Warga A'])];
        const rows: Rows = [
          ['KIM MAWAR DESA CONTOH'],
          ...(hasHeadings || isLabelled ? [] : [heads]),
          ...(isNewFirst ? [...now, ...old] : [...old, ...now]),
        ];
        const { members, rejected, found } = read(rows);
        const first = rows.indexOf((isNewFirst ? old : now)[0] as never) + 1;
        const ofOld = rows.flatMap((row, i) => (old.includes(row) && row.length === 3 && row !== heads ? [i + 1] : []));
        expect(first).toBeGreaterThan(0);
        expect(members).toEqual(['Warga C', 'Warga A']);
        expect([...rejected].sort((a, b) => a - b)).toEqual(ofOld);
        expect(found.map(({ membersListed }) => membersListed)).toEqual(['some']);
      }),
    );
  });

  it('people above the boards stay, and so do all where only one term is named', () => {
    const one: Rows = [
      ['KIM MAWAR'],
      heads,
      [1, 'Warga A', 'Pembina'],
      ['PENGURUS PERIODE 2020-2023'],
      [1, 'Warga B', 'Ketua'],
    ];
    expect(read(one).rejected).toEqual([]);
    const two = read([...one, ['PENGURUS PERIODE 2023-2026'], [1, 'Warga C', 'Ketua']]);
    expect(two.members).toEqual(['Warga C']);
    expect(two.found[0]?.advisers).toHaveLength(1);
    expect(two.rejected).toEqual([5]);
  });
});

describe('titles', () => {
  it.each([
    ['KIM KOTA LAMA KELURAHAN CONTOH', 'KIM KOTA LAMA'],
    ['DAFTAR ANGGOTA KIM KOTA RAJA DESA CONTOH', 'KIM KOTA RAJA'],
    ['PENGURUS KIM KOTA BARU', 'KIM KOTA BARU'],
    ['DATA KIM MAWAR', 'KIM MAWAR'],
    ['DAFTAR KIM MAWAR', 'KIM MAWAR'],
  ])('%s names one group', (title, name) => {
    const { found, members } = read([[title], heads, [1, 'Warga A', 'Ketua']]);
    expect(found.map((one) => one.name)).toEqual([name]);
    expect(members).toEqual(['Warga A']);
  });

  it.each(['PENGURUS KIM KOTA BATU', 'DAFTAR KIM KOTA BATU', 'DAFTAR KIM SE-KOTA BATU'])('%s names none', (title) => {
    expect(read([[title], heads, [1, 'Warga A', 'Ketua']]).found).toEqual([]);
  });

  it('of many make no group of the names of groups', () => {
    const heads = [
      ['No', 'Nama', 'Desa'],
      ['No', 'Nama', 'Alamat', 'L', 'P'],
      ['No', 'Nama', 'Jabatan', 'Kecamatan'],
    ];
    for (const header of heads)
      expect(read([['DATA KIM MAWAR'], header, [1, 'Melati', 'Ketua', 'Contoh']]).found).toEqual([]);
  });

  it.each([
    'TAHUN 2024',
    '2024',
    'PERIODE 2023-2026',
    'Tahun 2023/2024',
  ])('a place keeps its name before %s', (time) => {
    const { found } = read([['DAFTAR ANGGOTA KIM MAWAR'], [`DESA CONTOH ${time}`], heads, [1, 'Warga A', 'Ketua']]);
    expect(found[0]?.seat?.placeName).toBe('CONTOH');
  });

  it('a place between the people of one group is not that of all of them', () => {
    const places = (first: string): Rows => [
      ['KIM MAWAR'],
      heads,
      ['', first],
      [1, 'Warga A', 'Ketua'],
      ['', 'DESA DUA'],
      [2, 'Warga B', 'Anggota'],
    ];
    const { found, members, outcomes } = read(places('DESA SATU'));
    expect([members, found[0]?.seat?.placeName]).toEqual([['Warga A', 'Warga B'], undefined]);
    expect(codesOf(outcomes)).toContain('group.contradicts');
    expect(codesOf(read(places('Desa Dua')).outcomes)).not.toContain('group.contradicts');
  });
});

describe('what stands in the place of a name', () => {
  it('an office behind a word for a man or a woman is nobody, and a name behind it is', () => {
    const word = fc.constantFrom('Pak', 'Bpk.', 'Bapak', 'Bu', 'Ibu');
    const office = fc.constantFrom('Lurah', 'Kades', 'RT 03', 'RW', 'Camat', 'Kepala Desa', 'Carik');
    const name = fc.constantFrom('Ahmad', 'Siti Aminah', 'Lurah Santosa');
    fc.assert(
      fc.property(word, office, name, (first, post, person) => {
        const { members, rejected, found } = read([
          ['KIM MAWAR'],
          heads,
          [1, `${first} ${person}`, 'Ketua'],
          [2, `${first} ${post}`, 'Anggota'],
        ]);
        expect(members).toEqual([`${first} ${person}`]);
        expect(rejected).toEqual([4]);
        expect(found[0]?.membersListed).toBe('some');
      }),
    );
  });

  it('a family is the one who is named, and others', () => {
    const { members, found } = read([['KIM MAWAR'], heads, [1, 'Kel. Pak Ahmad', 'Anggota']]);
    expect([members, found[0]?.membersListed]).toEqual([['Pak Ahmad'], 'some']);
  });

  it('`Keterangan` below advisers is none of them', () => {
    const { found, rejected, names } = read([
      ['KIM MAWAR'],
      ['Nama', 'Jabatan'],
      ['Warga A', 'Ketua'],
      ['PEMBINA'],
      ['Warga P'],
      ['Keterangan'],
    ]);
    expect([names(found[0]?.advisers), rejected]).toEqual([['Warga P'], [6]]);
  });

  it('`Ketua/Wakil` of a section are two', () => {
    const { members } = read([
      ['KIM MAWAR'],
      ['Seksi', 'Ketua/Wakil', 'Anggota'],
      ['Humas', 'Warga A / Warga B', 'Warga C, Warga D'],
    ]);
    expect(members).toEqual(['Warga A', 'Warga B', 'Warga C', 'Warga D']);
  });
});

describe('numbers and days', () => {
  it('one number of households among those of people costs itself, unless it is the first', () => {
    const book = (...counts: readonly (string | number)[]): Rows => [
      ['Tanggal', 'Kegiatan', 'Peserta'],
      ...counts.map((count, i) => [`2025-01-${10 + i}`, 'Rapat', count]),
    ];
    const options = { kind: 'activity-report', period: 'year', given: { kim_id: 'k' } };
    const totals = (rows: Rows) =>
      activities(read(rows, options).found).map(({ attendance }: Any) => attendance?.total ?? null);
    expect(totals(book(20, '40 KK', 25, 30))).toEqual([20, null, 25, 30]);
    expect(totals(book('40 KK', 20, 25, 30))).toEqual([null, null, null, null]);
    expect(totals(book(20, '40 KK', '30 KK', 25))).toEqual([null, null, null, null]);
  });

  it('days without a year below two years are noted, and never guessed', () => {
    const rows: Rows = [
      ['KEGIATAN KIM MAWAR TAHUN 2023/2024'],
      ['Tanggal', 'Kegiatan', 'Peserta'],
      ['1 Februari', 'Rapat', 20],
      ['15 Maret 2024', 'Lomba', 25],
    ];
    const { found, rejected } = read(rows, { kind: 'activity-report', period: 'year' });
    expect(activities(found).map(({ date }: Any) => date)).toEqual(['2024-03-15']);
    expect([rejected, found[0]?.partialLists]).toEqual([[3], ['activities']]);
  });
});

describe('what is said of an import', () => {
  it('a report of a list that the caller does not name is of the list of the rows', () => {
    const rows: Rows = [
      ['ASPIRASI KIM MAWAR'],
      ['Tanggal', 'Isi Aspirasi', 'Diteruskan Kepada'],
      ['1/2/2025', 'Jalan rusak', 'Kades'],
      ['x', 'Lampu', 'Jagoan'],
    ];
    const { outcomes } = read(rows, { kind: 'activity-report', list: 'aspirations', period: 'year' });
    const quality = dataQuality(outcomes, 'activity-report');
    expect(quality).toEqual(dataQuality(outcomes, 'activity-report', 'aspirations'));
    expect(quality.list).toBe('aspirations');
    expect(quality.unknownColumns.map(({ nearest }) => nearest)).toEqual([undefined]);
  });

  it.each([
    ['MITRA', 'row.end-or-item'],
    ['CADANGAN', 'row.not-members'],
    ['Disahkan oleh', 'row.not-members'],
  ])('below %s', (title, code) => {
    const { outcomes, rejected, members } = read([
      ['KIM MAWAR'],
      heads,
      [1, 'Warga A', 'Ketua'],
      [2, 'Warga B', 'Anggota'],
      [title],
      [1, 'Warga C', ''],
      [2, 'Warga D', ''],
    ]);
    expect([members, rejected]).toEqual([
      ['Warga A', 'Warga B'],
      [6, 7],
    ]);
    expect(codesOf(outcomes).filter((one) => one.startsWith('row.'))).toEqual([code, code]);
  });
});

it('an office over a list that has its offices in a column makes nobody of it an officer', () => {
  for (const over of ['KETUA', 'SEKRETARIS', 'Bendahara']) {
    const [registration] = [
      ...submissionsFromRows(
        [['KIM MAWAR'], [over], ['No', 'Nama', 'Jabatan'], [1, 'Warga A', 'Anggota'], [2, 'Warga B', 'Sekretaris']],
        { kind: 'registration', sheet: true },
      ),
    ].flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
    expect(registration?.members?.map(({ offices }) => offices)).toEqual([[], ['sekretaris']]);
  }
});
