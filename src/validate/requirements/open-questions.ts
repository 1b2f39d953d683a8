import { isWholeList, type MarkedList, namesSomeMembers } from '../../facts/whole-lists.js';
import type { Path } from '../../kernel/json-pointer.js';
import type { OpenQuestion, Requirement, RequirementCode } from '../../model/requirement.js';
import type { RegistrationDraft } from '../../model/submission.js';
import { type Answer, pass } from '../asked-rule.js';
import type { BoundRule } from '../bound-rule.js';
import { registrationRuleReferences } from '../registration-rules.js';
import type { AnyRuleCode } from '../registry.js';
import type { AnyRule, RuleReference } from '../rule.js';
import type { PlannedRequirement } from './plan-requirements.js';

/** What to ask about each entry of a list, in the order in which people give it. */
const factsOfLists: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ['members', ['offices', 'sex', 'ageBand', 'elements', 'publicOffices']],
  ['relations', ['counterpart.kind', 'kind']],
  ['decrees', ['issuer', 'effect', 'issuedOn', 'expiresOn']],
  ['registryEntries', ['registrar', 'registeredOn']],
]);

/** What to ask only about recorded entries of which other facts raise the question. */
const followUps: readonly string[] = ['exOfficio', 'counterpart.id'];

/** Stating that a list is whole is part of asking for the list. */
const listOfMark: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [...factsOfLists.keys()].map((list) => [`${list}Listed`, list]),
);

/** A question while it is gathered; its lists are short, each entry once. */
interface Asked {
  readonly key: string;
  readonly field: Path;
  readonly facts: string[];
  readonly rules: AnyRuleCode[];
  recorded: boolean;
}

/**
 * The facts to ask for next: those that the rules which could not be checked wait for, one question a field. First the
 * questions on which most core requirements depend, then those that decide most rules. Of a list that nobody gave, the
 * facts that these rules read are asked for. Rules outside the requirements do not raise a question of their own; they
 * count for a question that is asked anyway.
 */
export function openQuestions(
  planned: readonly PlannedRequirement[],
  requirements: readonly Requirement<AnyRuleCode>[],
  rules: readonly BoundRule[],
  answers: readonly Answer[],
  draft: RegistrationDraft,
): readonly OpenQuestion<AnyRuleCode>[] {
  const tops = topsWaitedFor(planned, answers);
  if (tops.length === 0) return [];
  const asked: Asked[] = [];
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i] as Answer;
    if (answer === pass || answer.verdict !== 'cannot-tell') continue;
    const { missing } = answer;
    for (let j = 0; j < missing.length; j++) {
      const path = missing[j] as Path;
      const top = topOf(path);
      if (tops.includes(top)) note(rules[i] as BoundRule, path, top, asked);
    }
  }
  const questions: Counted[] = [];
  for (const { field, facts, rules, recorded } of asked) {
    const codes: RequirementCode[] = [];
    addWaiting(true, rules, requirements, codes);
    const core = codes.length;
    addWaiting(false, rules, requirements, codes);
    if (codes.length === 0) continue;
    const list = field[0] as string;
    const rest = isPartOfList(draft, list);
    const ordered = inOrder(facts, factsOfLists.get(list));
    questions.push({ core, question: { field, facts: ordered, requirements: codes, rules, rest, recorded } });
  }
  if (questions.length > 1) questions.sort(moreUsefulFirst);
  const result: OpenQuestion<AnyRuleCode>[] = [];
  for (const { question } of questions) result.push(question);
  return result;
}

/** A question with how many core requirements wait for it. */
interface Counted {
  readonly core: number;
  readonly question: OpenQuestion<AnyRuleCode>;
}

function moreUsefulFirst(a: Counted, b: Counted): number {
  return b.core - a.core || b.question.rules.length - a.question.rules.length;
}

/** Adds the requirements of the core, or the others, that wait for one of some rules. */
function addWaiting(
  core: boolean,
  rules: readonly AnyRuleCode[],
  requirements: readonly Requirement<AnyRuleCode>[],
  codes: RequirementCode[],
): void {
  for (const requirement of requirements) {
    if (requirement.core !== core || requirement.status === 'met') continue;
    if (haveOneOf(requirement.notKnown, rules) || haveOneOf(requirement.toClarify, rules)) codes.push(requirement.code);
  }
}

