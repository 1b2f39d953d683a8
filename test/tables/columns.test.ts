import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowsInOutcome } from '../../src/tables/import-outcomes.js';
import { renderImportNote } from '../../src/tables/quality/render-import-note.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { columnLetter } from '../../src/tables/sheet/column-letter.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { id } from '../../src/texts/id/index.js';

/* What holds of the columns of an office's sheet. */

type Line = readonly unknown[];

const read = (rows: readonly unknown[], options: Partial<RowsInOptions<'registration'>> = {}) => [
  ...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options }),
];
const sentences = (outcomes: readonly RowsInOutcome<'registration'>[]) =>
  outcomes.flatMap((one) =>
    one.kind === 'submission' || one.kind === 'skipped' ? [] : renderImportNote(one, 'registration', 'members', id),
  );

describe('a note names the column as the sheet shows it', () => {
  it('by its letters', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  const rows: readonly Line[] = [
    ['', 'DAFTAR ANGGOTA KIM MAWAR'],
    ['', 'No', 'Nama', 'JK', 'Hobi', 'NIK'],
    ['', 1, 'Warga A', 'x', 'catur', '1'],
  ];
  it('of a cell, of a column that nobody knows, and of one that is not taken in', () => {
    const outcomes = read(rows);
    expect(outcomes).toContainEqual({
      kind: 'noted',
      row: 3,
      faults: [{ code: 'shape.unknown-code', column: 'sex', letter: 'D' }],
    });
    expect(sentences(outcomes).map((text) => text.slice(0, text.indexOf(':')))).toEqual([
      'Baris 3, kolom D (Jenis kelamin)',
      'Baris 3, Nama KIM',
      'Baris 3, Nama KIM',
      'Kolom E (mulai baris 2)',
      'Kolom F (mulai baris 2)',
    ]);
  });

  it('counted from the column in which the rows begin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 800 }), (firstColumn) => {
        const outcomes = read(
          rows.map((line) => line.slice(1)),
          { sheet: { firstColumn } },
        );
        const [noted] = outcomes.flatMap((one) => (one.kind === 'noted' ? [one] : []));
        expect(noted?.faults[0]?.letter).toBe(columnLetter(firstColumn + 2));
      }),
    );
  });

  it('and of an empty cell of a known column too', () => {
    const outcomes = submissionsFromRows(
      [
        ['Tanggal', 'Kegiatan'],
        ['', 'Rembuk'],
      ],
      {
        kind: 'activity-report',
        sheet: true,
        period: 'year',
        given: { kim_id: 'k' },
      },
    );
    expect([...outcomes]).toContainEqual(
      expect.objectContaining({ faults: [{ code: 'shape.missing', column: 'date', letter: 'A' }] }),
    );
  });

  it('records have none, for nobody knows which column of a sheet they came from', () => {
    const outcomes = read([{ 'Nama KIM': 'KIM Mawar', Nama: 'Warga A', JK: 'x', Hobi: 'catur' }], { sheet: false });
    expect(JSON.stringify(outcomes)).not.toContain('letter');
  });
});

const membersOf = (outcomes: readonly RowsInOutcome<'registration'>[]) =>
  outcomes.flatMap((one) => (one.kind === 'submission' ? (one.submission.members ?? []) : []));
const codesOf = (outcomes: readonly RowsInOutcome[]) =>
  outcomes.flatMap((one) =>
    one.kind === 'column' || one.kind === 'group'
      ? [one.code]
      : one.kind === 'noted' || one.kind === 'rejected'
        ? one.faults.map(({ code }) => code)
        : [],
  );
const activitiesIn = (rows: readonly Line[], options: Partial<RowsInOptions<'activity-report'>> = {}) => {
  const outcomes = [
    ...submissionsFromRows(rows, {
      kind: 'activity-report',
      sheet: true,
      period: 'year',
      given: { kim_id: 'k' },
      ...options,
    }),
  ] as readonly RowsInOutcome<'activity-report'>[];
  return {
    outcomes,
    activities: outcomes.flatMap((one) => (one.kind === 'submission' ? (one.submission.activities ?? []) : [])),
  };
};

