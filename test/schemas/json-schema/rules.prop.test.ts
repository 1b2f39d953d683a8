/**
 * Every rule that a JSON Schema claims, by itself: two readers of JSON Schema and the rule of this library give the same
 * answer on thousands of submissions. A rule that is claimed in part refuses nothing that the rule lets pass, and is
 * exact on the documents named. `JSON_SCHEMA_RUNS` sets the number of submissions for a longer run.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubmissionKind } from '../../../src/model/submission.js';
import { parseSubmission } from '../../../src/parse/parse-submission.js';
import { jsonSchemaFor } from '../../../src/schemas/json-schema/json-schema-for.js';
import { en } from '../../../src/texts/en/index.js';
import { judgeByRule } from '../../../src/validate/conclude.js';
import { type RuleCode, rules } from '../../../src/validate/registry.js';
import type { AnyRule } from '../../../src/validate/rule.js';
import type { RuleBinding, RuleBindings, RuleSet } from '../../../src/validate/rule-set.js';
import { localProfiles } from '../../../src/validate/rule-sets/local-profiles.js';
import { nationalRuleSets } from '../../../src/validate/rule-sets/national-rule-sets.js';
import { asKnownOn } from '../../support/as-known-on.js';
import { withBindings } from '../../support/rule-sets.js';
import { compile } from './engines.js';
import { day, submissions } from './submissions.js';

const runs = Number(process.env.JSON_SCHEMA_RUNS ?? 1000);
const kinds = ['registration', 'activity-report'] as const satisfies readonly SubmissionKind[];

const samples = Object.fromEntries(
  kinds.map((kind) => [kind, fc.sample(submissions[kind], { numRuns: runs, seed: 62_71 })]),
) as unknown as Readonly<Record<SubmissionKind, readonly Record<string, unknown>[]>>;

/** Options that no rule set uses, beside those that some do. */
const inventedOptions: { readonly [Code in RuleCode]?: readonly unknown[] } = {
  'members.below-minimum': [{ minimum: 0 }, { minimum: 2.5 }, { minimum: 10 }],
  'members.above-maximum': [{ maximum: 2 }, { maximum: 9.5 }],
  'members.barred-from-joining': [{ publicOffices: [], elements: ['petani'] }],
  'officers.under-age': [{ bands: ['usia-di-bawah-18', 'usia-18-24'] }],
  'composition.uniform': [
    { dimensions: ['elements'], knownShare: 1 },
    { dimensions: ['sex', 'ageBand'], knownShare: 0.5 },
  ],
  'composition.one-sided': [
    { dimensions: ['ageBand'], knownShare: 1 },
    { dimensions: ['elements'], knownShare: 0.5 },
  ],
  'openness.restricted': [{ attributes: ['gender'] }, { attributes: [] }],
  'independence.subordinate': [{ kinds: ['hubungan-hierarkis', 'pembinaan'], bodies: ['media', 'pemerintah'] }],
};

/** Every way in which a rule is bound somewhere. */
function optionsOf(code: RuleCode): readonly unknown[] {
  const bindings: readonly RuleBindings[] = [...nationalRuleSets, ...localProfiles].map((set) => set.bindings);
  const used = bindings.flatMap((each) => (each[code] === undefined ? [] : [each[code].options as unknown]));
  const all = [...used, ...(inventedOptions[code] ?? [])];
  return [...new Map(all.map((options) => [JSON.stringify(options), options])).values()];
}

/** A schema that is made for no day is held against the rule on one; the last provinces were formed only after it. */
const anyDay = '2021-06-01';

/** A rule set of this one rule, as an error. */
function onlyRule(code: RuleCode, options: unknown): RuleSet {
  const binding: RuleBinding = {
    options,
    severity: 'error',
    source: { source: 'kim-domain' },
    confidence: 'L',
  };
  const [base] = nationalRuleSets as readonly [RuleSet];
  return withBindings(base, { [code]: binding }, 'satu-aturan');
}

/** Of the documents of the right shape, those on which a rule that is claimed in part is exact: as `exactWhen` states it. */
const exactOn: { readonly [Code in RuleCode]?: (document: never, asOf: string | undefined) => boolean } = {
  'members.below-minimum': statedAlone,
  'members.above-maximum': notStatedBoth,
  'composition.uniform': allKnown,
  'composition.one-sided': allKnown,
  'independence.subordinate': relationsOfItsOwn,
  'independence.unequal-media': relationsOfItsOwn,
  'independence.appointed-by-decree': endlessDecrees,
  'independence.established-by-decree': endlessDecrees,
  'seat.impossible-region-code': ({ seat }: { seat?: { regionCode?: string } }) =>
    !/^9[2-6]/.test(seat?.regionCode ?? ''),
};

interface Stated {
  readonly members?: readonly unknown[];
  readonly membersListed?: string;
  readonly statedCounts?: readonly { readonly counts: string; readonly statedOn?: string }[];
}

function statedAlone(stated: Stated): boolean {
  const { members, membersListed, statedCounts = [] } = stated;
  if (members !== undefined && membersListed !== 'some') return true;
  const isAlone = (members?.length ?? 0) === 0 && statedCounts.every(({ counts }) => counts !== 'pengurus');
  return onOneDayEach(stated) && isAlone;
}

function notStatedBoth(stated: Stated): boolean {
  const { members, membersListed, statedCounts = [] } = stated;
  if (members !== undefined && membersListed !== 'some') return true;
  const bases = new Set(statedCounts.map(({ counts }) => counts));
  return onOneDayEach(stated) && !(bases.has('anggota') && bases.has('pengurus'));
}

