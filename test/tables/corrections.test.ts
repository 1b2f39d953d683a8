import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/tables/import-outcomes.js';
import { renderImportNote } from '../../src/tables/quality/render-import-note.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { id } from '../../src/texts/id/index.js';

/* Decisions about cells: those that name what stands in a row hold for the file of next year too. */

const head = ['No', 'Nama', 'Jabatan', 'Umur'];
const title = ['DAFTAR ANGGOTA KIM MAWAR DESA CONTOH'];
const read = (rows: readonly unknown[], options: Partial<RowsInOptions<'registration'>>) => {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options })];
  const members = outcomes.flatMap((one) => (one.kind === 'submission' ? (one.submission.members ?? []) : []));
  return { outcomes, offices: Object.fromEntries(members.map(({ name, offices }) => [name, offices])) };
};
const decided = { field: 'offices', value: 'bendahara', reason: 'formulir kertas' } as const;

describe('a correction by what stands in the row', () => {
  const corrections: readonly Correction<never>[] = [
    { where: { kim_name: 'KIM Mawar', member_name: 'Warga B' }, ...decided } as never,
  ];

  it('holds in the file of this year and of the next, whatever the row is there', () => {
    const thisYear = read([title, head, [1, 'Warga A', 'Ketua', 40], [2, 'Warga B', 'Jagoan', 30]], { corrections });
    const nextYear = read(
      [['PEMERINTAH DESA CONTOH'], title, head, [1, 'Warga C', 'Ketua', 20], [2, 'WARGA  B', 'jagoan', 31]],
      { corrections },
    );
    expect(thisYear.offices['Warga B']).toEqual(['bendahara']);
    expect(nextYear.offices['WARGA B']).toEqual(['bendahara']);
    expect(nextYear.outcomes).toContainEqual({ kind: 'corrected', row: 5, correction: corrections[0] });
  });

  it('holds for the group that it names, and for no other', () => {
    const rows = [
      { 'Nama KIM': 'KIM Mawar', Nama: 'Warga B', Jabatan: '?' },
      { 'Nama KIM': 'KIM Melati', Nama: 'Warga B', Jabatan: 'Ketua' },
    ];
    const { outcomes } = read(rows, { corrections, sheet: false });
    expect(outcomes.flatMap((one) => (one.kind === 'corrected' ? [one.row] : []))).toEqual([1]);
  });

  it('may name that nothing stands there, and every row in which a word stands', () => {
    const { offices } = read(
      [title, head, [1, 'Warga A', '', ''], [2, 'Warga B', 'Jagoan'], [3, 'Warga C', 'jagoan']],
      {
        corrections: [
          { where: { member_name: 'Warga A', offices: null }, field: 'offices', value: 'ketua', reason: 'a' },
          { where: { offices: 'JAGOAN' }, field: 'offices', value: 'koordinator', reason: 'b' },
        ],
      },
    );
    expect(offices).toEqual({ 'Warga A': ['ketua'], 'Warga B': ['koordinator'], 'Warga C': ['koordinator'] });
  });

  it('that was not used comes back, and is told without a row', () => {
    const { outcomes } = read([title, head, [1, 'Warga A', 'Ketua', 40]], { corrections });
    const [unused] = outcomes.flatMap((one) => (one.kind === 'correction-unused' ? [one] : []));
    expect(unused).toEqual({ kind: 'correction-unused', correction: corrections[0] });
    if (unused === undefined) return;
    expect(renderImportNote(unused, 'registration', 'members', id)[0]).not.toMatch(/Baris \d/);
  });

  it.each([
    ['a value that cannot be read', ['Jagoan'], 1],
    // No columns of the sheet disagree.
    ['two that differ', ['Bendahara', 'Sekretaris'], 0],
  ])('that is %s is not said to hold', (_, values, notes) => {
    const decisions = values.map((value) => ({ row: 3, field: 'offices', value, reason: 'a' }) as const);
    const { outcomes, offices } = read([title, head, [1, 'Warga A', 'Ketua', 40]], { corrections: decisions });
    expect(offices).toEqual({ 'Warga A': undefined });
    const reported = outcomes.flatMap((one) => (one.kind.startsWith('corr') ? [one] : []));
    expect(reported).toEqual(decisions.map((correction) => ({ kind: 'correction-unused', row: 3, correction })));
    expect(outcomes.filter(({ kind }) => kind === 'noted')).toHaveLength(notes);
  });

  it('of two names the first holds, for a row needs one', () => {
    const decisions = ['Warga C', 'Warga D'].map(
      (value) => ({ row: 3, field: 'member_name', value, reason: 'a' }) as const,
    );
    const { outcomes, offices } = read([title, head, [1, 'Warga A', 'Ketua', 40]], { corrections: decisions });
    expect(offices).toEqual({ 'Warga C': ['ketua'] });
    expect(outcomes).toContainEqual({ kind: 'corrected', row: 3, correction: decisions[0] });
    expect(outcomes).toContainEqual({ kind: 'correction-unused', row: 3, correction: decisions[1] });
  });

  it.each([
    [{ ...decided }],
    [{ row: 1, where: { member_name: 'A' }, ...decided }],
    [{ where: {}, ...decided }],
    [{ where: { nobody: 'A' }, ...decided }],
  ])('is refused when it names no row, or names it twice: %j', (correction) => {
    expect(() => read([], { corrections: [correction as never] })).toThrow();
  });
});

