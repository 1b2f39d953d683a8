import { describe, expect, it } from 'vitest';
import { importFields } from '../../src/tables/import-fields.js';
import { renderImportNote } from '../../src/tables/render-import-note.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { id } from '../../src/texts/id/index.js';

/* What the notes and the forms call a field is a heading of it: a sheet headed so, by whoever exported it, is read. */

type Fields = Readonly<Record<string, object>>;

/** The label of a field as a note on a cell of it shows it. */
function labelOf(kind: 'registration' | 'activity-report', list: string, column: string): string {
  const note = { kind: 'noted', row: 2, faults: [{ code: 'shape.not-a-date', column }] } as never;
  const [line = ''] = renderImportNote(note, kind, list as never, id);
  return /^Baris 2, (.*?): /.exec(line)?.[1] ?? '';
}

describe.each(
  Object.entries(importFields).flatMap(([kind, lists]) =>
    Object.entries(lists as Readonly<Record<string, Fields>>).map(
      ([list, fields]) => [kind as 'registration' | 'activity-report', list, fields] as const,
    ),
  ),
)('%s, %s', (kind, list, fields) => {
  const labels = Object.keys(fields).map((column) => labelOf(kind, list, column));
  // One label for several columns, such as the channels of media, leaves open which is meant.
  const own = [...new Set(labels)].filter((label) => labels.filter((one) => one === label).length === 1);

  // "Jumlah" heads sums of anything.
  it.each(own.filter((label) => label !== 'Jumlah'))('%s', (label) => {
    const outcomes = [
      ...submissionsFromRows([{ [label]: 'x', 'ID KIM': 'k' }], { kind, list: list as never, period: 'year' }),
    ];
    expect(outcomes.filter((one) => one.kind === 'unknown-column')).toEqual([]);
  });
});
