import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../src/check.js';
import { renderIssue } from '../../src/explain/render-issue.js';
import { requireSentences } from '../../src/explain/require-sentences.js';
import type { KimError } from '../../src/kernel/kim-error.js';
import { jsonSchemaFor } from '../../src/schemas/json-schema/json-schema-for.js';
import { extendLanguage } from '../../src/texts/extend-language.js';
import { id } from '../../src/texts/id/index.js';
import { judgeByRule } from '../../src/validate/conclude.js';
import { defineRule } from '../../src/validate/define-rule.js';
import { defineLocalProfile, defineRuleSet } from '../../src/validate/define-rule-set.js';
import { atLeast } from '../../src/validate/option-kinds.js';
import type { Answering } from '../../src/validate/rule.js';
import type { LocalProfile, RuleBinding } from '../../src/validate/rule-set.js';
import { allRuleSets, registrationRuleSetAt, ruleSetAt, ruleSetById } from '../../src/validate/rule-set-at.js';
import { localProfiles } from '../../src/validate/rule-sets/local-profiles.js';

const asOf = '2026-01-31';
const source = { source: 'x-perbup-kami', where: 'Pasal 4' } as const;
const bound = (options: unknown): RuleBinding => ({ options, severity: 'error', source, confidence: 'H' });

const tooFewProgrammes = defineRule({
  code: 'x-kami.too-few-programmes',
  kind: 'registration',
  reads: ['workProgrammes'],
  reportsAt: ['workProgrammes'],
  options: { minimum: atLeast(1) },
  needs: ['workProgrammes'],
  jsonSchema: ({ minimum }) => ({
    schema: { type: 'object', properties: { workProgrammes: { type: 'array', minItems: minimum } } },
  }),
  check({ workProgrammes }, answer: Answering<'registration', { readonly minimum: number }>, { minimum }) {
    if (workProgrammes.length < minimum) answer.found(['workProgrammes'], { minimum });
  },
});

const kami = defineLocalProfile({
  id: 'kabupaten-kami',
  rules: [tooFewProgrammes],
  bindings: {
    'x-kami.too-few-programmes': bound({ minimum: 1 }),
    'members.below-minimum': bound({ minimum: 5 }) as never,
  },
  without: ['members.above-maximum'],
  requirements: [{ code: 'terbuka-tanpa-membedakan', core: true, rules: ['x-kami.too-few-programmes'] }],
});

const group = {
  kind: 'registration',
  schemaVersion: 'v1',
  id: 'k',
  name: 'KIM',
  bodyType: 'kim',
  members: ['a', 'b', 'c'].map((member) => ({ id: member })),
  workProgrammes: [],
};

const codeOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return [(error as KimError).code, (error as KimError).message];
  }
  return 'nothing was thrown';
};

