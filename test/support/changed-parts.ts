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
  if (typeof part === 'number') return ['7', 0.5, Number.NaN];
  if (typeof part === 'string') return [7];
  if (typeof part === 'boolean') return ['yes'];
  if (Array.isArray(part)) return [{}, 'list'];
  return part === null ? [7] : [[], 'record'];
}
