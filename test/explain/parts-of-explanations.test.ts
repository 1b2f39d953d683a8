import { describe, expect, it, test } from 'vitest';
import { explainScore } from '../../src/explain/explain-score.js';
import type { Explanation } from '../../src/explain/explanation.js';
import { leavesOf } from '../../src/explain/leaves.js';
import { render } from '../../src/explain/render.js';
import { requireSentences } from '../../src/explain/require-sentences.js';
import type { CriterionScore } from '../../src/model/scorecard.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { idmFramework as idm } from '../../src/score/frameworks/idm.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { answerLimits } from '../../src/vocabulary/law/aspiration-limits.js';
import { contrasts } from './contrasting-cards.js';

const { steady, idm: ofIdm } = contrasts;
if (steady === undefined || ofIdm === undefined) throw new Error('cards');
const explained = explainScore(steady.card, steady.framework);

describe('an explanation', () => {
  it('names what the text needs of the framework, and nothing that the framework does not state', () => {
    expect(explained.framework).toEqual({
      id: adinda.id,
      range: adinda.range,
      origin: adinda.origin.status,
      monthsForClass: 12,
      wholeMonths: 12,
    });
    expect(Object.keys(explainScore(ofIdm.card, idm).framework)).toEqual(['id', 'range', 'origin']);
    const strict = contrasts['few-strict'];
    expect(strict && explainScore(strict.card, strict.framework).framework).toMatchObject({ namedAs: adinda.id });
  });

  it('is of the framework that the card was made with, whole', () => {
    expect(() => explainScore(steady.card, idm)).toThrow('needs the framework that the card was made with');
    const { criteria, ...rest } = steady.card;
    expect(() => explainScore({ ...rest, criteria: criteria.slice(1) }, adinda)).toThrow(
      'a card with every group and criterion of the framework',
    );
    const { beside: _, ...lacking } = steady.card;
    expect(() => explainScore({ ...lacking, beside: [] }, adinda)).toThrow('a card with every group and criterion');
  });

  it('has leaves of what did not count and of limits only where there are any, from their first day on', () => {
    const criterion = adinda.criteria['aspirasi.jawaban-disampaikan'];
    const score = (more: object) =>
      ({
        code: 'aspirasi.jawaban-disampaikan',
        measurement: { status: 'measured', value: 1, n: 1, evidence: ['w1'], ...more },
      }) as unknown as CriterionScore;
    const kinds = (more: object, on?: string) => leavesOf(score(more), criterion, on).map(({ kind }) => kind);
    expect(kinds({})).toEqual(['evidence', 'reading']);
    expect(kinds({ shortfall: [] })).toEqual(['evidence', 'reading']);
    expect(kinds({ shortfall: ['w2'] })).toEqual(['evidence', 'shortfall', 'reading']);
    for (const [aspirationClass, series] of Object.entries(answerLimits)) {
      for (const entry of series) {
        const leaves = leavesOf(score({}), criterion, entry.from);
        expect(leaves).toContainEqual({ kind: 'time-limit', aspirationClass, entry });
      }
    }
  });
});

describe('what is no explanation is refused', () => {
  const [first, ...others] = explained.root.children;
  const within = (changed: unknown): Explanation =>
    ({ ...explained, root: { ...explained.root, children: [changed, ...others] } }) as unknown as Explanation;
  const criterion = (first as { readonly children: readonly { readonly leaves: readonly object[] }[] }).children[0];
  const nested = (depth: number): object =>
    depth === 0 ? (first as object) : { ...(first as object), children: [nested(depth - 1)] };

  test.each([
    ['a tree that is a criterion', { ...explained, root: criterion } as unknown as Explanation],
    ['one child of several that is none', within('aspirasi')],
    ['a child without a code', within({ ...(first as object), code: 7 })],
    ['a child without children', within({ ...(first as object), children: 'none' })],
    [
      'one leaf of several that is none',
      within({ ...(first as object), children: [{ ...criterion, leaves: [...(criterion?.leaves ?? []), 'x'] }] }),
    ],
    ['leaves that are no list', within({ ...(first as object), children: [{ ...criterion, leaves: 'x' }] })],
    ['a tree without an end', within(nested(40))],
    [
      'what nobody can complete',
      { ...explained, completions: [{ what: 'luck', criteria: [] }] } as unknown as Explanation,
    ],
    ['completions without criteria', { ...explained, completions: [{ what: 'days' }] } as unknown as Explanation],
  ])('%s', (_, changed) => {
    expect(() => render(changed, id)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^(?:invalid|missing)-argument$/) }),
    );
  });

  test('groups within groups are none of these', () => {
    expect(() => render(within(nested(20)), id)).not.toThrow();
  });
});

describe('sentences of a rule of the host', () => {
  const ruleSet = { id: 'own', bindings: { 'x-own': {}, 'members.below-minimum': {} } } as never;
  test('are asked for, and only of its own rules', () => {
    expect(() => requireSentences(ruleSet, id)).toThrow('x-own');
    expect(
      requireSentences(ruleSet, {
        ...en,
        rules: { ...en.rules, 'x-own': () => 'Own.' },
        ruleTitles: { 'x-own': 'Own' },
      } as never),
    ).toEqual(['x-own']);
    expect(() =>
      requireSentences(ruleSet, { ...en, rules: { ...en.rules, 'x-own': () => 'Own.' }, ruleTitles: {} } as never),
    ).toThrow('ruleTitles');
    expect(requireSentences({ id: 'national', bindings: { 'members.below-minimum': {} } } as never, id)).toEqual([]);
  });
});

describe.each([
  ['id', id],
  ['en', en],
] as const)('every text in %s', (_, language) => {
  test.each(
    Object.entries(contrasts),
  )('%s names criteria of the card alone, and repeats no paragraph and no line', (__, { card, framework }) => {
    const text = render(explainScore(card, framework), language);
    const lines = text.split('\n').filter((line) => line !== '');
    expect(new Set(lines).size).toBe(lines.length);
    const names: Readonly<Record<string, string>> = language.indicators.names;
    const own = new Set([...card.criteria, ...card.beside.flatMap(({ criteria }) => criteria)].map(({ code }) => code));
    const others = Object.entries(names).filter(([code]) => !own.has(code) && card.framework === adinda.id);
    for (const [, name] of others) expect(text).not.toContain(`${name}:`);
  });
});
