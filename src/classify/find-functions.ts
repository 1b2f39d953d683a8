import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import { type Choice, choiceOf, type OpenChoice } from './choose-technique.js';
import type { Match } from './matches.js';

/** What finding functions needs to know. */
export interface FunctionsOfTechniques {
  /** The usual functions of a technique or, where it has none of its own, of the nearest wider one. */
  readonly usual: ReadonlyMap<string, readonly AdindaFunction[]>;
  /** All functions, in the order in which they are told. */
  readonly order: readonly AdindaFunction[];
}

/**
 * The functions an activity serves: what its technique usually serves, changed by the words around it. What follows
 * from the technique alone is weak evidence, with the words that named the technique.
 */
export function findFunctions(
  technique: Choice | undefined,
  words: readonly Match[],
  { usual, order }: FunctionsOfTechniques,
): readonly Choice[] {
  const found: OpenChoice[] = [];
  let replaced: string[] | undefined;
  for (const match of words) {
    const { concept, grade, within, instead } = match.entry;
    if (within !== undefined && (technique === undefined || !within.has(technique.concept))) continue;
    const known = choiceOf(found, concept);
    if (known === undefined) found.push({ concept, grade, matches: [match] });
    else known.matches.push(match);
    if (instead !== undefined) {
      replaced ??= [];
      replaced.push(instead);
    }
  }
  const ordered: Choice[] = [];
  const expected = (technique && usual.get(technique.concept)) ?? [];
  for (const concept of order) {
    const told = choiceOf(found, concept);
    if (told !== undefined) ordered.push(told);
    else if (technique !== undefined && expected.includes(concept) && replaced?.includes(concept) !== true) {
      ordered.push({ concept, grade: 'weak', matches: technique.matches });
    }
  }
  return ordered;
}
