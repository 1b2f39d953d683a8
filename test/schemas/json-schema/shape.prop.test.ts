/**
 * The shape in JSON Schema, and whole schemas of the national rule sets: the readers of JSON Schema state about every
 * document what `parseSubmission` (with unknown fields refused) and the rules that the schema claims state about it. First
 * every place of a submission with every odd value, then random edits on top.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubmissionDraft, SubmissionKind } from '../../../src/model/submission.js';
import { limits } from '../../../src/parse/limits.js';
import { parseSubmission } from '../../../src/parse/parse-submission.js';
import { jsonSchemaFor } from '../../../src/schemas/json-schema/json-schema-for.js';
import { en } from '../../../src/texts/en/index.js';
import { nationalRuleSets } from '../../../src/validate/rule-sets/national-rule-sets.js';
import { validateSubmission } from '../../../src/validate/validate-submission.js';
import { editedValuesOf, oddValues } from '../../parse/support/arbitraries.js';
import { fullRegistration, fullReport, placesOf, shapes, withOdd, withValueAt } from '../../parse/support/examples.js';
import { withBindings } from '../../support/rule-sets.js';
import { compile, engines } from './engines.js';
import { submissions } from './submissions.js';

const runs = Number(process.env.JSON_SCHEMA_RUNS ?? 300);
const kinds = ['registration', 'activity-report'] as const satisfies readonly SubmissionKind[];
/** Places take turns with the odd values, each with every eighth; in a longer run each meets all of them. */
const step = process.env.JSON_SCHEMA_RUNS === undefined ? 8 : 1;
const asOf = '2030-01-01';
const [, , ruleSet] = nationalRuleSets as readonly [never, never, (typeof nationalRuleSets)[number]];
const shapeOnly = withBindings(ruleSet, {});

const full: Readonly<Record<SubmissionKind, object>> = {
  registration: fullRegistration,
  'activity-report': fullReport,
};

/** A document as it arrives: what JSON cannot carry is no document. */
function asJson(value: unknown): { readonly document: unknown } | undefined {
  try {
    const text = JSON.stringify(value);
    return text === undefined ? undefined : { document: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const readable = (document: unknown) => parseSubmission(document, { unknownKeys: 'reject' }).submission !== undefined;

/** Odd values that JSON can carry, and values at the edge of a limit, in code points. */
const odd = [
  ...oddValues(),
  '🌾'.repeat(limits.id),
  '🌾'.repeat(limits.id + 1),
  '🌾'.repeat(limits.name),
  'é'.repeat(limits.name + 1),
  limits.count,
  limits.count + 1,
  limits.rupiah + 1,
  1.0000000001,
  '2000-02-29',
  '1900-02-29',
  '2024-04-31',
  '2024-13-01',
  '2024-1-1',
  ' 2024-01-01',
  '10000-01-01',
  '٢٠٢٤-٠١-٠١',
].flatMap((value) => (typeof value === 'string' && value.length > 30_000 ? [] : (asJson(value) ?? [])));

describe.each(kinds)('the shape of a %s', (kind) => {
  const schema = jsonSchemaFor(kind, shapeOnly, en);
  const accepts = compile(schema);
  const places = placesOf(shapes[kind]);

  it('is said alike at every place, for every odd value and for absence', () => {
    let accepted = 0;
    let refused = 0;
    const check = (document: unknown, where: string) => {
      const right = readable(document);
      if (accepts(document) !== right) expect({ where, accepts: !right }).toEqual({ where, accepts: right });
      if (right) accepted++;
      else refused++;
    };
    for (const [nth, { path, shape, isItem }] of places.entries()) {
      const where = path.join('/');
      if (path.length > 0 && !isItem) check(withValueAt(full[kind], path, undefined), `${where} absent`);
      for (const [i, { document }] of odd.entries()) {
        if ((nth + i) % step === 0) check(withOdd(full[kind], path, document), `${where} odd value ${i}`);
      }
      if (shape.type === 'object')
        check(withOdd(full[kind], [...path, 'tidakDikenal'], 1), `${where} with an unknown field`);
    }
    expect(accepted).toBeGreaterThan(places.length);
    expect(refused).toBeGreaterThan(places.length * 4);
  });

  it('is said alike at the hard limits of lists', () => {
    const quickly = (engines.ajv as NonNullable<typeof engines.ajv>)(schema);
    for (const { path, shape } of places) {
      if (shape.type !== 'list') continue;
      const [item] = path.reduce((part: never, segment) => part[segment as never], full[kind] as never) as unknown[];
      for (const length of [shape.maximum, shape.maximum + 1]) {
        const document = withValueAt(
          full[kind],
          path,
          Array.from({ length }, () => item),
        );
        expect(readable(document)).toBe(length === shape.maximum);
        expect(quickly(document)).toBe(length === shape.maximum);
      }
    }
  });

  it('is said alike after random edits', () => {
    const stated = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(editedValuesOf(shapes[kind]), (value) => {
        const json = asJson(value);
        if (json === undefined) return;
        const right = readable(json.document);
        stated[right ? 'accepted' : 'refused']++;
        expect(accepts(json.document)).toBe(right);
      }),
      { numRuns: runs, seed: 2 },
    );
    expect(stated.accepted).toBeGreaterThanOrEqual(runs / 100);
    expect(stated.refused).toBeGreaterThan(runs / 3);
  });
});

describe.each(kinds)('the whole schema of a %s under the national rules, for a day', (kind) => {
  it.each(nationalRuleSets.map((set) => [set.id, set] as const))('%s', (_id, set) => {
    const schema = jsonSchemaFor(kind, set, en, { asOf });
    const { expressed, partlyExpressed } = schema['x-kim-rules'];
    const claimed: readonly string[] = [...expressed, ...partlyExpressed.map(({ code }) => code)];
    const accepts = compile(schema);
    const stated = { accepted: 0, refused: 0 };
    for (const document of fc.sample(submissions[kind], { numRuns: runs, seed: 3 })) {
      const report = validateSubmission(document as SubmissionDraft & object, { ruleSet: set, asOf });
      const errors = report.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
      const exact = errors.filter((code) => expressed.includes(code));
      const right = accepts(document);
      stated[right ? 'accepted' : 'refused']++;
      // What is wholly claimed refuses; what refuses is claimed at least in part.
      if (exact.length > 0) expect(right).toBe(false);
      if (!right) expect(errors.filter((code) => claimed.includes(code))).not.toEqual([]);
    }
    expect(stated.accepted).toBeGreaterThan(runs / 100);
    expect(stated.refused).toBeGreaterThan(runs / 100);
  });
});
