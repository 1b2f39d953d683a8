import type { Path } from '../../kernel/json-pointer.js';
import type { OpenQuestion, Requirement } from '../../model/requirement.js';
import type { BoundRule } from '../plan.js';
import type { AnyRuleCode } from '../registry.js';
import type { Outcome } from '../rule.js';
import type { PlannedRequirement } from './plan-requirements.js';

/** What to ask about each entry of a list, in the order in which people give it. */
const factsOfLists: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ['members', ['offices', 'sex', 'ageBand', 'elements', 'publicOffices', 'exOfficio']],
  ['relations', ['counterpart.kind', 'kind']],
  ['decrees', ['issuer', 'effect', 'issuedOn', 'expiresOn']],
  ['registryEntries', ['registrar', 'registeredOn']],
]);

/** Stating that a list is whole is part of asking for the list. */
const listOfMark: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [...factsOfLists.keys()].map((list) => [`${list}Listed`, list]),
);

/** A question while it is gathered; its lists are short, each entry once. */
interface Draft {
  readonly field: Path;
  readonly facts: string[];
  readonly rules: AnyRuleCode[];
  rest: boolean;
}

/**
 * The facts to ask for next: those that the rules which could not be checked wait for, one question a field. First the
 * questions on which most core requirements depend, then those that decide most rules. Rules outside the requirements do
 * not raise a question of their own; they count for a question that is asked anyway.
 */
export function openQuestions(
  planned: readonly PlannedRequirement[],
  requirements: readonly Requirement<AnyRuleCode>[],
  rules: readonly BoundRule[],
  outcomes: readonly Outcome[],
): readonly OpenQuestion<AnyRuleCode>[] {
  const tops = topsWaitedFor(planned, outcomes);
  if (tops.length === 0) return [];
  const drafts = new Map<string, Draft>();
  for (let i = 0; i < outcomes.length; i++) {
    const outcome = outcomes[i] as Outcome;
    if (outcome.verdict !== 'cannot-tell') continue;
    const isRest = outcome.reason === 'partial-list' || outcome.reason === 'holds-so-far';
    for (const path of outcome.missing) {
      const top = topOf(path);
      if (tops.includes(top)) note((rules[i] as BoundRule).code, path, top, isRest, drafts);
    }
  }
  return [...drafts.values()]
    .map(({ field, facts, rules, rest }) => {
      const isAsked = (rule: AnyRuleCode) => rules.includes(rule);
      const waiting = requirements.filter(
        ({ notKnown, toClarify }) => notKnown.some(isAsked) || toClarify.some(isAsked),
      );
      const core = waiting.filter((requirement) => requirement.core);
      const question: OpenQuestion<AnyRuleCode> = {
        field,
        facts: inOrder(facts, factsOfLists.get(String(field[0]))),
        requirements: [...core, ...waiting.filter((requirement) => !requirement.core)].map(({ code }) => code),
        rules,
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
function topsWaitedFor(planned: readonly PlannedRequirement[], outcomes: readonly Outcome[]): readonly string[] {
  const tops: string[] = [];
  for (const { rules } of planned) {
    for (const position of rules) {
      const outcome = outcomes[position] as Outcome;
      if (outcome.verdict === 'cannot-tell') for (const path of outcome.missing) addTo(tops, topOf(path));
    }
  }
  return tops;
}

/** Adds what a rule waits for to the question about its field. */
function note(rule: AnyRuleCode, path: Path, top: string, isRest: boolean, drafts: Map<string, Draft>): void {
  const { field, facts } = askedAt(path, top);
  const key = field.length === 1 ? top : field.join('/');
  let draft = drafts.get(key);
  if (draft === undefined) {
    draft = { field, facts: [], rules: [], rest: false };
    drafts.set(key, draft);
  }
  addTo(draft.rules, rule);
  if (isRest) draft.rest = true;
  for (const fact of facts) addTo(draft.facts, fact);
}

function addTo<Item>(list: Item[], item: Item): void {
  if (!list.includes(item)) list.push(item);
}

function topOf(path: Path): string {
  const top = path[0] as string;
  return listOfMark.get(top) ?? top;
}

/** The field to ask for, and which facts of it, where a fact is missing at a path. */
function askedAt(path: Path, list: string): { readonly field: Path; readonly facts: readonly string[] } {
  const facts = factsOfLists.get(list);
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
function inOrder(facts: readonly string[], order: readonly string[] = []): readonly string[] {
  return order.filter((fact) => facts.includes(fact));
}
