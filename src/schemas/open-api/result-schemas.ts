import { qualityGrades } from '../../score/data-quality.js';
import type { JsonSchema } from '../../validate/json-schema/words.js';

/*
 * What a service sends back, as JSON Schema. Fields may be added in a minor release, so no object is closed.
 */

const text: JsonSchema = { type: 'string' };
const number: JsonSchema = { type: 'number' };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const flag: JsonSchema = { type: 'boolean' };
const day: JsonSchema = { type: 'string', format: 'date' };
const table: JsonSchema = { type: 'object', additionalProperties: true };
const path: JsonSchema = { type: 'array', items: { type: ['string', 'integer'] } };
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const oneOf = (...codes: readonly string[]): JsonSchema => ({ type: 'string', enum: codes });
const exactly = (code: string): JsonSchema => ({ type: 'string', const: code });

function record(required: Readonly<Record<string, JsonSchema>>, optional: Readonly<Record<string, JsonSchema>> = {}) {
  return { type: 'object', required: Object.keys(required), properties: { ...required, ...optional } };
}

const severity = oneOf('error', 'warning', 'hint');
const source = record({ source: text }, { where: text });
const period = record({ from: day, through: day });
const group = record({ code: text, severity, count });

/** The schemas of what comes back, by the name of their component without its prefix. */
export function resultSchemas(refTo: (name: string) => JsonSchema): Readonly<Record<string, JsonSchema>> {
  const issue = {
    description: 'One finding: facts only. Its code is stable; a sentence is made from code and params.',
    ...record({ code: text, severity, path, params: table, verdict: oneOf('malformed', 'fail') }, { source }),
  };
  return {
    Issue: issue,
    Requirement: requirement,
    Question: question,
    ExplainedRequirements: explainedRequirements,
    Judgement: {
      description: 'What the rules state about a submission. Never show sound without notChecked.',
      ...record(
        {
          ruleSet: text,
          asOf: day,
          sound: flag,
          issues: list(refTo('Issue')),
          found: record({ error: count, warning: count, hint: count }),
          groups: list(group),
          truncated: flag,
          passed: list(text),
          notApplicable: list(record({ code: text, verdict: exactly('not-applicable'), reason: text })),
          notChecked: list(
            record(
              { code: text, verdict: exactly('cannot-tell'), reason: text, missing: list(path) },
              { missingTotal: count },
            ),
          ),
        },
        {
          requirements: record({
            verdict,
            requirements: list(refTo('Requirement')),
            questions: list(refTo('Question')),
          }),
        },
      ),
    },
    Problem: problem,
    Measurement: measurement,
    Scorecard: scorecardOf(refTo('Measurement')),
  };
}

const codes = list(text);
const verdict = oneOf('meets-requirements', 'does-not', 'needs-clarification', 'not-enough-known');
const status = oneOf('met', 'partly-met', 'not-met', 'not-known');

const requirement: JsonSchema = {
  description: 'One requirement of the office, how it stands, and on which rules that rests.',
  ...record({
    code: text,
    status,
    core: flag,
    limits: record({}, { minimum: number, maximum: number }),
    passed: codes,
    failed: codes,
    toClarify: codes,
    notKnown: codes,
    paths: list(path),
  }),
};

const question: JsonSchema = {
  description: 'What to ask next.',
  ...record({ field: path, facts: codes, requirements: codes, rules: codes, rest: flag, recorded: flag }),
};

const explainedRequirements: JsonSchema = {
  description: 'How a registration stands, in the words of a language, as explainRequirements gives it.',
  ...record({
    verdict,
    heading: text,
    requirements: list(record({ code: text, status, title: text, standing: text, reasons: list(text) })),
    clarify: list(text),
    questions: list(text),
  }),
};

const problem: JsonSchema = {
  description: 'A problem document (RFC 9457), sent as application/problem+json.',
  ...record(
    {
      type: { type: 'string', format: 'uri-reference' },
      title: text,
      status: { type: 'integer', minimum: 100, maximum: 599 },
      detail: text,
      errors: list(
        record(
          { pointer: { type: 'string', pattern: '^#' }, code: text, severity, detail: text, params: table },
          { source },
        ),
      ),
      groups: list(group),
      total: count,
      truncated: flag,
    },
    { instance: { type: 'string', format: 'uri-reference' }, ruleSet: text, asOf: day },
  ),
};

