import { tidyText } from '../kernel/text.js';
import type { Finder } from './finder.js';
import { type OfficesReading, readOffices } from './offices.js';

/* A whole board in one cell: `Ketua: Budi, Sekretaris: Ani, Bendahara: Siti`. */

/** An office, and who has it, as the cell writes it. */
export interface BoardEntry {
  /** As it is written. */
  readonly label: string;
  readonly office: OfficesReading;
  readonly people: string;
}

export interface BoardInCell {
  readonly entries: readonly BoardEntry[];
  /** A part of the cell is under no office that is known. */
  readonly partly: boolean;
}

const longest = 2_000;
const enumerator = /^(?:\(?\d{1,2}[.)]|[a-z][.)]|[-•*]) ?/i;

/** @returns `undefined` for a cell in which nobody stands behind an office. */
export function boardIn(cell: string, find: Finder): BoardInCell | undefined {
  if (cell.length > longest || !/[:=]/.test(cell)) return undefined;
  const entries: { label: string; office: OfficesReading; people: string }[] = [];
  let current: (typeof entries)[number] | undefined;
  let partly = false;
  // Marks stand between the parts: at each second place.
  const parts = cell.split(/([\n;,])/);
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i] as string;
    const [label = '', ...behind] = part.split(/[:=]/);
    const office = behind.length === 1 ? officeIn(label, find) : undefined;
    if (office !== undefined) {
      current = { label: tidyText(label).replace(enumerator, ''), office, people: tidyText(behind[0] as string) };
      entries.push(current);
    } else if (behind.length > 0) {
      partly = true;
      current = undefined;
    } else if (/\p{L}/u.test(part)) {
      // Degrees, and further people of the office.
      if (current === undefined || isWithoutColon(part, find)) partly = true;
      else current.people += `${parts[i - 1]} ${tidyText(part)}`;
    }
  }
  const named = entries.filter(({ people }) => /\p{L}/u.test(people));
  return named.length === 0 ? undefined : { entries: named, partly };
}

/** `Ketua Budi` names somebody of another office. */
const isWithoutColon = (part: string, find: Finder) =>
  officeIn(tidyText(part).replace(enumerator, '').split(' ', 1)[0] as string, find) !== undefined;

function officeIn(label: string, find: Finder): OfficesReading | undefined {
  const text = tidyText(label).replace(enumerator, '');
  const office = text.length < 3 || text.length > 60 ? undefined : readOffices(text, find);
  return office === undefined || office.partly ? undefined : office;
}
