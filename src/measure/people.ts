import { countingKey } from '../kernel/text.js';

/** How many people a list of ids holds. */
export interface PeopleCount {
  readonly all: number;
  /** Those whom the registration names. */
  readonly named: number;
}

/** One person, however the id is spelt. */
interface Person {
  readonly isNamed: boolean;
  /** The number of the last list on which the person stood. */
  list: number;
}

/**
 * How many different people stand on a list of ids, however they are spelt. Each spelling is looked into once, for the same few
 * people come again and again.
 *
 * @param named keys of those whom the registration names.
 */
export function peopleCounter(
  named: ReadonlySet<string> = new Set(),
  keyOf: (id: string) => string = countingKey,
): (ids: readonly string[]) => PeopleCount {
  const bySpelling = new Map<string, Person>();
  const byKey = new Map<string, Person>();
  const personOf = (id: string): Person => {
    const key = keyOf(id);
    const person = byKey.get(key) ?? { isNamed: named.has(key), list: 0 };
    byKey.set(key, person);
    bySpelling.set(id, person);
    return person;
  };
  let list = 0;
  return (ids) => {
    list++;
    const count = { all: 0, named: 0 };
    for (const id of ids) {
      const person = bySpelling.get(id) ?? personOf(id);
      if (person.list === list) continue;
      person.list = list;
      count.all++;
      if (person.isNamed) count.named++;
    }
    return count;
  };
}

/** Keys of ids however they are spelt, each spelling looked into once. */
export function spellings(): (id: string) => string {
  const keys = new Map<string, string>();
  return (id) => {
    const known = keys.get(id);
    if (known !== undefined) return known;
    const key = countingKey(id);
    keys.set(id, key);
    return key;
  };
}