describe('law 2: ids that number the lines are nobody', () => {
  const numbering = fc.constantFrom<(at: number) => unknown>(
    (at) => at,
    (at) => `${at}.`,
    (at) => String(at).padStart(3, '0'),
    (at) => `A-${at}`,
    (at) => `KIM/${String(at).padStart(2, '0')}`,
  );

  it('numbered blank lines make no member, whatever heads the numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Warga A', 'Siti', '', '-'), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('No', 'No Anggota', 'ID Anggota', 'Nomor Anggota', 'Kode Anggota'),
        numbering,
        fc.constantFrom('', 'Anggota'),
        (names, heading, write, office) => {
          const rows = names.map((name, i) => [write(i + 1), name, name.length > 1 ? office : '']);
          const outcomes = read(
            [['KIM MAWAR'], [heading, 'Nama', 'Jabatan'], ['x', 'Ketua A', 'Ketua'], ...rows].filter((_, i) => i !== 2),
          );
          const named = names.filter((name) => name.length > 1);
          expect(membersOf(outcomes).map(({ name }) => name)).toEqual(named);
          expect(outcomes.filter(({ kind }) => kind === 'rejected')).toEqual([]);
          if (named.length > 0) expect(JSON.stringify(outcomes)).not.toContain('"some"');
        },
      ),
    );
  });

  it('but ids of their own are people, also where no name is given', () => {
    const outcomes = read([['KIM MAWAR'], ['ID Anggota', 'Nama'], ['A-17', 'Siti'], ['B-4', ''], ['A-2', 'Budi']]);
    expect(membersOf(outcomes)).toEqual([{ id: 'A-17', name: 'Siti' }, { id: 'B-4' }, { id: 'A-2', name: 'Budi' }]);
  });

  it('nor does a numbered blank line cost another list its wholeness', () => {
    const { outcomes, activities } = activitiesIn([
      ['No Kegiatan', 'Tanggal', 'Kegiatan'],
      [1, '13/1/2025', 'Rembuk'],
      [2, '', ''],
      [3, '', ''],
    ]);
    expect(activities).toHaveLength(1);
    expect(JSON.stringify(outcomes)).not.toContain('partialLists');
  });
});

