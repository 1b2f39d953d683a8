import type { LocalDate } from '../../src/kernel/local-date.js';

/** The day on which an entry of a list came to be, for the lists of which the entries do. */
const bornOn: Readonly<Record<string, string>> = {
  members: 'joinedOn',
  statedCounts: 'statedOn',
  decrees: 'issuedOn',
  registryEntries: 'registeredOn',
  relations: 'since',
  steps: 'doneOn',
  activities: 'date',
  informationItems: 'date',
  products: 'date',
  facilitation: 'receivedOn',
  aspirations: 'recordedOn',
};

/** The fields that mark a list as whole. */
const wholeMarks: Readonly<Record<string, string>> = {
  decrees: 'decreesListed',
  relations: 'relationsListed',
  registryEntries: 'registryEntriesListed',
};

/** Fields that state about an entry what became of it later. */
const laterSteps: readonly string[] = ['forwardedOn', 'answeredOn', 'fedBackOn', 'correctedOn', 'agreedOn', 'mappedOn'];

/**
 * A submission as it was known on a day: without entries dated later, and without later steps of entries. That somebody
 * is going to leave was not known; that day becomes a later one.
 */
export function asKnownOn<Value>(value: Value, day: LocalDate): Value {
  return known(value, '', day) as Value;
}

function known(value: unknown, key: string, day: LocalDate): unknown {
  if (Array.isArray(value)) {
    const born = bornOn[key];
    const entries = value.filter((entry) => born === undefined || !isLater(entry?.[born], day));
    return entries.map((entry) => known(entry, '', day));
  }
  if (typeof value !== 'object' || value === null) return value;
  const { statedOn, from } = value as Record<string, unknown>;
  if (key === 'statedComposition' && isLater(statedOn, day)) return undefined;
  if (key === 'termOfOffice' && isLater(from, day)) return undefined;
  const copy: Record<string, unknown> = {};
  for (const [field, inner] of Object.entries(value)) {
    if (laterSteps.includes(field) && isLater(inner, day)) continue;
    if (field === 'adoptedOn' && isLater(inner, day)) copy.adopted = false;
    else if (field === 'leftOn' && isLater(inner, day)) copy.leftOn = '9999-12-31';
    else if (!(field in copy)) {
      const kept = known(inner, field, day);
      // Only the empty list that somebody wrote means "none"; one that is emptied here is not known to be whole.
      const mark = wholeMarks[field];
      const isEmptied = Array.isArray(inner) && inner.length > 0 && (kept as unknown[]).length === 0;
      if (isEmptied && mark !== undefined && !(mark in value)) copy[mark] = 'some';
      if (kept !== undefined) copy[field] = kept;
    }
  }
  if (isLater((value as Record<string, unknown>).adoptedOn, day)) copy.adopted = false;
  return copy;
}

function isLater(date: unknown, day: LocalDate): boolean {
  return typeof date === 'string' && date > day;
}
