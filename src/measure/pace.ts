import { type LocalDate, monthNumber } from '../kernel/local-date.js';
import { Count } from './count.js';

/** How much counts of one day and of one calendar month at most. */
export interface Pace {
  readonly day?: number;
  readonly month: number;
}

/**
 * How much of each kind of work counts of one month. Each is twice the monthly part of what earns the highest result in
 * `adinda-2027`, and two at least: a burst is no year, and splitting one meeting into ten brings nothing. Of the best attended
 * discussion of one day eight members count, so that a large group does not gain by its size: Kapuas Hulu calls three to eight
 * members the ideal (source `kapuas-hulu-tentang`). All are choices of this library.
 */
export const paces = {
  checkedInformation: { month: 8 },
  attendance: { day: 8, month: 16 },
  decidingDiscussions: { month: 2 },
  decisionsDone: { month: 2 },
  withOtherKims: { month: 2 },
  sourcedProducts: { month: 4 },
  forwardedAspirations: { month: 2 },
  answeredAspirations: { month: 2 },
} as const satisfies Readonly<Record<string, Pace>>;

/** Of the kinds of sources, families of channels or partners so many count for each day with any of them. */
export const kindsOfOneDay = 2;

/** What a record states by which it can be told from another one; what is not stated tells nothing apart. */
export type Traits = readonly (string | number | undefined)[];

/** One record of a day, as it counts. */
interface Entry {
  readonly inferred?: boolean;
  /** How much it brings by itself, such as the members who came; default 1. */
  readonly amount?: number;
  readonly traits?: Traits;
}

interface Day {
  value: number;
  /** Records that can be told apart. */
  different: number;
  readonly seen: Set<string | number>[];
}

/**
 * A count of which no day and no month brings more than its pace. Of one day as many records count as differ in any one thing
 * that they state (or the greatest amount, where they have amounts): the same record under another id adds nothing, nor does
 * one that states less. One more record never makes the count smaller, and what a record leaves out never makes it greater.
 */
export class PacedCount extends Count {
  /** What counts. */
  counted = 0;
  /** How many records can be told apart, however much of them counts: of those with amounts, one a day. */
  toldApart = 0;
  #total = 0;
  readonly #pace: Pace;
  readonly #days = new Map<LocalDate, Day>();
  readonly #months = new Map<number, number>();

  constructor(keepIds: boolean, pace: Pace) {
    super(keepIds);
    this.#pace = pace;
  }

  /** How much adds nothing: because of its day or month no more counts, or because it cannot be told from another record. */
  get surplus(): number {
    return this.#total - this.counted;
  }

  addOn(date: LocalDate, id: string, { inferred = false, amount = 1, traits = [] }: Entry = {}): void {
    this.add(id, inferred);
    this.#total += amount;
    const day = this.#days.get(date) ?? { value: 0, different: 0, seen: [] };
    this.#days.set(date, day);
    const { day: ofDay = Number.POSITIVE_INFINITY, month } = this.#pace;
    const byTraits = mostDifferent(day.seen, traits);
    const different = Math.max(1, byTraits);
    this.toldApart += different - day.different;
    day.different = different;
    const value = Math.min(ofDay, Math.max(day.value, amount, byTraits));
    const more = value - day.value;
    if (more === 0) return;
    day.value = value;
    const key = monthNumber(date);
    const before = this.#months.get(key) ?? 0;
    this.#months.set(key, before + more);
    this.counted += Math.min(month, before + more) - Math.min(month, before);
  }
}

/** Notes the traits of one more record. @returns how many records differ in the one trait in which most of them do. */
export function mostDifferent(seen: Set<string | number>[], traits: Traits): number {
  let most = 0;
  for (let i = 0; i < traits.length; i++) {
    const trait = traits[i];
    const values = seen[i] ?? new Set();
    seen[i] = values;
    if (trait !== undefined) values.add(trait);
    most = Math.max(most, values.size);
  }
  return most;
}