describe('law 5: the unit of a number is a fact of its column', () => {
  const peopleIn = (heading: string, cells: readonly unknown[]) => {
    const { outcomes, activities } = activitiesIn([
      ['Tanggal', 'Kegiatan', heading],
      ...cells.map((cell, i) => [`${i + 13}/1/2025`, `Rembuk ${i}`, cell]),
    ]);
    return { totals: activities.map(({ attendance }) => attendance?.total), codes: codesOf(outcomes) };
  };

  it('as its heading says it', () => {
    expect(peopleIn('Peserta (KK)', [30, '25 orang', '20 KK'])).toEqual({
      totals: [undefined, 25, undefined],
      codes: ['cell.other-unit', 'cell.other-unit', 'column.both-units'],
    });
    expect(peopleIn('Jumlah Peserta (orang)', [30, '25', '20 KK']).totals).toEqual([30, 25, undefined]);
    expect(peopleIn('Peserta KK', [30]).totals).toEqual([undefined]);
  });

  it('as its cells show it; a number that may count two things is noted and not taken', () => {
    const cell = fc.constantFrom<string | number>('20 KK', '15 orang', 20, '30', '12 rumah', '8 peserta');
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
        const { totals, codes } = peopleIn('Peserta', cells);
        const own = cells.filter((one) => /orang|peserta/.test(String(one))).length;
        const other = cells.filter((one) => /KK|rumah/.test(String(one))).length;
        const isPlain = (one: string | number) => /^\d+$/.test(String(one));
        const bare = cells.filter(isPlain).length;
        // The first number may state the unit of all below it.
        const isBareFirst = cells.findIndex(isPlain) < cells.findIndex((one) => /KK|rumah/.test(String(one)));
        const isOdd = own === 0 && isBareFirst && bare > 2 * other;
        cells.forEach((one, i) => {
          const isTaken = isPlain(one) ? other === 0 || own > other || isOdd : /orang|peserta/.test(String(one));
          expect(totals[i]).toBe(isTaken ? Number.parseInt(String(one), 10) : undefined);
        });
        const notTaken = totals.filter((total) => total === undefined).length;
        expect(codes.filter((code) => code === 'cell.other-unit' || code === 'cell.unit-unclear')).toHaveLength(
          notTaken,
        );
      }),
    );
  });

  const amounts = (heading: string, cells: readonly unknown[]) => {
    const outcomes = [
      ...submissionsFromRows([['Sumber', heading], ...cells.map((cell) => ['Dana Desa', cell])], {
        kind: 'activity-report',
        list: 'income',
        sheet: true,
        period: { from: '2025-01-01', through: '2025-12-31' },
        given: { kim_id: 'k' },
      }),
    ];
    return {
      found: outcomes.flatMap((one) =>
        one.kind === 'submission' ? (one.submission.income ?? []).map(({ amount }) => amount) : [],
      ),
      codes: codesOf(outcomes),
    };
  };

  it.each([
    ['Jumlah (ribuan rupiah)', 1_000],
    ['Jumlah (Rp. 000)', 1_000],
    ['Jumlah (x 1.000)', 1_000],
    ['Jumlah dalam ribu rupiah', 1_000],
    ['Pendapatan (juta)', 1_000_000],
    ['Jumlah (Rp juta)', 1_000_000],
    ['Jumlah (000.000)', 1_000_000],
    ['Jumlah Jutaan Rupiah', 1_000_000],
    ['Jumlah (Rp)', 1],
    ['Pendapatan', 1],
  ])('%s multiplies each number, and is noted', (heading, scale) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
        const cells = scale === 1 ? [whole, String(whole)] : [whole, `${whole},${tenth}`, whole + tenth / 10];
        const { found, codes } = amounts(heading, cells);
        const part = Math.round((whole + tenth / 10) * scale);
        expect(found).toEqual(scale === 1 ? [whole, whole] : [whole * scale, part, part]);
        expect(codes.includes('column.scaled')).toBe(scale !== 1);
      }),
      { numRuns: 20 },
    );
  });

  it('an amount that states its own size is never multiplied again', () => {
    const { found, codes } = amounts('Jumlah (juta)', ['2 juta', 'Rp 3', '1,500', 4]);
    expect(found).toEqual([2_000_000, 4_000_000]);
    expect(codes).toContain('cell.unit-unclear');
    expect(codes).toContain('cell.mark-unclear');
  });
});

describe('several columns that feed one field', () => {
  it('give what they agree on; where they disagree nothing is taken, and it is noted once', () => {
    const office = fc.constantFrom('', 'Ketua', 'Sekretaris', 'Bendahara');
    fc.assert(
      fc.property(fc.array(office, { minLength: 5, maxLength: 5 }), (offices) => {
        const headings = ['Jabatan', 'Jabatan dalam KIM', 'Kedudukan', 'Posisi', 'Peran'];
        const outcomes = read([['KIM MAWAR'], ['Nama', ...headings], ['Siti', ...offices]]);
        const given = new Set(offices.filter((one) => one !== ''));
        const [only] = given;
        expect(membersOf(outcomes)[0]?.offices).toEqual(given.size === 1 ? [only?.toLowerCase()] : undefined);
        expect(codesOf(outcomes).filter((code) => code === 'cell.column-twice')).toHaveLength(given.size > 1 ? 1 : 0);
      }),
    );
  });

  it('and what is said of the group is read by the same rule; of names and ids the first is kept', () => {
    const outcomes = read([
      ['Nama KIM', 'Nama Kelompok', 'Desa', 'Kelurahan', 'Nama Desa', 'Nama', 'Nama Lengkap'],
      ['KIM Mawar', 'KIM Melati', 'A', 'B', 'A', 'Siti', 'Siti Aminah'],
    ]);
    const [found] = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []));
    expect(found).toMatchObject({ name: 'KIM Mawar', members: [{ name: 'Siti' }] });
    expect(found?.seat).toBeUndefined();
    expect(codesOf(outcomes).filter((code) => code === 'cell.column-twice')).toHaveLength(3);
  });

  it('a month beside a day of it is no contradiction', () => {
    const { activities, outcomes } = activitiesIn([
      ['Bulan', 'Tanggal', 'Kegiatan'],
      ['Januari 2025', '13/1/2025', 'Rembuk'],
    ]);
    expect(activities[0]?.date).toBe('2025-01-13');
    expect(codesOf(outcomes)).toEqual([]);
    const other = activitiesIn([
      ['Bulan', 'Tanggal', 'Kegiatan'],
      ['Februari 2025', '13/1/2025', 'Rembuk'],
    ]);
    expect(other.activities).toEqual([]);
    expect(codesOf(other.outcomes)).toContain('cell.column-twice');
  });
});

