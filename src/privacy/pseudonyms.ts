import { KimError } from '../kernel/kim-error.js';

/**
 * Gives another id for the id of a person: always the same for the same id, never the same for two. How it is made,
 * and who can lead it back, is the caller's affair: a keyed hash, or a table kept in a safe place.
 */
export type Pseudonym = (id: string) => string;

/** A pseudonym that is asked once an id, and refused when two people would become one. */
export function pseudonymiser(pseudonym: Pseudonym | undefined): Pseudonym {
  if (pseudonym === undefined) return (id) => id;
  const given = new Map<string, string>();
  const taken = new Set<string>();
  return (id) => {
    const known = given.get(id);
    if (known !== undefined) return known;
    const name: unknown = pseudonym(id);
    if (typeof name !== 'string' || name.trim() === '') {
      throw new KimError('invalid-argument', 'redact needs pseudonym: a function that gives a text that is not blank.');
    }
    if (taken.has(name)) {
      throw new KimError(
        'invalid-argument',
        'redact needs pseudonym: a function that gives two people two pseudonyms.',
      );
    }
    given.set(id, name);
    taken.add(name);
    return name;
  };
}
