import { isRecord } from '../kernel/arguments.js';
import type { Path } from '../kernel/json-pointer.js';
import { isLocalDate, type LocalDate } from '../kernel/local-date.js';
import type { Draft } from '../model/draft.js';
import type { InexactDate } from '../model/inexact-date.js';
import type { ActivityReportDraft, RegistrationDraft } from '../model/submission.js';

/** A day of a draft of which only the bounds are known. */
export interface InexactDay {
  readonly path: Path;
  /** The first and the last day that it may be. */
  readonly from: LocalDate;
  readonly through: LocalDate;
}

type Holder = Record<string | number, unknown>;

/** Where a field stands: once, or once for each item. */
interface Place {
  readonly path: Path;
  readonly day: unknown;
}

/** The places of one field. */
interface Places {
  readonly all: readonly Place[];
  /** Of the items with an id. */
  readonly byId: ReadonlyMap<unknown, readonly Place[]>;
  /** Those at which a text stands, the earliest day first, and these days. */
  readonly dated: readonly Place[];
  readonly days: readonly string[];
  /** Those without a day, of items that have no id. */
  readonly undated: readonly Place[];
}

/** More fields than hold a day. */
const mostFields = 100;
const nowhere: Places = { all: [], byId: new Map(), dated: [], days: [], undated: [] };

/**
 * Makes a function that finds the days that an entry of `inexactDates` is about: those of its field that are absent, or lie
 * within its bounds. Of the items of a list it is the one with its `id`; without an `id`, each with such a day, and each without a day
 * that has no id either, such as a decree. However many
 * entries name the items of a list, it is looked through once.
 *
 * @returns the function; of it `most` says how many days are wanted.
 */
export function inexactDayFinder(
  draft: RegistrationDraft | ActivityReportDraft,
): (entry: Draft<InexactDate>, most: number) => readonly InexactDay[] {
  const known = new Map<string, Places>();
  const placesOf = (field: string): Places => {
    const found = known.get(field) ?? (known.size < mostFields ? placesIn(draft, field) : nowhere);
    known.set(field, found);
    return found;
  };
  return ({ field = '', id, from = '', through = '' }, most) => {
    const { all, byId, dated, days, undated } = placesOf(field);
    const isWithin = ({ day }: Place) => day === undefined || (from <= (day as string) && (day as string) <= through);
    let found = id === undefined ? all : (byId.get(id) ?? []);
    if (id === undefined && field.includes('[')) {
      const first = firstFrom(days, from);
      found = [...dated.slice(first, first + most), ...undated];
    }
    return found
      .filter(isWithin)
      .slice(0, most)
      .map(({ path }) => ({ path, from, through }));
  };
}

/**
 * Fields that hold a day are called so, but for the bounds of inexact ones; without a low line, no name leads to what every
 * object inherits by one.
 */
const holdsDay = /^(?!inexactDates)[a-zA-Z.[\]]+(?:On|\.date|\.since|\.from|\.through)$/;

function placesIn(draft: object, field: string): Places {
  if (!holdsDay.test(field)) return nowhere;
  const keys = field.split('.');
  const all: Place[] = [];
  const byId = new Map<unknown, Place[]>();
  const undated: Place[] = [];
  const walk = (holder: unknown, depth: number, path: Path, ids: readonly unknown[]): void => {
    if (!isRecord(holder)) return;
    const [name = '', isList] = keys[depth]?.split('[') ?? [];
    const next = Object.hasOwn(holder, name) ? holder[name] : undefined;
    const at = [...path, name];
    if (isList !== undefined) {
      if (!Array.isArray(next)) return;
      next.forEach((item: Holder, i) => {
        walk(item, depth + 1, [...at, i], item?.id === undefined ? ids : [...ids, item.id]);
      });
    } else if (depth < keys.length - 1) walk(next ?? {}, depth + 1, at, ids);
    else {
      const place = { path: at, day: next };
      all.push(place);
      if (next === undefined && ids.length === 0) undated.push(place);
      for (const id of ids) {
        const same = byId.get(id);
        if (same === undefined) byId.set(id, [place]);
        else same.push(place);
      }
    }
  };
  walk(draft, 0, [], []);
  const dayOf = ({ day }: Place) => day as string;
  const dated = all.filter(({ day }) => typeof day === 'string').sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  return { all, byId, dated, days: dated.map(dayOf), undated };
}

/** Puts a day into a draft that may be changed, and what lies around it where that is absent. */
export function putDay(draft: object, path: Path, day: LocalDate): void {
  let at = draft as Holder;
  for (const key of path.slice(0, -1)) {
    if (!Object.hasOwn(at, key)) at[key] = {};
    at = at[key] as Holder;
  }
  at[path.at(-1) as string] = day;
}

/** The days that stand anywhere in something and lie between the bounds of any of these: so many at most. */
export function daysBetween(bounds: readonly InexactDay[], whole: unknown, most: number): readonly LocalDate[] {
  const days = new Set<LocalDate>();
  const parts = [whole];
  for (const part of parts) {
    if (typeof part === 'object' && part !== null) for (const one of Object.values(part)) parts.push(one);
    else if (isLocalDate(part)) days.add(part);
  }
  const sorted = [...days].sort();
  const between = new Set<LocalDate>();
  for (const { from, through } of bounds) {
    for (let i = firstFrom(sorted, from); i < sorted.length && between.size < most; i++) {
      const day = sorted[i] as LocalDate;
      if (day >= through) break;
      if (day > from) between.add(day);
    }
  }
  return [...between];
}

/** Where the first of some days stands, in their order, that is not before a day. */
function firstFrom(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as string) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
