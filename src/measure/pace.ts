import { monthNumber } from '../kernel/local-date.js';
import { Count } from './count.js';
import { isVague, type KnownDay } from './known-days.js';

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

/** What records come to: how much counts, and how many can be told apart. */
interface Sum {
  value: number;
  different: number;
}

interface Day extends Sum {
  readonly seen: Set<string | number>[];
}

/** What the days of a month come to, and what the records come to of which no more than the month is known. */
interface Month {
  readonly ofDays: Sum;
  readonly ofMonth: Sum;
}

/**
 * A count of which no day and no month brings more than its pace. Of one day as many records count as differ in any one thing
 * that they state (or the greatest amount, where they have amounts): the same record under another id adds nothing, nor does
 * one that states less. One more record never makes the count smaller, and what a record leaves out never makes it greater.
 *
 * Records of which only the month is known may lie on one day, and on one of the others: of a month as much counts as the days
 * or these come to, whichever is more. Those without a month may all lie in one, and in one of the others.
 */
export class PacedCount extends Count {
  #total = 0;
  /** Records of which only a month or less is known. */
  #vague = 0;
  readonly #sum: Sum = { value: 0, different: 0 };
  readonly #withoutMonth: Sum = { value: 0, different: 0 };
  readonly #pace: Pace;
  readonly #days = new Map<KnownDay, Day>();
  readonly #months = new Map<number, Month>();

  constructor(keepIds: boolean, pace: Pace) {
    super(keepIds);
    this.#pace = pace;
  }

  /** What counts. */
  get counted(): number {
    return Math.max(this.#sum.value, Math.min(this.#pace.month, this.#withoutMonth.value));
  }

  /** How many records can be told apart, however much of them counts: of those with amounts, one a day. */
  get toldApart(): number {
    return Math.max(this.#sum.different, this.#withoutMonth.different);
  }

  /** How many records are known by less than their day, where more might count if it were known; else 0. */
  get dayUnknown(): number {
    return this.surplus > 0 ? this.#vague : 0;
  }

  /** How much adds nothing: because of its day or month no more counts, or because it cannot be told from another record. */
  get surplus(): number {
    return this.#total - this.counted;
  }

  addOn(on: KnownDay, id: string, { inferred = false, amount = 1, traits = [] }: Entry = {}): void {
    this.add(id, inferred);
    this.#total += amount;
    const day = this.#days.get(on) ?? { value: 0, different: 0, seen: [] };
    this.#days.set(on, day);
    const { day: ofDay = Number.POSITIVE_INFINITY, month: ofMonth } = this.#pace;
    const byTraits = mostDifferent(day.seen, traits);
    const value = Math.min(ofDay, Math.max(day.value, amount, byTraits)) - day.value;
    const different = Math.max(1, byTraits) - day.different;
    addTo(day, value, different);
    const isOfMonth = isVague(on);
    if (isOfMonth) this.#vague++;
    if (value === 0 && different === 0) return;
    if (on === '') {
      addTo(this.#withoutMonth, value, different);
      return;
    }
    const key = monthNumber(on);
    const month = this.#months.get(key) ?? { ofDays: { value: 0, different: 0 }, ofMonth: { value: 0, different: 0 } };
    this.#months.set(key, month);
    const [before, apart] = [valueIn(month), differentIn(month)];
    addTo(isOfMonth ? month.ofMonth : month.ofDays, value, different);
    addTo(this.#sum, Math.min(ofMonth, valueIn(month)) - Math.min(ofMonth, before), differentIn(month) - apart);
  }
}

function addTo(sum: Sum, value: number, different: number): void {
  sum.value += value;
  sum.different += different;
}

const valueIn = ({ ofDays, ofMonth }: Month) => Math.max(ofDays.value, ofMonth.value);
const differentIn = ({ ofDays, ofMonth }: Month) => Math.max(ofDays.different, ofMonth.different);

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
