import fc from 'fast-check';
import { fieldTables } from '../../src/fields/field-tables.js';
import type { Path } from '../../src/kernel/json-pointer.js';
import { isLocalDate, type LocalDate } from '../../src/kernel/local-date.js';
import type { SubmissionDraft, SubmissionKind } from '../../src/model/submission.js';
import { draftsOf } from './drafts.js';

/** A draft with inexact days, and drafts without any that it may stand for: the days are known, each within its bounds. */
export interface InexactDraft {
  readonly draft: SubmissionDraft;
  /** The draft with a day of the bounds at every inexact place. */
  readonly known: readonly SubmissionDraft[];
}

type Item = Record<string, unknown>;

/** Every place of a draft at which a day stands, or may stand in a part that is there. */
function* dayPlaces(draft: Item, fields: readonly string[]): Generator<{ path: Path; field: string }> {
  for (const field of fields) {
    const walk = function* (part: unknown, keys: readonly string[], path: Path): Generator<Path> {
      const [key, ...rest] = keys;
      if (key === undefined) return yield path;
      const name = key.replace('[]', '');
      const next = (part as Item | undefined)?.[name];
      if (name === key) yield* walk(next, rest, [...path, name]);
      else for (const [i, item] of ((next ?? []) as Item[]).entries()) yield* walk(item, rest, [...path, name, i]);
    };
    for (const path of walk(draft, field.split('.'), [])) yield { path, field };
  }
}

function at(draft: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Item | undefined)?.[key], draft);
}

/** A copy with a value at a place. */
export function withAt(draft: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(draft) ? [...draft] : { ...(draft as Item) }) as Item;
  copy[key] = withAt(copy[key], rest, value);
  return copy;
}

/** The fields of a kind that hold a day, but those of the notes about days. */
export function dayFields(kind: SubmissionKind): readonly string[] {
  const dated = Object.entries(fieldTables[kind]).filter(([, { value }]) => value === 'date');
  return dated.map(([path]) => path).filter((path) => !path.startsWith('inexactDates'));
}

const bounds = [
  '2024-12-31', '2025-01-01', '2025-01-02', '2025-06-01', '2025-06-14', '2025-06-15', '2025-06-16', '2025-06-30',
  '2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02', '2027-01-01',
]; // biome-ignore format: a list of days

/** Drafts of which some days, given or absent, are known by their bounds alone, with every item its own id. */
export function inexactDrafts(kind: SubmissionKind, mostDays = 4, trials = 12): fc.Arbitrary<InexactDraft> {
  return fc
    .tuple(
      draftsOf(kind),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: mostDays }),
      fc.array(fc.array(fc.nat(), { minLength: mostDays, maxLength: mostDays }), {
        minLength: trials,
        maxLength: trials,
      }),
    )
    .map(([given, picks, choices]) => {
      let draft = { ...(given as unknown as Item), inexactDates: [] as Item[] } as Item;
      const places = [...dayPlaces(draft, dayFields(kind))];
      const days: { path: Path; from: LocalDate; through: LocalDate }[] = [];
      for (const [which, low, high] of picks) {
        const place = places[which % places.length];
        if (place === undefined || days.some(({ path }) => String(path) === String(place.path))) continue;
        const stated = at(draft, place.path);
        const isStated = isLocalDate(stated);
        const lows = bounds.filter((day) => !isStated || day <= (stated as string));
        const from = lows[low % lows.length] as string;
        const highs = bounds.filter((day) => day >= from && (!isStated || day >= (stated as string)));
        const through = highs[high % highs.length] as string;
        const list = place.path.map((key) => typeof key).lastIndexOf('number');
        const item = place.path.slice(0, list + 1);
        const id = list === -1 ? undefined : `only-${item.join('-')}`;
        if (id !== undefined) {
          // No other item has this id; what pointed to it by another does so no longer.
          draft = withAt(draft, [...item, 'id'], id) as Item;
        }
        const entry = { field: place.field, ...(id !== undefined && { id }), from, through };
        draft = { ...draft, inexactDates: [...(draft.inexactDates as Item[]), entry] };
        days.push({ path: place.path, from, through });
      }
      const known = choices.map((choice) =>
        days.reduce<unknown>(
          (copy, { path, from, through }, i) => {
            const within = bounds.filter((day) => day >= from && day <= through);
            return withAt(copy, path, within[(choice[i] as number) % within.length]);
          },
          { ...draft, inexactDates: undefined },
        ),
      );
      return { draft: draft as unknown as SubmissionDraft, known: known as SubmissionDraft[] };
    });
}
