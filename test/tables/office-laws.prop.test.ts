import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeld } from '../../src/cells/held.js';
import { namelessIn, statesNoKim, withoutOthers } from '../../src/cells/no-name.js';
import type { Registration } from '../../src/model/registration.js';
import { dataQuality } from '../../src/tables/quality/data-quality.js';
import { makeNumberSet } from '../../src/tables/quality/number-set.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromAsyncRows, submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/* What offices write where a name, a heading or a day would stand, in every mixture. */

type Line = readonly unknown[];

const read = (rows: readonly Line[], options: Partial<RowsInOptions<'registration'>> = {}) => {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options })];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  const rejected = outcomes.flatMap((one) => (one.kind === 'rejected' ? [one.row] : []));
  const skipped = outcomes.flatMap((one) => (one.kind === 'skipped' ? [one.row] : []));
  return { outcomes, found, rejected, skipped };
};
const namesOf = ({ members = [] }: Registration) => members.map(({ name }) => name);

const names = [
  'Warga A',
  'Siti Aminah, S.Pd',
  'Budi',
  'H. Rahmat',
  'Ni Wayan Ada',
  'Dwi Lestari',
  'Orangga',
  'Sisanto',
];
const people = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 6 });
const offices = fc.constantFrom('Ketua', 'Sekretaris', 'Anggota', 'Seksi Humas', 'jagoan', '');
const sex = fc.constantFrom('L', 'P', '');

/** In small letters, capitals, brackets, with marks and blanks around. */
const written = (texts: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.constantFrom<(text: string) => string>(
        (text) => text,
        (text) => text.toUpperCase(),
        (text) => `(${text})`,
        (text) => ` ${text} `,
        (text) => `${text}.`,
        (text) => `- ${text} -`,
      ),
    )
    .map(([text, write]) => write(text));

const others = [
  ...['dst', 'dan seterusnya', 'dll', 'dkk', 'dan lain-lain', 'dan lainnya', 'dan kawan-kawan', 'dan rekan-rekan'],
  ...['dan 7 orang lainnya', '5 orang', '+ 5 orang', '10 (sepuluh) orang', 'sisa menyusul', 'lihat lampiran'],
  ...['terlampir', 'bersambung', 'menyusul', 'nama menyusul', 'TBA', 'N.N.', 'xxx', 's/d 20', 'belum terdata semua'],
  ...['masih ada 3 orang lagi', 'tidak terbaca', 'anggota lainnya', 'seluruh warga', 'dan masih banyak lagi'],
];
const nobody = ['belum ada', 'lowong', 'belum terisi', 'kosong', 'jabatan kosong', 'belum ditunjuk', 'tidak ada orang'];

describe('a sheet without headings', () => {
  it('gives nobody, and refuses every row that is numbered', () => {
    const row = fc.tuple(fc.constantFrom(...names), sex, offices);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.boolean(), (rows, dotted) => {
        const lines = rows.map((cells, i) => [dotted ? `${i + 1}.` : i + 1, ...cells]);
        const { found, rejected } = read([['DAFTAR ANGGOTA KIM MAWAR'], ...lines]);
        expect(found).toEqual([]);
        expect(rejected).toEqual(lines.map((_, i) => i + 2));
      }),
    );
  });

  it('and a list that is written across is refused line by line', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...names), { minLength: 2 }),
        fc.infiniteStream(sex),
        (own, letters) => {
          const lines = [
            ['Nama', ...own],
            ['Jabatan', ...own.map((_, i) => (i === 0 ? 'Ketua' : 'Anggota'))],
            ['L/P', ...own.map(() => letters.next().value || 'P')],
          ];
          const { found, rejected } = read([['KIM MAWAR'], ...lines]);
          expect(found).toEqual([]);
          expect(rejected).toEqual([2, 3, 4]);
        },
      ),
    );
  });

  it('headings with blanks between their letters are those without', () => {
    const spaced = (text: string) => [...text].join(' ');
    fc.assert(
      fc.property(people, fc.constantFrom(' ', '  '), (own, gap) => {
        const rows = own.map((name, i) => [i + 1, name, i === 0 ? 'Ketua' : 'Anggota']);
        const plain = read([['KIM MAWAR'], ['No', 'NAMA', 'JABATAN'], ...rows]);
        const wide = read([['KIM MAWAR'], ['No', spaced('NAMA').replaceAll(' ', gap), spaced('JABATAN')], ...rows]);
        expect(wide.found).toEqual(plain.found);
      }),
    );
  });
});