const measurement: JsonSchema = {
  description: 'What one indicator gave, or why it gave nothing.',
  oneOf: [
    record(
      { status: exactly('measured'), value: number, n: count },
      {
        numerator: number,
        denominator: number,
        unstated: count,
        inferred: count,
        judgements: list(
          record(
            { level: { type: 'integer', minimum: 1, maximum: 4 } },
            { relation: text, rater: count, unchecked: flag },
          ),
        ),
        consensus: exactly('median'),
        evidence: codes,
        shortfall: codes,
        surplus: number,
        dayUnknown: number,
        resembling: number,
        toldApart: count,
        withoutLists: codes,
        fromPartsOf: codes,
      },
    ),
    record({ status: exactly('not-applicable'), reason: text }),
    record({ status: exactly('no-data'), reason: text }),
    record({ status: exactly('insufficient-data'), reason: text, n: count, needed: count }),
  ],
};

function scorecardOf(ofMeasurement: JsonSchema): JsonSchema {
  const availability = record({ present: count, applicable: count, total: count });
  const availabilityByKind = record({ quantitative: availability, qualitative: availability });
  const contribution = { nominalWeight: number, effectiveWeight: number, shareInGroup: number };
  const mayHave = { parent: text, part: number, points: number };
  const groups = list(
    record(
      {
        ...contribution,
        code: text,
        depth: count,
        status: oneOf('scored', 'not-applicable', 'not-scored'),
        aggregation: oneOf('arithmetic', 'geometric', 'harmonic', 'power', 'weakest-link'),
        missingPolicy: oneOf('require-all', 'threshold', 'renormalise'),
        renormalised: flag,
        weights: record({ present: number, applicable: number, total: number }),
        availability: availabilityByKind,
      },
      {
        ...mayHave,
        reason: oneOf('incomplete', 'below-threshold', 'nothing-measured', 'zero-refused'),
        score: number,
        decomposition: record({ kind: text }, { exponent: number, children: codes }),
        gate: record({ criterion: text, closed: flag }),
      },
    ),
  );
  const criteria = list(
    record(
      {
        ...contribution,
        code: text,
        parent: text,
        kind: oneOf('quantitative', 'qualitative'),
        direction: oneOf('higher', 'lower', 'band'),
        use: text,
        measurement: ofMeasurement,
      },
      {
        ...mayHave,
        unit: text,
        notRead: ofMeasurement,
        levels: list(number),
        raw: number,
        caution: record(
          { method: text },
          { confidence: number, records: number, towards: number, denominator: number },
        ),
        normalised: number,
        clamped: oneOf('to-lowest', 'to-highest'),
      },
    ),
  );
  return {
    description:
      'What a framework makes of the measurements of a KIM, with everything on which it rests. Never of a person.',
    ...record(
      {
        framework: text,
        quality: record({
          grade: grades,
          gradeForClass: grades,
          parts: list(record({ part: text, grade: grades, value: number })),
        }),
        evidence: oneOf('numbers-and-judgements', 'numbers-only', 'judgements-only', 'none'),
        availability: availabilityByKind,
        groups,
        criteria,
        beside: list(record({ groups, criteria })),
        readings: list(
          record({
            code: text,
            parts: list(
              record(
                { code: text, status: oneOf('scored', 'not-measured', 'not-covered'), counted: count, total: count },
                { score: number },
              ),
            ),
          }),
        ),
        clamped: codes,
        renormalised: codes,
        provenance: record(
          { framework: text, frameworkSince: day, uncalibrated: codes, drafts: codes },
          { stratum: text, asOf: day, inForce: flag },
        ),
      },
      {
        kimId: text,
        raters: list(
          record(
            {
              rater: count,
              rubrics: count,
              compared: count,
              verdict: oneOf('severe', 'lenient', 'as-the-others', 'too-few'),
            },
            { relation: text, difference: number },
          ),
        ),
        period,
        score: number,
        upperBound: number,
        notClassified: codes,
        class: record(
          { code: text, borderline: flag },
          {
            next: record({ code: text, from: number, distance: number }),
            previous: record({ code: text, below: number, distance: number }),
          },
        ),
        certainty,
        notCounted: list(record({ list: text, reason: text, count })),
        geometricReading: number,
        weakest: record({ codes, score: number }),
        partialLists: codes,
        monthsUnknown: count,
        partsLeftOut: count,
        bodyType: text,
      },
    ),
  };
}

const grades = oneOf(...qualityGrades);
const certainty = record(
  {
    method: oneOf('closed-form', 'replicates'),
    coverage: number,
    interval: record({ lower: number, upper: number }),
    sources: list(record({ source: text, width: number })),
    takenAsExact: codes,
    label: record(
      { verdict: oneOf('stable', 'borderline', 'refused') },
      { code: text, probability: number, reason: text },
    ),
  },
  {
    drawn: record({ generator: text, seed: { type: 'integer' }, replicates: count }),
    missing: oneOf('bounds', 'draws'),
    classes: list(record({ code: text, probability: number })),
  },
);
