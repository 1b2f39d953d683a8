import { type Kind, optional, requireArgument, text } from '../kernel/arguments.js';
import { type Path, pointerTo } from '../kernel/json-pointer.js';
import { inOneLine } from '../kernel/text.js';
import type { OpenQuestion, Requirement, RequirementStatus, RequirementVerdict } from '../model/requirement.js';
import { uncapitalised } from '../texts/format/uncapitalised.js';
import { languageWith } from '../texts/kinds.js';
import type { Language } from '../texts/language.js';
import type { IssueLanguage } from '../texts/part-of-language.js';
import type { RuleReport } from '../validate/registry.js';
import { checkedReport } from './kinds.js';
import { renderIssue } from './render-issue.js';

/** One requirement as a person reads it. */
export interface ExplainedRequirement {
  readonly code: Requirement['code'];
  readonly status: RequirementStatus;
  /** What it asks for, such as "Anggota 3–30 orang". */
  readonly title: string;
  /** How it stands, such as "belum diketahui". */
  readonly standing: string;
  /** Why: the findings, or which part holds and which is not known. Empty where the standing states it all. */
  readonly reasons: readonly string[];
}

/** The screen of one KIM: how it stands, why, and what to ask next. */
export interface ExplainedRequirements {
  readonly verdict: RequirementVerdict;
  readonly heading: string;
  readonly requirements: readonly ExplainedRequirement[];
  /** Errors and warnings outside the requirements that a person must settle too, each after the field that it is about. */
  readonly clarify: readonly string[];
  /** What to ask first: the questions on which core requirements depend; where none is open, all others. */
  readonly questions: readonly string[];
}

/** What `explainRequirements` reads of a report. */
export type ExplainedReport = Pick<RuleReport, 'issues' | 'notChecked' | 'requirements'>;

/**
 * What `explainRequirements` needs of a language; a whole language fits, and so do its parts together:
 * `{ ...registration, ...registrationRequirements }`.
 */
export interface RequirementsLanguage extends IssueLanguage, Pick<Language, 'requirements' | 'cannotTellReasons'> {
  readonly ruleTitles: Partial<Language['ruleTitles']>;
  readonly fields: Pick<Language['fields'], 'registration'>;
}

/**
 * How a registration stands, in the words of a language.
 *
 * @param report what `validateSubmission` states about a registration.
 * @param language such as `id` from `kim-domain/texts/id`.
 * @param name the name of the group, for the heading.
 * @returns `undefined` for a report on something else than a registration.
 * @throws KimError `missing-argument`, `invalid-argument`.
 *
 * @example
 * ```ts
 * const draft = { kind: 'registration', id: 'k', name: 'KIM Asabri', bodyType: 'kim' };
 * const report = validateSubmission(draft, { ruleSet: ruleSetAt('2026-01-31'), asOf: '2026-01-31' });
 * explainRequirements(report, id, 'KIM Asabri').heading; // 'KIM Asabri: data belum cukup untuk menilai.'
 * ```
 */
export function explainRequirements(
  report: ExplainedReport,
  language: RequirementsLanguage,
  name?: string,
): ExplainedRequirements | undefined {
  return explainedFor(report, language, name, 'explainRequirements');
}

function explainedFor(
  report: ExplainedReport,
  language: RequirementsLanguage,
  name: string | undefined,
  caller: string,
): ExplainedRequirements | undefined {
  requireArgument(report, checkedReport, caller, 'report');
  requireArgument(language, requirementsLanguage, caller, 'language');
  requireArgument(name, maybeText, caller, 'name');
  if (report.requirements === undefined) return undefined;
  const { verdict, requirements, questions } = report.requirements;
  const isCore = new Set(requirements.flatMap(({ core, code }) => (core ? [code] : [])));
  const ofRequirements = new Set(requirements.flatMap(({ failed, toClarify }) => [...failed, ...toClarify]));
  const others = report.issues.filter(({ severity, code }) => severity !== 'hint' && !ofRequirements.has(code));
  const first = questions.filter((question) => question.requirements.some((code) => isCore.has(code)));
  const { requirements: texts, format } = language;
  const called = inOneLine(name ?? '');
  return {
    verdict,
    heading: texts.heading({ ...(called !== '' && { name: called }), verdict: texts.verdicts[verdict] }, format),
    requirements: requirements.map((requirement) => explained(requirement, report, language)),
    clarify: [...new Set(others.map((issue) => withField(issue, language, language.fields.registration)))],
    questions: (first.length > 0 ? first : questions).map((question) => asked(question, language)),
  };
}

type Words = Readonly<Record<string, { readonly label: string; readonly item?: string } | undefined>>;

/** The sentence of a finding after the field that it is about: "Tanggal terbentuk: Tanggal ini belum tiba. …". @internal */
export function withField(
  issue: Parameters<typeof renderIssue>[0] & { readonly path: Path },
  language: IssueLanguage,
  words: Words,
): string {
  const label = fieldOf(issue.path, words);
  const sentence = renderIssue(issue, language);
  return label === '' ? sentence : `${label}: ${sentence}`;
}