describe('who is not named', () => {
  const list = (own: readonly string[], at: number, line: Line) => {
    const rows: Line[] = own.map((name, i) => [i + 1, name, 'Anggota', 'P']);
    rows.splice(at % (own.length + 1), 0, line);
    return read([['KIM MAWAR'], ['No', 'Nama', 'Jabatan', 'L/P'], ...rows]);
  };
  const inRow = (cell: string) =>
    fc.constantFrom<Line>(['', cell], [9, cell], ['9.', cell, 'Anggota'], ['', cell, 'Anggota', 'P'], [cell]);

  it('others are nobody, wherever they stand, and the list is a part', () => {
    fc.assert(
      fc.property(people, fc.nat(), written(others).chain(inRow), (own, at, line) => {
        const { found, rejected } = list(own, at, line);
        expect(found.flatMap(namesOf)).toEqual(own);
        expect(found[0]?.membersListed).toBe('some');
        expect(rejected).toEqual([(at % (own.length + 1)) + 3]);
      }),
      // Directly under the headings it is no second row of them.
      { examples: [[['Warga A'], 0, ['', 'anggota lainnya', 'Anggota', 'P']]] },
    );
  });

  it('a place that nobody has costs nothing', () => {
    fc.assert(
      fc.property(people, fc.nat(), written(nobody), (own, at, cell) => {
        const { found, rejected, skipped } = list(own, at, [9, cell, 'Sekretaris', '']);
        expect(found.flatMap(namesOf)).toEqual(own);
        expect(found[0]?.membersListed).toBeUndefined();
        expect(rejected).toEqual([]);
        // Above the first person the line still says that there is a group.
        expect(skipped.length).toBeGreaterThan(1);
      }),
    );
  });

  it('a name keeps its people, with and without others behind it', () => {
    const behind = fc.constantFrom(
      'dkk',
      'dkk.',
      ', dkk',
      '(dkk)',
      'dan 4 orang lainnya',
      'dan kawan-kawan',
      'cs',
      'dst',
    );
    fc.assert(
      fc.property(people, behind, (own, end) => {
        for (const name of own) expect([namelessIn(name), withoutOthers(name)]).toEqual([undefined, undefined]);
        const [first = '', ...rest] = own;
        const { found } = list(rest, 0, [9, `${first} ${end}`, 'Anggota', 'P']);
        expect(found.flatMap(namesOf)).toEqual(own);
        expect(found[0]?.membersListed).toBe('some');
      }),
    );
  });
});

it('"as above" never makes another person', () => {
  const above = fc.constantFrom('idem', 'sda', 's.d.a', 'ditto', '"', 'Idem.', '- " -');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.option(above), offices), { minLength: 1, maxLength: 8 }), (rows) => {
      const lines = rows.map(([ditto, office], i) => [office, ditto ?? `Warga ${String.fromCharCode(65 + i)}`]);
      const { found, outcomes } = read([['KIM MAWAR'], ['Jabatan', 'Nama'], ...lines]);
      const own = lines.map(([, name]) => name).filter((name) => String(name).startsWith('Warga'));
      expect(found.flatMap(namesOf)).toEqual(own);
      const named = (row: number) => outcomes.some((one) => 'row' in one && one.row === row);
      rows.forEach(([ditto], i) => {
        if (ditto !== null) expect(named(i + 3)).toBe(true);
      });
    }),
  );
});

