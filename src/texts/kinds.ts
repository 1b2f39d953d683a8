import { isRecord, type Kind, shape, text } from '../kernel/arguments.js';
import type { Language } from './language.js';

/*
 * What functions take of a language.
 */

/** A language, or a part of one, that has what a function needs: a part, or one thing by which a part is known (`format.number`). */
export function languageWith(...parts: readonly (keyof Language | `${keyof Language}.${string}`)[]): Kind {
  return shape(
    'a language, such as id from "kim-domain/texts/id"',
    Object.fromEntries(
      parts.map((part) => {
        const [name = part, key] = part.split(/\.(.*)/);
        return [name, name === 'locale' ? text : partWith(name, key)];
      }),
    ),
  );
}

function partWith(part: string, key: string | undefined): Kind {
  return {
    takes: `the part ${part} of a language`,
    accepts: (value) => isRecord(value) && (key === undefined || value[key] !== undefined) && areTexts(value),
  };
}

/**
 * Whether there is nothing but texts and functions that make them, at any depth. What is frozen was looked at by whoever froze it,
 * so a shipped language costs nothing; what is deeper than any language leads back to itself.
 */
function areTexts(value: unknown, depth = 0): boolean {
  if (value === null || typeof value !== 'object') return /^[sfu]/.test(typeof value);
  return Object.isFrozen(value) || (depth < 12 && Object.values(value).every((part) => areTexts(part, depth + 1)));
}
