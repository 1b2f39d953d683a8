import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { Member } from '../../src/model/member.js';
import type { Registration } from '../../src/model/registration.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { asOf, registration, report } from './fixtures.js';

/*
 * One person is one member, however often listed and however the id is spelt; and a list that names fewer than the group was
 * stated to have is doubted, whatever it says of itself.
 */

const spellings = (id: string) => [id, id.toUpperCase(), ` ${id}`, id.replace('m', 'm-'), `${id.replace('m', 'M ')} `];
const people = (count: number): Member[] =>
  Array.from(
    { length: count },
    (_, i): Member => ({
      id: `m${i + 1}`,
      sex: i % 2 === 0 ? 'perempuan' : 'laki-laki',
      elements: ['petani'],
    }),
  );
const year = report({
  activities: Array.from({ length: 12 }, (_, i) => ({
    id: `a${i}`,
    date: `2025-${String(i + 1).padStart(2, '0')}-10`,
    functions: ['diskusi'],
    attendance: { memberIds: ['m1', 'm2', 'm3'] },
  })),
  ratings: [
    { raterId: 'p1', criterion: 'diskusi.mutu', level: 3, relation: 'resident' },
    { raterId: 'p2', criterion: 'diskusi.mutu', level: 3, relation: 'office' },
  ],
});
const cardOf = (facts: Partial<Registration>) => {
  const measured = measureKim({ report: year, registration: registration(facts) }, { asOf });
  return { measured, card: scoreKim(measured, adinda, { asOf }) };
};

test('law: more entries of the same people, under whatever spelling, change no measurement and no card', () => {
  const again = fc.tuple(fc.nat(4), fc.nat(4));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(again, { maxLength: 6 }), (count, more) => {
      const members = people(count);
      const spelt = more.flatMap(([who, how]): Member[] => {
        const one = members[who % count];
        return one === undefined ? [] : [{ ...one, id: spellings(one.id)[how] ?? one.id }];
      });
      const stated = { membersListed: 'all', statedCounts: [{ counts: 'anggota', count }] } as const;
      expect(cardOf({ ...stated, members: [...members, ...spelt] })).toEqual(cardOf({ ...stated, members }));
    }),
    { numRuns: 60 },
  );
});

test('M1, m-1 and " M1" are one member', () => {
  const { measured } = cardOf({ members: ['M1', 'm-1', ' M1'].map((id) => ({ id })), membersListed: 'all' });
  expect(measured.measurements['kelembagaan.jumlah-anggota']).toMatchObject({ value: 1 });
});

test('law: a list that is shorter than the stated number is named as a part, and makes nothing surer; one that is not is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 45 }), (listed, count) => {
      const members = people(listed);
      const stated = cardOf({ members, membersListed: 'all', statedCounts: [{ counts: 'anggota', count }] });
      const silent = cardOf({ members, membersListed: 'all' });
      const isShort = count > listed;
      expect(stated.card.partialLists ?? []).toEqual(isShort ? ['registration.members'] : []);
      const width = ({ card }: typeof stated) =>
        (card.certainty?.interval.upper ?? 0) - (card.certainty?.interval.lower ?? 0);
      expect(width(stated)).toBeGreaterThanOrEqual(width(silent) - 1e-9);
      if (isShort) {
        expect(stated.card.upperBound ?? 0).toBeGreaterThanOrEqual(silent.card.upperBound ?? 0);
        expect(stated.card.quality.parts.find(({ part }) => part === 'lists')?.value).toBe(1);
        expect(stated.card.notClassified).toContain('raters-not-checked');
      }
    }),
    { numRuns: 100 },
  );
});
