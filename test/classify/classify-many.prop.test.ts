import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityClassification } from '../../src/classify/classification.js';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { type ClassifyManyOptions, classifyMany } from '../../src/classify/classify-many.js';
import { kimfest2025, kimfestCategories } from '../../src/vocabulary/about-kim/kimfest-2025.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import { adinda } from '../../src/vocabulary/concepts/adinda.js';
import { channels } from '../../src/vocabulary/concepts/channels.js';
import { techniques } from '../../src/vocabulary/concepts/techniques.js';
import { topics } from '../../src/vocabulary/concepts/topics.js';

/* What many titles state together, beside plain counting of what each of them states. */

const strength = ['weak', 'alias', 'named'];
const distinct = <Item>(items: readonly Item[]) => [...new Set(items)];
const countOf = <Item>(lists: readonly (readonly Item[])[], item: Item) =>
  lists.filter((list) => list.includes(item)).length;

/** The most frequent first; of equals in the order of the list. */
const ranked = (codes: readonly string[], lists: readonly (readonly string[])[]) =>
  codes
    .map((concept) => ({ concept, titles: countOf(lists, concept) }))
    .filter(({ titles }) => titles > 0)
    .sort((a, b) => b.titles - a.titles);

const conceptsOf = (findings: readonly { readonly concept: string }[]) => findings.map(({ concept }) => concept);

function plainSummary(titles: readonly string[], options: ClassifyManyOptions) {
  const { leastGrade = 'alias', unknownWordsFrom = 3 } = options;
  const { mostUnknownWords = 50, mostNotCounted = 100, mostUnreadTitles = 20 } = options;
  const isEnough = (grade: string) => strength.indexOf(grade) >= strength.indexOf(leastGrade);
  const read = titles.map((title) => ({ title, ...classifyActivity(title) }));
  const statusOf = (one: ActivityClassification) => one.status?.concept ?? 'unknown';
  const held = read.filter((one) => statusOf(one) === 'held' && one.technique !== undefined);
  const counted = held.filter(({ technique }) => isEnough(technique?.grade ?? ''));
  const byGrade = (grades: readonly string[]) =>
    Object.fromEntries(strength.map((grade) => [grade, grades.filter((one) => one === grade).length]));
  const reasonOf = (one: ActivityClassification) => {
    if (statusOf(one) !== 'held') return statusOf(one);
    return one.technique === undefined ? 'unknown' : isEnough(one.technique.grade) ? undefined : 'weak';
  };
  const wordsIn = read.map(({ title, unknownWords }) =>
    distinct(unknownWords.map(({ start, end }) => title.slice(start, end).toLowerCase())),
  );
  const words = distinct(wordsIn.flat())
    .map((word) => ({ word, titles: countOf(wordsIn, word) }))
    .filter((one) => one.titles >= unknownWordsFrom)
    .sort((a, b) => b.titles - a.titles || (a.word < b.word ? -1 : 1));
  const open = read.flatMap((one, index) =>
    one.technique === undefined && statusOf(one) !== 'no-activity' && wordsIn[index]?.length ? [index] : [],
  );
  const unreadTitles: { index: number; words: string[] }[] = [];
  while (unreadTitles.length < mostUnreadTitles) {
    const taken = unreadTitles.flatMap((one) => one.words);
    const gains = open.slice(0, 1000).map((index) => {
      const fresh = words.filter(({ word }) => wordsIn[index]?.includes(word) && !taken.includes(word));
      return { index, fresh, gain: fresh.reduce((sum, one) => sum + one.titles, 0) };
    });
    const best = Math.max(0, ...gains.map(({ gain }) => gain));
    const first = gains.find(({ gain }) => gain === best && gain > 0);
    if (first === undefined) break;
    unreadTitles.push({ index: first.index, words: first.fresh.map(({ word }) => word) });
  }
  const unknown = read.filter((one) => one.technique === undefined && statusOf(one) !== 'no-activity').length;
  return {
    titles: titles.length,
    byStatus: Object.fromEntries(
      ['held', 'planned', 'not-held', 'no-activity', 'unknown'].map((status) => [
        status,
        read.filter((one) => statusOf(one) === status).length,
      ]),
    ),
    counted: counted.length,
    unknown,
    unknownShare: titles.length === 0 ? null : unknown / titles.length,
    byGrade: byGrade(held.map(({ technique }) => technique?.grade ?? '')),
    byTechnique: ranked(
      codesOf(techniques),
      counted.map(({ technique }) => [technique?.concept ?? '']),
    ),
    byFunction: codesOf(adinda)
      .filter((concept) => held.some(({ functions }) => conceptsOf(functions).includes(concept)))
      .map((concept) => ({
        concept,
        titles: counted.filter(({ functions }) =>
          functions.some((one) => one.concept === concept && isEnough(one.grade)),
        ).length,
        byGrade: byGrade(
          held.flatMap(({ functions }) => functions.filter((one) => one.concept === concept).map(({ grade }) => grade)),
        ),
      }))
      .sort((a, b) => b.titles - a.titles),
    byTopic: ranked(
      codesOf(topics),
      counted.map((one) => conceptsOf(one.topics)),
    ),
    byChannel: ranked(
      codesOf(channels),
      counted.map((one) => conceptsOf(one.channels)),
    ),
    byKimfestCategory: ranked(
      codesOf(kimfest2025),
      counted.map((one) => one.topics.flatMap(({ concept }) => kimfestCategories([concept]))),
    ),
    notCounted: read
      .flatMap((one, index) => (reasonOf(one) === undefined ? [] : [{ index, reason: reasonOf(one) }]))
      .slice(0, mostNotCounted),
    unknownWords: words.slice(0, mostUnknownWords),
    unreadTitles,
  };
}

