import { describe, expect, it } from 'vitest';
import { judgeByRule } from '../../src/validate/conclude.js';
import { defineRule } from '../../src/validate/define-rule.js';
import { defineLocalProfile, defineRuleSet } from '../../src/validate/define-rule-set.js';
import { describeRule } from '../../src/validate/describe-rule.js';
import { atLeast, listOf, requireRuleOptions, share, someCodesOf, someOf } from '../../src/validate/option-kinds.js';
import type { RuleBinding } from '../../src/validate/rule-set.js';
import { ruleSetAt, ruleSetById } from '../../src/validate/rule-set-at.js';
import { sexes } from '../../src/vocabulary/concepts/sexes.js';

/* What a rule, an option, a binding and a profile of a host may be at their outermost, and the first step beyond. */

const asOf = '2026-01-31';
const refused = (call: () => unknown, message?: RegExp) =>
  expect(call).toThrow(
    expect.objectContaining({
      code: expect.stringMatching(/^(invalid|missing|unknown)-/),
      ...(message && { message: expect.stringMatching(message) }),
    }),
  );

const sound = {
  code: 'x-kami.on-trial',
  kind: 'registration',
  reads: ['members[].sex', 'decrees'],
  reportsAt: ['members'],
  check: () => undefined,
} as const;
const define = (change: object) => defineRule({ ...sound, ...change } as never);