function onOneDayEach({ members, membersListed, statedCounts = [] }: Stated): boolean {
  if (members !== undefined && membersListed !== 'some') return true;
  return ['anggota', 'pengurus'].every((basis) => {
    const stated = statedCounts.filter(({ counts }) => counts === basis).map(({ statedOn }) => statedOn);
    return new Set(stated).size < 2;
  });
}

interface Listed {
  readonly members?: readonly { readonly sex?: string; readonly ageBand?: string; readonly elements?: string[] }[];
}

function allKnown({ members = [] }: Listed): boolean {
  return members.every(
    ({ sex, ageBand, elements = [] }) =>
      sex !== undefined && ageBand !== undefined && elements.some((element) => element !== 'unsur-lain'),
  );
}

interface Related {
  readonly relations?: readonly { readonly of?: string; readonly since?: string; readonly through?: string }[];
}

function relationsOfItsOwn({ relations = [] }: Related, asOf: string | undefined): boolean {
  return relations.every(
    ({ of, since, through }) =>
      of !== 'kim-1' && (asOf !== undefined || (of === undefined && since === undefined && through === undefined)),
  );
}

function endlessDecrees({ decrees = [] }: { readonly decrees?: readonly { readonly expiresOn?: string }[] }): boolean {
  return decrees.every(({ expiresOn }) => expiresOn === undefined);
}

/** Rules about registrations that are about dates after the day of judgement. */
const aboutLaterDates: ReadonlySet<RuleCode> = new Set(['formation.in-future', 'registration.date-in-future']);

interface Rostered {
  readonly members?: readonly { readonly id: string }[];
  readonly formerMembers?: readonly { readonly leftOn?: string }[];
}

/** A document such as the schema assumes: nothing later than the day, and each id once. */
function asAssumed(document: Record<string, unknown>, asOf: string): Record<string, unknown> {
  const known: Record<string, unknown> & Rostered = asKnownOn(document, asOf);
  const { members, formerMembers } = known;
  return {
    ...known,
    ...(members && { members: members.map((member, i) => ({ ...member, id: `m${i}` })) }),
    ...(formerMembers && { formerMembers: formerMembers.filter(({ leftOn = '' }) => leftOn <= asOf) }),
  };
}

/** Every rule with its options, for a day and for none. */
const cases = (Object.keys(rules) as RuleCode[]).flatMap((code) =>
  optionsOf(code).flatMap((options) => [undefined, day].map((asOf) => ({ code, options, asOf }))),
);

/** What the schema of one rule claims; nothing where JSON Schema has no words for it. */
function claimOf({ code, options, asOf }: (typeof cases)[number]) {
  const schema = jsonSchemaFor(rules[code].kind, onlyRule(code, options), en, asOf === undefined ? {} : { asOf });
  const { expressed, partlyExpressed } = schema['x-kim-rules'];
  if (expressed.length + partlyExpressed.length === 0) return undefined;
  // Only the condition of the rule: what the shape asks for is tested beside, and these documents have it.
  const [condition] = schema.allOf as [Record<string, unknown>];
  return { exactWhen: partlyExpressed[0]?.exactWhen, accepts: compile({ $schema: schema.$schema, ...condition }) };
}

/** With such options a rule refuses nothing that has the right shape. */
const emptyOptions = ['{"attributes":[]}', '{"minimum":0}', '{"forms":["kelompok","komunitas"]}'];

describe.each(kinds)('the submissions drawn, %s', (kind) => {
  it('have the right shape', () => {
    for (const document of samples[kind]) {
      expect(parseSubmission(document, { unknownKeys: 'reject' }).issues).toEqual([]);
    }
  });
});

describe('a rule in JSON Schema', () => {
  it.each(
    cases.map((one) => [one.code, JSON.stringify(one.options).slice(0, 60), one.asOf ?? 'any day', one] as const),
  )('%s %s, on %s, agrees with the rule', (code, options, _day, one) => {
    const claim = claimOf(one);
    if (claim === undefined) return;
    const { exactWhen, accepts } = claim;
    const { asOf } = one;
    const rule = rules[code] as unknown as AnyRule;
    const holds = exactWhen === undefined ? () => true : exactOn[code];
    if (holds === undefined) throw new Error(`Say in this test when ${code} is exact: ${exactWhen}`);
    const stated = { both: 0, neither: 0, more: 0 };
    for (const sample of samples[rule.kind]) {
      const document =
        rule.kind === 'activity-report' || aboutLaterDates.has(code) ? sample : asAssumed(sample, asOf ?? anyDay);
      const fails = judgeByRule(rule, document as never, one.options, { asOf: asOf ?? anyDay }).verdict === 'fail';
      const refuses = !accepts(document);
      if (refuses !== fails && (refuses || holds(document as never, asOf))) {
        expect({ refuses, fails, document }).toEqual('the same answer');
      }
      if (refuses) stated.both++;
      else if (fails) stated.more++;
      else stated.neither++;
    }
    expect(stated.neither, `${options}: documents that both accept`).toBeGreaterThanOrEqual(runs / 100);
    const fewest = emptyOptions.includes(options) ? 0 : runs / 200;
    expect(stated.both, `${options}: documents that both refuse`).toBeGreaterThanOrEqual(fewest);
    if (exactWhen === undefined || fewest === 0) expect(stated.more).toBe(0);
    // What is claimed only in part should be so for a reason.
    else expect(stated.more, 'documents that only the rule refuses').toBeGreaterThan(0);
    if (process.env.JSON_SCHEMA_REPORT) console.info(code, options, asOf, stated);
  });
});
