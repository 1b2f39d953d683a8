import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registration.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/* A cell that names several groups is of none of them alone: no group has both names, and whoever stands beside it is noted. */

const mark = fc.constantFrom(', ', ' dan ', ' & ', ' / ', '; ', '\n', ' serta ', ',');
const both = fc.oneof(
  mark.map((between) => `KIM Mawar${between}KIM Melati`),
  fc.constantFrom('1. KIM Mawar 2. KIM Melati', '1) Mawar 2) Melati', 'Mawar; Melati'),
);
const heads = ['Nama KIM', 'Nama', 'Jabatan'];
const own = [
  ['KIM Mawar', 'Ani', 'Ketua'],
  ['KIM Melati', 'Siti', 'Ketua'],
];

function read(rows: readonly (readonly unknown[])[]) {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true })];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  return { found, rejected: outcomes.flatMap((one) => (one.kind === 'rejected' ? [one] : [])) };
}

describe('a row beside the names of several groups', () => {
  it('is refused, with the cell that is why, and the lists of the groups are parts', () => {
    fc.assert(
      fc.property(both, fc.nat({ max: 2 }), (cell, at) => {
        const rows = [heads, ...own.slice(0, at), [cell, 'Budi', 'Sekretaris'], ...own.slice(at)];
        const { found, rejected } = read(rows);
        expect(found.map(({ name, membersListed }) => [name, membersListed])).toEqual([
          ['KIM Mawar', 'some'],
          ['KIM Melati', 'some'],
        ]);
        expect(rejected.map(({ row }) => row)).toEqual([at + 2]);
        expect(rejected[0]?.faults.map(({ code, column }) => [code, column])).toContainEqual([
          'cell.others-not-named',
          'kim_name',
        ]);
      }),
    );
  });

  it('keeps its place where an id tells the group', () => {
    fc.assert(
      fc.property(both, (cell) => {
        const { found } = read([
          ['Kode KIM', ...heads],
          ['k-1', cell, 'Budi', 'Ketua'],
        ]);
        expect(found.map(({ id, members }) => [id, members?.map(({ name }) => name)])).toEqual([['k-1', ['Budi']]]);
      }),
    );
  });
});

describe('two ways to write the id of one group', () => {
  it('are noted, and the list of each is a part; beside other names or in other villages they are not', () => {
    const heads = ['Kode KIM', 'Nama KIM', 'Desa', 'Nama'];
    const lists = (second: readonly string[]) =>
      read([heads, ['K-01', 'KIM Mawar', 'Contoh', 'Ani'], [...second, 'Budi']]).found.map((one) => one.membersListed);
    expect(lists(['k-01', 'KIM Mawar', 'Contoh'])).toEqual(['some', 'some']);
    expect(lists(['K01', 'Kim MAWAR', ''])).toEqual(['some', 'some']);
    expect(lists(['k-01', 'KIM Melati', 'Contoh'])).toEqual([undefined, undefined]);
    expect(lists(['k-01', 'KIM Mawar', 'Karang'])).toEqual([undefined, undefined]);
  });
});
