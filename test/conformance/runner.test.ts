/**
 * Runs the files of vectors as another implementation would: from the files alone, with a merge patch of its own, and
 * through the public functions. `docs/conformance.md` describes the same steps in pseudo-code.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSubmission, toJsonPointer, validateSubmission } from '../../src/index.js';
import { measureKim } from '../../src/measure/index.js';
import type { Measurement, Scorecard } from '../../src/model/index.js';
import { createScorer, frameworkById } from '../../src/score/index.js';
import { ruleSetById } from '../../src/validate/index.js';
import { rules } from '../../src/validate/registry.js';
import { parseRegionCode } from '../../src/vocabulary/index.js';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../docs/reference/conformance/${name}`, import.meta.url), 'utf8'));

// biome-ignore lint/suspicious/noExplicitAny: the files are read as a stranger reads them.
type Json = any;

const byName = (cases: Json[], name: (each: Json) => string): [string, Json][] =>
  cases.map((each) => [name(each), each]);

/** RFC 7396. */
function merge(base: Json, patch: Json): Json {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const result: Json = typeof base === 'object' && base !== null && !Array.isArray(base) ? { ...base } : {};
  for (const key of Object.keys(patch)) {
    if (patch[key] === null) delete result[key];
    else result[key] = merge(result[key], patch[key]);
  }
  return result;
}

describe('rules.json', () => {
  const { format, bases, ruleOrder, never, cases } = read('rules.json');

  it('has every answer of every rule, or says why there is none', () => {
    expect(format).toBe(1);
    const given = new Set(cases.map(({ expected }: Json) => `${expected.rule} ${expected.verdict}`));
    for (const { rule, verdict, why } of never) {
      expect(why).toMatch(/\w+ \w+/);
      given.add(`${rule} ${verdict}`);
    }
    const answers = ['pass', 'fail', 'cannot-tell', 'not-applicable'];
    const wanted = Object.keys(rules).flatMap((code) => answers.map((answer) => `${code} ${answer}`));
    expect(wanted.filter((each) => !given.has(each))).toEqual([]);
    expect(new Set(cases.map(({ id }: Json) => id)).size).toBe(cases.length);
  });

  it.each(byName(cases, ({ id }) => id))('%s', (_id, each: Json) => {
    const { kind, ruleSet, asOf, patch, registrationPatch, areas, draft, expected } = each;
    const submission = merge(bases[kind], patch);
    const registration =
      registrationPatch === undefined || registrationPatch === null
        ? undefined
        : merge(bases.registration, registrationPatch);
    expect(parseSubmission(submission, { unknownKeys: 'reject' }).submission === undefined).toBe(draft);
    const report = validateSubmission(submission, {
      ruleSet: ruleSetById(ruleSet),
      asOf,
      ...(registration && { registration }),
      ...(areas && { areaLookup: (code: string) => areas[code] }),
    });
    const letters = ruleOrder[kind].map((code: string) => {
      if (report.issues.some((issue) => issue.code === code)) return 'F';
      if (report.notApplicable.some((entry) => entry.code === code)) return 'N';
      if (report.notChecked.some((entry) => entry.code === code)) return 'C';
      return (report.passed as readonly string[]).includes(code) ? 'P' : '-';
    });
    expect(letters.join('')).toBe(expected.verdicts);
    expect(report.sound).toBe(expected.sound);
    const found = report.issues.map(({ code, severity, path, params }) => ({
      code,
      severity,
      pointer: toJsonPointer(path),
      params,
    }));
    expect(found).toEqual(expected.issues);
    const letter = { pass: 'P', fail: 'F', 'not-applicable': 'N', 'cannot-tell': 'C' }[expected.verdict as string];
    expect(letters[ruleOrder[kind].indexOf(expected.rule)]).toBe(letter);
    const unanswered = [...report.notApplicable, ...report.notChecked].find(({ code }) => code === expected.rule);
    expect(unanswered?.reason).toBe(expected.reason);
    if (unanswered?.verdict === 'cannot-tell') expect(unanswered.missing.map(toJsonPointer)).toEqual(expected.missing);
  });
});