describe('a rule of a host', () => {
  const ruleSet = ruleSetAt(asOf, 'kabupaten-kami', { profiles: [kami] });

  it('is asked, and reported beside the rules of the library', () => {
    const { issues, validation } = checkSubmission(group, { asOf, ruleSet });
    expect(issues.find(({ code }) => code === 'x-kami.too-few-programmes')).toEqual({
      code: 'x-kami.too-few-programmes',
      severity: 'error',
      path: ['workProgrammes'],
      params: { minimum: 1 },
      source,
      verdict: 'fail',
    });
    expect(issues.find(({ code }) => code === 'members.below-minimum')?.params).toEqual({ count: 3, minimum: 5 });
    const answered = [...(validation?.passed ?? []), ...(validation?.notChecked ?? []).map(({ code }) => code)];
    expect(answered).not.toContain('members.above-maximum');
  });

  it('decides a requirement', () => {
    const { validation } = checkSubmission(group, { asOf, ruleSet });
    const open = validation?.requirements?.requirements.find(({ code }) => code === 'terbuka-tanpa-membedakan');
    expect(open).toMatchObject({ status: 'not-met', core: true, failed: ['x-kami.too-few-programmes'] });
  });

  it('has its words in an extended language', () => {
    const own = extendLanguage(id, {
      rules: {
        'x-kami.too-few-programmes': ({ minimum }: { readonly minimum: number }) =>
          `Catat paling sedikit ${minimum} program kerja.`,
      },
      ruleTitles: { 'x-kami.too-few-programmes': 'Program kerja' },
    });
    const issue = { code: 'x-kami.too-few-programmes', params: { minimum: 1 } } as const;
    expect(renderIssue(issue, own)).toBe('Catat paling sedikit 1 program kerja.');
  });

  it('stands in the JSON Schema of its rule set', () => {
    const schema = jsonSchemaFor('registration', ruleSet, id);
    expect(schema['x-kim-rules'].expressed).toContain('x-kami.too-few-programmes');
    expect(JSON.stringify(schema.allOf)).toContain('"minItems":1');
  });

  it('cannot tell by itself what it declares to need', () => {
    expect(judgeByRule(tooFewProgrammes, {}, { minimum: 1 }, { asOf })).toEqual({
      verdict: 'cannot-tell',
      reason: 'not-given',
      missing: [['workProgrammes']],
    });
  });

  it('is found by the id of its rule set, and in the rules of one kind', () => {
    expect(ruleSetById(ruleSet.id, { profiles: [kami] })).toEqual(ruleSet);
    const light = registrationRuleSetAt(asOf, 'kabupaten-kami', { profiles: [kami] });
    expect(light.bindings['x-kami.too-few-programmes']).toEqual(bound({ minimum: 1 }));
  });

  it.each<[string, object, RegExp]>([
    ['a code of ours', { code: 'members.below-minimum' }, /"x-" in front/],
    ['no kind', { kind: 'kim' }, /kind must be/],
    ['no place', { reads: [] }, /reads must list places/],
    ['an option without a kind', { options: { minimum: 3 } }, /option "minimum"/],
    ['no check', { check: undefined }, /check must be a function/],
    ['a part that no rule has', { reportAt: ['members'] }, /no part "reportAt"/],
    ['a place to read that does not exist', { reads: ['workProgrammes', 'nix'] }, /reads names "nix"/],
    ['a place to report at that does not exist', { reportsAt: ['workProgrammes[].nix'] }, /reportsAt names/],
    ['a need that does not exist', { needs: ['toString'] }, /needs names "toString"/],
    ['a need that it does not read', { needs: ['decrees'] }, /needs names "decrees", which is not among/],
    ['a list that it does not read', { list: 'decrees' }, /list names "decrees"/],
    ['a list that is none', { list: 3 }, /list must name/],
    ['a whole list that is none', { wholeList: 'members' }, /wholeList must be/],
    ['another answer to nothing', { ifNothingExamined: 'pass' }, /ifNothingExamined must be/],
    ['a place of a registration that does not exist', { registration: ['nix'] }, /registration names "nix"/],
  ])('is refused with %s', (_what, change, message) => {
    expect(codeOf(() => defineRule({ ...tooFewProgrammes, ...change } as never))).toEqual([
      'invalid-definition',
      expect.stringMatching(message),
    ]);
  });
});

