import { idKey } from '../kernel/text.js';

/** One person, however the id is spelt. */
interface Person {
  /** The number of the last list on which the person stood. */
  list: number;
}

/**
 * How many different people stand on a list of ids, however they are spelt. Each spelling is looked into once, for the same few
 * people come again and again.
 */
export function peopleCounter(): (ids: readonly string[]) => number {
  const bySpelling = new Map<string, Person>();
  const byKey = new Map<string, Person>();
  const personOf = (id: string): Person => {
    const key = idKey(id);
    const person = byKey.get(key) ?? { list: 0 };
    byKey.set(key, person);
    bySpelling.set(id, person);
    return person;
  };
  let list = 0;
  return (ids) => {
    list++;
    let count = 0;
    for (const id of ids) {
      const person = bySpelling.get(id) ?? personOf(id);
      if (person.list === list) continue;
      person.list = list;
      count++;
    }
    return count;
  };
}
