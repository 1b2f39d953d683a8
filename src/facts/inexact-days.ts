import type { Path } from '../kernel/json-pointer.js';
import { isLocalDate, type LocalDate } from '../kernel/local-date.js';
import type { Draft } from '../model/draft.js';
import type { InexactDate } from '../model/inexact-date.js';
import type { ActivityReportDraft, RegistrationDraft, SubmissionKind } from '../model/submission.js';

/** The fields of a registration that hold a day. */
export const registrationDays = [
  'formation.formedOn',
  'formation.steps[].doneOn',
  'standings[].since',
  'achievements[].achievedOn',
  'members[].joinedOn',
  'formerMembers[].joinedOn',
  'formerMembers[].leftOn',
  'statedCounts[].statedOn',
  'statedComposition.statedOn',
  'termOfOffice.from',
  'termOfOffice.through',
  'decrees[].issuedOn',
  'decrees[].expiresOn',
  'registryEntries[].registeredOn',
  'mapping.mappedOn',
  'statutes.adoptedOn',
  'relations[].since',
  'relations[].through',
  'workProgrammes[].period.from',
  'workProgrammes[].period.through',
  'workProgrammes[].activities[].plannedOn',
] as const;

/** The fields of an activity report that hold a day. */
export const reportDays = [
  'period.from',
  'period.through',
  'submittedOn',
  'partners[].agreedOn',
  'partners[].since',
  'partners[].through',
  'facilitation[].receivedOn',
  'activities[].date',
  'decisions[].dueOn',
  'decisions[].doneOn',
  'informationItems[].date',
  'products[].date',
  'products[].correctedOn',
  'aspirations[].recordedOn',
  'aspirations[].forwardedOn',
  'aspirations[].answeredOn',
  'aspirations[].fedBackOn',
] as const;

/** The fields of each kind that hold a day of which only the bounds may be known. */
export const dayFields: Readonly<Record<SubmissionKind, readonly string[]>> = {
  registration: registrationDays,
  'activity-report': reportDays,
};

/** A draft of any kind, as far as its days go. */
type Dated = Pick<RegistrationDraft, 'kind' | 'inexactDates'> | Pick<ActivityReportDraft, 'kind' | 'inexactDates'>;
type Item = Record<string, unknown>;

/** A day of a draft of which only the bounds are known. */
export interface InexactDay {
  readonly path: Path;
  readonly field: string;
  /** The first and the last day that it may be. */
  readonly from: LocalDate;
  readonly through: LocalDate;
  /** Days in between on which the answer of a rule may turn. */
  readonly between: readonly LocalDate[];
}

/**
 * Where the days stand that an entry of `inexactDates` is about: a day that is absent, or lies within the bounds. Of the items
 * of a list it is the one with the `id`; without an `id`, each with such a day. No place: the entry is about nothing here.
 */
export function placesOfInexact(draft: Dated, { field = '', id, from, through }: Draft<InexactDate>): readonly Path[] {
  const places: Path[] = [];
  if (from === undefined || through === undefined || !dayFields[draft.kind ?? 'registration'].includes(field)) {
    return places;
  }
  const keys = field.split('.');
  const isInList = field.includes('[]');
  const walk = (part: unknown, depth: number, path: Path, isMeant: boolean): void => {
    const key = keys[depth];
    if (key === undefined) {
      const isFree = part === undefined ? isMeant : (part as LocalDate) >= from && (part as LocalDate) <= through;
      if (isFree && (isMeant || id === undefined)) places.push(path);
      return;
    }
    const name = key.replace('[]', '');
    const next = (part as Item | undefined)?.[name];
    if (name === key) walk(next, depth + 1, [...path, name], isMeant);
    else {
      const items = (next ?? []) as readonly Item[];
      for (let i = 0; i < items.length; i++) {
        walk(items[i], depth + 1, [...path, name, i], isMeant || (id !== undefined && items[i]?.id === id));
      }
    }
  };
  walk(draft, 0, [], !isInList && id === undefined);
  return places;
}

/** The days of a draft of which only the bounds are known. */
export function inexactDaysOf(draft: Dated | undefined, asOf: LocalDate): readonly InexactDay[] {
  const days: InexactDay[] = [];
  for (const entry of draft?.inexactDates ?? []) {
    const { field = '', from = '', through = '' } = entry;
    for (const path of placesOfInexact(draft as Dated, entry)) {
      const between = [...new Set([asOf, ...daysBeside(draft as Item, path)])].filter(
        (day) => day > from && day < through,
      );
      days.push({ path, field, from, through, between });
    }
  }
  return days;
}

/**
 * The days around a place: those in the parts that hold it and right below them, such as a period, and those of the same
 * field in the other items of its list.
 */
function daysBeside(draft: Item, path: Path): readonly LocalDate[] {
  const found = new Set<unknown>();
  let part: unknown = draft;
  for (let depth = 0; depth < path.length; depth++) {
    const rest = path.slice(depth + 1);
    for (const value of Object.values(part ?? {})) {
      if (Array.isArray(part)) found.add(rest.reduce<unknown>((its, key) => (its as Item | undefined)?.[key], value));
      else if (typeof value !== 'object') found.add(value);
      else if (!Array.isArray(value)) for (const below of Object.values(value as Item)) found.add(below);
    }
    part = (part as Item | undefined)?.[path[depth] as string];
  }
  return [...found].filter(isLocalDate);
}

/** A draft in which days can be put where they are not exact; what leads to them is a copy. */
export interface Settable<Of> {
  readonly draft: Of;
  /** Puts a day at the place of an inexact one, by its position. */
  readonly set: (at: number, day: LocalDate) => void;
}

/** A copy of a draft in which its inexact days can be put. */
export function withSettableDays<Of extends Dated | undefined>(draft: Of, days: readonly InexactDay[]): Settable<Of> {
  const root = { ...draft } as Item;
  const copies = new Set<unknown>([root]);
  const holders = days.map(({ path }) => {
    let holder = root;
    for (const key of path.slice(0, -1)) {
      const part = holder[key];
      const own = copies.has(part) ? part : Array.isArray(part) ? [...part] : { ...(part as object) };
      copies.add(own);
      holder[key] = own;
      holder = own as Item;
    }
    return holder;
  });
  return {
    draft: (draft && root) as Of,
    set: (at, day) => {
      (holders[at] as Item)[days[at]?.path.at(-1) as string] = day;
    },
  };
}