describe('a profile of a host', () => {
  const bindings = { 'members.below-minimum': bound({ minimum: 10 }) as never };

  it('is found only in the call that names it', () => {
    expect(codeOf(() => ruleSetAt(asOf, 'kabupaten-kami'))).toEqual([
      'unknown-id',
      expect.stringContaining('kabupaten-kami'),
    ]);
  });

  it('follows the national rules from day to day', () => {
    const at = (day: string) => ruleSetAt(day, 'kabupaten-kami', { profiles: [kami] }).id;
    expect([at('2016-01-01'), at('2026-01-31')]).toEqual(['kabupaten-kami-2010', 'kabupaten-kami-2024']);
  });

  it('stays as it was when the object it was made of changes, and leaves that object open', () => {
    const options = { minimum: 10 };
    const definition = { id: 'kabupaten-lain', bindings: { 'members.below-minimum': bound(options) } };
    const ours = defineRuleSet({ ...definition, over: ruleSetAt(asOf) } as never);
    options.minimum = 99;
    expect(ours.bindings['members.below-minimum']?.options).toEqual({ minimum: 10 });
    expect(Object.isFrozen(ours.bindings)).toBe(true);
  });

  it.each<[string, Partial<LocalProfile>, RegExp]>([
    [
      'a name that is misspelt',
      { bindings: { 'members.below-minimum': bound({ minimun: 10 }) as never } },
      /"minimun"/,
    ],
    ['a text for a number', { bindings: { 'members.below-minimum': bound({ minimum: 'x' }) as never } }, /"minimum"/],
    ['a rule that does not exist', { bindings: { 'members.below-minimun': bound({}) } as never }, /no such rule/],
    [
      'a severity that does not exist',
      { bindings: { 'members.same-name': { ...bound({}), severity: 'fatal' } } as never },
      /severity/,
    ],
    [
      'a binding without a source',
      { bindings: { 'members.same-name': { options: {}, severity: 'hint' } } as never },
      /source/,
    ],
    ['a rule taken out that is not in force', { bindings, without: ['members.too-old' as never] }, /members.too-old/],
    [
      'a requirement of rules that do not exist',
      { bindings, requirements: [{ code: 'pengakuan', core: true, rules: ['x-kami.missing'] }] },
      /x-kami.missing/,
    ],
    ['an id that looks like ours', { id: 'nasional', bindings }, /id of its own/],
    ['an id that looks like that of a rule set of ours', { id: 'nasional-2024', bindings }, /id of its own/],
    ['a binding that is none', { bindings: { 'members.same-name': undefined } as never }, /name it in without/],
    [
      'a requirement that does not exist',
      { bindings, requirements: [{ code: 'kami' as never, core: true, rules: [] }] },
      /"kami"; known are/,
    ],
    ['a binding that is nothing', { bindings: { 'members.same-name': null } as never }, /name it in without/],
    [
      'a confidence that does not exist',
      { bindings: { 'members.same-name': { ...bound({}), confidence: 'X' } } as never },
      /confidence/,
    ],
    [
      'a part that no binding has',
      { bindings: { 'members.same-name': { ...bound({}), option: {} } } as never },
      /"option"/,
    ],
    ['a rule that it binds and takes out', { bindings, without: ['members.below-minimum'] }, /takes it out/],
    [
      'two rules of one code',
      { bindings, rules: [tooFewProgrammes, defineRule({ ...tooFewProgrammes, needs: [] })] },
      /two rules/,
    ],
    ['a day that does not exist', { bindings, since: '2025-02-30' }, /calendar/],
    [
      'a rule that defineRule did not make',
      { bindings, rules: [{ ...tooFewProgrammes, code: 'members.x' } as never] },
      /defineRule/,
    ],
  ])('is refused with %s', (_what, change, message) => {
    const call = () => defineRuleSet({ id: 'kabupaten-lain', bindings, ...change, over: ruleSetAt(asOf) });
    expect(codeOf(call)).toEqual(['invalid-definition', expect.stringMatching(message)]);
  });
});

