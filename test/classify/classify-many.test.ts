import { describe, expect, it } from 'vitest';
import { classifyMany } from '../../src/classify/classify-many.js';

describe('classifyMany', () => {
  it('counts by technique, grade, function, topic and channel', () => {
    const summary = classifyMany([
      'Pelatihan jurnalistik',
      'Workshop jurnalistik',
      'Pelatihan membatik',
      'Siaran radio',
      'Bikin video pendek',
      'Maco',
      'Rapat ditunda',
      'KIM akan gelar lomba',
      'Kampung Maco',
    ]);
    expect(summary).toMatchObject({
      titles: 9,
      byStatus: { held: 5, planned: 1, 'not-held': 1, 'no-activity': 1, unknown: 1 },
      counted: 4,
      unknown: 1,
      unknownShare: 1 / 9,
      byGrade: { named: 2, alias: 2, weak: 1 },
      byTechnique: [
        { concept: 'pelatihan', titles: 2 },
        { concept: 'lokakarya', titles: 1 },
        { concept: 'siaran', titles: 1 },
      ],
      byChannel: [{ concept: 'radio', titles: 1 }],
    });
    expect(summary.byFunction).toContainEqual({
      concept: 'diseminasi',
      titles: 3,
      byGrade: { named: 1, alias: 2, weak: 1 },
    });
    expect(summary.byTopic).toContainEqual({ concept: 'media-komunikasi', titles: 3 });
    expect(summary.notCounted).toEqual([
      { index: 4, reason: 'weak' },
      { index: 5, reason: 'unknown' },
      { index: 6, reason: 'not-held' },
      { index: 7, reason: 'planned' },
      { index: 8, reason: 'no-activity' },
    ]);
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });

  it('takes any iterable, once and one at a time', () => {
    let taken = 0;
    function* titles() {
      for (let i = 0; i < 1000; i++) {
        taken++;
        yield 'Rapat';
      }
    }
    expect(classifyMany(titles()).titles).toBe(1000);
    expect(taken).toBe(1000);
    expect(classifyMany(new Set(['Rapat', 'Lomba'])).titles).toBe(2);
  });

  it('has no share of nothing', () => {
    expect(classifyMany([])).toMatchObject({
      titles: 0,
      unknown: 0,
      unknownShare: null,
      byTechnique: [],
      unknownWords: [],
    });
  });

  it('tells the unknown words that come back, the most frequent first, each once a title', () => {
    const titles = [
      'mapak siri siri',
      'Mapak siri',
      'mapak bumi',
      'mapak laut',
      'ngarat',
      'ngarat',
      'ngarat',
      'pelatihan ngarat',
    ];
    expect(classifyMany(titles).unknownWords).toEqual([
      { word: 'mapak', titles: 4 },
      { word: 'ngarat', titles: 4 },
    ]);
    expect(classifyMany(titles, { unknownWordsFrom: 1, mostUnknownWords: 3 }).unknownWords).toEqual([
      { word: 'mapak', titles: 4 },
      { word: 'ngarat', titles: 4 },
      { word: 'siri', titles: 2 },
    ]);
  });

  it('lists the unread titles to look at first, each with words that those before it do not have', () => {
    const titles = ['mapak langa', 'ngarat', 'mapak ngarat', 'ngarat', 'mapak laut', 'Rapat', 'mapak'];
    expect(classifyMany(titles).unreadTitles).toEqual([{ index: 2, words: ['mapak', 'ngarat'] }]);
    expect(classifyMany(titles, { unknownWordsFrom: 1, mostUnreadTitles: 2 }).unreadTitles).toEqual([
      { index: 2, words: ['mapak', 'ngarat'] },
      { index: 0, words: ['langa'] },
    ]);
  });

  it('counts guesses only where they are asked for', () => {
    const titles = ['Bikin video pendek', 'Pelatihan menjahit'];
    expect(classifyMany(titles).counted).toBe(1);
    expect(classifyMany(titles, { leastGrade: 'weak' }).counted).toBe(2);
    expect(classifyMany(titles, { leastGrade: 'named' }).counted).toBe(1);
  });

  it('does not tell names as unknown words', () => {
    const titles = Array.from({ length: 5 }, () => 'Rapat KIM Bambangloka di Desa Wonoxyz bersama Bapak Hartoxyz');
    expect(classifyMany(titles, { unknownWordsFrom: 1 }).unknownWords).toEqual([]);
  });

  it('knows the words of the caller', () => {
    const aliases = [{ forms: ['mapak sri'], technique: 'festival' as const }];
    const summary = classifyMany(['Mapak Sri', 'Mapak Sri'], { aliases, unknownWordsFrom: 1 });
    expect(summary).toMatchObject({ unknown: 0, byTechnique: [{ concept: 'festival', titles: 2 }], unknownWords: [] });
  });

  it.each([
    [['Rapat', 3], undefined],
    [[null], undefined],
    [['Rapat'], { unknownWordsFrom: 0 }],
    [['Rapat'], { mostUnknownWords: Number.NaN }],
    [['Rapat'], { mostNotCounted: 0 }],
    [['Rapat'], { leastGrade: 'sure' as 'weak' }],
  ])('refuses %j with %j', (texts, options) => {
    expect(() => classifyMany(texts as string[], options)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});
