import { describe, expect, test } from 'vitest';
import { classBandFaults } from '../../src/score/class-bands.js';
import { defineFramework } from '../../src/score/define-framework.js';
import { lcckBojonegoroFramework as lcck } from '../../src/score/frameworks/lcck-bojonegoro-2015.js';
import { ponorogoBands } from '../../src/score/frameworks/ponorogo-bands.js';
import { scoreValues } from '../../src/score/score-values.js';
import { kimfest2025, kimfestCategories, kimfestTopics } from '../../src/vocabulary/about-kim/kimfest-2025.js';
import { topics } from '../../src/vocabulary/concepts/topics.js';
import { descendants } from '../../src/vocabulary/queries.js';
import { equalCriteria } from './support/frameworks.js';

describe('LCCK Bojonegoro 2015', () => {
  test('weighs the six parts as printed, out of one hundred', () => {
    const none = { blog: 0, tulisan: 0, 'tanya-jawab': 0, 'juri-kehormatan': 0, fragmen: 0, 'atraksi-yel-yel': 0 };
    const weights = Object.keys(none).map((part) => scoreValues({ ...none, [part]: 100 }, lcck).score);
    expect(weights.map((weight) => Math.round(weight ?? 0))).toEqual([20, 20, 10, 10, 20, 20]);
  });

  test('is history: out of force the day after, without classes, and without a score where a part is missing', () => {
    const all = { blog: 80, tulisan: 70, 'tanya-jawab': 60, 'juri-kehormatan': 50, fragmen: 90, 'atraksi-yel-yel': 75 };
    const card = scoreValues(all, lcck, { asOf: '2015-10-16' });
    expect(card.score).toBeCloseTo(16 + 14 + 6 + 5 + 18 + 15, 12);
    expect(card.class).toBeUndefined();
    expect(card.provenance.inForce).toBe(false);
    expect(scoreValues({ ...all, blog: undefined }, lcck).score).toBeUndefined();
  });
});

describe('the bands of Ponorogo', () => {
  test('leave gaps, which are named, and no framework can be made with them', () => {
    const range = { min: 0, max: Number.POSITIVE_INFINITY };
    expect(classBandFaults(ponorogoBands.event, range)).toEqual([
      'the lowest class must begin at 0.',
      'the classes "1" and "2" leave a gap from 3 to 4.',
      'the classes "2" and "3" leave a gap from 7 to 8.',
      'the classes "3" and "4" leave a gap from 11 to 12.',
    ]);
    expect(classBandFaults(ponorogoBands.sanctions, range)[0]).toBe('the lowest class must begin at 0.');
    for (const bands of Object.values(ponorogoBands)) {
      expect(() => defineFramework(equalCriteria(1, { bands }))).toThrow(
        expect.objectContaining({ code: 'invalid-definition' }),
      );
    }
  });
});

describe('the topics of KIMFest 2025', () => {
  test('every topic below a named one goes with it, and no topic lies in two categories', () => {
    for (const topic of Object.keys(topics.concepts) as (keyof typeof topics.concepts)[]) {
      const found = kimfestCategories([topic]);
      expect(found.length, topic).toBeLessThanOrEqual(1);
      for (const below of descendants(topics, topic)) expect(kimfestCategories([below])).toEqual(found);
    }
    expect(kimfestCategories(['stunting', 'umkm', 'koperasi'])).toEqual(['ekonomi-kreatif-digital', 'sosial-budaya']);
    expect(kimfestCategories(['pertanian', 'toString', 'nothing'])).toEqual([]);
    expect(Object.keys(kimfestTopics)).toEqual(Object.keys(kimfest2025.concepts));
  });
});
