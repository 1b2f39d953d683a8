import { foldText, tidyText } from '../kernel/text.js';
import type { ConceptScheme } from '../vocabulary/concept.js';
import { bandOfAge, readAge } from './age.js';
import type { Finder } from './finder.js';
import { readGovernmentLevel } from './government-level.js';
import { readOccupation } from './occupations.js';
import { readOffices } from './offices.js';
import { noSexColumn, readSex } from './sex.js';
import { readStanding } from './standing.js';

/** Readers of schemes that people write in more ways than by name. */
const bySpelling: Readonly<Record<string, (text: string, find: Finder) => unknown>> = {
  sexes: (text) => readSex(text, noSexColumn),
  'age-bands': (text, find) => {
    const band = readAge(text, find);
    return band === 'not-exact' ? undefined : band;
  },
  'kim-standings': readStanding,
  'government-levels': readGovernmentLevel,
  'counterpart-kinds': (text) => {
    const level = readGovernmentLevel(text);
    return level === undefined ? undefined : `pemerintah-${level}`;
  },
  'member-elements': (text, find) => readOccupation(text, find)?.element,
};

/** The code of a scheme that one text names, by any name of the concept or as lists of people write it. */
export function readCode(scheme: ConceptScheme, text: string, find: Finder): unknown {
  return find(scheme)(text) ?? bySpelling[scheme.id]?.(text, find);
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
  find: Finder,
): { readonly codes: readonly unknown[]; readonly unread: number } {
  if (scheme.id === 'officer-roles') {
    const reading = readOffices(text, find);
    return {
      codes: reading?.offices ?? [],
      unread: reading?.offices === undefined || reading.partly || reading.advisesToo === true ? 1 : 0,
    };
  }
  const whole = readCode(scheme, text, find);
  if (whole !== undefined) return { codes: [whole], unread: 0 };
  const codes: unknown[] = [];
  let unread = 0;
  for (const part of severalIn(text, (one) => readCode(scheme, one, find) !== undefined)) {
    const code = readCode(scheme, part, find);
    if (code === undefined) unread++;
    else if (!codes.includes(code)) codes.push(code);
  }
  return { codes, unread };
}

/**
 * `petani; nelayan`: several values in one cell, as people and forms write them. A part is divided at `dan`, `/` and `&` only
 * where each of the pieces is known, for names hold these too.
 */
export function severalIn(cell: string, isKnown: (part: string) => boolean): readonly string[] {
  return cell
    .split(/[,;|\n•]/)
    .flatMap((part) => {
      if (isKnown(part)) return [part];
      const finer = part.split(/ dan |[/&+]/i);
      return finer.every(isKnown) ? finer : [part];
    })
    .map((part) => tidyText(part.replace(/^\s*(?:\d{1,2}[.)]|-)\s/, '')))
    .filter((part) => foldText(part) !== '');
}
