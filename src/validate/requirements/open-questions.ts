import { isWholeList, type MarkedList } from '../../facts/whole-lists.js';
import type { Path } from '../../kernel/json-pointer.js';
import type { OpenQuestion, Requirement } from '../../model/requirement.js';
import type { RegistrationDraft } from '../../model/submission.js';
import type { AnyRuleCode } from '../registry.js';
import type { AnyRule } from '../rule.js';
import type { JudgedRules } from './requirement-definition.js';

/** What to ask about each entry of a list, in the order in which people give it. */
const factsOfLists: Readonly<Record<string, readonly string[]>> = {
  members: ['offices', 'sex', 'ageBand', 'elements', 'publicOffices'],
  relations: ['counterpart.kind', 'kind'],
  decrees: ['issuer', 'effect', 'issuedOn', 'expiresOn'],
  registryEntries: ['registrar', 'registeredOn'],
};

/** What to ask only about recorded entries of which other facts raise the question. */
const followUps: readonly string[] = ['exOfficio', 'counterpart.id'];

/** Stating that a list is whole is part of asking for the list. */
const listOfMark: Readonly<Record<string, string>> = {
  membersListed: 'members',
  relationsListed: 'relations',
  decreesListed: 'decrees',
  registryEntriesListed: 'registryEntries',
};

interface Asked {
  readonly field: Path;
  readonly facts: Set<string>;
  readonly rules: Set<AnyRuleCode>;
  recorded: boolean;
}

/**
 * The facts to ask for next: those that the rules which could not be checked wait for, one question a field. First the
 * questions on which most core requirements depend, then those that decide most rules. Of a list that nobody gave, the
 * facts that these rules read are asked for. Rules outside the requirements do not raise a question of their own; they
 * count for a question that is asked anyway.
 */
export function openQuestions(
  requirements: readonly Requirement<AnyRuleCode>[],
  { notChecked }: Pick<JudgedRules, 'notChecked'>,
  draft: RegistrationDraft,
  known: Readonly<Record<string, Pick<AnyRule, 'reads'>>>,
): readonly OpenQuestion<AnyRuleCode>[] {
  const tops = topsWaitedFor(requirements, notChecked);
  if (tops.size === 0) return [];
  const asked = new Map<string, Asked>();
  for (const { code, missing } of notChecked) {
    for (const path of missing) {
      const top = topOf(path);
      if (!tops.has(top)) continue;
      const isOfList = factsOfLists[top] !== undefined;
      const field = isOfList ? [top] : withoutRows(path);
      const key = field.join('/');
      let question = asked.get(key);
      if (question === undefined) {
        question = { field, facts: new Set(), rules: new Set(), recorded: false };
        asked.set(key, question);
      }
      question.rules.add(code);
      if (!isOfList) continue;
      const fact = path.slice(2).filter((part) => typeof part === 'string');
      if (fact.length > 0) {
        question.recorded = true;
        question.facts.add(fact.join('.'));
      } else for (const each of factsRead(known[code]?.reads ?? [], top)) question.facts.add(each);
    }
  }
  return [...asked.values()]
    .map(({ field, facts, rules, recorded }) => {
      const waiting = requirements.filter(({ notKnown, toClarify }) =>
        [...notKnown, ...toClarify].some((rule) => rules.has(rule)),
      );
      const core = waiting.filter((requirement) => requirement.core);
      const question: OpenQuestion<AnyRuleCode> = {
        field,
        facts: inOrder(facts, factsOfLists[String(field[0])]),
        requirements: [...core, ...waiting.filter((requirement) => !requirement.core)].map(({ code }) => code),
        rules: [...rules],
        rest: isPartOfList(draft, String(field[0])),
        recorded,
      };
      return { question, core: core.length };
    })
    .filter(({ question }) => question.requirements.length > 0)
    .sort((a, b) => b.core - a.core || b.question.rules.length - a.question.rules.length)
    .map(({ question }) => question);
}

/** The fields of the submission under which a fact is missing that a requirement waits for; most rules wait for others. */
function topsWaitedFor(
  requirements: readonly Requirement<AnyRuleCode>[],
  notChecked: JudgedRules['notChecked'],
): ReadonlySet<string> {
  const tops = new Set<string>();
  for (const { notKnown, toClarify } of requirements) {
    if (notKnown.length + toClarify.length === 0) continue;
    for (const { code, missing } of notChecked) {
      if (!notKnown.includes(code) && !toClarify.includes(code)) continue;
      for (const path of missing) tops.add(topOf(path));
    }
  }
  return tops;
}

function topOf(path: Path): string {
  const top = String(path[0]);
  return listOfMark[top] ?? top;
}

/** Which facts of each entry of a list a rule reads, among those that are worth asking for. */
function factsRead(reads: readonly string[], list: string): readonly string[] {
  return (factsOfLists[list] ?? []).filter((fact) => reads.includes(`${list}[].${fact}`));
}

/** Whether entries of a list are recorded and there may be others. */
function isPartOfList(draft: RegistrationDraft, list: string): boolean {
  if (factsOfLists[list] === undefined || (draft[list as MarkedList]?.length ?? 0) === 0) return false;
  return list === 'members' ? draft.membersListed === 'some' : !isWholeList(draft, list as MarkedList);
}

/** Up to the first list: never one question a row. */
function withoutRows(path: Path): Path {
  const row = path.findIndex((part) => typeof part === 'number');
  return row < 0 ? path : path.slice(0, row);
}

/** The facts that are worth asking for; others that a rule waits for are given with the list. */
function inOrder(facts: ReadonlySet<string>, order: readonly string[] = []): readonly string[] {
  return [...order, ...followUps].filter((fact) => facts.has(fact));
}
