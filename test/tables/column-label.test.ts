import { expect, it } from 'vitest';
import { importFields } from '../../src/tables/fields/import-fields.js';
import { columnLabel } from '../../src/tables/quality/column-label.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';

/* Whoever reads that a column was not read must know which one. */

const lists = Object.entries(importFields).flatMap(([kind, ofKind]) =>
  Object.entries(ofKind as Readonly<Record<string, object>>).map(([list, fields]) => [kind, list, fields] as const),
);

it.each(lists)('no two columns of %s, %s, have one label', (kind, list, fields) => {
  for (const language of [id, en]) {
    const labels = Object.keys(fields).map((name) => columnLabel(kind as never, list as never, name, language));
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  }
});

it('where columns share a place, the heading that people write tells which is meant', () => {
  const labelOf = (name: string) => columnLabel('registration', 'members', name, id);
  expect(labelOf('stated_women')).toBe('Jumlah anggota perempuan');
  expect(labelOf('occupation')).toBe('Pekerjaan');
  expect(labelOf('facebook')).toBe('Facebook');
  expect(labelOf('offices')).toBe('Jabatan dalam KIM');
});
