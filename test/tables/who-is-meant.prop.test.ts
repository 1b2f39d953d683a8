import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registration.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { codesOf } from './looked-into.js';

/* Who is meant by the cells of a row: members, those who advise them, and several people of whom one cell speaks. */

type Line = readonly unknown[];
const read = (rows: readonly Line[], options: Partial<RowsInOptions<'registration'>> = {}) => {
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options })];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as Registration] : []));
  return { outcomes, found, codes: codesOf(outcomes) };
};
const written = (text: string) =>
  fc.constantFrom(text, text.toUpperCase(), text.toLowerCase(), `${text} KIM`, ` ${text} `);

describe('an office among those who advise', () => {
  const office = fc.constantFrom(
    ...['', 'Ketua ', 'Wakil Ketua ', 'Sekretaris ', 'Bendahara ', 'Anggota ', 'Koordinator ', 'Ketua I ', 'Wakil '],
  );
  const body = fc.constantFrom('', 'Dewan ', 'Tim ', 'Badan ');
  const role = fc.constantFrom('Pembina', 'Penasihat', 'Penasehat', 'Pelindung', 'Pengarah');
  const codes: Readonly<Record<string, string>> = { penasehat: 'penasihat' };

  it('is no office in the KIM, and whoever has it no member', () => {
    fc.assert(
      fc.property(
        fc.tuple(office, body, role).chain(([a, b, c]) => fc.tuple(written(a + b + c), fc.constant(c))),
        ([cell, own]) => {
          const { found, outcomes } = read([
            ['DAFTAR PENGURUS KIM MAWAR'],
            ['Nama', 'Jabatan'],
            ['Budi', 'Ketua'],
            ['Ani', cell],
          ]);
          const code = own.toLowerCase();
          expect(found[0]?.members?.map(({ name }) => name)).toEqual(['Budi']);
          expect(found[0]?.advisers).toMatchObject([{ name: 'Ani', role: codes[code] ?? code }]);
          expect(outcomes.some(({ kind }) => kind === 'noted')).toBe(false);
        },
      ),
    );
  });

  it.each([
    ['Pembina/Ketua', ['ketua']],
    ['Ketua merangkap Pembina', ['ketua']],
    ['Sekretaris (Pelindung)', ['sekretaris']],
    ['Anggota / Penasihat', []],
  ])('%s is said of a member; that the person advises too is not kept, which is noted', (cell, offices) => {
    const { found, codes: noted } = read([['KIM Mawar'], ['Nama', 'Jabatan', 'JK'], ['Ani', cell, 'P']]);
    expect(found[0]?.members?.map((one) => one.offices)).toEqual([offices]);
    expect(found[0]?.advisers).toBeUndefined();
    expect(noted).toContain('cell.partly-read');
  });
});
