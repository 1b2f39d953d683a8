/* The plain twin of `openQuestions`, whose loops are written out because every registration runs through them: its oracle. */

import { isWholeList, type MarkedList } from '../../../src/facts/whole-lists.js';
import type { Path } from '../../../src/kernel/json-pointer.js';
import type { OpenQuestion, Requirement } from '../../../src/model/requirement.js';
import type { RegistrationDraft } from '../../../src/model/submission.js';
import type { Answer } from '../../../src/validate/asked-rule.js';
import type { BoundRule } from '../../../src/validate/bound-rule.js';
import { registrationRuleReferences } from '../../../src/validate/registration-rules.js';
import type { AnyRuleCode } from '../../../src/validate/registry.js';
import type { PlannedRequirement } from '../../../src/validate/requirements/plan-requirements.js';
import type { AnyRule, RuleReference } from '../../../src/validate/rule.js';

/** What to ask about each entry of a list, in the order in which people give it. */
const factsOfLists: ReadonlyMap<string, readonly string[]> = new Map([
  ['members', ['offices', 'sex', 'ageBand', 'elements', 'publicOffices']],
  ['relations', ['counterpart.kind', 'kind']],
  ['decrees', ['issuer', 'effect', 'issuedOn', 'expiresOn']],
  ['registryEntries', ['registrar', 'registeredOn']],
]);

/** What to ask only about recorded entries of which other facts raise the question. */
const followUps: readonly string[] = ['exOfficio', 'counterpart.id'];

/** Stating that a list is whole is part of asking for the list. */
const listOfMark: ReadonlyMap<string, string> = new Map(
  [...factsOfLists.keys()].map((list) => [`${list}Listed`, list]),
);

/** A question while it is gathered; its lists are short, each entry once. */
interface Asked {
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
export function plainOpenQuestions(
  planned: readonly PlannedRequirement[],
  requirements: readonly Requirement<AnyRuleCode>[],
  rules: readonly BoundRule[],
  answers: readonly Answer[],
  draft: RegistrationDraft,
): readonly OpenQuestion<AnyRuleCode>[] {
  const tops = topsWaitedFor(planned, answers);
  if (tops.length === 0) return [];
  const asked = new Map<string, Asked>();
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i] as Answer;
    if (answer.verdict !== 'cannot-tell') continue;
    for (const path of answer.missing) {
      const top = topOf(path);
      if (tops.includes(top)) note((rules[i] as BoundRule).rule, path, top, asked);
    }
  }
  return Array.from(asked.values(), ({ field, facts, rules, recorded }) => {
    const isAsked = (rule: AnyRuleCode) => rules.includes(rule);
    const waiting = requirements.filter(({ notKnown, toClarify }) => notKnown.some(isAsked) || toClarify.some(isAsked));
    const core = waiting.filter((requirement) => requirement.core);
    const list = field[0] as string;
    const question: OpenQuestion<AnyRuleCode> = {
      field,
      facts: inOrder(facts, factsOfLists.get(list)),
      requirements: [...core, ...waiting.filter((requirement) => !requirement.core)].map(({ code }) => code),
      rules,
      rest: isPartOfList(draft, list),
      recorded,
    };
    return { question, core: core.length };
  })
    .filter(({ question }) => question.requirements.length > 0)
    .sort((a, b) => b.core - a.core || b.question.rules.length - a.question.rules.length)
    .map(({ question }) => question);
}

/** The fields of the submission under which a fact is missing that a requirement waits for; most rules wait for others. */
function topsWaitedFor(planned: readonly PlannedRequirement[], answers: readonly Answer[]): readonly string[] {
  const tops: string[] = [];
  for (const { rules } of planned) {
    for (const position of rules) {
      const answer = answers[position] as Answer;
      if (answer.verdict === 'cannot-tell') for (const path of answer.missing) addTo(tops, topOf(path));
    }
  }
  return tops;
}

/** Adds what a rule waits for to the question about its field. */
function note(rule: AnyRule, path: Path, top: string, asked: Map<string, Asked>): void {
  const listFacts = factsOfLists.get(top);
  const field = listFacts === undefined ? withoutRows(path) : [top];
  const key = field.join('/');
  let question = asked.get(key);
  if (question === undefined) {
    question = { field, facts: [], rules: [], recorded: false };
    asked.set(key, question);
  }
  addTo(question.rules, rule.code as AnyRuleCode);
  if (listFacts === undefined) return;
  const fact = path.slice(2).filter((part) => typeof part === 'string');
  if (fact.length > 0) {
    question.recorded = true;
    addTo(question.facts, fact.join('.'));
  } else {
    const reads = readBy(rule);
    for (const each of listFacts) if (reads.includes(`${top}[].${each}`)) addTo(question.facts, each);
  }
}

/** The fields that a rule reads; one of a host states them in itself. */
function readBy({ code, reads = [] }: AnyRule): readonly string[] {
  const references: Readonly<Record<string, RuleReference | undefined>> = registrationRuleReferences;
  return references[code]?.reads ?? reads;
}

/** Whether entries of a list are recorded and there may be others. */
function isPartOfList(draft: RegistrationDraft, list: string): boolean {
  if (!factsOfLists.has(list) || (draft[list as MarkedList]?.length ?? 0) === 0) return false;
  return list === 'members' ? draft.membersListed === 'some' : !isWholeList(draft, list as MarkedList);
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
  return [...order, ...followUps].filter((fact) => facts.includes(fact));
}