describe('law 4: what rows say of the founding of a group costs nobody', () => {
  const said = fc.constantFrom('2019', 2019, 'Maret 2019', '17 Maret 2019', '18 Maret 2019', '2020', 'April 2019', '');
  const spans: Readonly<Record<string, readonly [string, string]>> = {
    '2019': ['2019-01-01', '2019-12-31'],
    '2020': ['2020-01-01', '2020-12-31'],
    'Maret 2019': ['2019-03-01', '2019-03-31'],
    'April 2019': ['2019-04-01', '2019-04-30'],
    '17 Maret 2019': ['2019-03-17', '2019-03-17'],
    '18 Maret 2019': ['2019-03-18', '2019-03-18'],
  };

  it('days, months and years that include each other are one; others are noted once, and none is taken', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 6 }), (cells) => {
        const outcomes = read([
          ['Nama KIM', 'Tahun Berdiri', 'Nama'],
          ...cells.map((cell, i) => ['KIM Mawar', cell, `Siti ${'ABCDEFGHIJKL'[i]}`]),
        ]);
        const [found] = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []));
        expect(found?.members).toHaveLength(cells.length);
        const own = cells.flatMap((cell) => (cell === '' ? [] : [spans[String(cell)] as readonly [string, string]]));
        const from =
          own
            .map(([first]) => first)
            .sort()
            .at(-1) ?? '';
        const through = own.map(([, last]) => last).sort()[0] ?? '';
        const contradicts = from > through;
        expect(codesOf(outcomes).filter((code) => code === 'group.contradicts')).toHaveLength(contradicts ? 1 : 0);
        const isKnown = own.length > 0 && !contradicts && from.slice(0, 7) === through.slice(0, 7);
        expect(found?.formation?.formedOn).toBe(isKnown ? from : undefined);
        expect(found?.inexactDates).toEqual(
          own.length > 0 && !contradicts && from !== through
            ? [{ field: 'formation.formedOn', from, through }]
            : undefined,
        );
      }),
    );
  });
});

