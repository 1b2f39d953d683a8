import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registration.js';
import type { RowsInOutcome } from '../../src/tables/import-outcomes.js';
import { dataQuality } from '../../src/tables/quality/data-quality.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';

/* The laws of reading tables: never lose a person, never invent one, never pass a part off as the whole. */

const asOf = '2026-01-31';

/** What people write into an optional cell, right and wrong. */
const cells = {
  Jabatan: ['Ketua', 'Wakil Ketua I', 'Anggota', 'Seksi Humas', 'jagoan', '-', '', 'Sekretaris/Bendahara', '?'],
  JK: ['L', 'P', 'Lk', 'x', '', '-', 'wanita'],
  Pekerjaan: ['PETANI/PEKEBUN', 'KONSTRUKSI', 'xyz', '', 'n/a'],
  Umur: ['34', 34, '25-34', 'muda', '', -1],
  'Tanggal Masuk': ['1 Mei 2024', 'Mei 2024', '31/02/2024', 45000, '', '2024'],
};
const member = fc.record({
  Nama: fc.constantFrom('Warga A', 'Warga B', 'Warga C', 'Warga D', 'Warga E'),
  ...Object.fromEntries(
    Object.entries(cells).map(([heading, texts]) => [heading, fc.constantFrom<string | number>(...texts)]),
  ),
});
const kimOf = (id: string) => ({ 'ID KIM': id, 'Nama KIM': `KIM ${id}`, Desa: 'Contoh' });
const memberRow = fc.tuple(fc.constantFrom('Mawar', 'Melati'), member).map(([id, cell]) => ({ ...kimOf(id), ...cell }));

const noPerson = fc.constantFrom<Record<string, unknown>>(
  { No: 1 },
  { No: '12.' },
  { Nama: 'Jumlah', Umur: 30 },
  { Nama: 'TOTAL' },
  { Nama: 'Mengetahui,' },
  { Nama: 'Contoh, 17 Maret 2025' },
  { Nama: '( ................ )' },
  { Nama: 'NIP. 19700101 199001 1 001' },
  {},
  { Nama: ' ', Jabatan: '' },
);

const people = (outcomes: readonly RowsInOutcome<'registration'>[]) =>
  outcomes.flatMap((outcome) =>
    outcome.kind === 'submission'
      ? [
          ...(outcome.submission.members ?? []),
          ...(outcome.submission.formerMembers ?? []),
          ...(outcome.submission.advisers ?? []),
        ]
      : [],
  );

const imported = (rows: readonly unknown[], options: object = {}) => [
  ...submissionsFromRows(rows, { kind: 'registration', ...options }),
];

