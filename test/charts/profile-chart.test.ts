import { describe, expect, it } from 'vitest';
import { type ProfileRow, profileChart } from '../../src/charts/profile-chart.js';
import { profileRows } from '../../src/charts/profile-rows.js';
import { explainScore } from '../../src/explain/explain-score.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { draw, labelsOf, textsOf } from './draw.js';
import { profileIn } from './samples.js';

const label = 'Akses';
const svgOf = async (rows: readonly ProfileRow[]) => (await draw(profileChart(rows, { language: id, width: 360 }))).svg;
/** The bars with a dashed outline, as drawn. */
const dashed = (svg: string) => svg.match(/<path[^>]*stroke-dasharray="4,3"[^>]*>/g) ?? [];

describe('a missing dimension', () => {
  it('is a dashed outline over the whole scale, with words and without a figure', async () => {
    const svg = await svgOf([{ code: 'akses', label }]);
    expect(dashed(svg)).toHaveLength(1);
    expect(dashed(svg)[0]).toContain('h340');
    expect(labelsOf(svg)).toEqual(['Akses belum dapat dinilai']);
    expect(textsOf(svg)).toContain('belum dapat dinilai');
    expect(textsOf(svg)).not.toContain('0,0');
  });

  it('differs from a score of 0, which has a figure, a mark and no outline', async () => {
    const svg = await svgOf([{ code: 'akses', label, score: 0 }]);
    expect(dashed(svg)).toHaveLength(0);
    expect(labelsOf(svg)).toEqual(['Akses 0,0']);
    expect(textsOf(svg)).toContain('0,0');
  });

  it('has no place among the bars', async () => {
    const svg = await svgOf(profileIn(id));
    expect(dashed(svg)).toHaveLength(1);
    expect(labelsOf(svg).filter((text) => text.includes('diskusi'))).toEqual(['diskusi belum dapat dinilai']);
  });
});

describe('profileChart', () => {
  it('draws a bar as long as its score', async () => {
    const svg = await svgOf([{ code: 'akses', label, score: 25 }]);
    expect(svg).toMatch(/aria-label="Akses 25,0"[^>]*d="M0,\d+h85v16h-85Z"/);
  });

  it('keeps the order given', async () => {
    const profile = profileIn(en);
    const names = profile.map((one) => one.label);
    const texts = textsOf((await draw(profileChart(profile, { language: en, width: 360 }))).svg);
    expect(texts.filter((text) => names.includes(text))).toEqual(names);
  });

  it('says so when there is nothing', () => {
    expect(profileChart([], { language: id }).description).toBe('Profil menurut fungsi ADINDA. Belum ada data.');
  });

  it('draws on another scale', () => {
    const spec = profileChart([{ code: 'a', label, score: 2.5 }], { language: en, range: { min: 1, max: 4 } });
    expect(spec.description).toBe(
      'Profile by ADINDA function. Score of each function on a scale from 1 to 4: Akses 2.50.',
    );
  });

  it.each([
    ['a score above the scale', [{ code: 'a', label, score: 101 }]],
    ['no number', [{ code: 'a', label, score: Number.NaN }]],
    ['half an interval', [{ code: 'a', label, score: 50, low: 40 }]],
    ['an interval upside down', [{ code: 'a', label, score: 50, low: 60, high: 40 }]],
    ['an interval without a score', [{ code: 'a', label, low: 40, high: 60 }]],
    [
      'a code twice',
      [
        { code: 'a', label },
        { code: 'a', label },
      ],
    ],
  ])('refuses %s', (_, rows) => {
    expect(() => profileChart(rows, { language: id })).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});

describe('profileRows', () => {
  it('takes titles and scores from the card, and leaves out what is missing', () => {
    const card = scoreKim({ measurements: {} }, adindaFramework, { asOf: '2026-01-31' });
    const rows = profileRows(explainScore(card, adindaFramework), en);
    expect(rows.map(({ code }) => code)).toEqual([
      'akses',
      'diskusi',
      'implementasi',
      'networking',
      'diseminasi',
      'aspirasi',
    ]);
    expect(rows.map(({ label }) => label)).toEqual(rows.map(({ code }) => en.indicators.dimensions[code as 'akses']));
    for (const row of rows) expect(row).not.toHaveProperty('score');
  });
});
