import { describe, expect, it } from 'vitest';
import type { RowsInOutcome } from '../../src/tables/import-outcomes.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import {
  attendanceSheet,
  exportedGroups,
  formAnswers,
  listOfGroups,
  pkkList,
  printedMemberList,
  registerExtract,
  villageTemplate,
} from './layouts.js';

const of = <Kind extends RowsInOutcome['kind']>(outcomes: readonly RowsInOutcome[], kind: Kind) =>
  outcomes.filter((outcome): outcome is Extract<RowsInOutcome, { kind: Kind }> => outcome.kind === kind);
const read = (sheet: readonly unknown[], options: object) => {
  const outcomes = [
    ...submissionsFromRows(sheet, { kind: 'registration', sheet: true, ...options }),
  ] as RowsInOutcome[];
  return { outcomes, submissions: of(outcomes, 'submission').map(({ submission }) => submission) };
};
const oneKim = { given: { kim_id: 'kim-1', kim_name: 'KIM Mawar' } };

/** Every row of the sheet is in a submission, rejected or skipped, once. */
function expectEveryRowOnce(outcomes: readonly RowsInOutcome[], sheet: readonly unknown[]) {
  const seen = [
    ...of(outcomes, 'submission').flatMap(({ rows }) => rows),
    ...of(outcomes, 'rejected').map(({ row }) => row),
    ...of(outcomes, 'skipped').map(({ row }) => row),
  ];
  expect(seen.sort((a, b) => a - b)).toEqual(sheet.map((_, i) => i + 1));
}

describe('sheets as lists of cells', () => {
  it('a printed list of members has its members, and neither title nor signature', () => {
    const { outcomes, submissions } = read(printedMemberList, oneKim);
    expectEveryRowOnce(outcomes, printedMemberList);
    expect(submissions).toMatchObject([
      {
        id: 'kim-1',
        members: [
          { id: '01', name: 'Warga A', offices: ['ketua'], sex: 'laki-laki', ageBand: 'usia-35-44' },
          { id: '02', name: 'Warga B', offices: ['sekretaris'], sex: 'perempuan' },
          { id: '03', name: 'Warga C', offices: [], ageBand: 'usia-25-34' },
        ],
      },
    ]);
    expect(of(outcomes, 'rejected')).toEqual([]);
    expect(submissions[0]).not.toHaveProperty('membersListed');
  });

  it('the groups that a village exports are one registration each, with a chair and a stated number', () => {
    const { outcomes, submissions } = read(exportedGroups, {});
    expectEveryRowOnce(outcomes, exportedGroups);
    expect(submissions).toMatchObject([
      { id: 'KIM-01', name: 'KIM Mawar', members: [{ name: 'WARGA A', offices: ['ketua'] }], membersListed: 'some' },
      { id: 'KIM-02', name: 'KIM Melati', statedCounts: [{ count: 0 }], membersListed: 'some' },
    ]);
  });

  it('the template of a village gives every person, and takes in no protected column', () => {
    const { outcomes, submissions } = read(villageTemplate, {});
    expect(submissions).toMatchObject([
      {
        name: 'KIM Mawar',
        members: [
          { name: 'Warga A', sex: 'laki-laki', elements: ['petani'] },
          { name: 'Warga B', sex: 'perempuan' },
          { name: 'Warga C', sex: 'perempuan', elements: ['guru'] },
        ],
      },
    ]);
    expect(
      of(outcomes, 'withheld-column')
        .map(({ category }) => category)
        .sort(),
    ).toEqual(['birth-date', 'birth-date', 'family-card', 'nik', 'religion'].sort());
    expect(JSON.stringify(submissions)).not.toMatch(/35000000|1980-01-01/);
  });

  it('an extract with merged headers and merged blocks gives its people to their groups', () => {
    const { outcomes, submissions } = read(registerExtract, { fillDown: true });
    expectEveryRowOnce(outcomes, registerExtract);
    expect(submissions).toMatchObject([
      {
        name: 'KIM Mawar',
        members: [{ sex: 'laki-laki' }, { sex: 'perempuan' }, { sex: 'perempuan', elements: ['pedagang'] }],
      },
      { name: 'KIM Melati', members: [{ name: 'Warga D' }, { name: 'Warga E' }] },
    ]);
    expect(of(outcomes, 'skipped').map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'title'],
      [2, 'blank'],
      [3, 'heading'],
      [4, 'heading'],
      [5, 'column-numbers'],
      [11, 'sum'],
    ]);
  });

  it('without filling down, no group of a merged block passes for whole', () => {
    const { outcomes, submissions } = read(registerExtract, {});
    expect(of(outcomes, 'rejected').map(({ row }) => row)).toEqual([7, 8, 10]);
    expect(submissions).toMatchObject([{ membersListed: 'some' }, { membersListed: 'some' }]);
  });

  it('a list of groups gives officers, a stated count and a decree', () => {
    const { outcomes, submissions } = read(listOfGroups, {});
    expectEveryRowOnce(outcomes, listOfGroups);
    expect(submissions).toMatchObject([
      {
        name: 'KIM Mawar',
        seat: { placeName: 'Contoh' },
        members: [
          { name: 'Warga A', offices: ['ketua', 'bendahara'] },
          { name: 'Warga B', offices: ['sekretaris'] },
        ],
        membersListed: 'some',
        statedCounts: [{ count: 12, counts: 'anggota' }],
        statedComposition: { sexes: ['perempuan', 'laki-laki'], exhaustive: true },
        decrees: [{ number: '188.45/12/KEP/2019', issuedOn: '2019-03-17' }],
      },
      { name: 'KIM Melati', membersListed: 'some', statedCounts: [{ count: 11, counts: 'anggota' }] },
    ]);
    expect(of(outcomes, 'group').map(({ code }) => code)).toContain('group.counts-not-adding-up');
    expect(of(outcomes, 'withheld-column')).toMatchObject([{ category: 'contact', filled: 1 }]);
  });

  it('a book of activities gives women, men and all who came', () => {
    const { outcomes, submissions } = read(attendanceSheet, {
      kind: 'activity-report',
      period: 'year',
      given: { kim_id: 'kim-1' },
    });
    expectEveryRowOnce(outcomes, attendanceSheet);
    expect(submissions).toMatchObject([
      {
        activities: [
          { date: '2025-03-17', title: 'Rapat', attendance: { men: 10, women: 20, total: 30 } },
          { date: '2025-03-18', title: 'Pelatihan', attendance: { men: 8, women: 12, total: 20 } },
          { date: '2025-04-03', title: 'Lomba' },
        ],
      },
    ]);
    expect(of(outcomes, 'noted')).toEqual([
      { kind: 'noted', row: 5, faults: [{ code: 'cell.not-a-single-day', column: 'date', letter: 'B' }] },
      { kind: 'noted', row: 6, faults: [{ code: 'cell.not-exact', column: 'men', letter: 'D' }] },
    ]);
  });

  it('the answers of a form are read in the order of day and month that they prove', () => {
    const { outcomes, submissions } = read(formAnswers, { kind: 'activity-report', period: 'year' });
    expect(submissions).toMatchObject([
      {
        kimId: 'kim-mawar-contoh',
        activities: [
          { date: '2025-03-17', functions: ['akses', 'diskusi'], attendance: { total: 30 } },
          { date: '2025-04-01', functions: ['diseminasi'] },
        ],
      },
    ]);
    expect(of(outcomes, 'column').map(({ code, column }) => `${code} ${column}`)).toContain('column.month-first date');
  });

  it('a list with marks for the sex gives members, advisers and those who left', () => {
    const { submissions } = read(pkkList, oneKim);
    expect(submissions).toMatchObject([
      {
        members: [
          { name: 'Warga A', offices: ['ketua'], sex: 'perempuan', ageBand: 'usia-45-54' },
          { name: 'Warga B', offices: ['seksi-lain'], sectionNames: ['Humas'], elements: ['guru'] },
        ],
        advisers: [{ name: 'Warga C', role: 'pembina' }],
        formerMembers: [{}],
      },
    ]);
  });

  it('takes the headings from where it is told, and counts rows as the sheet does', () => {
    const { outcomes, submissions } = read(printedMemberList.slice(4), {
      ...oneKim,
      firstRow: 5,
      sheet: { headerRows: 5 },
    });
    expect(of(outcomes, 'submission')[0]?.rows).toEqual([6, 7, 8]);
    expect(submissions[0]).toMatchObject({ members: [{}, {}, {}] });
  });
});

