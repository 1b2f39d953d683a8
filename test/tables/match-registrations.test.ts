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

  it('ids of two offices that are equal by chance do not hide the group of the same name', () => {
    const { matches } = matchRegistrations(
      [kim('1', 'KIM Mawar'), kim('2', 'KIM Melati')],
      [kim('1', 'KIM Melati'), kim('2', 'KIM Mawar')],
    );
    expect(matches.filter(({ by }) => by === 'name-and-place').map((one) => [one.left, one.right])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    for (const { doubts } of matches) expect(doubts).toContain('several-candidates');
  });

  it('two of the left that may be one of the right are both shown', () => {
    const { matches, onlyLeft } = matchRegistrations(
      [kim('a', 'KIM Mawar'), kim('b', 'Mawar')],
      [kim('c', 'KIM Mawar')],
    );
    expect(matches.map((one) => [one.left, one.right, one.doubts.includes('several-candidates')])).toEqual([
      [0, 0, true],
      [1, 0, true],
    ]);
    expect(onlyLeft).toEqual([]);
  });

  it('a place that is spelled otherwise and has the same code is the same place', () => {
    const [match] = matchRegistrations(
      [kim('a', 'KIM Mawar', at('Balong', '35.02.01.2001'))],
      [kim('b', 'KIM Mawar', at('Balong Kidul', '35.02.01.2001'))],
    ).matches;
    expect(match?.doubts).toEqual(['id-differs', 'place-differs']);
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

  it('by name are all those that are not in another place, or have one code', () => {
    const anywhere = fc
      .tuple(fc.constantFrom('Desa Balong', 'Balong', 'Lain', undefined), fc.constantFrom('1', '2', undefined))
      .map(([placeName, regionCode]) => ({
        ...(placeName !== undefined && { placeName }),
        ...(regionCode !== undefined && { regionCode }),
      }));
    const list = (side: string) =>
      fc
        .array(anywhere, { maxLength: 6 })
        .map((all) => all.map((seat, i) => kim(`${side}${i}`, 'KIM Mawar', { seat } as Partial<Registration>)));
    const word = (place: string | undefined) => place?.replace('Desa ', '');
    fc.assert(
      fc.property(list('a'), list('b'), (left, right) => {
        const expected = left.flatMap((one, i) =>
          right.flatMap((other, j) => {
            const [a, b] = [word(one.seat?.placeName), word(other.seat?.placeName)];
            const isElsewhere = a !== undefined && b !== undefined && a !== b;
            const region = one.seat?.regionCode;
            return isElsewhere && (region === undefined || region !== other.seat?.regionCode) ? [] : [[i, j]];
          }),
        );
        expect(matchRegistrations(left, right).matches.map((one) => [one.left, one.right])).toEqual(expected);
      }),
    );
  });

  it('thousands of one name, each in a village of its own, fit one by one', () => {
    const list = (side: string) =>
      Array.from({ length: 10_000 }, (_, i) => kim(`${side}${i}`, 'KIM Mawar', at(`Desa ${i}`)));
    const { matches, onlyLeft, onlyRight } = matchRegistrations(list('a'), list('b'));
    expect(matches.every(({ left, right }) => left === right)).toBe(true);
    expect([matches.length, onlyLeft.length, onlyRight.length]).toEqual([10_000, 0, 0]);
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

  it('takes what states that a list is whole or partial with the list', () => {
    const one = (a: Partial<Registration>, b: Partial<Registration>) =>
      mergeRegistrations([kim('a', 'M', a)], [kim('b', 'M', b)], [{ left: 0, right: 0 }])[0]?.registration;
    const decrees = [{ number: '1' }];
    expect(one({ decrees }, { decrees: [{ number: '2' }], decreesListed: 'all' })).not.toHaveProperty('decreesListed');
    expect(one({ partialLists: ['relations'] }, { members: [{ id: '1' }], membersListed: 'some' })).toMatchObject({
      membersListed: 'some',
      partialLists: ['relations'],
    });
    expect(one({ partialLists: ['relations'] }, { advisers: [], partialLists: ['advisers'] })?.partialLists).toEqual([
      'relations',
      'advisers',
    ]);
    expect(one({ advisers: [] }, { partialLists: ['advisers'] })?.partialLists).toBeUndefined();
    const inexactDates = [{ field: 'formation.formedOn', from: '2015-01-01', through: '2015-12-31' }];
    expect(one({ inexactDates }, { formation: { formedOn: '2015-03-01' } })).not.toHaveProperty('inexactDates');
    expect(one({ formation: { formedOn: '2015-03-01' } }, { inexactDates })).not.toHaveProperty('inexactDates');
    expect(one({ theme: 'tani' }, { inexactDates })?.inexactDates).toEqual(inexactDates);
  });

  it('loses no group: each comes out once', () => {
    const register = fc.array(
      fc.constantFrom(kim('a', 'KIM A'), kim('b', 'KIM B'), kim('c', 'Mawar'), kim('a', 'KIM B')),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(register, register, fc.infiniteStream(fc.boolean()), (some, others, accepts) => {
        const used = { left: new Set<number>(), right: new Set<number>() };
        const accepted = matchRegistrations(some, others).matches.filter((match) => {
          if (accepts.next().value === false || used.left.has(match.left) || used.right.has(match.right)) return false;
          used.left.add(match.left);
          used.right.add(match.right);
          return true;
        });
        const joined = mergeRegistrations(some, others, accepted);
        const positions = (side: 'left' | 'right') => joined.flatMap((one) => one[side] ?? []).sort((a, b) => a - b);
        expect(positions('left')).toEqual(some.map((_, i) => i));
        expect(positions('right')).toEqual(others.map((_, i) => i));
        expect(joined).toHaveLength(some.length + others.length - accepted.length);
      }),
    );
  });

  it('merges only what it is told to', () => {
    expect(mergeRegistrations(left, right, [])).toEqual([
      { registration: left[0], left: 0, kept: [] },
      { registration: right[0], right: 0, kept: [] },
      { registration: right[1], right: 1, kept: [] },
    ]);
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