function haveOneOf(codes: readonly AnyRuleCode[], others: readonly AnyRuleCode[]): boolean {
  for (const code of codes) if (others.includes(code)) return true;
  return false;
}

/** The fields of the submission under which a fact is missing that a requirement waits for; most rules wait for others. */
function topsWaitedFor(planned: readonly PlannedRequirement[], answers: readonly Answer[]): readonly string[] {
  const tops: string[] = [];
  for (const { rules } of planned) {
    for (const position of rules) {
      const answer = answers[position] as Answer;
      if (answer === pass || answer.verdict !== 'cannot-tell') continue;
      const { missing } = answer;
      for (let i = 0; i < missing.length; i++) addTo(tops, topOf(missing[i] as Path));
    }
  }
  return tops;
}

/** Adds what a rule waits for to the question about its field. */
function note({ code, rule }: BoundRule, path: Path, top: string, asked: Asked[]): void {
  const listFacts = factsOfLists.get(top);
  const field = listFacts === undefined ? withoutRows(path) : [top];
  const key = field.length === 1 ? top : field.join('/');
  let question: Asked | undefined;
  for (const other of asked) if (other.key === key) question = other;
  if (question === undefined) {
    question = { key, field, facts: [], rules: [], recorded: false };
    asked.push(question);
  }
  // The paths of one rule come one after the other.
  if (question.rules[question.rules.length - 1] !== code) question.rules.push(code);
  if (listFacts === undefined) return;
  if (path.length > 2) {
    question.recorded = true;
    addTo(
      question.facts,
      path
        .slice(2)
        .filter((part) => typeof part === 'string')
        .join('.'),
    );
  } else for (const fact of factsReadBy(rule).get(top) ?? []) addTo(question.facts, fact);
}

/** Of each list that may be asked for, the facts of its entries that a rule reads. */
type FactsRead = ReadonlyMap<string, readonly string[]>;

function factsReadOf(reads: readonly string[]): FactsRead {
  return new Map(
    [...factsOfLists].map(([list, facts]) => [list, facts.filter((fact) => reads.includes(`${list}[].${fact}`))]),
  );
}

function factsReadByEach(references: Readonly<Record<string, RuleReference>>): ReadonlyMap<string, FactsRead> {
  return new Map(Object.entries(references).map(([code, { reads }]) => [code, factsReadOf(reads)]));
}

const factsReadByRules = /* @__PURE__ */ factsReadByEach(registrationRuleReferences);

/** Of a rule of a host, which states in itself what it reads, they are found when they are asked for. */
function factsReadBy({ code, reads = [] }: AnyRule): FactsRead {
  return factsReadByRules.get(code) ?? factsReadOf(reads);
}

/** Whether entries of a list are recorded and there may be others. */
function isPartOfList(draft: RegistrationDraft, list: string): boolean {
  if (!factsOfLists.has(list) || (draft[list as MarkedList]?.length ?? 0) === 0) return false;
  return list === 'members' ? namesSomeMembers(draft) : !isWholeList(draft, list as MarkedList);
}

function addTo<Item>(list: Item[], item: Item): void {
  if (!list.includes(item)) list.push(item);
}

function topOf(path: Path): string {
  const top = path[0] as string;
  return listOfMark.get(top) ?? top;
}

/** Up to the first list: never one question a row. */
function withoutRows(path: Path): Path {
  const row = path.findIndex((part) => typeof part === 'number');
  return row < 0 ? path : path.slice(0, row);
}

/** The facts that are worth asking for; others that a rule waits for are given with the list. */
function inOrder(facts: readonly string[], order: readonly string[] = []): readonly string[] {
  const ordered: string[] = [];
  for (const fact of order) if (facts.includes(fact)) ordered.push(fact);
  for (const fact of followUps) if (facts.includes(fact)) ordered.push(fact);
  return ordered;
}