/** What people call the field at a path, with the row in which it stands: "Surat keputusan 2 (akhir masa berlaku)". */
function fieldOf(path: Path, words: Words): string {
  const rows: string[] = [];
  let place = '';
  let label: string | undefined;
  for (const part of path) {
    if (typeof part === 'number') {
      rows.push(`${words[place]?.item ?? label ?? ''} ${part + 1}`);
      place += '[]';
      label = undefined;
    } else {
      place += place === '' ? part : `.${part}`;
      label = words[place]?.label;
    }
  }
  const row = rows.join(', ');
  if (label === undefined) return row;
  return row === '' ? label : `${row} (${uncapitalised(label)})`;
}

function asked({ field, facts, rules, rest, recorded }: OpenQuestion, language: RequirementsLanguage): string {
  const { requirements: texts, format } = language;
  const list = ofList(texts.lists, String(field[0]));
  const part = rest ? (recorded ? 'both' : 'rest') : recorded ? 'recorded' : 'all';
  return texts.question(
    {
      field: list?.[part] ?? ofList(texts.asked, field.join('.')) ?? texts.askedFor(labelOf(field.join('.'), language)),
      facts: facts.map((fact) => ofList(texts.facts, fact) ?? labelOf(`${field[0]}[].${fact}`, language)),
      part,
      rules: rules.length,
    },
    format,
  );
}

const requirementsLanguage: Kind = /* @__PURE__ */ languageWith(
  'format.number',
  'rules',
  'ruleTitles',
  'shape.shape.missing',
  'requirements.heading',
  'cannotTellReasons',
  'fields.registration',
);
const maybeText: Kind = /* @__PURE__ */ optional(text);

function explained(
  { code, status, limits, passed, failed, toClarify, notKnown }: Requirement,
  { issues, notChecked }: ExplainedReport,
  language: RequirementsLanguage,
): ExplainedRequirement {
  const { requirements: texts, format, ruleTitles, cannotTellReasons } = language;
  const found = new Set<string>([...failed, ...toClarify]);
  const sentences = issues.filter((issue) => found.has(issue.code)).map((issue) => renderIssue(issue, language));
  const open = (reason: string, codes: readonly string[]) =>
    notChecked.filter((rule) => rule.reason === reason && codes.includes(rule.code));
  const held = open('holds-so-far', notKnown);
  const wrong = open('fails-so-far', notKnown);
  const inLists = new Set<string>([...held, ...wrong].map((rule) => rule.code));
  const contradicted = open('sources-disagree', toClarify).length > 0;
  const titleOf = (rule: string) => (ruleTitles as Readonly<Record<string, string>>)[rule] ?? inOneLine(rule);
  const part = {
    held: passed.map(titleOf),
    notKnown: notKnown.filter((rule) => !inLists.has(rule)).map(titleOf),
  };
  const isPartial = status === 'partly-met' && toClarify.length === 0;
  return {
    code,
    status,
    title: texts.names[code](limits, format),
    standing: toClarify.length > 0 && status !== 'not-met' ? texts.toClarify : texts.statuses[status],
    reasons: [
      ...new Set(sentences),
      ...(contradicted ? [cannotTellReasons['sources-disagree']] : []),
      ...soFar(wrong, texts.failsSoFar),
      ...(isPartial ? [...soFar(held, texts.heldSoFar), texts.parts(part, format)] : []),
    ].filter((sentence) => sentence !== ''),
  };
}

/** What is said of each list that may be a part. */
function soFar(
  rules: readonly { readonly missing: readonly Path[] }[],
  texts: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return listsOf(rules.flatMap(({ missing }) => missing)).flatMap((list) => ofList(texts, list) ?? []);
}

/** The lists to which paths lead, each once; that a list is whole (`membersListed`) is of the list. */
function listsOf(paths: readonly Path[]): readonly string[] {
  return [...new Set(paths.map(([field]) => String(field).replace(/Listed$/, '')))];
}

const ofList = <Text>(texts: Readonly<Record<string, Text | undefined>>, list: string): Text | undefined => texts[list];

function labelOf(path: string, { fields }: RequirementsLanguage): string {
  const words: Readonly<Record<string, { readonly label: string }>> = fields.registration;
  return words[path]?.label ?? inOneLine(pointerTo(path.split('.')));
}

/** The same as text: a heading, a line a requirement, what else must be settled, and the numbered questions. */
export function renderRequirements(
  report: ExplainedReport,
  language: RequirementsLanguage,
  name?: string,
): string | undefined {
  const screen = explainedFor(report, language, name, 'renderRequirements');
  if (screen === undefined) return undefined;
  const lines = screen.requirements.map(
    ({ title, standing, reasons }) => `- ${[`${title}: ${standing}.`, ...reasons].join(' ')}`,
  );
  const questions = screen.questions.map((question, index) => `(${index + 1}) ${question}`);
  return [
    screen.heading,
    ...lines,
    ...(screen.clarify.length > 0
      ? [language.requirements.alsoClarify, ...screen.clarify.map((sentence) => `- ${sentence}`)]
      : []),
    ...(questions.length > 0 ? [language.requirements.askFirst, ...questions] : []),
  ].join('\n');
}