describe('decisions that were made before every row was seen', () => {
  const days = ['03/04/2020', '04/05/2020', '25/12/2020', '12/25/2020', '2020-05-06', ''];
  const sexes = ['L', 'P', 'W', '1', '2', 'Perempuan', ''];
  const people = ['1.500', '1,500', '1.234.567', '1500', ''];
  const row = fc.record({
    kim: fc.integer({ min: 0, max: 3 }),
    day: fc.constantFrom(...days),
    sex: fc.constantFrom(...sexes),
    count: fc.constantFrom(...people),
  });

  it('are the same as those by all rows, or the column is noted', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 6 }), (rows, lookAhead) => {
        const sorted = [...rows].sort((a, b) => a.kim - b.kim);
        const table = [
          ['Nama KIM', 'Nama', 'Tgl Masuk', 'JK', 'Jumlah Penduduk'],
          ...sorted.map(({ kim, day, sex, count }, i) => [
            `KIM ${'ABCD'[kim]}`,
            `Siti ${'ABCDEFGHIJKL'[i]}`,
            day,
            sex,
            count,
          ]),
        ];
        const late = read(table, { order: 'by-kim', lookAhead });
        const early = read(table);
        const submissions = (outcomes: typeof late) =>
          outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []));
        expect(membersOf(late)).toHaveLength(rows.length);
        if (!codesOf(late).includes('column.changed-later')) expect(submissions(late)).toEqual(submissions(early));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['JK', ['P', 'W', 'L', 'P'], 'sex'],
    ['Tgl Masuk', ['03/04/2020', '04/05/2020', '12/25/2020', '03/04/2020'], 'joined_on'],
  ])('%s: the note stands with the row that shows it, and what is in doubt is not taken any more', (heading, cells, column) => {
    const outcomes = read(
      [['Nama KIM', 'Nama', heading], ...cells.map((cell, i) => ['KIM A', `Siti ${'ABCDEFGHIJKL'[i]}`, cell])],
      {
        order: 'by-kim',
        lookAhead: 2,
      },
    );
    expect(outcomes).toContainEqual(
      expect.objectContaining({ kind: 'column', code: 'column.changed-later', column, row: 4, letter: 'C' }),
    );
    const last = membersOf(outcomes)[3] as unknown as Record<string, unknown>;
    expect(last.sex ?? last.joinedOn).toBeUndefined();
  });

  it('a row of a group that was given out is rejected with the row of that group, and makes no second one', () => {
    const place = fc.constantFrom('A', 'B', 'C');
    const written = fc.record({ kim: place, hasId: fc.boolean(), hasName: fc.boolean() });
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 10 }), (rows) => {
        const outcomes = read(
          [
            ['ID KIM', 'Nama KIM', 'Nama'],
            ...rows.map(({ kim, hasId, hasName }, i) => [
              hasId ? `id-${kim}` : '',
              hasName || !hasId ? `KIM ${kim}` : '',
              `Siti ${'ABCDEFGHIJKL'[i]}`,
            ]),
          ],
          { order: 'by-kim' },
        );
        const rejected = outcomes.flatMap((one) => (one.kind === 'rejected' ? [one] : []));
        expect(membersOf(outcomes).length + rejected.length).toBe(rows.length);
        for (const { faults, rows: others } of rejected) {
          expect(faults[0]?.code).toBe('row.kim-not-together');
          expect(others).toHaveLength(1);
        }
        if (rows.every(({ hasName }) => hasName)) {
          const names = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission.name] : []));
          expect(new Set(names).size).toBe(names.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('law 3: a list of which a cell was not read is a part', () => {
  const listed = (outcomes: readonly RowsInOutcome<'registration'>[]) =>
    outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission.partialLists ?? []] : []));

  it('media, of which one is not known', () => {
    const rows = ['Facebook', 'Facebook, Xyz', 'Xyz'].map((media, i) => [`KIM ${'ABC'[i]}`, 'Siti', media, '@a']);
    const outcomes = read([['Nama KIM', 'Ketua', 'Media', 'Instagram'], ...rows]);
    expect(listed(outcomes)).toEqual([[], ['media'], ['media']]);
  });

  it('advisers, of whom one is not named: the members are whole', () => {
    const name = fc.constantFrom('dst', 'nama menyusul', '3500000000000001');
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('Pembina', 'Pelindung', 'Penasihat'),
        fc.nat({ max: 2 }),
        (cell, office, at) => {
          const rows: Line[] = [
            [1, 'Siti', 'Ketua'],
            [2, 'Budi', 'Anggota'],
          ];
          rows.splice(at, 0, [9, cell, office]);
          const outcomes = read([['KIM MAWAR'], ['No', 'Nama', 'Jabatan'], ...rows]);
          const [found] = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []));
          expect(found?.members?.map((one) => one.name)).toEqual(['Siti', 'Budi']);
          expect(found?.membersListed).toBeUndefined();
          expect(found?.partialLists).toEqual(['advisers']);
        },
      ),
    );
  });
});

