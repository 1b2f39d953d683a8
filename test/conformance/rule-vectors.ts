import { readdirSync, readFileSync } from 'node:fs';
import { toJsonPointer } from '../../src/kernel/json-pointer.js';
import type { RegistrationDraft, SubmissionDraft, SubmissionKind } from '../../src/model/submission.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { type RuleCode, type RuleReport, rules } from '../../src/validate/registry.js';
import type { AreaLookup } from '../../src/validate/rule.js';
import { ruleSetById } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import type { GoldenCase, GoldenRule } from '../golden/golden-rule.js';
import { mergePatch } from '../golden/merge-patch.js';
import { soundAsOf, soundRegistration, soundReport } from '../golden/sound-submissions.js';

const folder = new URL('../golden/rules/', import.meta.url);
const codes = Object.keys(rules) as RuleCode[];
const ofKind = (kind: SubmissionKind) => codes.filter((code) => rules[code].kind === kind);
const ruleOrder: Readonly<Record<SubmissionKind, readonly RuleCode[]>> = {
  registration: ofKind('registration'),
  'activity-report': ofKind('activity-report'),
};

/** One letter a rule, in the order of `ruleOrder`: pass, fail, not applicable, cannot tell, not in force. */
function verdictsOf(report: RuleReport, kind: SubmissionKind): string {
  const failed = new Set<string>(report.issues.map(({ code }) => code));
  const inapplicable = new Set<string>(report.notApplicable.map(({ code }) => code));
  const unanswered = new Set<string>(report.notChecked.map(({ code }) => code));
  return ruleOrder[kind]
    .map((code) => {
      if (failed.has(code)) return 'F';
      if (inapplicable.has(code)) return 'N';
      if (unanswered.has(code)) return 'C';
      return report.passed.includes(code) ? 'P' : '-';
    })
    .join('');
}

/** The golden cases of the rules, each with what the whole rule set states about it. */
export async function ruleVectors() {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const tables = await Promise.all(
    files.map(async (name) => ((await import(new URL(name, folder).href)) as { cases: GoldenRule<RuleCode> }).cases),
  );
  return {
    format: 1,
    bases: { registration: soundRegistration, 'activity-report': soundReport },
    ruleOrder,
    never: tables.flatMap(neverOf),
    cases: [
      ...tables.flatMap(casesOf),
      ...furtherCases().map(({ rule, ...golden }, i) => vectorOf(rule, i + 1, golden)),
    ],
  };
}

interface FurtherCase extends Omit<GoldenCase, 'areaLookup'> {
  readonly rule: RuleCode;
  readonly areas?: Readonly<Record<string, { readonly name?: string }>>;
}

/** Cases that tell a mistake from the rule, where no golden case does; `npm run vectors -- --extend` finds them. */
function furtherCases(): readonly (GoldenCase & { readonly rule: RuleCode })[] {
  const kept = readFileSync(new URL('further-cases.json', import.meta.url), 'utf8');
  return (JSON.parse(kept) as FurtherCase[]).map(({ areas, ...golden }) => ({
    ...golden,
    ...(areas && { areaLookup: (code) => (Object.hasOwn(areas, code) ? areas[code] : undefined) }),
  }));
}

const answers = {
  pass: 'passes',
  fail: 'fails',
  'cannot-tell': 'cannotTell',
  'not-applicable': 'notApplicable',
} as const;

const verdictNames = { P: 'pass', F: 'fail', C: 'cannot-tell', N: 'not-applicable' } as const;

function neverOf(table: GoldenRule<RuleCode>) {
  return Object.entries(answers).flatMap(([verdict, list]) => {
    const cases = table[list];
    return 'never' in cases ? [{ rule: table.code, verdict, why: cases.never }] : [];
  });
}

function casesOf(table: GoldenRule<RuleCode>) {
  return Object.entries(answers).flatMap(([verdict, list]) => {
    const cases: readonly GoldenCase[] | { readonly never: string } = table[list];
    return 'never' in cases ? [] : cases.map((golden, i) => vectorOf(table.code, i + 1, golden, verdict));
  });
}

/** @param verdict under which a golden case stands; absent for a further case, which stands under what the rule answers. */
function vectorOf(rule: RuleCode, nth: number, golden: GoldenCase, verdict?: string) {
  const { title, patch = {}, asOf = soundAsOf, ruleSet = 'nasional-2024', registration = {} } = golden;
  const { kind } = rules[rule];
  const submission = mergePatch(kind === 'registration' ? soundRegistration : soundReport, patch);
  const { areaLookup, areas } = recorded(golden.areaLookup);
  const report = validateSubmission(submission as SubmissionDraft, {
    ruleSet: ruleSetById(ruleSet),
    asOf,
    ...(areaLookup && { areaLookup }),
    ...(registration !== 'none' && { registration: mergePatch(soundRegistration, registration) as RegistrationDraft }),
  });
  const letters = verdictsOf(report, kind);
  const letter = letters[ruleOrder[kind].indexOf(rule)] as keyof typeof verdictNames;
  const unanswered = [...report.notChecked, ...report.notApplicable].find(({ code }) => code === rule);
  return {
    id: verdict === undefined ? `${rule}/further/${nth}` : `${rule}/${verdict}/${nth}`,
    title,
    kind,
    ruleSet,
    asOf,
    patch,
    ...(kind === 'activity-report' && { registrationPatch: registration === 'none' ? null : registration }),
    ...(areas && { areas }),
    draft: parseSubmission(submission, { unknownKeys: 'reject' }).submission === undefined,
    expected: {
      rule,
      verdict: verdict ?? verdictNames[letter],
      ...(unanswered && { reason: unanswered.reason }),
      ...(unanswered?.verdict === 'cannot-tell' && { missing: unanswered.missing.map(toJsonPointer) }),
      sound: report.sound,
      verdicts: letters,
      issues: report.issues.map(({ code, severity, path, params }) => ({
        code,
        severity,
        pointer: toJsonPointer(path),
        params,
      })),
    },
  };
}

/** A lookup in another language is a table: the areas it knew among those that the rules asked for. */
function recorded(lookup: AreaLookup | undefined) {
  if (lookup === undefined) return {};
  const areas: Record<string, { readonly name?: string }> = {};
  const areaLookup: AreaLookup = (code) => {
    const found = lookup(code);
    if (found !== undefined) areas[code] = found;
    return found;
  };
  return { areaLookup, areas };
}
