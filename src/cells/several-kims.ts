import { tidyText } from '../kernel/text.js';

/* Several groups in the cell of one: `KIM A, KIM B`. */

const beginsAsKim = /^(?:kim|(?:kelompok|komunitas) informasi) \S/i;

/** The names of the groups that a cell lists; none where it names one, or where it cannot be told. */
export function kimsListedIn(cell: string): readonly string[] {
  if (cell.length > 400) return [];
  const text = cell.trim();
  const isNumbered = /^1[.)] ?\p{L}/u.test(text) && /[\s,;]2[.)] ?\p{L}/u.test(text);
  if (isNumbered) return namesIn(text.split(/(?:^|[\s,;])\d{1,2}[.)] ?/u));
  const parts = namesIn(text.split(/[,;/&+\n]| (?:dan|serta) /i));
  if (parts.length > 1 && parts.every((part) => beginsAsKim.test(part))) return parts;
  const apart = namesIn(text.split(';'));
  return apart.length > 1 ? apart : [];
}

const namesIn = (parts: readonly string[]) => parts.map(tidyText).filter((part) => /\p{L}/u.test(part));