describe('what resembles another is one suspicion', () => {
  it('ids that differ in case, blanks, punctuation and leading zeros, each kind once', () => {
    const written = fc.constantFrom('KIM-01', 'kim-01', 'KIM 1', 'kim.1', 'Kim_001');
    const others = fc.constantFrom('KIM-2', 'kim 02');
    fc.assert(
      fc.property(fc.array(fc.oneof(written, others), { minLength: 1, maxLength: 8 }), (ids) => {
        const outcomes = read([
          ['ID KIM', 'Nama KIM', 'Nama'],
          ...ids.map((one, i) => [one, 'KIM M', `Siti ${'ABCDEFGHIJKL'[i]}`]),
        ]);
        const notes = outcomes.flatMap((one) =>
          one.kind === 'group' && one.code === 'group.id-resembles' ? [one] : [],
        );
        const groups = [/1$/, /2$/].map((end) => ids.filter((one) => end.test(one)));
        const suspected = groups.filter((own) => new Set(own).size > 1);
        expect(notes).toHaveLength(suspected.length);
        for (const own of suspected)
          expect(notes).toContainEqual(
            expect.objectContaining({ rows: [...new Set(own)].map((one) => ids.indexOf(one) + 2) }),
          );
      }),
    );
  });

  it('ids of members in one group', () => {
    const outcomes = read([
      ['KIM MAWAR'],
      ['No Anggota', 'Nama'],
      ['A-01', 'Siti'],
      ['a-1', 'Budi'],
      ['A 1', 'Cici'],
      ['A-2', 'Dodi'],
    ]);
    expect(outcomes.filter((one) => one.kind === 'group' && one.code === 'group.member-ids-resemble')).toEqual([
      expect.objectContaining({ rows: [3, 4, 5], column: 'member_id', letter: 'A' }),
    ]);
    expect(membersOf(outcomes)).toHaveLength(4);
  });

  it.each([
    [['KIM Mawar', 'Contoh'], ['KIM Mawar', ''], true],
    [['KIM Mawar', 'Contoh'], ['KIM Mawar Desa Contoh', ''], true],
    [['KIM Mawar', 'Contoh'], ['KIM Mawar', 'Lain'], false],
    [['KIM Mawar', 'Contoh'], ['KIM Mawar Desa Lain', ''], false],
    [['KIM Mawar', ''], ['KIM Melati', ''], false],
  ])('names %j and %j', (one, other, isSuspected) => {
    const outcomes = read([
      ['Nama KIM', 'Desa', 'Nama'],
      [...one, 'Siti'],
      [...other, 'Budi'],
    ]);
    expect(codesOf(outcomes).includes('group.name-resembles')).toBe(isSuspected);
    expect(outcomes.filter(({ kind }) => kind === 'submission')).toHaveLength(2);
  });
});

describe('codes and letters that a column writes', () => {
  const sexesIn = (cells: readonly unknown[], heading = 'Jenis Kelamin') => {
    const outcomes = read([
      ['KIM MAWAR'],
      ['Nama', heading],
      ...cells.map((cell, i) => [`Siti ${'ABCDEFGHIJKL'[i]}`, cell]),
    ]);
    return { sexes: membersOf(outcomes).map(({ sex }) => sex), codes: codesOf(outcomes) };
  };
  const [man, woman] = ['laki-laki', 'perempuan'];

  it.each([
    [['L', 'P'], [man, woman], undefined],
    [['P', 'W'], [man, woman], 'column.p-is-man'],
    [['M', 'F'], [man, woman], undefined],
    [['M', 'F', 'P'], [man, woman, woman], 'column.p-assumed'],
    [['P', 'P'], [woman, woman], 'column.p-assumed'],
    [['P', 'Pria', 'Wanita'], [undefined, man, woman], 'cell.letter-unclear'],
    [['P', 'W', 'L'], [woman, woman, man], undefined],
  ])('%j', (cells, sexes, code) => {
    const read = sexesIn(cells);
    expect(read.sexes).toEqual(sexes);
    const own = read.codes.filter((one) => !one.startsWith('group.'));
    expect(own).toEqual(code === undefined ? [] : [code]);
  });

  it('the heading decides what no cell shows', () => {
    expect(sexesIn(['P'], 'L/P')).toMatchObject({ sexes: [woman] });
    expect(sexesIn(['P'], 'Jenis Kelamin (L/P)').codes).not.toContain('column.p-assumed');
  });

  it('occupations by number are noted for the column', () => {
    const outcomes = read([['KIM MAWAR'], ['Nama', 'Pekerjaan'], ['Siti', 9], ['Budi', '88'], ['Cici', 'Guru']]);
    expect(codesOf(outcomes)).toContain('column.occupations-by-number');
    expect(membersOf(outcomes).map(({ elements }) => elements?.[0])).toEqual(['petani', 'wirausaha', 'guru']);
  });
});