it('a cell that says that there is no group makes none, whatever stands above', () => {
  const none = written([
    ...[
      'belum ada',
      'belum ada KIM',
      'belum terbentuk',
      'belum dibentuk',
      'tidak ada',
      'tidak ada KIM',
      'dalam proses',
    ],
    ...['proses pembentukan', 'akan dibentuk', 'belum memiliki KIM', 'masih proses', 'nama belum ada', 'KIM belum ada'],
  ]);
  fc.assert(
    fc.property(fc.array(fc.option(none), { minLength: 1, maxLength: 6 }), fc.boolean(), (cells, fillDown) => {
      const rows = cells.map((cell, i) => [
        i + 1,
        `Desa ${i}`,
        cell ?? `KIM Melati ${i}`,
        cell === null ? 'Warga A' : '',
      ]);
      const { found, rejected } = read([['No', 'Desa', 'Nama KIM', 'Ketua'], ...rows], { fillDown });
      expect(found.map(({ name }) => name)).toEqual(
        cells.flatMap((cell, i) => (cell === null ? [`KIM Melati ${i}`] : [])),
      );
      expect(rejected).toEqual(cells.flatMap((cell, i) => (cell === null ? [] : [i + 2])));
    }),
  );
  for (const name of [
    'KIM Mawar',
    'Suara Warga',
    'Kawan Desa',
    'Proses Kreatif',
    'Ada Karya',
    'Aktif Bersama',
    'Sinar Desa',
    'KIM 2045',
    'Tahun Emas',
  ])
    expect(statesNoKim(name)).toBe(false);
});

describe('what was not held', () => {
  const notHeld = [
    ...[
      'batal',
      'dibatalkan',
      'batal karena hujan',
      'ditunda',
      'ditunda ke April',
      'belum dilaksanakan',
      'belum terlaksana',
    ],
    ...[
      'tidak terlaksana',
      'tidak jadi',
      'rencana',
      'direncanakan',
      'akan dilaksanakan',
      'dijadwalkan',
      'gagal dilaksanakan',
    ],
  ];
  const wasHeld = ['terlaksana', 'sudah', 'selesai', 'sudah dilaksanakan', 'lancar', ''];
  const free = ['belum ada dokumentasi', 'tidak ada kendala', 'dihadiri camat', 'rapat rutin', 'tidak hujan'];

  it.each(['Status', 'Keterangan', 'Realisasi'])('is never imported as held: %s', (heading) => {
    const cell = fc.oneof(
      written(notHeld).map((text) => [text, false] as const),
      fc.constantFrom(...wasHeld).map((text) => [text, true] as const),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
        const rows = cells.map(([text], i) => ['k', `${i + 1}/3/2025`, `Rapat ${i}`, text]);
        const outcomes = [
          ...submissionsFromRows([['ID KIM', 'Tanggal', 'Kegiatan', heading], ...rows], {
            kind: 'activity-report',
            period: 'year',
            sheet: true,
          }),
        ];
        const reports = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []));
        expect(reports.flatMap(({ activities = [] }) => activities.map(({ title }) => title))).toEqual(
          cells.flatMap(([, held], i) => (held ? [`Rapat ${i}`] : [])),
        );
        // What was only planned is missing from no list.
        for (const { partialLists } of reports) expect(partialLists).toBeUndefined();
      }),
    );
  });

  it('a remark of another kind says nothing of it', () => {
    for (const text of free) expect(readHeld(text)).toBeUndefined();
    expect(readHeld('ditunda dari tanggal 3, sudah dilaksanakan')).toBe('unclear');
  });
});

