import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registration.js';
import { matchRegistrations, mergeRegistrations } from '../../src/tables/match-registrations.js';

const kim = (id: string, name: string, more: Partial<Registration> = {}): Registration => ({
  kind: 'registration',
  schemaVersion: 'v1',
  bodyType: 'kim',
  id,
  name,
  ...more,
});
const at = (placeName: string, regionCode?: string) => ({
  seat: { placeName, ...(regionCode !== undefined && { regionCode }) },
});

describe('two registers of the same groups', () => {
  it('fit by id, whatever the names', () => {
    const { matches } = matchRegistrations([kim('1', 'KIM Mawar')], [kim('1', 'KIM Melati')]);
    expect(matches).toEqual([{ left: 0, right: 0, by: 'id', doubts: ['name-differs'] }]);
  });

  it('ids that are spelled differently are a doubt', () => {
    const { matches } = matchRegistrations([kim('KIM-01', 'KIM Mawar')], [kim('kim 1', 'KIM Mawar')]);
    expect(matches).toEqual([{ left: 0, right: 0, by: 'id', doubts: ['id-spelled-differently'] }]);
  });

  it('else by name and place, and what speaks against it is shown', () => {
    const left = [kim('a', 'KIM Mawar', at('Desa Balong', '35.02.01.2001'))];
    const right = [kim('77', 'Kelompok Informasi Masyarakat MAWAR', at('Balong', '35.02.01.2002'))];
    expect(matchRegistrations(left, right).matches).toEqual([
      { left: 0, right: 0, by: 'name-and-place', doubts: ['id-differs', 'region-differs'] },
    ]);
  });

  it('a name in another place is another group', () => {
    const { matches, onlyLeft, onlyRight } = matchRegistrations(
      [kim('a', 'KIM Mawar', at('Balong'))],
      [kim('b', 'KIM Mawar', at('Lain'))],
    );
    expect(matches).toEqual([]);
    expect([onlyLeft, onlyRight]).toEqual([[0], [0]]);
  });

  it('several candidates are all shown, each as a doubt', () => {
    const { matches } = matchRegistrations([kim('a', 'KIM Mawar')], [kim('b', 'KIM Mawar'), kim('c', 'Kim mawar')]);
    expect(matches.map(({ right, doubts }) => [right, doubts.includes('several-candidates')])).toEqual([
      [0, true],
      [1, true],
    ]);
  });

  const anyKim = fc
    .tuple(
      fc.constantFrom('1', '01', 'KIM-1', '2', 'a'),
      fc.constantFrom('KIM Mawar', 'Mawar', 'KIM Melati', 'KIM Kenanga'),
      fc.constantFrom('Desa Balong', 'Balong', 'Lain', undefined),
    )
    .map(([id, name, place]) => kim(id, name, place === undefined ? {} : at(place)));

  it('loses nobody: each is in a match or in one register only', () => {
    fc.assert(
      fc.property(fc.array(anyKim, { maxLength: 8 }), fc.array(anyKim, { maxLength: 8 }), (left, right) => {
        const { matches, onlyLeft, onlyRight } = matchRegistrations(left, right);
        const seenLeft = new Set([...matches.map((one) => one.left), ...onlyLeft]);
        const seenRight = new Set([...matches.map((one) => one.right), ...onlyRight]);
        expect(seenLeft.size).toBe(left.length);
        expect(seenRight.size).toBe(right.length);
        expect(onlyLeft.some((i) => matches.some((one) => one.left === i))).toBe(false);
        expect(onlyRight.some((i) => matches.some((one) => one.right === i))).toBe(false);
      }),
    );
  });

  it('a register fits itself, by id and with no difference', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyKim, { selector: ({ id }) => id.replace(/^0+/, ''), maxLength: 4 }), (register) => {
        const { matches } = matchRegistrations(register, register);
        expect(matches).toEqual(register.map((_, i) => ({ left: i, right: i, by: 'id', doubts: [] })));
      }),
    );
  });
});

describe('merging', () => {
  const left = [kim('a', 'KIM Mawar', { seat: { placeName: 'Balong' }, members: [{ id: '1' }] })];
  const right = [
    kim('77', 'KIM Mawar', { seat: { placeName: 'Balong', residents: 4200 }, members: [{ id: '2' }], theme: 'tani' }),
    kim('78', 'KIM Lain'),
  ];

  it('takes what only one has, keeps the left of what both have, and says so; lists are not mixed', () => {
    const [merged] = mergeRegistrations(left, right, [{ left: 0, right: 0 }]);
    expect(merged?.registration).toEqual({
      ...left[0],
      seat: { placeName: 'Balong', residents: 4200 },
      theme: 'tani',
    });
    expect(merged?.kept).toEqual(['id', 'members']);
  });

  it('merges only what it is told to', () => {
    expect(mergeRegistrations(left, right, [])).toEqual([]);
  });

  it.each([
    ['a position outside', [{ left: 0, right: 2 }]],
    [
      'one that is named twice',
      [
        { left: 0, right: 0 },
        { left: 0, right: 1 },
      ],
    ],
  ])('refuses %s', (_, accepted) => {
    expect(() => mergeRegistrations(left, right, accepted)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});