describe('a rule of a host', () => {
  it.each<readonly [string, object]>([
    ['the shortest code', { code: 'x-a.b' }],
    ['a code of digits and words', { code: 'x-4-b.5-c' }],
    ['a need of what it reads', { needs: ['members[].sex'] }],
    ['a need of the list that it reads within', { needs: ['members'] }],
    ['a need of a field within what it reads', { needs: ['decrees[].number'] }],
    ['a list of which it reads a part', { list: 'members' }],
    ['what it lacks', { lacks: ['members[].sex'] }],
    ['what it asks for', { asksFor: ['decrees'] }],
    [
      'facts of the registration',
      {
        kind: 'activity-report',
        reads: ['activities'],
        reportsAt: ['activities'],
        registration: ['members[].id', 'bodyType'],
      },
    ],
    ['no facts of the registration', { registration: [] }],
    ['another rule that it implies', { impliedBy: 'members.below-minimum', coveredBy: ['decree.missing'] }],
    ['groups only', { groupsOnly: true }],
    ['a whole list of members', { wholeList: true }],
    ['a whole list of decrees', { wholeList: 'decrees' }],
    ['nothing examined as nothing to check', { ifNothingExamined: 'nothing-to-check' }],
    ['nothing examined as not given', { ifNothingExamined: 'not-given' }],
    ['reasons of its own', { cannotTell: { 'not-given': ['members'] } }],
    ['options', { options: { least: atLeast(1) } }],
    ['why it is in no JSON Schema', { notInJsonSchema: 'follows-ids' }],
    ['a JSON Schema', { jsonSchema: () => ({ schema: {} }) }],
    ['parts that are not there', { list: undefined, needs: undefined, options: undefined, groupsOnly: undefined }],
  ])('may have %s', (_, change) => {
    expect(Object.isFrozen(define(change))).toBe(true);
  });

  it.each<readonly [string, object]>([
    ['a code without its mark', { code: 'kami.on-trial' }],
    ['a code with capitals', { code: 'x-Kami.on-trial' }],
    ['a code without a stop', { code: 'x-kami' }],
    ['a code with two stops', { code: 'x-kami.on.trial' }],
    ['a code that ends with a hyphen', { code: 'x-kami.on-' }],
    ['a code with two hyphens', { code: 'x-kami.on--trial' }],
    ['a code after a space', { code: ' x-kami.on' }],
    ['a code before a line', { code: 'x-kami.on\n' }],
    ['a code that is a number', { code: 7 }],
    ['no kind', { kind: undefined }],
    ['places that are one text', { reads: 'members' }],
    ['places that are numbers', { reads: [1] }],
    ['nowhere to report', { reportsAt: [] }],
    ['nothing that it reads', { reads: [] }],
    ['a list that is a list', { list: ['members'] }],
    ['needs that are one text', { needs: 'members' }],
    ['what it lacks as numbers', { lacks: [1] }],
    ['what it lacks outside what it reads', { lacks: ['seat'] }],
    ['what it asks for as one text', { asksFor: 'members' }],
    ['what it asks for outside what it reads', { asksFor: ['seat'] }],
    ['a need that only begins alike', { reads: ['members'], needs: ['membersListed'] }],
    ['registration as true', { registration: true }],
    ['facts that a registration lacks', { registration: ['activities'] }],
    ['implied by a list', { impliedBy: ['a'] }],
    ['covered by one text', { coveredBy: 'a' }],
    ['covered by numbers', { coveredBy: [1] }],
    ['groups only as false', { groupsOnly: false }],
    ['a whole list as false', { wholeList: false }],
    ['a whole list that has no mark', { wholeList: 'activities' }],
    ['reasons that are a list', { cannotTell: ['members'] }],
    ['a reason with one text', { cannotTell: { 'not-given': 'members' } }],
    ['options that are a list', { options: [] }],
    ['options that are a text', { options: 'minimum' }],
    ['an option that is a function', { options: { least: () => true } }],
    ['an option without what it takes', { options: { least: { accepts: () => true } } }],
    ['an option that accepts nothing', { options: { least: { takes: 'a number' } } }],
    ['a JSON Schema that is an object', { jsonSchema: {} }],
    ['a reason without words', { notInJsonSchema: true }],
    ['a check that is an object', { check: {} }],
    ['a part that every object has', { toString: undefined, valueOf: 1 }],
  ])('may not have %s', (_, change) => {
    refused(() => define(change), /^defineRule/);
  });

  it.each([undefined, null, 'rule', [sound]])('is not %j', (definition) => {
    refused(() => defineRule(definition as never));
  });

  it('is described with what it declares, and nothing else', () => {
    expect(describeRule(define({ reads: ['decrees'], reportsAt: ['decrees'] }))).toEqual({
      reads: ['decrees'],
      reportsAt: ['decrees'],
      cannotTell: [],
      notApplicable: [],
    });
    const full = describeRule(
      define({
        reads: ['members[].joinedOn', 'decrees'],
        list: 'members',
        needs: ['decrees'],
        lacks: ['decrees'],
        groupsOnly: true,
        wholeList: true,
        ifNothingExamined: 'not-given',
        asksFor: ['members'],
        impliedBy: 'decree.missing',
        coveredBy: ['decree.expired'],
        cannotTell: { 'no-lookup': ['seat.regionCode'] },
        notInJsonSchema: 'follows-ids',
      }),
    );
    expect(full).toEqual({
      reads: ['members[].joinedOn', 'decrees', 'membersListed', 'bodyType'],
      reportsAt: ['members'],
      cannotTell: [
        { reason: 'not-given', missing: ['members', 'decrees', 'bodyType'] },
        { reason: 'holds-so-far', missing: ['members'] },
        { reason: 'partial-list', missing: ['members'] },
        { reason: 'too-little-known', missing: ['decrees', 'members[].joinedOn'] },
        { reason: 'no-lookup', missing: ['seat.regionCode'] },
      ],
      notApplicable: [
        { reason: 'is-a-forum' },
        { reason: 'nothing-to-check' },
        { reason: 'covered-by-another-rule', by: ['decree.expired', 'decree.missing'] },
      ],
      notInJsonSchema: 'follows-ids',
    });
    const beside = describeRule(
      define({ kind: 'activity-report', reads: ['activities'], reportsAt: ['activities'], registration: [] }),
    );
    expect(beside.cannotTell).toEqual([{ reason: 'no-registration', missing: ['kimId'] }]);
    const named = describeRule(
      define({ kind: 'activity-report', reads: ['activities'], reportsAt: ['activities'], registration: ['bodyType'] }),
    );
    expect(named.cannotTell[1]).toEqual({ reason: 'registration-incomplete', missing: ['bodyType'] });
    const marked = describeRule(define({ wholeList: 'decrees', ifNothingExamined: 'nothing-to-check' }));
    expect(marked.reads).toContain('decreesListed');
    expect(marked.cannotTell.map(({ reason }) => reason)).toEqual(['holds-so-far', 'partial-list']);
    expect(marked.notApplicable).toEqual([{ reason: 'nothing-to-check' }]);
    expect(describeRule(define({ wholeList: 'decrees' })).cannotTell.map(({ reason }) => reason)).toEqual([
      'holds-so-far',
    ]);
  });

  it.each([
    undefined,
    7,
    { code: 'x' },
    { ...sound, check: 1 },
    { ...sound, needs: 'members' },
  ])('is not described where it is %j', (rule) => {
    refused(() => describeRule(rule as never));
  });
});

