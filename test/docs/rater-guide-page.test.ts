import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { root } from '../support/source-files.js';

const page = readFileSync(join(root, 'docs/panduan-penilai.md'), 'utf8');
const codes = Object.keys(id.indicators.rubrics) as (keyof typeof id.indicators.rubrics)[];

describe('the guide for raters', () => {
  test.each(codes)('shows every level of %s with its example, and the way to say that one cannot judge', (code) => {
    const section = page.split('\n### ').find((part) => part.startsWith(`${id.indicators.names[code]}\n`)) ?? '';
    for (const [at, text] of id.indicators.rubrics[code].entries()) {
      expect(section).toContain(`| ${at + 1} | ${text} | ${id.indicators.rubricExamples[code][at]} |`);
    }
    expect(section).toContain(id.indicators.cannotJudge);
  });

  test.each([id, en])('a level is one sentence, with one example of its own (%#)', ({ indicators }) => {
    for (const code of codes) {
      const texts = [...indicators.rubrics[code], ...indicators.rubricExamples[code]];
      expect(texts.every((text) => text.indexOf('.') === text.length - 1)).toBe(true);
      expect(new Set(texts).size).toBe(8);
    }
  });

  test('covers every criterion that is judged', () => {
    const judged = Object.entries(adindaFramework.criteria).flatMap(([code, { kind }]) =>
      kind === 'qualitative' ? [code] : [],
    );
    expect([...codes].sort()).toEqual(judged.sort());
  });
});
