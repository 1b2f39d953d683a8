import { describe, expect, it } from 'vitest';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { addKim, addKimInto, retractKim } from '../../src/summary/add-kim.js';
import { createSummary } from '../../src/summary/summary.js';
import { judgeByRule } from '../../src/validate/conclude.js';
import { impactOf } from '../../src/validate/impact-of.js';
import { rules } from '../../src/validate/registry.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';

/*
 * Whoever leaves out parsing may give anything in the place of a draft. Wherever something else stands in it, a function that leans on
 * it answers, or ends in a `KimError`; never in an error that names nothing.
 */

const asOf = '2026-01-31';
const ruleSet = ruleSetAt(asOf);
const definition = { framework: adindaFramework, period: { from: '2025-01-01', through: '2025-12-31' }, asOf };
const other = [null, undefined, 7, 'x', [], {}, true, [null], [{}]];

/** The value with each of its parts changed to something else, or taken out. */
function* changedAnyhow(whole: unknown, place = ''): Generator<{ readonly place: string; readonly value: unknown }> {
  if (typeof whole !== 'object' || whole === null) return;
  for (const [key, part] of Object.entries(whole)) {
    const at = `${place}/${key}`;
    const put = (value: unknown) =>
      Array.isArray(whole) ? whole.map((one, i) => (String(i) === key ? value : one)) : { ...whole, [key]: value };
    for (const value of other) yield { place: at, value: put(value) };
    for (const inner of changedAnyhow(part, at)) yield { place: inner.place, value: put(inner.value) };
  }
}

const drafts = {
  registration: parseSubmission(fullRegistration).readable,
  report: parseSubmission(fullReport).readable,
};

const calls: Record<string, readonly [of: keyof typeof drafts, call: (draft: never) => unknown]> = {
  'validateSubmission, a registration': ['registration', (draft) => validateSubmission(draft, { ruleSet, asOf })],
  'validateSubmission, a report': ['report', (draft) => validateSubmission(draft, { ruleSet, asOf })],
  'validateSubmission, the registration of a report': [
    'registration',
    (registration) => validateSubmission(drafts.report as never, { ruleSet, asOf, registration }),
  ],
  'impactOf, a registration': ['registration', (draft) => impactOf(draft, ruleSetAt('2015-01-01'), ruleSet, asOf)],
  'impactOf, a report': ['report', (draft) => impactOf(draft, ruleSetAt('2015-01-01'), ruleSet, asOf)],
  judgeByRule: ['registration', (draft) => judgeByRule(rules['members.same-name'] as never, draft, {}, { asOf })],
  'addKim, a registration': [
    'registration',
    (registration) => addKim(createSummary(definition), { registration }, adindaFramework),
  ],
  'addKim, a report': ['report', (report) => addKim(createSummary(definition), { report }, adindaFramework)],
};

describe('a draft that no parser made', () => {
  it.each(Object.entries(calls))('ends in an answer or a KimError: %s', (name, [of, call]) => {
    const bare: string[] = [];
    let refused = 0;
    for (const { place, value } of changedAnyhow(drafts[of])) {
      try {
        call(value as never);
      } catch (error) {
        if ((error as Error).name !== 'KimError') bare.push(`${place}: ${error}`);
        else if (!(error as Error).message.startsWith(name.split(',')[0] as string)) bare.push(`${place}: ${error}`);
        refused++;
      }
    }
    expect(bare).toEqual([]);
    expect(refused).toBeGreaterThan(0);
  });

  it('is named by its argument, and nothing of it is repeated', () => {
    const draft = { kind: 'registration', members: [{ id: 'a', offices: { RAHASIA: 1 } }] } as never;
    expect(() => validateSubmission(draft, { ruleSet, asOf })).toThrow(
      /^validateSubmission needs draft: what parseSubmission gives as readable, and its registration too; some part of them is not that\.$/,
    );
  });

  it('does not take the mistake of a host for one of the draft', () => {
    const draft = { kind: 'registration', seat: { regionCode: '62.71.01.1001' } } as never;
    const areaLookup = () => {
      throw new RangeError('no table of areas');
    };
    expect(() => validateSubmission(draft, { ruleSet, asOf, areaLookup })).toThrow(RangeError);
  });

  it('leaves a summary as it was', () => {
    const own = createSummary(definition);
    const before = JSON.stringify(own);
    const registration = { bodyType: 'kim', members: [{ id: 'a', elements: 7 }] } as never;
    expect(() => addKimInto(own, { registration }, adindaFramework)).toThrow(/^addKimInto needs kim/);
    expect(JSON.stringify(own)).toBe(before);
    expect(() => retractKim(own, { registration }, adindaFramework)).toThrow(/^retractKim needs kim/);
  });
});
