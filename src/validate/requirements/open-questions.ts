import type { Path } from '../../kernel/json-pointer.js';
import type { OpenQuestion, Requirement } from '../../model/requirement.js';
import type { AnyRuleCode } from '../registry.js';
import type { JudgedRules } from './requirement-definition.js';

/** What to ask about each entry of a list, in the order in which people give it. */
const factsOfLists: Readonly<Record<string, readonly string[]>> = {
  members: ['offices', 'sex', 'ageBand', 'elements', 'publicOffices', 'exOfficio'],
  relations: ['counterpart.kind', 'kind'],
  decrees: ['issuer', 'effect', 'issuedOn', 'expiresOn'],
  registryEntries: ['registrar', 'registeredOn'],
};

/** Stating that a list is whole is part of asking for the list. */
const listOfMark: Readonly<Record<string, string>> = {
  membersListed: 'members',
  relationsListed: 'relations',
  decreesListed: 'decrees',
  registryEntriesListed: 'registryEntries',
};

interface Draft {
  readonly field: Path;
  readonly facts: Set<string>;
  readonly rules: Set<AnyRuleCode>;
  rest: boolean;
}

/**
 * The facts to ask for next: those that the rules which could not be checked wait for, one question a field. First the
 * questions on which most core requirements depend, then those that decide most rules. Rules outside the requirements do
 * not raise a question of their own; they count for a question that is asked anyway.
 */
export function openQuestions(
  requirements: readonly Requirement<AnyRuleCode>[],
  { notChecked }: Pick<JudgedRules, 'notChecked'>,
): readonly OpenQuestion<AnyRuleCode>[] {
  const tops = topsWaitedFor(requirements, notChecked);
  if (tops.size === 0) return [];
  const drafts = new Map<string, Draft>();
  for (const { code, missing, reason } of notChecked) {
    for (const path of missing) {
      if (!tops.has(topOf(path))) continue;
      const { field, facts } = askedAt(path);
      const key = field.join('/');
      let draft = drafts.get(key);
      if (draft === undefined) {
        draft = { field, facts: new Set(), rules: new Set(), rest: false };
        drafts.set(key, draft);
      }
      draft.rules.add(code);
      if (reason === 'partial-list' || reason === 'holds-so-far') draft.rest = true;
      for (const fact of facts) draft.facts.add(fact);
    }
  }
  return [...drafts.values()]
    .map(({ field, facts, rules, rest }) => {
      const waiting = requirements.filter(({ notKnown, toClarify }) =>
        [...notKnown, ...toClarify].some((rule) => rules.has(rule)),
      );
      const core = waiting.filter((requirement) => requirement.core);
      const question: OpenQuestion<AnyRuleCode> = {
        field,
        facts: inOrder(facts, factsOfLists[String(field[0])]),
        requirements: [...core, ...waiting.filter((requirement) => !requirement.core)].map(({ code }) => code),
        rules: [...rules],
        rest,
      };
      return { question, core: core.length };
    })
    .filter(({ question }) => question.requirements.length > 0)
    .sort(
      (a, b) =>
        b.core - a.core ||
        b.question.requirements.length - a.question.requirements.length ||
        b.question.rules.length - a.question.rules.length,
    )
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

/** The field to ask for, and which facts of it, where a fact is missing at a path. */
function askedAt(path: Path): { readonly field: Path; readonly facts: readonly string[] } {
  const list = topOf(path);
  const facts = factsOfLists[list];
  if (facts === undefined) return { field: withoutRows(path), facts: [] };
  const fact = path.slice(2).filter((part) => typeof part === 'string');
  return { field: [list], facts: fact.length === 0 ? facts : [fact.join('.')] };
}

/** Up to the first list: never one question a row. */
function withoutRows(path: Path): Path {
  const row = path.findIndex((part) => typeof part === 'number');
  return row < 0 ? path : path.slice(0, row);
}

/** The facts that are worth asking for; others that a rule waits for are given with the list. */
function inOrder(facts: ReadonlySet<string>, order: readonly string[] = []): readonly string[] {
  return order.filter((fact) => facts.has(fact));
}