describe('lists side by side', () => {
  it('are the lists below each other, and each row is counted once', () => {
    const group = fc.tuple(people, people);
    fc.assert(
      fc.property(group, fc.constantFrom<'any' | 'by-kim'>('any', 'by-kim'), ([left, right], order) => {
        const half = (own: readonly string[], i: number): Line =>
          i < own.length ? [i + 1, own[i], i === 0 ? 'Ketua' : 'Anggota'] : ['', '', ''];
        const height = Math.max(left.length, right.length);
        const rows = Array.from({ length: height }, (_, i) => [...half(left, i), '', ...half(right, i)]);
        const head = ['No', 'Nama', 'Jabatan'];
        const { found, outcomes } = read([['KIM MAWAR', '', '', '', 'KIM MELATI'], [...head, '', ...head], ...rows], {
          order,
        });
        const byName = Object.fromEntries(found.map((one) => [one.name, namesOf(one)]));
        expect(byName).toEqual({ 'KIM MAWAR': left, 'KIM MELATI': right });
        expect(dataQuality(outcomes, 'registration').rows).toEqual({
          read: height + 2,
          used: height,
          rejected: 0,
          skipped: 2,
        });
      }),
    );
  });

  it('a set of row numbers counts each once', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat()), fc.array(fc.maxSafeNat()), (one, other) => {
        const [left, right] = [makeNumberSet(), makeNumberSet()];
        for (const number of [...one, ...one]) left.add(number);
        for (const number of other) right.add(number);
        expect(left.size()).toBe(new Set(one).size);
        expect(left.sizeWithout(right)).toBe(new Set(one.filter((number) => !other.includes(number))).size);
      }),
    );
  });
});

describe('merged cells', () => {
  it('a place reaches over several groups, and ends with the place that holds it', () => {
    const { found } = read(
      [
        ['Kecamatan', 'Desa', 'Nama KIM', 'Ketua'],
        ['Satu', 'A', 'Mawar', 'Warga A'],
        ['', '', 'Melati', ''],
        ['', 'B', 'Dahlia', 'Warga B'],
        ['Dua', '', 'Anggrek', 'Warga C'],
      ],
      { fillDown: true },
    );
    expect(found.map((one) => [one.name, one.seat?.placeName, ...namesOf(one)])).toEqual([
      ['Mawar', 'A', 'Warga A'],
      ['Melati', 'A'],
      ['Dahlia', 'B', 'Warga B'],
      ['Anggrek', undefined, 'Warga C'],
    ]);
  });

  it.each(['-', 'n/a', 7, { a: 1 }])('%j is no merged cell: the group of the row above is not its group', (cell) => {
    const { found, rejected } = read(
      [
        ['Nama KIM', 'Ketua'],
        ['Mawar', 'Warga A'],
        [cell, 'Warga B'],
      ],
      { fillDown: true },
    );
    expect(found.map((one) => [one.name, ...namesOf(one)])).toEqual([['Mawar', 'Warga A']]);
    expect(rejected).toEqual([3]);
  });
});

describe('a misspelt option', () => {
  const options = [
    ...['list', 'headings', 'values', 'given', 'sheet', 'firstRow', 'fillDown', 'period', 'order', 'lookAhead'],
    ...['ambiguousDates', 'dateSystem', 'dateObjects', 'asOf', 'corrections'],
  ];
  it('is refused with the one that was meant, before a row is read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...options), fc.nat(), fc.boolean(), (name, at, swapped) => {
        const i = at % (name.length - 1);
        const wrong = swapped
          ? name.slice(0, i) + name.charAt(i + 1) + name.charAt(i) + name.slice(i + 2)
          : name.slice(0, i) + name.slice(i + 1);
        if (options.includes(wrong)) return;
        for (const call of [submissionsFromRows, submissionsFromAsyncRows] as const)
          expect(() => call([], { kind: 'registration', [wrong]: true } as never)).toThrow(
            expect.objectContaining({
              code: 'invalid-argument',
              message: `${call.name} has no option "${wrong}"; did you mean "${name}"?`,
            }),
          );
      }),
    );
  });

  it.each([
    [{ sheet: { headingRow: 3 } }, 'headerRows'],
    [{ sheet: { headerRows: [1, 2, 3] } }, 'headerRows'],
    [{ given: { kim_nme: 'x' } }, '"kim_name"'],
    [{ values: { sexs: {} } }, '"sex"'],
    [{ headings: { X: 'ofices' } }, '"offices"'],
    [{ corrections: [{ row: 1, field: 'sx', value: 'P', reason: 'x' }] }, '"sex"'],
    [{ corrections: [{ row: 1, field: 'sex', value: 'P', reason: 'x', why: 'y' }] }, 'reason'],
  ])('%j is refused too', (wrong, named) => {
    expect(() => submissionsFromRows([], { kind: 'registration', ...wrong } as never)).toThrow(named);
  });
});
