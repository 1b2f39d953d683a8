import { expect } from 'vitest';

/** A value in which one part is something else. */
export interface Changed {
  /** Keys and positions, with dots. */
  readonly place: string;
  readonly value: unknown;
}

/** The value in every way in which one of its parts is of another type: a number for a list, a text for a number, and so on. */
export function* changedParts(whole: unknown): Generator<Changed> {
  for (const value of ofOtherType(whole)) yield { place: '', value };
  if (typeof whole !== 'object' || whole === null) return;
  for (const [key, part] of Object.entries(whole)) {
    for (const { place: inner, value } of changedParts(part)) {
      const changed = Array.isArray(whole)
        ? whole.map((one, i) => (String(i) === key ? value : one))
        : { ...whole, [key]: value };
      yield { place: inner === '' ? key : `${key}.${inner}`, value: changed };
    }
  }
}

function ofOtherType(part: unknown): readonly unknown[] {
  if (typeof part === 'number') return ['7', 0.5, Number.NaN, null];
  if (typeof part === 'string') return [7, null];
  if (typeof part === 'boolean') return ['yes', null];
  if (Array.isArray(part)) return [{}, 'list', null];
  return part === null ? [7] : [[], 'record', null];
}

/**
 * Calls with every changed value. A wrong argument ends in a `KimError`, or in a result where the part is not looked at; never in
 * another error.
 *
 * @returns the places at which it was refused; positions in lists are left out.
 */
export function refusedPlaces(whole: unknown, call: (value: never) => unknown): Set<string> {
  const refused = new Set<string>();
  for (const { place, value } of changedParts(JSON.parse(JSON.stringify(whole)))) {
    try {
      call(value as never);
    } catch (error) {
      expect(error, place).toMatchObject({ name: 'KimError' });
      refused.add(place.replaceAll(/\.\d+/g, '[]'));
    }
  }
  return refused;
}
