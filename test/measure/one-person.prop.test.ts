import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainScore } from '../../src/explain/explain-score.js';
import { render } from '../../src/explain/render.js';
import { memberCountOn } from '../../src/facts/member-count-on.js';
import { countingKey } from '../../src/kernel/text.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { Member } from '../../src/model/member.js';
import type { Rating } from '../../src/model/rating.js';
import type { Registration } from '../../src/model/registration.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { addKimInto } from '../../src/summary/add-kim.js';
import { createSummary } from '../../src/summary/summary.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { asOf, period, registration, report } from './fixtures.js';

/*
 * Ids count as they are written, wherever members are counted. That one of them may be another one, spelt otherwise, is said beside
 * the number, and two spellings bring no more than one. And a list that names fewer than the group was stated to have is doubted,
 * whatever it says of itself.
 */

const spellings = (id: string) => [
  id,
  id.toUpperCase(),
  ` ${id}`,
  id.replace('m', 'm-'),
  `${id.replace('m', 'M ')} `,
  id.replace('m', 'm0'),
  id.replace('m', 'm-0-'),
  `${id} (warga)`,
  `${id} warga)`,
  `${id} tokoh warga]`,
  id.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  id.replace(/\d/g, (digit) => String.fromCodePoint(0x966 + Number(digit))),
  id.replace('m', '\u{ff2d}'),
];
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
const cardOf = (facts: Partial<Registration>, ratings = year.ratings ?? []) => {
  const measured = measureKim({ report: { ...year, ratings }, registration: registration(facts) }, { asOf });
  return { measured, card: scoreKim(measured, adinda, { asOf }) };
};

test('law: whoever came under several spellings of an id came once', () => {
  const came = (memberIds: readonly string[]) => {
    const months = year.activities?.map((one) => ({ ...one, attendance: { memberIds } }));
    const listed = people(6).concat(
      spellings('m1')
        .slice(1)
        .map((id) => ({ id })),
    );
    return measureKim(
      { report: { ...year, activities: months ?? [] }, registration: registration({ members: listed }) },
      { asOf },
    ).measurements['diskusi.kehadiran-anggota'];
  };
  const once = came(['m1']);
  expect(once).toMatchObject({ status: 'measured' });
  fc.assert(
    fc.property(fc.subarray(spellings('m1'), { minLength: 1 }), (ids) => {
      expect(came(ids)).toMatchObject({ value: (once as { value: number }).value });
    }),
  );
});

test('law: rules, measures and summaries count the same members, as their ids are written', () => {
  const anyId = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.nat(5))
    .map(([who, how]) => spellings(`m${who}`)[how] ?? '');
  fc.assert(
    fc.property(fc.array(anyId, { minLength: 1, maxLength: 8 }), (ids) => {
      const members = ids.map((id) => ({ id, elements: ['petani'] as const }));
      const facts = registration({ members, membersListed: 'all' });
      const written = new Set(ids).size;
      const { measured } = cardOf(facts);
      const found = measured.measurements['kelembagaan.jumlah-anggota'];
      expect(found).toMatchObject({ status: 'measured', value: written });
      expect(memberCountOn(facts, asOf)).toMatchObject({ atLeast: { value: written }, atMost: { value: written } });
      const summary = createSummary({ framework: adinda, period, asOf });
      addKimInto(summary, { registration: facts }, adinda);
      expect(summary.elements.members.petani).toBe(written);
      const { issues } = validateSubmission(facts, { asOf, ruleSet: ruleSetAt(asOf) });
      expect(issues.filter(({ code }) => code === 'members.duplicate-id')).toHaveLength(ids.length - written);
      const people = new Set(ids.map(countingKey)).size;
      expect(found.status === 'measured' && (found.resembling ?? 0)).toBe(written - people);
    }),
    { numRuns: 60 },
  );
});

test('law: more entries of the same people, under whatever spelling, raise no score and no class, and make nothing surer', () => {
  const again = fc.tuple(fc.nat(4), fc.nat(5));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(again, { maxLength: 6 }), (count, more) => {
      const members = people(count);
      const spelt = more.flatMap(([who, how]): Member[] => {
        const one = members[who % count];
        return one === undefined ? [] : [{ ...one, id: spellings(one.id)[how] ?? one.id }];
      });
      const stated = { membersListed: 'all', statedCounts: [{ counts: 'anggota', count }] } as const;
      const once = cardOf({ ...stated, members }).card;
      const twice = cardOf({ ...stated, members: [...members, ...spelt] }).card;
      const ofIndex = ({ score, class: its, notClassified, certainty, quality, groups }: typeof once) => {
        return { score, its, notClassified, certainty, quality, groups };
      };
      expect(ofIndex(twice)).toEqual(ofIndex(once));
    }),
    { numRuns: 60 },
  );
});