describe('an answer', () => {
  const judge = (check: (draft: never, answer: never) => void, change: object, draft: object = {}) =>
    judgeByRule(define({ check, ...change }), { kind: 'registration', ...draft } as never, {}, { asOf });
  const nothing = () => undefined;

  it('about an empty list is that there is nothing to check', () => {
    expect(judge(nothing, { list: 'members' }, { members: [] })).toEqual({
      verdict: 'not-applicable',
      reason: 'nothing-to-check',
    });
    expect(judge(nothing, { list: 'members' }, { members: [{}] }).verdict).toBe('pass');
    expect(judge(nothing, { list: 'members' }).verdict).toBe('cannot-tell');
  });

  it('about a forum is none where the rule is about groups', () => {
    const forum = { bodyType: 'forum-kim', members: [{}] };
    expect(judge(nothing, { groupsOnly: true }, forum)).toEqual({ verdict: 'not-applicable', reason: 'is-a-forum' });
    expect(judge(nothing, {}, forum).verdict).toBe('pass');
    const finds = (_: never, answer: never) => (answer as { found(path: string[]): void }).found(['members']);
    expect(judge(finds, { groupsOnly: true }, { members: [] })).toEqual({
      verdict: 'cannot-tell',
      reason: 'not-given',
      missing: [['bodyType']],
    });
    expect(judge(finds, { groupsOnly: true }, { bodyType: 'kim' }).verdict).toBe('fail');
  });

  it('that nothing was examined is the one that the rule declares', () => {
    const list = { members: [{}] };
    expect(judge(nothing, { ifNothingExamined: 'nothing-to-check' }, list).verdict).toBe('not-applicable');
    expect(judge(nothing, { ifNothingExamined: 'not-given', asksFor: ['decrees'] }, list)).toEqual({
      verdict: 'cannot-tell',
      reason: 'not-given',
      missing: [['decrees']],
    });
    const examines = (_: never, answer: never) => (answer as { examined(): void }).examined();
    expect(judge(examines, { ifNothingExamined: 'nothing-to-check' }, list).verdict).toBe('pass');
  });

  it('names no more than fifty places', () => {
    const lacks = (_: never, answer: never) => {
      for (let i = 0; i < 60; i++) (answer as { lacks(path: unknown[]): void }).lacks(['members', i, 'sex']);
    };
    const outcome = judge(lacks, { lacks: ['members[].sex'] });
    expect(outcome.verdict === 'cannot-tell' && outcome.missing).toHaveLength(50);
  });

  it('of one call leaves nothing for the next', () => {
    let first = true;
    const once = (_: never, answer: never) => {
      if (first) (answer as { found(path: string[]): void }).found(['members']);
      first = false;
    };
    const rule = define({ check: once });
    const ask = () => judgeByRule(rule, { kind: 'registration' } as never, {}, { asOf }).verdict;
    expect([ask(), ask()]).toEqual(['fail', 'pass']);
  });

  it.each<readonly [string, () => unknown]>([
    ['without a day', () => judgeByRule(define({}), {}, {}, {} as never)],
    ['on a day that is none', () => judgeByRule(define({}), {}, {}, { asOf: '2026-02-30' })],
    ['about a text', () => judgeByRule(define({}), 'x' as never, {}, { asOf })],
    ['with options that are none', () => judgeByRule(define({}), {}, undefined, { asOf })],
    ['with an option that it does not take', () => judgeByRule(define({}), {}, { least: 1 }, { asOf })],
    [
      'beside a registration that is a text',
      () => judgeByRule(define({}), {}, {}, { asOf, registration: 'x' as never }),
    ],
    ['with something else beside it', () => judgeByRule(define({}), {}, {}, { asOf, day: asOf } as never)],
    ['by something that is no rule', () => judgeByRule({ code: 'x' } as never, {}, {}, { asOf })],
  ])('%s is refused', (_, call) => {
    refused(call);
  });
});