describe('law 1: people in are people in submissions and people noted', () => {
  it('an optional cell that cannot be read costs the cell, not the row', () => {
    fc.assert(
      fc.property(fc.array(memberRow, { maxLength: 12 }), (rows) => {
        expect(people(imported(rows)).length).toBe(rows.length);
      }),
      { numRuns: 150 },
    );
  });

  it('a row without its key is rejected by name, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(memberRow, fc.boolean()), { maxLength: 12 }), (rows) => {
        const table = rows.map(([row, isLost]) => (isLost ? { ...row, 'ID KIM': '', 'Nama KIM': '' } : row));
        const outcomes = imported(table);
        const rejected = outcomes.flatMap((outcome) => (outcome.kind === 'rejected' ? [outcome.row] : []));
        expect(rejected).toEqual(rows.flatMap(([, isLost], i) => (isLost ? [i + 1] : [])));
        expect(people(outcomes).length + rejected.length).toBe(rows.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('law 2: nothing is made out of nothing', () => {
  it('titles, numbered blank lines, sums, remarks and signatures make no member', () => {
    fc.assert(
      fc.property(
        fc.array(memberRow, { minLength: 1, maxLength: 6 }),
        fc.array(noPerson, { maxLength: 6 }),
        (rows, after) => {
          const table = [...rows, ...after.map((row) => ({ ...kimOf('Mawar'), ...row }))];
          expect(people(imported(table)).length).toBe(rows.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('law 3: a part is never the whole', () => {
  it('a group of which a row was refused says so, and no rule about wholeness fails', () => {
    fc.assert(
      fc.property(fc.array(memberRow, { minLength: 1, maxLength: 4 }), (rows) => {
        const table = rows.flatMap((row) => [row, { ...row, 'ID KIM': undefined, 'Nama KIM': undefined }]);
        for (const outcome of imported(table)) {
          if (outcome.kind !== 'submission') continue;
          const registration: Registration = outcome.submission;
          expect(registration.membersListed).toBe('some');
          const codes = validateSubmission(registration, { ruleSet: ruleSetAt(asOf), asOf }).issues.map(
            ({ code }) => code,
          );
          expect(codes).not.toContain('members.below-minimum');
          expect(codes).not.toContain('officers.chair-missing');
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('law 4: one cell about the group never costs a person', () => {
  it('spelling and contradictions are noted once for the group', () => {
    const spellings = fc.constantFrom('KIM Mawar', 'Kim Mawar', 'KIM MAWAR', 'KIM Melati');
    const residents = fc.constantFrom('4200', '4.200', '± 4000', 'banyak', 4300, '');
    fc.assert(
      fc.property(fc.array(fc.tuple(member, spellings, residents), { minLength: 1, maxLength: 10 }), (rows) => {
        const table = rows.map(([cell, name, count]) => ({
          'ID KIM': 'k',
          ...cell,
          'Nama KIM': name,
          'Jumlah Penduduk': count,
        }));
        const outcomes = imported(table);
        expect(people(outcomes).length).toBe(rows.length);
        const notes = outcomes.flatMap((outcome) =>
          outcome.kind === 'group' ? [`${outcome.code} ${outcome.column}`] : [],
        );
        expect(new Set(notes).size).toBe(notes.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('law 5: a cell is read with its column', () => {
  const days = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
  const two = (number: number) => String(number).padStart(2, '0');

  it.each([
    'day-first',
    'month-first',
  ] as const)('a column that proves %s is read so throughout, in any order of rows', (order) => {
    fc.assert(
      fc.property(fc.array(days, { maxLength: 8 }), fc.nat(), (list, at) => {
        const proved = { month: 3, day: 17 };
        const all = [...list.slice(0, at % (list.length + 1)), proved, ...list.slice(at % (list.length + 1))];
        const table = all.map(({ month, day }) => ({
          'ID KIM': 'k',
          Tanggal: order === 'day-first' ? `${two(day)}/${two(month)}/2025` : `${two(month)}/${two(day)}/2025`,
        }));
        const read = [...submissionsFromRows(table, { kind: 'activity-report', period: 'year' })].flatMap((outcome) =>
          outcome.kind === 'submission' ? (outcome.submission.activities ?? []).map(({ date }) => date) : [],
        );
        expect(read).toEqual(all.map(({ month, day }) => `2025-${two(month)}-${two(day)}`));
      }),
      { numRuns: 100 },
    );
  });

  it('a column that proves both orders is never guessed', () => {
    const table = ['17/03/2025', '03/17/2025', '03/04/2025'].map((Tanggal) => ({ 'ID KIM': 'k', Tanggal }));
    const outcomes = [...submissionsFromRows(table, { kind: 'activity-report', period: 'year' })];
    expect(outcomes).toContainEqual({
      kind: 'rejected',
      row: 3,
      faults: [{ code: 'cell.day-and-month-unclear', column: 'date' }],
    });
    expect(outcomes).toContainEqual(
      expect.objectContaining({ kind: 'column', code: 'column.both-orders', column: 'date' }),
    );
  });

  it('a column that proves none is read day first, and noted', () => {
    const outcomes = [
      ...submissionsFromRows([{ 'ID KIM': 'k', Tanggal: '03/04/2025' }], { kind: 'activity-report', period: 'year' }),
    ];
    expect(outcomes).toContainEqual(expect.objectContaining({ kind: 'column', code: 'column.day-first-assumed' }));
  });

  it('P beside W is a man, P beside L a woman', () => {
    const sexes = (words: readonly string[]) =>
      people(imported(words.map((JK, i) => ({ ...kimOf('Mawar'), Nama: `Warga ${i}`, JK })))).map((one) =>
        'sex' in one ? one.sex : undefined,
      );
    expect(sexes(['P', 'W'])).toEqual(['laki-laki', 'perempuan']);
    expect(sexes(['P', 'L'])).toEqual(['perempuan', 'laki-laki']);
    expect(sexes(['1', '2'])).toEqual(['laki-laki', 'perempuan']);
  });
});

describe('law 6: all faults of a row at once, by row of the sheet', () => {
  it('rows are numbered as the sheet shows them, and every row comes out once', () => {
    const row = fc.oneof(
      memberRow,
      noPerson.map((cell) => ({ ...kimOf('Mawar'), ...cell })),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), fc.integer({ min: 1, max: 40 }), (rows, firstRow) => {
        const seen = imported(rows, { firstRow }).flatMap((outcome) =>
          outcome.kind === 'submission'
            ? outcome.rows
            : outcome.kind === 'rejected' || outcome.kind === 'skipped'
              ? [outcome.row]
              : [],
        );
        expect([...seen].sort((a, b) => a - b)).toEqual(rows.map((_, i) => i + firstRow));
      }),
      { numRuns: 100 },
    );
  });

  it('the report of an import adds up', () => {
    fc.assert(
      fc.property(fc.array(memberRow, { maxLength: 10 }), (rows) => {
        const { rows: counted, items } = dataQuality(imported(rows), 'registration');
        expect(counted.read).toBe(rows.length);
        expect(counted.used + counted.rejected + counted.skipped).toBe(counted.read);
        expect(Object.values(items).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('law 7: the same person twice is noted with both rows, before anything is counted', () => {
  it.each([
    ['the same id', { 'No Anggota': '7', Nama: 'A' }, { 'No Anggota': '7', Nama: 'B' }],
    ['the same name and the same cells', { Nama: 'Siti', JK: 'P' }, { Nama: ' SITI', JK: 'Pr' }],
  ])('%s', (_, first, second) => {
    const outcomes = imported([
      { ...kimOf('Mawar'), ...first },
      { ...kimOf('Mawar'), ...second },
    ]);
    const at = outcomes.findIndex(
      (outcome) => outcome.kind === 'noted' && outcome.faults.some(({ code }) => code === 'row.same-person'),
    );
    expect(outcomes[at]).toMatchObject({ rows: [1, 2] });
    expect(at).toBeLessThan(outcomes.findIndex(({ kind }) => kind === 'submission'));
    expect(people(outcomes).length).toBe(2);
  });
});

describe('bad input', () => {
  const cyclic: Record<string, unknown> = { 'ID KIM': 'k' };
  cyclic.Nama = cyclic;
  const trap = {
    'ID KIM': 'k',
    get Nama(): string {
      throw new Error('trap');
    },
  };
  const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`kolom ${i}`, 1]));
  it.each([
    ['an object that holds itself', cyclic],
    ['a getter that throws', trap],
    ['a symbol', { 'ID KIM': 'k', Nama: Symbol('x') }],
    ['100 000 columns', { ...kimOf('k'), Nama: 'A', ...wide }],
    [
      'keys of prototypes',
      JSON.parse('{"ID KIM":"k","Nama KIM":"M","Nama":"A","__proto__":"x","constructor":"y","toString":"z"}'),
    ],
  ])('%s is noted, and nothing is thrown', (_, row) => {
    const outcomes = imported([row, { ...kimOf('k'), Nama: 'Siti' }]);
    expect(outcomes.some(({ kind }) => kind !== 'submission')).toBe(true);
    const [found] = outcomes.flatMap((outcome) => (outcome.kind === 'submission' ? [outcome] : []));
    expect(found?.rows).toContain(2);
  });

  it('every cell of 100 000 columns is accounted for', () => {
    const outcomes = imported([{ ...kimOf('k'), Nama: 'A', ...wide }]);
    const passedOver = outcomes.flatMap((outcome) => (outcome.kind === 'unknown-column' ? [outcome.filled] : []));
    expect(passedOver.reduce((sum, count) => sum + count, 0)).toBe(100_000);
  });
});

describe('laws 2 and 3 beyond one row a person', () => {
  const words = fc.constantFrom('Ahmad', 'Sri Wahyuni', 'Hj. Tini, S.Pd.', "Nur'aini", 'Budi bin Ali', 'Total Sari');
  const read = (rows: readonly unknown[]) => {
    const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true })] as readonly RowsInOutcome[];
    const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
    return { outcomes, found };
  };

  it('a cell that lists people loses none of them; one that may name several makes one, and the list is a part', () => {
    const lists = { '1': (names: readonly string[]) => names.map((name, i) => `${i + 1}. ${name}`).join('\n') };
    const ways: Readonly<Record<string, (names: readonly string[]) => string>> = {
      ...lists,
      '-': (names) => names.map((name) => `- ${name}`).join('\n'),
      ';': (names) => names.join('; '),
      '&': (names) => names.join(' & '),
      dan: (names) => names.join(' dan '),
      serta: (names) => `${names.slice(0, -1).join(', ')} serta ${names.at(-1)}`,
    };
    const joints = [' / ', '\n'];
    const way = fc.constantFrom(...Object.keys(ways), ...joints);
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 6 }), way, (names, joint) => {
        // Two lines may be one long name, unless a degree ends the first or a title begins the second.
        const areApart = names.length > 2 || names[0]?.includes(',') === true || names[1]?.startsWith('Hj.') === true;
        const isListed = !joints.includes(joint) || (joint === '\n' && areApart);
        const cell = ways[joint]?.(names) ?? names.join(joint);
        const { outcomes, found } = read([['KIM MAWAR'], ['No', 'Nama', 'Jabatan'], [1, cell, 'Anggota']]);
        if (isListed) expect(found[0]?.members?.map(({ name }) => name)).toEqual(names);
        else expect(found[0]?.members).toHaveLength(1);
        expect(found[0]?.membersListed).toBe(isListed ? undefined : 'some');
        expect(JSON.stringify(outcomes)).toContain(isListed ? 'cell.people-listed' : 'cell.several-people');
      }),
    );
  });

  it('people below a line between two lists are in a group of their own or rejected, never in the group above', () => {
    const line = fc.constantFrom(
      'MELATI JAYA',
      'B. KIM MELATI',
      'DATA KIM MELATI DESA KARANG',
      'Kelompok dua',
      'KIM ANGGREK',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), line, fc.boolean(), (names, between, hasBlank) => {
        const head = ['No', 'Nama', 'Jabatan'];
        const list = (from: string) => names.map((name, i) => [i + 1, `${name} ${from}`, 'Anggota']);
        const rows = [
          ['KIM MAWAR'],
          head,
          ...list('Atas'),
          ...(hasBlank ? [[]] : []),
          [between],
          head,
          ...list('Bawah'),
        ];
        const { outcomes, found } = read(rows);
        const above = found.find(({ name }) => name === 'KIM MAWAR');
        expect(above?.members?.map(({ name }) => name)).toEqual(names.map((name) => `${name} Atas`));
        const below = found.filter((one) => one !== above).flatMap(({ members = [] }) => members);
        const rejected = outcomes.filter(({ kind }) => kind === 'rejected');
        expect(below.length + rejected.length).toBe(names.length);
        if (rejected.length > 0) expect(above?.membersListed).toBe('some');
      }),
    );
  });
});
