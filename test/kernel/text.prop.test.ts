import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, idKey } from '../../src/kernel/text.js';

/** What `idKey` states, written as one replacement after another. */
function keyInGeneral(id: string): string {
  return foldText(id)
    .replace(/(?<=[0-9]) (?=[0-9])/g, '-')
    .replaceAll(' ', '');
}

describe('the key of an id', () => {
  it('is the folded text without blanks, but for a sign between two digits', () => {
    const letters = fc.constantFrom(...'aZk0189 -_./~\t', 'é', 'İ', 'K', 'ß', '１', '\u200b', '\u0301');
    const ids = fc.oneof(
      fc.array(letters, { maxLength: 9 }).map((parts) => parts.join('')),
      fc.string(),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(ids, (id) => {
        expect(idKey(id)).toBe(keyInGeneral(id));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['m-1', 'm1'],
    [' M1', 'm1'],
    ['k3_m 12', 'k3m12'],
    ['1-11', '1-11'],
    ['11--1', '11-1'],
    ['Dewi Lestari', 'dewilestari'],
    ['', ''],
  ])('%j is %j', (id, key) => {
    expect(idKey(id)).toBe(key);
  });
});
