import { foldText, tidyText } from '../kernel/text.js';
import { aliasLookup } from '../vocabulary/alias-lookup.js';
import type { ConceptScheme } from '../vocabulary/concept.js';
import { bandOfAge, readAge } from './age.js';
import { readOccupation } from './occupations.js';
import { readOffices } from './offices.js';
import { noSexColumn, readSex } from './sex.js';

// Made when first needed, never at import.
const lookups = new Map<ConceptScheme, (text: string) => unknown>();

/** Readers of schemes that people write in more ways than by name. */
const bySpelling: Readonly<Record<string, (text: string) => unknown>> = {
  sexes: (text) => readSex(text, noSexColumn),
  'age-bands': (text) => {
    const band = readAge(text);
    return band === 'not-exact' ? undefined : band;
  },
  'member-elements': (text) => readOccupation(text)?.element,
};

/** The code of a scheme that one text names, by any name of the concept or as lists of people write it. */
export function readCode(scheme: ConceptScheme, text: string): unknown {
  let find = lookups.get(scheme);
  if (find === undefined) {
    find = aliasLookup(scheme);
    lookups.set(scheme, find);
  }
  return find(text) ?? bySpelling[scheme.id]?.(text);
}

/** The code of a scheme that a number stands for: an age in years is of a band. */
export function readNumberAsCode(scheme: ConceptScheme, value: number): unknown {
  return scheme.id === 'age-bands' ? bandOfAge(value) : undefined;
}

/**
 * The codes of a scheme that one cell names: `petani; nelayan`. Codes whose own name holds a mark are found first.
 *
 * @returns how many parts of the cell were no code, beside the codes.
 */
export function readCodes(
  scheme: ConceptScheme,
  text: string,
): { readonly codes: readonly unknown[]; readonly unread: number } {
  if (scheme.id === 'officer-roles') {
    const reading = readOffices(text);
    return { codes: reading?.offices ?? [], unread: reading?.offices === undefined || reading.partly ? 1 : 0 };
  }
  const whole = readCode(scheme, text);
  if (whole !== undefined) return { codes: [whole], unread: 0 };
  const codes: unknown[] = [];
  let unread = 0;
  for (const part of severalIn(text)) {
    const code = readCode(scheme, part);
    if (code === undefined) unread++;
    else if (!codes.includes(code)) codes.push(code);
  }
  return { codes, unread };
}

/** `petani; nelayan`: several values in one cell, as people and forms write them. */
export function severalIn(cell: string): readonly string[] {
  return cell
    .split(/[,;|\n]/)
    .map(tidyText)
    .filter((part) => foldText(part) !== '');
}