describe('an option', () => {
  it('is a number from a least one on', () => {
    const { accepts, takes } = atLeast(2);
    expect([2, 2.5, 1e9].every(accepts)).toBe(true);
    expect([1.99, Number.NaN, Number.POSITIVE_INFINITY, '3', null].some(accepts)).toBe(false);
    expect(takes).toContain('2');
    refused(() => atLeast(Number.NaN));
  });

  it('is a share above 0 and up to 1', () => {
    expect([0.001, 1].every(share.accepts)).toBe(true);
    expect([0, -1, 1.001, Number.NaN, '1'].some(share.accepts)).toBe(false);
  });

  it('is a list of codes, of words, or of things as described', () => {
    const codes = someCodesOf(sexes as never);
    expect(codes.accepts(['perempuan']) && codes.accepts([])).toBe(true);
    expect(codes.accepts(['perempuan', 'x']) || codes.accepts('perempuan')).toBe(false);
    const words = someOf('a', 'b');
    expect(words.accepts(['b', 'a']) && words.accepts([])).toBe(true);
    expect(words.accepts(['a', 'c']) || words.accepts('a')).toBe(false);
    const numbers = listOf('numbers', (item) => typeof item === 'number');
    expect(numbers.accepts([1, 2]) && numbers.accepts([])).toBe(true);
    expect(numbers.accepts([1, '2']) || numbers.accepts({ 0: 1 })).toBe(false);
    refused(() => someOf(1 as never));
    for (const scheme of [undefined, 'sexes', {}, { id: 'x' }, { id: 7, concepts: {} }]) {
      refused(() => someCodesOf(scheme as never));
    }
  });

  it.each<readonly [unknown, RegExp]>([
    [undefined, /without an object/],
    [[], /without an object/],
    [{}, /without its option "least"/],
    [{ least: 0 }, /wrong option "least"/],
    [{ least: 1, most: 2 }, /"most".*it takes: "least"/],
  ])('%j is refused with its fault', (options, message) => {
    refused(() => requireRuleOptions(options, { least: atLeast(1) }, 'rule set', 'x-a.b'), message);
  });

  it('that is right is taken, and none where none is asked for', () => {
    expect(() => requireRuleOptions({ least: 1 }, { least: atLeast(1) }, 'rule set', 'x-a.b')).not.toThrow();
    expect(() => requireRuleOptions({}, {}, 'rule set', 'x-a.b')).not.toThrow();
    refused(() => requireRuleOptions({ a: 1 }, {}, 'rule set', 'x-a.b'), /takes: none/);
  });
});

