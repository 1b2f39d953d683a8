/** What a rule declares is what it does, over drafts of any incompleteness and the golden cases. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityReportFields } from '../../src/fields/activity-report-fields.js';
import { registrationFields } from '../../src/fields/registration-fields.js';
import type { Path } from '../../src/kernel/json-pointer.js';
import type { SubmissionKind } from '../../src/model/submission.js';
import { judgeByRule } from '../../src/validate/conclude.js';
import { describeRule } from '../../src/validate/describe-rule.js';
import { type RuleCode, ruleReferences, rules } from '../../src/validate/registry.js';
import type { AnyRule, Outcome, RuleReference } from '../../src/validate/rule.js';
import { allRuleSets } from '../../src/validate/rule-set-at.js';
import { draftAsOf, draftsOf } from '../support/drafts.js';
import { root } from '../support/source-files.js';

const anyRules = rules as unknown as Readonly<Record<RuleCode, AnyRule>>;
const codes = Object.keys(rules) as RuleCode[];
const kinds: readonly SubmissionKind[] = ['registration', 'activity-report'];
const bound = allRuleSets().flatMap(({ bindings }) =>
  Object.entries(bindings).map(([code, { options }]) => [code as RuleCode, options] as const),
);
const distinct = [...new Map(bound.map((entry) => [JSON.stringify(entry), entry])).values()];

/** `['members', 3, 'ageBand']` stands at `members[].ageBand`; a position of a list of codes belongs to the list. */
function placeOf(path: Path): string {
  let place = '';
  path.forEach((part, i) => {
    if (typeof part === 'string') place += place === '' ? part : `.${part}`;
    else if (i < path.length - 1) place += '[]';
  });
  return place;
}

/** What of a draft stands at some places, with the positions of its lists. */
function onlyAt(value: unknown, isDeclared: (place: string) => boolean, place = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => onlyAt(item, isDeclared, `${place}[]`));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).flatMap(([key, part]) => {
    const here = place === '' ? key : `${place}.${key}`;
    return isDeclared(here) ? [[key, onlyAt(part, isDeclared, here)] as const] : [];
  });
  return Object.fromEntries(parts);
}

function undeclared(rule: AnyRule, outcome: Outcome): string[] {
  const { reportsAt, cannotTell, notApplicable } = describeRule(rule);
  switch (outcome.verdict) {
    case 'pass':
      return [];
    case 'fail':
      return outcome.findings.map(({ path }) => placeOf(path)).filter((place) => !reportsAt.includes(place));
    case 'cannot-tell': {
      const way = cannotTell.find(({ reason }) => reason === outcome.reason);
      if (way === undefined) return [outcome.reason];
      return outcome.missing.map(placeOf).filter((place) => !way.missing.includes(place));
    }
    case 'not-applicable':
      return notApplicable.some(({ reason }) => reason === outcome.reason) ? [] : [outcome.reason];
  }
}

describe.each(kinds)('rules about a %s', (kind) => {
  const ofKind = distinct.filter(([code]) => anyRules[code].kind === kind);

  it('report, lack and leave out only what they declare', () => {
    fc.assert(
      fc.property(draftsOf(kind), fc.option(draftsOf('registration')), (draft, registration) => {
        const related = registration && { ...registration, ...('kimId' in draft && { id: draft.kimId }) };
        const context = { asOf: draftAsOf, ...(related && { registration: related as never }) };
        for (const [code, options] of ofKind) {
          const outcome = judgeByRule(anyRules[code], draft, options, context);
          expect([code, ...undeclared(anyRules[code], outcome)]).toEqual([code]);
        }
      }),
    );
  });

  it('answer alike when nothing is there but the fields that they declare to read', () => {
    fc.assert(
      fc.property(draftsOf(kind), (draft) => {
        for (const [code, options] of ofKind) {
          const { reads } = describeRule(anyRules[code]);
          const declared = ['kind', ...reads, ...(anyRules[code].registration ? ['kimId'] : [])];
          const isDeclared = (place: string) =>
            declared.some((one) => one === place || one.startsWith(`${place}.`) || one.startsWith(`${place}[]`));
          const less = onlyAt(draft, isDeclared) as typeof draft;
          const context = { asOf: draftAsOf };
          expect([code, judgeByRule(anyRules[code], less, options, context)]).toEqual([
            code,
            judgeByRule(anyRules[code], draft, options, context),
          ]);
        }
      }),
    );
  });
});

describe.each(codes)('%s', (code) => {
  const rule = anyRules[code];
  const reference: RuleReference = ruleReferences[code];
  const fields = rule.kind === 'registration' ? registrationFields : activityReportFields;
  const known = new Set<string>(Object.keys(fields));

  it('names places that exist', () => {
    const { reads, reportsAt, lacks = [], coveredBy = [] } = reference;
    expect([...reads, ...reportsAt, ...lacks].filter((place) => !known.has(place))).toEqual([]);
    for (const other of [...coveredBy, ...(rule.impliedBy === undefined ? [] : [rule.impliedBy])]) {
      expect(codes).toContain(other);
    }
  });

  it('says in its file when it fails and where its boundaries are, for whoever writes it again', () => {
    const file = `${root}src/validate/rules/${code.replace('.', '-')}.ts`;
    expect(existsSync(file)).toBe(true);
    const text = readFileSync(file, 'utf8');
    const comment = text.slice(0, text.indexOf('= /* @__PURE__ */ rule({')).split('/**').at(-1) ?? '';
    expect(comment).toMatch(/\n \* Fails[ ,]/);
    expect(comment).toMatch(/\n \* Boundary: /);
  });

  it('has its JSON Schema beside it, or says why it has none', () => {
    const beside = readdirSync(`${root}src/validate/rules`).includes(`${code.replace('.', '-')}.json-schema.ts`);
    expect(beside).toBe(reference.notInJsonSchema === undefined);
  });
});
