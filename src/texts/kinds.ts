import { isRecord, type Kind, shape, text } from '../kernel/arguments.js';
import type { Language } from './language.js';

/*
 * What functions take of a language.
 */

/** A key by which a part of a language is known; of the others any object is taken, for a host may shorten them. */
const known: Readonly<Record<string, string | undefined>> = {
  format: 'number',
  shape: 'shape.missing',
  requirements: 'heading',
  problem: 'title',
  charts: 'noData',
  report: 'sections',
  columns: 'kim_id',
  indicators: 'names',
  score: 'criterion',
  comparison: 'change',
  classification: 'technique',
  tables: 'faults',
} satisfies Partial<Record<keyof Language, string>>;

/** A language, or a part of one, that has what a function needs: a part, or one thing of a part (`fields.registration`). */
export function languageWith(...parts: readonly (keyof Language | `${keyof Language}.${string}`)[]): Kind {
  return shape(
    'a language, such as id from "kim-domain/texts/id"',
    Object.fromEntries(
      parts.map((part) => {
        const [name = part, key = known[part]] = part.split('.');
        return [name, name === 'locale' ? text : partWith(name, key)];
      }),
    ),
  );
}

function partWith(part: string, key: string | undefined): Kind {
  return {
    takes: `the part ${part} of a language`,
    accepts: (value) => isRecord(value) && (key === undefined || value[key] !== undefined),
  };
}