describe('corrections, headings and values', () => {
  const rows = [
    { Kode: 'k', 'Nama KIM': 'KIM Mawar', Nama: 'A', JK: 'x', Posisi: '7' },
    { Kode: 'k', 'Nama KIM': 'KIM Mawar', Nama: 'B', JK: 'P', Posisi: '8' },
  ];
  const options = {
    headings: { Kode: 'kim_id', Posisi: 'offices' },
    values: { offices: { 7: 'ketua', 8: ['sekretaris', 'bendahara'] } },
  } as const;

  it('read cells as they are told, and return what was decided', () => {
    const corrections = [{ row: 1, field: 'sex', value: 'L', reason: 'formulir kertas' }] as const;
    const outcomes = [...submissionsFromRows(rows, { kind: 'registration', ...options, corrections })];
    expect(outcomes).toContainEqual({ kind: 'corrected', row: 1, correction: corrections[0] });
    expect(of(outcomes as RowsInOutcome[], 'submission')[0]?.submission).toMatchObject({
      members: [
        { sex: 'laki-laki', offices: ['ketua'] },
        { sex: 'perempuan', offices: ['sekretaris', 'bendahara'] },
      ],
    });
    expect(of(outcomes as RowsInOutcome[], 'noted')).toEqual([]);
  });

  it('that never came to a row are returned too', () => {
    const corrections = [{ row: 9, field: 'sex', value: 'L', reason: 'x' }] as const;
    const outcomes = [...submissionsFromRows(rows, { kind: 'registration', ...options, corrections })];
    expect(outcomes).toContainEqual({ kind: 'correction-unused', row: 9, correction: corrections[0] });
  });

  it.each([
    ['a field that does not exist', { headings: { X: ['sex', 'agama'] } }, 'unknown-id'],
    ['a value that is no code', { values: { sex: { 1: 'pria sejati' } } }, 'invalid-argument'],
    ['a correction without a reason', { corrections: [{ row: 1, field: 'sex', value: 'L' }] }, 'missing-argument'],
    ['something given for each member', { given: { sex: 'L' } }, 'invalid-argument'],
    ['a list of another kind', { list: 'activities' }, 'unknown-id'],
  ])('refuse %s before a row is read', (_, wrong, code) => {
    expect(() => submissionsFromRows([], { kind: 'registration', ...wrong } as never)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('a column may stand for several fields', () => {
    const [found] = [
      ...submissionsFromRows([{ 'ID KIM': 'k', 'Nama KIM': 'M', Nama: 'A', Kerja: 'PNS' }], {
        kind: 'registration',
        headings: { Kerja: ['occupation', 'public_offices'] },
      }),
    ].filter(({ kind }) => kind === 'submission');
    expect(found).toMatchObject({ submission: { members: [{ publicOffices: ['asn'] }] } });
  });
});