const pool = [
  'Pelatihan jurnalistik',
  'Workshop jurnalistik dan UMKM lewat radio',
  'Bikin video pendek',
  'Video wisata desa',
  'Kerja bakti, lomba dan rapat UMKM',
  'Rapat ditunda',
  'KIM akan gelar lomba batik',
  'Kampung Maco',
  'Banjir rendam 3 desa',
  'zuwak lenggek',
  'lenggek zuwak awang zuwak',
  'awang Zuwak',
  'kodok',
  '5',
  'Pelatihan zuwak',
  'Sosialisasi stunting lewat WhatsApp dan YouTube',
  'Pameran batik dan kuliner',
];
const options = fc.record(
  {
    leastGrade: fc.constantFrom('weak' as const, 'alias' as const, 'named' as const),
    unknownWordsFrom: fc.integer({ min: 1, max: 4 }),
    mostUnknownWords: fc.integer({ min: 1, max: 3 }),
    mostNotCounted: fc.integer({ min: 1, max: 4 }),
    mostUnreadTitles: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: [] },
);

describe('what many titles state together', () => {
  it('is what plain counting of each of them gives', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool), { maxLength: 24 }), options, (titles, chosen) => {
        expect(classifyMany(titles, chosen)).toStrictEqual(plainSummary(titles, chosen));
      }),
      { numRuns: Number(process.env.KIM_RUNS ?? 200) },
    );
  });

  it('is so of all titles, with every option left out', () => {
    const titles = [...pool, ...pool, ...pool];
    expect(classifyMany(titles)).toStrictEqual(plainSummary(titles, {}));
    const many = Array.from({ length: 130 }, (_, i) =>
      i % 2 === 0 ? 'zuwak' : `w${'abcdefghij'.charAt(i % 10)} kodok`,
    );
    expect(classifyMany(many)).toStrictEqual(plainSummary(many, {}));
    // More words and titles than are listed.
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const words = letters.flatMap((a) => ['x', 'y', 'z'].map((b) => `zu${a}${b}q`));
    expect(classifyMany(words, { unknownWordsFrom: 1 })).toStrictEqual(plainSummary(words, { unknownWordsFrom: 1 }));
  });

  it('chooses unread titles among the first thousand that have words', () => {
    const titles = [
      ...Array.from({ length: 1000 }, () => '5'),
      ...Array.from({ length: 1000 }, () => 'zuwak'),
      'lenggek',
      'lenggek',
      'lenggek',
    ];
    expect(classifyMany(titles).unreadTitles).toEqual([{ index: 1000, words: ['zuwak'] }]);
  });
});