describe('shape.json', () => {
  it.each(byName(read('shape.json').cases, ({ title }) => title))('%s', (_title, each: Json) => {
    const { input, unknownKeys, expected } = each;
    const { issues, submission } = parseSubmission(input, unknownKeys === undefined ? {} : { unknownKeys });
    const stated = issues.map(
      ({ code, severity, path }) => `${severity === 'hint' ? 'hint ' : ''}${code} ${toJsonPointer(path)}`,
    );
    expect(stated).toEqual(expected);
    expect(submission === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
  });
});

/** Whether two trees of JSON agree: numbers within the tolerance, everything else exactly. */
function differs(found: Json, wanted: Json, tolerance: number, path = ''): string[] {
  if (typeof wanted === 'number' && typeof found === 'number') {
    return Math.abs(found - wanted) <= tolerance * Math.max(1, Math.abs(wanted)) ? [] : [path];
  }
  if (typeof wanted !== 'object' || wanted === null) return found === wanted ? [] : [path];
  const keys = new Set([...Object.keys(found ?? {}), ...Object.keys(wanted)]);
  return [...keys].flatMap((key) => differs(found?.[key], wanted[key], tolerance, `${path}/${key}`));
}

function cardOf(card: Scorecard): Json {
  const trees = [card, ...card.beside];
  return {
    score: card.score ?? null,
    class: card.class?.code ?? null,
    borderline: card.class?.borderline,
    groups: trees.flatMap(({ groups }) =>
      groups.map(({ code, status, score, reason }) => ({ code, status, score, reason })),
    ),
    criteria: trees.flatMap(({ criteria }) =>
      criteria.map(({ code, use, normalised, effectiveWeight }) => ({ code, use, normalised, effectiveWeight })),
    ),
  };
}

describe('records.json', () => {
  const { tolerance, cases } = read('records.json');

  it.each(byName(cases, ({ id }) => id))('%s', (_id, each: Json) => {
    const { report, registration, asOf, expected } = each;
    for (const submission of [report, registration]) {
      if (submission !== undefined) expect(parseSubmission(submission).submission).toBeDefined();
    }
    const measured = measureKim({ report, registration }, { asOf, evidence: false });
    expect(differs(measured.measurements, expected.measurements, tolerance)).toEqual([]);
    expect(measured.exposure.months).toBe(expected.monthsObserved);
    expect(measured.exposure.knownMonths).toBe(expected.monthsKnown);
    for (const [id, wanted] of Object.entries(expected.scores)) {
      const card = createScorer(frameworkById(id), { asOf })(measured);
      expect(differs(cardOf(card), wanted, tolerance)).toEqual([]);
    }
  });

  it('meets every status of a measurement, and scores and no scores', () => {
    const statuses = new Set(
      cases.flatMap(({ expected }: Json) => Object.values(expected.measurements).map((each: Json) => each.status)),
    );
    expect([...statuses].sort()).toEqual(['insufficient-data', 'measured', 'no-data', 'not-applicable']);
    const scores = cases.map(({ expected }: Json) => expected.scores['adinda-2027'].score);
    expect(scores.some((score: unknown) => score === null)).toBe(true);
    expect(scores.some((score: unknown) => typeof score === 'number')).toBe(true);
  });
});

describe('scores.json', () => {
  const { tolerance, cases } = read('scores.json');

  it('every case agrees', () => {
    const wrong = cases.flatMap(({ id, framework, measurements, expected }: Json) => {
      const card = createScorer(frameworkById(framework))({
        measurements: measurements as Record<string, Measurement>,
      });
      return differs(cardOf(card), expected, tolerance).map((path) => `${id} ${path}`);
    });
    expect(wrong).toEqual([]);
  });

  it('meets every class of every framework that has classes', () => {
    const met = new Set(cases.map(({ framework, expected }: Json) => `${framework} ${expected.class}`));
    const classes = ['ikm-2017', 'idm-2016'].flatMap((id) =>
      (frameworkById(id).bands?.bands ?? []).map(({ code }: { readonly code: string }) => `${id} ${code}`),
    );
    expect(classes.filter((each) => !met.has(each))).toEqual([]);
    expect(classes.length).toBeGreaterThan(5);
  });
});

describe('region-codes.json', () => {
  it.each(byName(read('region-codes.json').cases, ({ text }) => JSON.stringify(text)))('%s', (_text, {
    text,
    expected,
  }: Json) => {
    expect(parseRegionCode(text)).toEqual(expected);
  });
});

it('a wrong expectation is noticed', () => {
  expect(differs({ a: [1, { b: 2 }] }, { a: [1, { b: 2 + 1e-12 }] }, 1e-9)).toEqual([]);
  expect(differs({ a: [1, { b: 2 }] }, { a: [1, { b: 2.1 }] }, 1e-9)).toEqual(['/a/1/b']);
  expect(differs({ a: 1 }, { a: 1, b: null }, 1e-9)).toEqual(['/b']);
});