describe('a profile', () => {
  const whole: RuleBinding = { options: {}, severity: 'hint', source: { source: 'x-perbup' }, confidence: 'H' };
  const profile = (change: object) => defineLocalProfile({ id: 'kabupaten-lain', bindings: {}, ...change } as never);
  const bound = (change: object) => profile({ bindings: { 'members.same-name': { ...whole, ...change } } });

  it.each<readonly [string, () => unknown]>([
    ['the shortest id', () => profile({ id: 'a' })],
    ['an id with digits', () => profile({ id: 'kota-2b' })],
    ['an id that only begins like ours', () => profile({ id: 'nasionalis' })],
    ['a first and a last day', () => profile({ since: '2024-01-01', until: '2024-12-31' })],
    ['a binding without options', () => bound({ options: undefined })],
    ['a binding that was read', () => bound({ clauseRead: true, evidence: {} })],
    ['a place in its source', () => bound({ source: { source: 'x-perbup', where: 'Pasal 4' } })],
    ['each severity', () => ['error', 'warning', 'hint'].map((severity) => bound({ severity }))],
    ['each confidence', () => ['H', 'M', 'L'].map((confidence) => bound({ confidence }))],
    [
      'another rule taken out',
      () => profile({ bindings: { 'members.same-name': whole }, without: ['decree.missing'] }),
    ],
    [
      'a requirement',
      () => profile({ requirements: [{ code: 'pengakuan', core: false, rules: [], onWarning: 'not-met' }] }),
    ],
    ['what it leaves out', () => profile({ leftOut: [{ code: 'x', source: { source: 'x-perbup' } }] })],
  ])('may have %s', (_, call) => {
    expect(call).not.toThrow();
  });

  it.each<readonly [string, () => unknown]>([
    ['no id', () => profile({ id: undefined })],
    ['an id that begins with a digit', () => profile({ id: '2a' })],
    ['an id with a capital', () => profile({ id: 'Kota' })],
    ['an id that ends with a hyphen', () => profile({ id: 'kota-' })],
    ['an id with a space', () => profile({ id: 'kota kami' })],
    ['an id before a line', () => profile({ id: 'kota\n' })],
    ['bindings that are a list', () => profile({ bindings: [] })],
    ['a first day that is none', () => profile({ since: '2024-13-01' })],
    ['a last day that is none', () => profile({ until: '2024-02-30' })],
    ['rules that are an object', () => profile({ rules: {} })],
    ['rules taken out as one text', () => profile({ without: 'decree.missing' })],
    ['a requirement that is not known', () => profile({ requirements: [{ code: 'x', core: true, rules: [] }] })],
    ['a requirement without rules', () => profile({ requirements: [{ code: 'pengakuan', core: true }] })],
    [
      'a requirement that is core as a text',
      () => profile({ requirements: [{ code: 'pengakuan', core: 'yes', rules: [] }] }),
    ],
    [
      'a requirement that a warning decides otherwise',
      () => profile({ requirements: [{ code: 'pengakuan', core: true, rules: [], onWarning: 'met' }] }),
    ],
    ['what it leaves out without a source', () => profile({ leftOut: [{ code: 'x' }] })],
    ['something else', () => profile({ name: 'x' })],
    ['a binding without severity', () => bound({ severity: undefined })],
    ['a binding whose source is a text', () => bound({ source: 'x-perbup' })],
    ['a binding whose source has no name', () => bound({ source: {} })],
    ['a binding without confidence', () => bound({ confidence: undefined })],
    ['a binding whose options are a list', () => bound({ options: [] })],
    ['a binding whose evidence is a text', () => bound({ evidence: 'x' })],
    ['a binding that was read as a text', () => bound({ clauseRead: 'yes' })],
    ['a binding that is a list', () => profile({ bindings: { 'members.same-name': [] } })],
  ])('may not have %s', (_, call) => {
    refused(call);
  });

  it('that defineLocalProfile did not make is looked at where it is laid over', () => {
    const laid = (binding: unknown) =>
      ruleSetAt(asOf, 'kabupaten-lain', {
        profiles: [{ id: 'kabupaten-lain', bindings: { 'members.same-name': binding } } as never],
      });
    expect(laid(whole).bindings['members.same-name']).toEqual(whole);
    refused(() => laid({ ...whole, severity: 'fatal' }), /severity/);
    refused(() => laid({ ...whole, source: {} }), /source/);
    refused(() => laid({ ...whole, source: undefined }), /source/);
    refused(() => laid(7), /severity/);
    refused(() => laid({ ...whole, options: { least: 1 } }), /"least"/);
    expect(laid(undefined).bindings['members.same-name']).toBeUndefined();
  });

  it('of which rules are taken out has none of them, and all the others', () => {
    const base = ruleSetAt(asOf);
    const less = defineRuleSet({ id: 'kota-lain', over: base, bindings: {}, without: ['decree.missing'] });
    expect(Object.keys(less.bindings)).toEqual(Object.keys(base.bindings).filter((code) => code !== 'decree.missing'));
    expect(less).toMatchObject({ profile: 'kota-lain', over: base.id, legalBasis: base.legalBasis });
    expect(base.bindings['decree.missing']).toBeDefined();
    refused(() => defineRuleSet({ id: 'kota-lain', over: { ...base } as never, bindings: {} }));
    refused(() => defineRuleSet({ id: 'kota-lain', over: base.id as never, bindings: {} }));
  });

  it('replaces the requirements that it names, and leaves the order of the others', () => {
    const base = ruleSetAt(asOf);
    const [first, second] = base.requirements;
    const requirements = [{ code: second?.code ?? 'pengakuan', core: false, rules: [] }] as const;
    const { requirements: own } = defineRuleSet({ id: 'kota-lain', over: base, bindings: {}, requirements });
    expect(own.map(({ code }) => code)).toEqual(base.requirements.map(({ code }) => code));
    expect(own[0]).toEqual(first);
    expect(own[1]).toEqual(requirements[0]);
  });

  it.each<readonly [string, () => unknown]>([
    ['a day that is none', () => ruleSetAt('2026')],
    ['a profile that is a number', () => ruleSetAt(asOf, 7 as never)],
    ['a profile that there is not', () => ruleSetAt(asOf, 'kabupaten-tidak-ada')],
    ['profiles that are an object', () => ruleSetAt(asOf, 'nasional', { profiles: {} as never })],
    ['an option that there is not', () => ruleSetAt(asOf, 'nasional', { profile: [] } as never)],
    ['an id that is a number', () => ruleSetById(7 as never)],
    ['an id that there is not', () => ruleSetById('nasional-1999')],
    ['a day before all rules', () => ruleSetAt('1900-01-01')],
  ])('is not found by %s', (_, call) => {
    refused(call);
  });
});
