import { withoutEnd } from '../../cells/trim.js';
import type { Headings } from './import-headings.js';

/* Lines of a file whose separator was not known to the program that read it: the whole line stands in one cell. */

const separators = [';', ',', '\t', '|'];

/** What programs put around a text. */
const marks = '"\' ';

/** The sign between the headings that one text holds, two of them at least and most of them known. */
export function separatorIn(text: string, headings: Headings): string | undefined {
  if (text.length > 2_000) return undefined;
  return separators.find((separator) => {
    const parts = text.split(separator).map((part) => withoutEnd(part, marks).replace(/^["' ]+/, ''));
    const filled = parts.filter((part) => part !== '');
    const known = filled.map(headings).filter(({ is }) => is !== 'unknown' && is !== 'unnamed');
    return known.some(({ is }) => is === 'fields') && known.length > 1 && known.length * 2 > filled.length;
  });
}
