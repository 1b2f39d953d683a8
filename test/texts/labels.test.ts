import { describe, expect, it } from 'vitest';
import * as enConcepts from '../../src/texts/en/concepts/index.js';
import * as enLabels from '../../src/texts/en/labels/index.js';
import * as idConcepts from '../../src/texts/id/concepts/index.js';
import * as idLabels from '../../src/texts/id/labels/index.js';

describe.each([
  ['id', idConcepts, idLabels],
  ['en', enConcepts, enLabels],
])('the labels of %s', (_language, texts, labels) => {
  it('are there for every scheme that has texts, and are the same', () => {
    const labelsIn = (each: typeof texts | typeof labels) =>
      Object.entries(each).map(([name, { concepts }]) => [
        name,
        Object.entries(concepts).map(([code, { label }]) => [code, label]),
      ]);
    expect(labelsIn(labels)).toEqual(labelsIn(texts));
  });
});