it('the order of the rows changes nothing of what was decided', () => {
  const people = ['Warga A', 'Warga B', 'Warga C', 'Warga D', 'Warga E'];
  const offices = ['Ketua', 'Jagoan', 'Anggota', '-', ''];
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...people), { minLength: 1 }),
      fc.array(fc.constantFrom(...offices), { minLength: 5, maxLength: 5 }),
      fc.constantFrom(...people),
      (names, cells, who) => {
        const corrections = [{ where: { member_name: who }, ...decided }];
        const rows = names.map((name, i) => [i + 1, name, cells[people.indexOf(name)], '']);
        const forth = read([title, head, ...rows], { corrections }).offices;
        const back = read([title, head, ...[...rows].reverse()], { corrections }).offices;
        expect(back).toEqual(forth);
        if (names.includes(who)) expect(forth[who]).toEqual(['bendahara']);
      },
    ),
    { numRuns: 60 },
  );
});

describe('corrections that come back', () => {
  const row = fc.record({
    kim_id: fc.constantFrom('a', 'b'),
    kim_name: fc.constant('KIM Mawar'),
    member_name: fc.constantFrom('Warga A', 'Warga B', ''),
    offices: fc.constantFrom('Ketua', 'Jagoan', ''),
    sex: fc.constantFrom('L', 'x', ''),
  });
  const decision = fc.oneof(
    fc.record({
      row: fc.integer({ min: 1, max: 7 }),
      field: fc.constantFrom('offices' as const, 'sex' as const, 'member_name' as const),
      value: fc.constantFrom('Bendahara', 'Sekretaris', 'P', 'Warga C', null),
      reason: fc.constant('formulir'),
    }),
    fc.record({
      where: fc.constantFrom(
        { member_name: 'WARGA A' },
        { member_name: null },
        { kim_id: 'b', member_name: 'Warga B' },
      ),
      field: fc.constantFrom('offices' as const, 'sex' as const),
      value: fc.constantFrom('Bendahara', 'P', null),
      reason: fc.constant('formulir'),
    }),
  );

  it('give the same result again, and each is reported as used or unused', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.array(decision, { maxLength: 4 }), (rows, corrections) => {
        const run = (given: typeof corrections) => [
          ...submissionsFromRows(rows, { kind: 'registration', corrections: given }),
        ];
        const first = run(corrections);
        const reported = first.flatMap((one) =>
          one.kind === 'corrected' || one.kind === 'correction-unused' ? [one.correction] : [],
        );
        expect(new Set(reported)).toEqual(new Set(corrections));
        // What is said to hold for a cell is one value.
        const held = first.flatMap((one) => (one.kind === 'corrected' ? [one] : []));
        for (const { row: at, correction } of held) {
          const others = held.filter((one) => one.row === at && one.correction.field === correction.field);
          const values = others.flatMap(({ correction: { value } }) => (value === null ? [] : [value]));
          expect(new Set(values).size).toBeLessThanOrEqual(1);
        }
        // What comes back is what was given: plain data that can be kept.
        const kept = JSON.parse(
          JSON.stringify(corrections.filter((one) => reported.includes(one))),
        ) as typeof corrections;
        expect(run(kept)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it('of a field or a row that does not exist are not passed over', () => {
    const rows = [{ kim_id: 'a', kim_name: 'KIM Mawar', member_name: 'Warga A' }];
    const wrong = { row: 1, field: 'jabatan' as never, value: 'Ketua', reason: 'x' };
    expect(() => submissionsFromRows(rows, { kind: 'registration', corrections: [wrong] })).toThrow(
      expect.objectContaining({ code: 'unknown-id' }),
    );
    const outcomes = [
      ...submissionsFromRows(rows, {
        kind: 'registration',
        corrections: [{ row: 9, field: 'offices', value: 'Ketua', reason: 'x' }],
      }),
    ];
    expect(outcomes.filter(({ kind }) => kind === 'correction-unused')).toHaveLength(1);
  });
});

describe('a correction to nothing', () => {
  it('is kept with a row that nobody is in any more', () => {
    const { outcomes, offices } = read([title, head, [1, 'Warga A', 'Ketua', ''], [2, 'Warga B', '', '']], {
      corrections: [{ row: 4, field: 'member_name', value: null, reason: 'salah tulis' }],
    });
    expect(offices).toEqual({ 'Warga A': ['ketua'] });
    expect(outcomes.flatMap(({ kind }) => (kind.startsWith('corr') ? [kind] : []))).toEqual(['corrected']);
    expect(outcomes).toContainEqual({ kind: 'skipped', row: 4, reason: 'remark' });
  });
});
