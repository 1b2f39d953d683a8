import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../src/tables/column-letter.js';
import type { RowsInOutcome } from '../../src/tables/import-outcomes.js';
import { renderImportNote } from '../../src/tables/render-import-note.js';
import { type RowsInOptions, submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
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
