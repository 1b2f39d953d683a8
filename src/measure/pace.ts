import { type LocalDate, monthNumber } from '../kernel/local-date.js';
import { Count } from './count.js';

/** How much counts of one day and of one calendar month at most. */
export interface Pace {
  readonly day?: number;
  readonly month: number;
}

/**
 * How much of each kind of work counts of one month. Each is twice the monthly part of what earns the highest result in
 * `adinda-2027`, and two at least: a burst is no year, and splitting one meeting into ten brings nothing. Of one discussion,
 * and so of one day, eight members count, so that a large group does not gain by its size: Kapuas Hulu calls three to eight
 * members the ideal (source `kapuas-hulu-tentang`). All are choices of this library.
 */
export const paces = {
  checkedInformation: { month: 8 },
  attendance: { day: 8, month: 16 },
  decidingDiscussions: { day: 1, month: 2 },
  decisionsDone: { month: 2 },
  withOtherKims: { day: 1, month: 2 },
  sourcedProducts: { month: 4 },
  forwardedAspirations: { month: 2 },
  answeredAspirations: { month: 2 },
} as const satisfies Readonly<Record<string, Pace>>;

/** Of the kinds of sources, families of channels or partners so many count for each day with any of them. */
export const kindsOfOneDay = 2;

/** A count of which no day and no month brings more than its pace. One more record never makes it smaller. */
export class PacedCount extends Count {
  /** What counts. */
  counted = 0;
  #total = 0;
  readonly #pace: Pace;
  readonly #days = new Map<LocalDate, number>();
  readonly #months = new Map<number, number>();

  constructor(keepIds: boolean, pace: Pace) {
    super(keepIds);
    this.#pace = pace;
  }

  /** How much adds nothing, because of its day or month no more counts. */
  get surplus(): number {
    return this.#total - this.counted;
  }

  /** @param amount how much the record brings by itself, such as the members who came; default 1. */
  addOn(date: LocalDate, id: string, inferred = false, amount = 1): void {
    this.add(id, inferred);
    const { day, month } = this.#pace;
    // What counts of a month is the sum of what counts of its days, up to its own limit.
    const ofDay = day === undefined ? amount : gain(this.#days, date, amount, day);
    this.counted += gain(this.#months, monthNumber(date), ofDay, month);
    this.#total += amount;
  }
}

/** Adds to one place, up to a limit. @returns by how much it rose. */
function gain<Key>(places: Map<Key, number>, key: Key, more: number, most: number): number {
  const before = places.get(key) ?? 0;
  const after = Math.min(most, before + more);
  if (after !== before) places.set(key, after);
  return after - before;
}
