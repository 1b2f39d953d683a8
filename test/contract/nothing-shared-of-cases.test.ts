import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import { checkSubmission } from '../../src/check.js';
import { classifyActivity } from '../../src/classify/index.js';
import { explainRequirements, explainScore } from '../../src/explain/index.js';
import { frozen } from '../../src/kernel/frozen.js';
import type { Measurement } from '../../src/model/measurement.js';
import { parseSubmission } from '../../src/parse/index.js';
import { adindaFramework, frameworkById, nextSteps, scoreKim, wayToNextClass } from '../../src/score/index.js';
import { submissionsFromRows } from '../../src/tables/index.js';
import { id } from '../../src/texts/id/index.js';
import { ruleSetById } from '../../src/validate/index.js';
import { mergePatch } from '../golden/merge-patch.js';
import { root } from '../support/source-files.js';
import { pictureOf, writeInto } from '../support/write-into.js';
import { dinasSheets } from '../tables/dinas-sheets.js';
import { districtSheets } from '../tables/district-sheets.js';
import { sheets } from '../tables/office-sheets.js';

/*
 * `nothing-shared.test.ts` calls every function once, and one submission does not come to every answer. Here all cases are
 * judged, measured, read and told whose answers differ: whatever is written into a result, the next one is as it was.
 */

const casesIn = <Case>(file: string) => {
  const text = readFileSync(join(root, 'docs/reference/conformance', file), 'utf8');
  return JSON.parse(text) as { readonly bases: Readonly<Record<string, object>>; readonly cases: readonly Case[] };
};

/** Of many cases: each is answered, its answer is written over, and it is answered again. */
function expectNothingShared<Case>(
  cases: readonly Case[],
  name: (one: Case) => string,
  answer: (one: Case) => unknown,
) {
  expect(cases.length).toBeGreaterThan(0);
  const before = cases.map((one) => {
    const first = answer(one);
    const picture = JSON.stringify(pictureOf(first));
    writeInto(first);
    return picture;
  });
  const changed = cases.flatMap((one, i) => {
    const [was, is] = [before[i] ?? '', JSON.stringify(pictureOf(answer(one)))];
    if (was === is) return [];
    const at = [...was].findIndex((letter, place) => is[place] !== letter);
    return [`${name(one)}: … ${is.slice(Math.max(0, at - 60), at + 40)} …`];
  });
  expect(changed).toEqual([]);
}

interface RuleVector {
  readonly id: string;
  readonly kind: string;
  readonly ruleSet: string;
  readonly asOf: string;
  readonly patch: object;
  readonly registrationPatch?: object | null;
}

describe('whoever writes into an answer changes no other', { timeout: 180_000 }, () => {
  it('of the rules, with what is to be done and asked', () => {
    const { bases, cases } = casesIn<RuleVector>('rules.json');
    expectNothingShared(
      cases,
      (one) => one.id,
      ({ kind, ruleSet, asOf, patch, registrationPatch }) => {
        const input = frozen(mergePatch(bases[kind], patch));
        const registration = registrationPatch ? frozen(mergePatch(bases.registration, registrationPatch)) : undefined;
        const found = checkSubmission(input, { asOf, ruleSet: ruleSetById(ruleSet), registration });
        return { ...found, asked: found.validation && explainRequirements(found.validation, id) };
      },
    );
  });

  it('of the measures, the score and its explanation', () => {
    const { cases } = casesIn<{
      readonly id: string;
      readonly asOf: string;
      readonly report: object;
      readonly registration?: object;
    }>('records.json');
    expectNothingShared(
      cases,
      (one) => one.id,
      ({ asOf, report: input, registration }) => {
        const { report } = assess(frozen(input), { asOf, registration: registration && frozen(registration) });
        return report && { ...report, told: explainScore(report.card, adindaFramework) };
      },
    );
  });

  it('of shapes', () => {
    const { cases } = casesIn<{ readonly id: string; readonly input: unknown }>('shape.json');
    expectNothingShared(
      cases,
      (one) => one.id,
      ({ input }) => parseSubmission(frozen(input)),
    );
  });

  it('of scores, the next steps and the way to the next class', () => {
    const { cases } = casesIn<{
      readonly id: string;
      readonly framework: string;
      readonly measurements: Record<string, Measurement>;
    }>('scores.json');
    expectNothingShared(
      cases,
      (one) => one.id,
      ({ framework: code, measurements }) => {
        const framework = frameworkById(code);
        const input = frozen({ measurements });
        const card = scoreKim(input, framework);
        return { card, steps: nextSteps(card, framework), way: wayToNextClass(card, framework) };
      },
    );
  });

  it('of titles', () => {
    const lines = readFileSync(join(root, 'docs/examples/data/activity-titles.tsv'), 'utf8').trim().split('\n');
    expectNothingShared(
      lines,
      (line) => line,
      (line) => classifyActivity(line.split('\t')[0] ?? ''),
    );
  });

  it('of sheets', () => {
    expectNothingShared(
      [...sheets, ...dinasSheets, ...districtSheets],
      ([name]) => name,
      ([, rows, , options]) => [
        ...submissionsFromRows(frozen(rows), frozen({ kind: 'registration' as const, sheet: true, ...options })),
      ],
    );
  });
});
