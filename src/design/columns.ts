import { requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { scorecards } from '../model/kinds.js';
import type { Scorecard } from '../model/scorecard.js';

/** The parts of an index over many cards: one list of values for each, higher always better. */
export interface Columns {
  readonly codes: readonly string[];
  readonly parents: readonly string[];
  readonly values: readonly (readonly (number | undefined)[])[];
}

/**
 * Normalised values of the counted criteria, or scores of the dimensions.
 *
 * @throws KimError `invalid-argument` when the cards are of different frameworks.
 * @internal
 */
export function columnsOf(cards: readonly Scorecard[], what: 'criteria' | 'dimensions', caller: string): Columns {
  requireCards(cards, caller);
  const [first] = cards;
  if (first === undefined) return { codes: [], parents: [], values: [] };
  if (what === 'criteria') {
    return {
      codes: first.criteria.map(({ code }) => code),
      parents: first.criteria.map(({ parent }) => parent),
      values: first.criteria.map((_, c) =>
        cards.map(({ criteria }) => {
          const { use, normalised } = criteria[c] as Scorecard['criteria'][number];
          return use === 'counted' || use === 'unused' ? normalised : undefined;
        }),
      ),
    };
  }
  const dimensions = first.groups.flatMap((group, g) => (group.depth === 1 ? [{ ...group, g }] : []));
  return {
    codes: dimensions.map(({ code }) => code),
    parents: dimensions.map(({ parent }) => parent as string),
    values: dimensions.map(({ g }) => cards.map(({ groups }) => groups[g]?.score)),
  };
}

/** Refuses what is no list of cards, and cards of different frameworks. @internal */
export function requireCards(cards: readonly Scorecard[], caller: string): void {
  requireArgument(cards, scorecards, caller, 'cards');
  const [first] = cards;
  const isOther = ({ framework, criteria, groups }: Scorecard) =>
    framework !== first?.framework ||
    criteria.length !== first.criteria.length ||
    groups.length !== first.groups.length;
  if (cards.some(isOther)) {
    throw new KimError('invalid-argument', `${caller} needs cards: all of one framework.`);
  }
}
