import { expect, it } from 'vitest';
import { code, codeRows } from '../../src/parse/write-shape.js';

it('reads a list of codes with its tree and the days on which a code may be used', () => {
  const written = 'media >radio:2010-01-01:2020-01-01:siaran >siaran:2020-01-01:: cetak';
  expect(codeRows(written)).toEqual([
    { code: 'media', depth: 0, concept: {} },
    { code: 'radio', depth: 1, concept: { since: '2010-01-01', until: '2020-01-01', replacedBy: 'siaran' } },
    { code: 'siaran', depth: 1, concept: { since: '2020-01-01' } },
    { code: 'cetak', depth: 0, concept: {} },
  ]);
  expect(code(written, 'channels')).toEqual({
    type: 'code',
    codes: new Set(['media', 'radio', 'siaran', 'cetak']),
    scheme: 'channels',
    written,
  });
});
