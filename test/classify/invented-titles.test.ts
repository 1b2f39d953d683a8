import { describe, expect, it } from 'vitest';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { techniques } from '../../src/vocabulary/concepts/techniques.js';
import { topOf } from '../../src/vocabulary/queries.js';
import { inventedTitles } from './phenomena/invented-titles.js';

// Invented titles in the style of village news with labels after the guide. They were seen while the tables were written,
// so they measure nothing; they guard what was once read right.
const letters: Readonly<Record<string, string>> = {
  'diseminasi-informasi': 'D',
  'pendidikan-dan-latihan': 'P',
  advokasi: 'A',
  mediasi: 'M',
  'konsultasi-dan-konseling': 'K',
  'di-luar-lima-teknik': 'O',
};
const titles = inventedTitles().map(({ title, letter: label, status }) => {
  const { technique, status: found } = classifyActivity(title);
  const letter = technique === undefined ? '-' : letters[topOf(techniques, technique.concept)];
  return { title, label, letter, status, found: found?.concept };
});

describe('invented titles of village news', () => {
  it('lead to their technique, nearly all', () => {
    const wrong = titles.filter(({ label, letter }) => label !== letter);
    expect(wrong.length / titles.length, wrong.map(({ title }) => title).join('\n')).toBeLessThan(0.04);
  });

  it('are given no technique where they tell of no activity', () => {
    const none = titles.filter(({ label }) => label === '-');
    expect(none.length).toBeGreaterThan(300);
    // Two in a hundred; of titles never seen 2 of 28 are asked.
    expect(none.filter(({ letter }) => letter !== '-').length / none.length).toBeLessThan(0.02);
  });

  it('are known as cancelled or postponed wherever they say so', () => {
    const missed = titles.filter(({ status, found }) => status === 'not-held' && found !== 'not-held');
    expect(missed.map(({ title }) => title)).toEqual([]);
  });
});
