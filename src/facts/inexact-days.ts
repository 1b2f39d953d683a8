import type { Path } from '../kernel/json-pointer.js';
import { isLocalDate, type LocalDate } from '../kernel/local-date.js';
import type { Draft } from '../model/draft.js';
import type { InexactDate } from '../model/inexact-date.js';
import type { ActivityReportDraft, RegistrationDraft } from '../model/submission.js';

type Item = Record<string, unknown>;

/** A day of a draft of which only the bounds are known. */
export interface InexactDay {
  readonly path: Path;
  /** The first and the last day that it may be. */
  readonly from: LocalDate;
  readonly through: LocalDate;
  /** Puts a day there. */
  readonly set: (day: LocalDate) => void;
}

/**
 * The days that an entry of `inexactDates` is about: those of its field that are absent, or lie within its bounds. Of the
 * items of a list it is the one with its `id`; without an `id`, each with such a day.
 *
 * @param draft a copy (`copyOf`), in which days can be put.
 */
export function inexactDaysOf(
  draft: RegistrationDraft | ActivityReportDraft,
  { field = '', id, from = '', through = '' }: Draft<InexactDate>,
): readonly InexactDay[] {
  const keys = field.split('.');
  const walk = (part: Item, depth: number, path: Path, isMeant: boolean): readonly InexactDay[] => {
    const [name = '', isList] = keys[depth]?.split('[') ?? [];
    if (typeof part !== 'object') return [];
    const next = part[name];
    const place = [...path, name];
    if (isList !== undefined) {
      return (Array.isArray(next) ? (next as readonly Item[]) : []).flatMap((item, i) =>
        walk(item, depth + 1, [...place, i], isMeant || (id !== undefined && item.id === id)),
      );
    }
    if (depth < keys.length - 1) {
      const below = next ?? {};
      part[name] = below;
      return walk(below as Item, depth + 1, place, isMeant);
    }
    const isWithin = from <= (next as LocalDate) && (next as LocalDate) <= through;
    if (next === undefined ? !isMeant : !isWithin || (!isMeant && id !== undefined)) return [];
    const set = (day: LocalDate) => {
      part[name] = day;
    };
    return [{ path: place, from, through, set }];
  };
  // So are the fields called that hold a day; without a low line, no name leads to what every object inherits.
  return /^[a-z.[\]]+(?:On|date|since|from|through)$/i.test(field)
    ? walk(draft as Item, 0, [], id === undefined && !field.includes('['))
    : [];
}

/** A copy at every depth. */
export function copyOf<Whole>(whole: Whole): Whole {
  if (typeof whole !== 'object' || whole === null) return whole;
  if (Array.isArray(whole)) return whole.map(copyOf) as Whole;
  return Object.fromEntries(Object.entries(whole).map(([key, part]) => [key, copyOf(part)])) as Whole;
}

/** Every day that stands in something. */
export function daysIn(whole: unknown): ReadonlySet<LocalDate> {
  const days = new Set<LocalDate>();
  const parts = [whole];
  for (const part of parts) {
    if (typeof part === 'object' && part !== null) parts.push(...Object.values(part));
    else if (isLocalDate(part)) days.add(part);
  }
  return days;
}