describe('columns that are never taken in (UU 27/2022)', () => {
  const cores = {
    nik: ['NIK', 'KTP', 'No. KTP', 'Nomor Induk Kependudukan', 'N I K', 'No. Induk Kependudukan'],
    'family-card': ['No KK', 'No. Kartu Keluarga', 'Kartu Keluarga', 'NKK'],
    contact: [
      'No. HP',
      'No. WA',
      'Nomor Telepon',
      'No. Telp',
      'Handphone',
      'WhatsApp',
      'E-mail',
      'Kontak',
      'Surel',
      'No Ponsel',
    ],
    'birth-date': ['Tgl. Lahir', 'Tanggal Lahir', 'Tempat Lahir', 'Lahir', 'TTL', 'T.T.L', 'Tmp Lahir'],
    religion: ['Agama', 'Kepercayaan', 'Keyakinan'],
  } as const;
  const heading = fc.constantFrom(...(Object.keys(cores) as (keyof typeof cores)[])).chain((category) => {
    const core = fc.constantFrom(...cores[category]);
    const whole = fc.oneof(
      core,
      core.map((text) => text.toUpperCase()),
      core.map((text) => `${text} *`),
      core.map((text) => `${text} (wajib)`),
      core.map((text) => `${text} Ketua`),
      core.map((text) => text.replace(' ', '\n')),
      fc.tuple(core, core).map(([a, b]) => `${a}/${b}`),
      fc.tuple(core, core).map(([a, b]) => `${a} & ${b}`),
    );
    return fc.record({ category: fc.constant(category), text: whole });
  });

  it('however their headings are written', () => {
    fc.assert(
      fc.property(heading, ({ category, text }) => {
        const outcomes = read([['KIM MAWAR'], ['No', 'Nama', text], [1, 'Siti', 'rahasia 123']]);
        expect(outcomes).toContainEqual(
          expect.objectContaining({ kind: 'withheld-column', category, letter: 'C', filled: 1 }),
        );
        expect(JSON.stringify(outcomes)).not.toContain('rahasia');
        expect(sentences(outcomes).join()).toContain('UU 27/2022');
        expect(membersOf(outcomes)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'Tahun Lahir',
    'Jumlah KK',
    'Umur',
    'Status',
    'Alamat',
    'Jabatan',
    'Jenis Kelamin',
    'Pekerjaan',
  ])('%s is none of them', (text) => {
    const outcomes = read([['KIM MAWAR'], ['No', 'Nama', text], [1, 'Siti', '1']]);
    expect(outcomes.filter(({ kind }) => kind === 'withheld-column')).toEqual([]);
  });

  it.each(['Nama/NIK', 'Nama & No HP', 'NIK dan Nama', 'Nama + No. WA'])('%s gives the name alone', (text) => {
    const outcomes = read([['KIM MAWAR'], ['No', text], [1, 'Siti 081234567890']]);
    expect(membersOf(outcomes)).toEqual([{ id: 'anggota-baris-3', name: 'Siti' }]);
  });
});
