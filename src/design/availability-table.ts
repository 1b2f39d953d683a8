import { callable, either, type Kind, oneOf, requireArgument, text } from '../kernel/arguments.js';
import { type Ratio, ratio } from '../kernel/ratio.js';
import { scorecards } from '../model/kinds.js';
import type { CriterionScore, CriterionUse, Scorecard } from '../model/scorecard.js';

/** What became of the measurements behind one row. */
export interface AvailabilityRow {
  readonly key: string;
  /** How often each use occurred. */
  readonly uses: Readonly<Record<CriterionUse, number>>;
  /** Measured (counted or not), over those for which the question arises. */
  readonly available: Ratio;
}

/** Into which rows: by criterion, by group of the framework (the one a criterion belongs to), by period, or by a label. */
export type AvailabilityBy = 'criterion' | 'group' | 'period' | ((card: Scorecard) => string);

const rowsBy: Kind = /* @__PURE__ */ either(
  '"criterion", "group", "period", or a function that gives the label of a card',
  /* @__PURE__ */ oneOf('criterion', 'group', 'period'),
  callable,
);

/**
 * How much was there to score, over many cards: what a framework asks for and does not get.
 *
 * @param by rows; a function gives the label of a card, such as its kabupaten.
 * @returns rows in the order in which they are first met; every criterion of index and beside is counted.
 *
 * @example
 * ```ts
 * const cards = [scoreValues({ iks: 0.5, ike: 0.5 }, idmFramework), scoreValues({ iks: 0.5 }, idmFramework)];
 * availabilityTable(cards, 'criterion')[1].available; // { numerator: 1, denominator: 2, value: 0.5 }
 * availabilityTable(cards, () => 'all')[0].uses['no-data']; // 3
 * ```
 */
export function availabilityTable(cards: readonly Scorecard[], by: AvailabilityBy): AvailabilityRow[] {
  requireArgument(cards, scorecards, 'availabilityTable', 'cards');
  requireArgument(by, rowsBy, 'availabilityTable', 'by');
  const rows = new Map<string, Record<CriterionUse, number>>();
  for (const card of cards) {
    for (const { criteria } of [card, ...card.beside]) {
      for (const criterion of criteria) {
        const key = keyOf(card, criterion, by);
        let uses = rows.get(key);
        if (uses === undefined) {
          uses = { ...none };
          rows.set(key, uses);
        }
        uses[criterion.use]++;
      }
    }
  }
  return [...rows].map(([key, uses]) => {
    const measured = uses.counted + uses.unused + uses['out-of-table'];
    return {
      key,
      uses,
      available: ratio(measured, measured + uses['assumed-lowest'] + uses['no-data'] + uses['insufficient-data']),
    };
  });
}

const none: Readonly<Record<CriterionUse, number>> = {
  counted: 0,
  unused: 0,
  'out-of-table': 0,
  'assumed-lowest': 0,
  'no-data': 0,
  'insufficient-data': 0,
  'not-applicable': 0,
  'set-aside': 0,
};

function keyOf(card: Scorecard, { code, parent }: CriterionScore, by: AvailabilityBy): string {
  if (typeof by === 'function') {
    const label: unknown = by(card);
    requireArgument(label, text, 'availabilityTable', 'the label that by gives');
    return label as string;
  }
  if (by === 'criterion') return code;
  if (by === 'group') return parent;
  return card.period === undefined ? '' : `${card.period.from}/${card.period.through}`;
}
