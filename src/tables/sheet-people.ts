import { contentOf, isNothing } from '../cells/content.js';
import type { Finder } from '../cells/finder.js';
import { readOffices } from '../cells/offices.js';
import { tidyText } from '../kernel/text.js';
import type { Line } from './sheet-line.js';

/* People who stand in a sheet beside their office, and not in a table: `Ketua : Warga A`, as annexes of decrees list them. */

/** An office, the person beside it, and in which cell of the line the person stands. */
export interface LabelledPerson {
  readonly label: string;
  readonly person: string;
  readonly at: number;
}

interface Filled {
  readonly text: string;
  readonly at: number;
}

const enumerator = /^(?:\(?\d{1,3}[.)]?|[a-z][.)]|[ivx]{1,5}[.)]?|-|•)$/i;
const longestLabel = 80;

/** The cells of a line that hold something, without the number or letter in front; `undefined` when one is no text. */
function filledIn({ cells }: Line): readonly Filled[] | undefined {
  const filled: Filled[] = [];
  for (let at = 0; at < cells.length; at++) {
    const content = contentOf(cells[at]);
    if (content === undefined) continue;
    const text = typeof content === 'number' ? String(content) : content;
    if (typeof text !== 'string') return undefined;
    // Lines of a cell are people.
    const tidy = text.split('\n').map(tidyText).join('\n').trim();
    if (tidy === '' || (filled.length === 0 && enumerator.test(tidy))) continue;
    filled.push({ text: tidy, at });
    if (filled.length > 3) return undefined;
  }
  return filled;
}

/** `12 orang`, `terlampir`, `ttd`: stand beside an office, and are nobody. */
const noName =
  /^(?:\d+(?![.)\d])|ttd|dto|tanda tangan|nama jelas|cap |stempel|terlampir|sebagaimana|lihat |daftar |belum |sda\b|idem\b)/i;

const isName = (text: string) => /\p{L}{2}/u.test(text) && !noName.test(text) && !isNothing(text);

/** `Ketua : Warga A`, in one cell or in several. */
export function labelledPerson(line: Line, find: Finder): LabelledPerson | undefined {
  const filled = filledIn(line);
  const [first, second, third] = filled ?? [];
  if (first === undefined) return undefined;
  const colon = first.text.indexOf(':');
  const label = tidyText(
    (colon < 0 ? first.text : first.text.slice(0, colon)).replace(/^(?:\d{1,2}|[a-z])[.)] ?/i, ''),
  );
  const behind = colon < 0 ? '' : first.text.slice(colon + 1).trim();
  const person = ((): Filled | undefined => {
    if (colon >= 0 && second === undefined) return { text: behind, at: first.at };
    if (behind !== '' || second === undefined) return undefined;
    if (third !== undefined) return second.text === ':' && colon < 0 ? third : undefined;
    if (second.text.startsWith(':')) return { text: second.text.slice(1).trim(), at: second.at };
    return colon < 0 ? undefined : second;
  })();
  return person === undefined ? undefined : found(label, person, find);
}

/** `Ketua | Warga A` without a colon: an office only where the lines around it are written so too. */
export function personBeside(line: Line, find: Finder): LabelledPerson | undefined {
  const filled = filledIn(line);
  const [first, second] = filled ?? [];
  if (filled?.length !== 2 || first === undefined || second === undefined) return undefined;
  const beside = second.text.length > longestLabel ? undefined : readOffices(second.text, find);
  const isOffice = beside !== undefined && (beside.offices !== undefined || beside.adviser !== undefined);
  return isOffice ? undefined : found(first.text, second, find);
}

function found(label: string, { text, at }: Filled, find: Finder): LabelledPerson | undefined {
  // `Ket :` begins a remark.
  if (label.length < 3 || label.length > longestLabel || /^ket\.?$/i.test(label) || !isName(text)) return undefined;
  const office = readOffices(label, find);
  if (office === undefined) return undefined;
  const isOfTheKim = office.adviser !== undefined || (!office.partly && office.offices !== undefined);
  return isOfTheKim ? { label, person: text, at } : undefined;
}

/** The further people of an office stand below the first, each in a line of its own. */
export function personBelow(line: Line, { at }: LabelledPerson): string | undefined {
  const filled = filledIn(line);
  const last = filled?.at(-1);
  if (last === undefined || last.at !== at || at === 0) return undefined;
  const text = last.text.replace(/^: ?/, '');
  const isAlone = filled?.length === 1 || (filled?.length === 2 && filled[0]?.text === ':');
  return isAlone && isName(text) ? text : undefined;
}
