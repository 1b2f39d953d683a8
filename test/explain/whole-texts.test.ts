import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cautionsOfScore, cautionsOfValue } from '../../src/explain/cautions.js';
import { explainScore } from '../../src/explain/explain-score.js';
import { frameworkWords } from '../../src/explain/framework-words.js';
import { render } from '../../src/explain/render.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { contrasts } from './contrasting-cards.js';

/*
 * Whole explanations, as a person has read them: a sentence that changes is read again before its text is kept
 * (KIM_KEEP_TEXTS=1 writes them).
 */

const spoken: ReadonlySet<string> = new Set(['few', 'half-a-year', 'unknown-days', 'raters-apart', 'idm', 'steady']);
const fileOf = (title: string, code: string) => new URL(`whole-texts/${title}.${code}.txt`, import.meta.url);

describe.each([
  ['id', id],
  ['en', en],
] as const)('whole explanations in %s', (code, language) => {
  test.each(Object.entries(contrasts))('%s', (title, { card, framework }) => {
    const explanation = explainScore(card, framework);
    const words = frameworkWords(explanation.framework, language);
    const cautions = card.criteria.flatMap(({ code, measurement, ...criterion }) =>
      cautionsOfValue(
        { code, measurement, criterion: { code, measurement, ...criterion }, drafts: card.provenance.drafts },
        language,
        words,
      ).map((sentence) => `${code}: ${sentence}`),
    );
    const text = [
      render(explanation, language, { name: 'KIM Contoh' }),
      ...(spoken.has(title) ? [render(explanation, language, { detail: 'spoken' })] : []),
      // As they stand in rows.
      [...cautionsOfScore(card, language, explanation.framework), ...cautions].join('\n'),
    ].join('\n\n=====\n\n');
    if (process.env.KIM_KEEP_TEXTS !== undefined) writeFileSync(fileOf(title, code), `${text}\n`);
    expect(`${text}\n`).toBe(readFileSync(fileOf(title, code), 'utf8'));
  });
});