describe('what a rule of a host may not do', () => {
  const finding = (check: (draft: never, answer: Answering<'registration'>) => unknown) => {
    const rule = defineRule({
      code: 'x-kami.on-trial',
      kind: 'registration',
      reads: ['members', 'seat.regionCode'],
      reportsAt: ['members', 'members[].sex'],
      check: check as never,
    });
    const profile = defineLocalProfile({
      id: 'kabupaten-coba',
      rules: [rule],
      bindings: { 'x-kami.on-trial': bound({}) },
    });
    const ruleSet = ruleSetAt(asOf, 'kabupaten-coba', { profiles: [profile] });
    return [
      codeOf(() => checkSubmission(group, { asOf, ruleSet })),
      codeOf(() => judgeByRule(rule, { members: [] } as never, {}, { asOf })),
    ];
  };
  const keys = fc.oneof(fc.constantFrom('members', 'sex', 'name', 'seat', 'length', '__proto__'), fc.nat(40));

  it('finds something only where it reports', () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 4 }), (path) => {
        const isDeclared =
          (path.length === 1 && path[0] === 'members') ||
          (path.length === 3 && path[0] === 'members' && typeof path[1] === 'number' && path[2] === 'sex');
        for (const outcome of finding((_draft, answer) => answer.found(path))) {
          if (isDeclared) expect(outcome).toBe('nothing was thrown');
          else expect(outcome).toEqual(['invalid-definition', expect.stringContaining('"x-kami.on-trial"')]);
        }
      }),
    );
  });

  it('repeats nothing of a place that it does not have', () => {
    for (const outcome of finding((_draft, answer) => answer.found(['<script>']))) {
      expect(String(outcome)).not.toContain('<script>');
    }
  });

  it('answers at once', () => {
    const later = async (_draft: never, answer: Answering<'registration'>) => answer.found(['members']);
    for (const outcome of finding(later)) {
      expect(outcome).toEqual(['invalid-definition', expect.stringContaining('promise')]);
    }
  });
});

describe('the id of a rule set', () => {
  const profileOf = (one: string) =>
    defineLocalProfile({ id: one, bindings: { 'members.below-minimum': bound({ minimum: 9 }) as never } });

  it.each(localProfiles.map(({ id: one }) => one))('is never one of two: %s', (one) => {
    const refused = ['invalid-definition', expect.stringContaining(`"${one}"`)];
    expect(codeOf(() => profileOf(one))).toEqual(refused);
    expect(codeOf(() => defineRuleSet({ id: one, bindings: {}, over: ruleSetAt(asOf) }))).toEqual(refused);
  });

  it('is never one of two profiles of the host', () => {
    const profiles = [profileOf('kabupaten-kami'), profileOf('kabupaten-kami')];
    expect(codeOf(() => allRuleSets({ profiles }))).toEqual([
      'invalid-argument',
      expect.stringContaining('two profiles'),
    ]);
  });

  it('is that of one rule set and not also of the one below it', () => {
    const below = ruleSetAt(asOf, 'kabupaten-kami', { profiles: [kami] });
    expect(codeOf(() => defineRuleSet({ id: 'kabupaten-kami', bindings: {}, over: below }))).toEqual([
      'invalid-definition',
      expect.stringContaining('its own id'),
    ]);
    const other = defineRule({ ...tooFewProgrammes, groupsOnly: true });
    expect(codeOf(() => defineRuleSet({ id: 'kota-kami', rules: [other], bindings: {}, over: below }))).toEqual([
      'invalid-definition',
      expect.stringContaining('another rule of the code'),
    ]);
  });

  it('names every rule set once', () => {
    const ids = allRuleSets({ profiles: [kami] }).map((ruleSet) => ruleSet.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a language without the words of a rule', () => {
  const ruleSet = ruleSetAt(asOf, 'kabupaten-kami', { profiles: [kami] });
  const sentences = { 'x-kami.too-few-programmes': () => 'Catat program kerja.' };
  const ruleTitles = { 'x-kami.too-few-programmes': 'Program kerja' };
  const whole = extendLanguage(id, { rules: sentences, ruleTitles });
  const refused = ['invalid-argument', expect.stringContaining('"x-kami.too-few-programmes"')];

  it('is refused before anybody breaks the rule', () => {
    expect(codeOf(() => requireSentences(ruleSet, id))).toEqual(refused);
    expect(codeOf(() => requireSentences(ruleSet, extendLanguage(id, { rules: sentences })))).toEqual(refused);
    expect(codeOf(() => requireSentences(ruleSet, whole))).toBe('nothing was thrown');
    for (const each of allRuleSets()) expect(codeOf(() => requireSentences(each, id))).toBe('nothing was thrown');
  });
});
