import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkSubmission } from '../../../src/check.js';
import { simulateKims } from '../../../src/design/simulate-kims.js';
import { explainRequirements } from '../../../src/explain/explain-requirements.js';
import { toProblem } from '../../../src/forms/problem-details.js';
import { statusProblem } from '../../../src/forms/status-problem.js';
import { measureKim } from '../../../src/measure/measure-kim.js';
import { jsonSchemaFor } from '../../../src/schemas/json-schema/json-schema-for.js';
import { openApiComponents } from '../../../src/schemas/open-api/open-api-components.js';
import { adindaFramework } from '../../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../../src/score/score-kim.js';
import { en } from '../../../src/texts/en/index.js';
import { id } from '../../../src/texts/id/index.js';
import { allRuleSets, ruleSetAt } from '../../../src/validate/rule-set-at.js';
import { fullRegistration } from '../../fixtures/full-registration.js';
import { fullReport } from '../../fixtures/full-report.js';
import { draftAsOf, draftsOf } from '../../support/drafts.js';

const asOf = '2026-01-31';
const ruleSet = ruleSetAt(asOf);
const components = openApiComponents({ ruleSet, language: en });

/** Every object closed: what comes back holds nothing that its schema does not name. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
  return copy.type === 'object' && copy.properties !== undefined && copy.additionalProperties === undefined
    ? { ...copy, additionalProperties: false }
    : copy;
}

const results = [
  'KimProblem',
  'KimIssue',
  'KimJudgement',
  'KimRequirement',
  'KimQuestion',
  'KimExplainedRequirements',
  'KimMeasurement',
  'KimScorecard',
];
const accepts: Record<string, (value: unknown) => string> = {};

beforeAll(() => {
  const schemas = Object.fromEntries(
    Object.entries(components.schemas).map(([name, schema]) => [
      name,
      results.includes(name) ? closed(schema) : schema,
    ]),
  );
  const ajv = new Ajv2020({ strict: true, strictTypes: false, keywords: ['x-kim-rules'] });
  addFormats.default(ajv);
  ajv.addKeyword('components').addSchema({ $id: 'https://api.test/', components: { schemas } } as object);
  for (const name of Object.keys(schemas)) {
    const validate = ajv.compile({ $ref: `https://api.test/#/components/schemas/${name}` });
    accepts[name] = (value) =>
      validate(JSON.parse(JSON.stringify(value))) ? 'accepted' : JSON.stringify(validate.errors);
  }
});

const faultOf = (name: string, value: unknown) => (accepts[name] as (value: unknown) => string)(value);

describe('the components of an OpenAPI document', () => {
  it.each(
    allRuleSets().flatMap((each) => [id, en].map((language) => ({ id: each.id, ruleSet: each, language }))),
  )('of $id hold no name that generators stumble at, and no reference that leads nowhere', ({
    ruleSet: under,
    language,
  }) => {
    const { schemas } = openApiComponents({ ruleSet: under, language, prefix: 'X-1.' });
    const written = JSON.stringify(schemas);
    expect(written).not.toMatch(/"\$(?:id|schema|defs|anchor|dynamicRef)"/);
    for (const name of Object.keys(schemas)) expect(name).toMatch(/^X-1\.[A-Z][A-Za-z0-9]*$/);
    const references = new Set(Array.from(written.matchAll(/"\$ref":"([^"]*)"/g), ([, reference]) => reference));
    for (const reference of references) {
      expect(schemas).toHaveProperty([String(reference).replace('#/components/schemas/', '')]);
    }
  });

  it.each(['registration', 'activity-report'] as const)('a %s is accepted exactly as by its JSON Schema', (kind) => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const itself = ajv.compile(jsonSchemaFor(kind, ruleSet, en));
    const name = kind === 'registration' ? 'KimRegistration' : 'KimActivityReport';
    expect(faultOf(name, kind === 'registration' ? fullRegistration : fullReport)).toBe('accepted');
    const whole = { schemaVersion: 'v1', id: 'k', name: 'KIM', bodyType: 'kim', kimId: 'k' };
    fc.assert(
      fc.property(draftsOf(kind), (draft) => {
        const value = { ...(kind === 'registration' ? whole : {}), ...draft };
        expect(faultOf(name, value) === 'accepted').toBe(itself(JSON.parse(JSON.stringify(value))));
      }),
      { numRuns: 100 },
    );
  });

  it('every judgement and refusal is as its schema says, and holds nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(draftsOf('registration'), draftsOf('activity-report')), (draft) => {
        const checked = checkSubmission(draft, { asOf: draftAsOf });
        expect(faultOf('KimJudgement', checked.validation)).toBe('accepted');
        expect(faultOf('KimProblem', toProblem(checked, en, { instance: '/kim/k' }))).toBe('accepted');
        const explained = checked.validation && explainRequirements(checked.validation, id, 'KIM Mawar');
        if (explained !== undefined) expect(faultOf('KimExplainedRequirements', explained)).toBe('accepted');
        for (const issue of checked.issues) expect(faultOf('KimIssue', issue)).toBe('accepted');
      }),
      { numRuns: 100 },
    );
    const members = Array.from({ length: 60 }, (_, at) => ({ id: `m${at}` }));
    const { validation } = checkSubmission({ kind: 'registration', members }, { asOf: draftAsOf });
    expect(validation?.notChecked.some(({ missingTotal }) => missingTotal === 60)).toBe(true);
    expect(faultOf('KimJudgement', validation)).toBe('accepted');
    expect(faultOf('KimProblem', statusProblem(413, id))).toBe('accepted');
  });

  it('every card is as its schema says, and holds nothing else', () => {
    const period = { from: '2025-01-01', through: '2025-12-31' };
    for (const kim of simulateKims({ seed: 4, kims: 12, period })) {
      const measured = measureKim(kim, { asOf });
      expect(faultOf('KimScorecard', scoreKim(measured, adindaFramework, { asOf }))).toBe('accepted');
      for (const one of Object.values(measured.measurements)) expect(faultOf('KimMeasurement', one)).toBe('accepted');
    }
    expect(faultOf('KimScorecard', scoreKim({ measurements: {} }, adindaFramework))).toBe('accepted');
  });

  it('is refused what is none', () => {
    const wrong = expect.objectContaining({ name: 'KimError' });
    expect(() => openApiComponents(undefined as never)).toThrow(wrong);
    expect(() => openApiComponents({ ruleSet, language: en, prefix: 'a b' })).toThrow(wrong);
    expect(() => openApiComponents({ ruleSet, language: en, asOf: 'today' })).toThrow(wrong);
  });
});
