import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkSubmission, checkUnder } from '../../src/check.js';
import type { SubmissionKind } from '../../src/model/submission.js';
import { activityReportRules } from '../../src/validate/activity-report-rules.js';
import { registrationRules } from '../../src/validate/registration-rules.js';
import { activityReportRuleSetAt, registrationRuleSetAt, ruleSetAt } from '../../src/validate/rule-set-at.js';
import { localProfiles } from '../../src/validate/rule-sets/local-profiles.js';

type Esbuild = typeof import('esbuild');
const esbuild: Esbuild = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild');
const asOf = '2026-01-31';

/** What an application ships that checks submissions under a rule set of one kind. */
async function bundle(finder: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `
        import { checkUnder } from './src/check.js';
        import { ${finder} } from './src/validate/index.js';
        export const check = (value: unknown) => checkUnder(value, { asOf: '${asOf}', ruleSet: ${finder}('${asOf}') });`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

describe('an application for one kind', () => {
  it.each([
    ['registrationRuleSetAt', registrationRules, activityReportRules],
    ['activityReportRuleSetAt', activityReportRules, registrationRules],
  ])('that uses %s carries the rules of its kind and none of the other', async (finder, own, others) => {
    const text = await bundle(finder);
    // The requirements, and local profiles, are data that name rules about registrations.
    const carries = (code: string) => new RegExp(`code:"${code.replace('.', '\\.')}",kind:`).test(text);
    expect(Object.keys(own).filter((code) => !carries(code))).toEqual([]);
    expect(Object.keys(others).filter(carries)).toEqual([]);
  });
});

describe('a rule set of one kind', () => {
  const finders = { registration: registrationRuleSetAt, 'activity-report': activityReportRuleSetAt } as const;
  const kinds: readonly SubmissionKind[] = ['registration', 'activity-report'];
  const places = ['nasional', ...localProfiles.map(({ id }) => id)];

  it.each(
    kinds.flatMap((kind) => places.map((place) => [kind, place] as const)),
  )('judges a %s in %s as the rule set of both kinds does', (kind, place) => {
    const input = { kind, schemaVersion: 'v1', id: 'k', name: 'KIM', kimId: 'k', members: [{ id: 'a' }] };
    const one = checkUnder(input, { asOf, ruleSet: finders[kind](asOf, place) });
    expect(one).toEqual(checkSubmission(input, { asOf, ruleSet: ruleSetAt(asOf, place) }));
    expect(one.validation?.ruleSet).toBe(ruleSetAt(asOf, place).id);
  });

  it('turns a submission of the other kind down as one of a kind that is not known here', () => {
    const result = checkUnder({ kind: 'activity-report', kimId: 'k' }, { asOf, ruleSet: registrationRuleSetAt(asOf) });
    expect(result.sound).toBe(false);
    expect(result.issues.map(({ code, params }) => [code, params])).toEqual([
      ['shape.unknown-kind', { known: ['registration'] }],
    ]);
  });
});