test('M1, m-1 and " M1" are three members, of which two may be the first', () => {
  const { measured, card } = cardOf({ members: ['M1', 'm-1', ' M1'].map((id) => ({ id })), membersListed: 'all' });
  expect(measured.measurements['kelembagaan.jumlah-anggota']).toMatchObject({ value: 3, resembling: 2 });
  const texts = [id, en].map((language) => render(explainScore(card, adinda), language));
  expect(texts[0]).toContain('Sebanyak 2 kode orang hanya berbeda');
  expect(texts[1]).toContain('2 of the ids differ from another one');
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

/*
 * Who rates: two spellings of one id are one rater, and that of a member is a member's, where two would bring more.
 */

const asOthers = (id: string) => [
  id.toUpperCase(),
  ` ${id} `,
  id.replace('-', '.'),
  id.replace(/(\d)/, '0$1'),
  `${id} (warga)`,
  `${id} [RT 3]`,
  // Cyrillic and Greek letters.
  id.replace('a', '\u0430').replace('e', '\u0435'),
  id.replace('p', '\u03c1').toUpperCase(),
  id.replace('i', '\uff49'),
  id.replace('i', '\u0131'),
  `(warga) ${id}`,
];

test('law: a rater under another spelling is the same rater, and a member under another one a member', () => {
  const level = fc.integer({ min: 1, max: 4 }) as fc.Arbitrary<1 | 2 | 3 | 4>;
  fc.assert(
    fc.property(level, level, fc.nat(10), fc.nat(10), (first, second, one, other) => {
      const [a, b] = [asOthers('penilai-1')[one] ?? '', asOthers('penilai-1')[other] ?? ''];
      const rating = (raterId: string, of: 1 | 2 | 3 | 4) =>
        ({ raterId, criterion: 'diskusi.mutu', level: of, relation: 'resident' }) as const;
      const rated = (ids: readonly string[], members: readonly Member[]) =>
        measureKim(
          {
            report: report({
              activities: year.activities ?? [],
              ratings: [rating(ids[0] ?? '', first), rating(ids[1] ?? '', second)],
            }),
            registration: registration({ members, membersListed: 'all' }),
          },
          { asOf },
        );
      const { rubrics } = rated([a, b], people(3));
      expect(rubrics['diskusi.mutu']).toMatchObject({ raters: 1, level: Math.min(first, second) });
      const ofMember = rated([a, 'somebody-else'], [...people(3), { id: 'penilai-1' }]).rubrics['diskusi.mutu'];
      expect(ofMember?.judgements.filter(({ relation }) => relation === 'kim-member')).toHaveLength(1);
      const ofNamed = rated([a, 'somebody-else'], [...people(3), { id: 'x9', name: 'Penilai 1' }]).rubrics[
        'diskusi.mutu'
      ];
      expect(ofNamed?.judgements.filter(({ relation }) => relation === 'kim-member')).toHaveLength(1);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['penilai-1', 'penilai-11'],
  ['penilai-10', 'penilai-1'],
  ['m-1-1', 'm-11'],
  ['ani', 'anis'],
  ['2025001', '20251'],
  ['(a)', '(b)'],
])('%s and %s are two', (one, other) => {
  expect(countingKey(one)).not.toBe(countingKey(other));
});

test('law: that two raters are one for their spelling alone is said so, and never that they are the same', () => {
  const level = fc.integer({ min: 1, max: 4 }) as fc.Arbitrary<1 | 2 | 3 | 4>;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(10), level), { minLength: 2, maxLength: 5 }), (given) => {
      const ratings = given.map(
        ([how, of]) =>
          ({
            raterId: asOthers('penilai-1')[how] ?? '',
            criterion: 'diskusi.mutu',
            level: of,
            relation: 'resident',
          }) as const,
      );
      const { notCounted } = cardOf({ members: people(3), membersListed: 'all' }, ratings).measured;
      const lowest = Math.min(...ratings.map((one) => one.level));
      const counted = ratings.findIndex((one) => one.level === lowest);
      expect(notCounted.filter(({ list }) => list === 'ratings')).toHaveLength(ratings.length - 1);
      for (const { list, path, reason } of notCounted) {
        if (list !== 'ratings') continue;
        const same = ratings[Number(path[1])]?.raterId.trim() === ratings[counted]?.raterId.trim();
        expect(reason === 'rater-resembles-another').toBe(!same);
      }
    }),
  );
});

test('two raters who differ in a remark seem to be one, by a sentence that says why and what to do; numbers in brackets are two', () => {
  const ratings = (ids: readonly string[]): readonly Rating[] =>
    ids.map((raterId, i) => ({ raterId, criterion: 'diskusi.mutu', level: i % 2 === 0 ? 3 : 2, relation: 'resident' }));
  const facts = { members: people(3), membersListed: 'all' } as const;
  const { card, measured } = cardOf(facts, ratings(['Budi (Kominfo)', 'Budi (Bappeda)']));
  expect(measured.rubrics['diskusi.mutu']?.raters).toBe(1);
  expect(render(explainScore(card, adinda), id)).toContain(
    'keterangan dalam kurung dari kode penilai lain, sehingga tampaknya orangnya sama',
  );
  expect(render(explainScore(card, adinda), en)).toContain(
    'a remark in brackets alone, so it seems to be the same person',
  );
  for (const language of [id, en]) {
    const { 'rater-counted-already': same, 'rater-contradicts-self': other } = language.indicators.notCounted;
    expect(render(explainScore(card, adinda), language)).not.toContain(same);
    expect(render(explainScore(card, adinda), language)).not.toContain(other);
  }
  expect(cardOf(facts, ratings(['Penilai (1)', 'Penilai (2)'])).measured.rubrics['diskusi.mutu']?.raters).toBe(2);
});
