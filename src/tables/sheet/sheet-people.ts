import { boardIn } from '../../cells/board.js';
import type { Board } from '../../cells/board-years.js';
import { isNothing, tableContentOf } from '../../cells/content.js';
import type { Finder } from '../../cells/finder.js';
import { readOffices } from '../../cells/offices.js';
import { atLastBracket } from '../../cells/trim.js';
import { tidyText } from '../../kernel/text.js';
import type { Column, ColumnMaker } from '../columns/import-columns.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import type { Importer } from '../rows/importer.js';
import { isBlankLine, type Line, loneText } from './sheet-line.js';

/* People who stand in a sheet beside their office, and not in a table: `Ketua : Warga A`, as annexes of decrees list them. */

/** An office, the person beside it, and in which cell of the line the person stands. */
interface LabelledPerson {
  readonly label: string;
  readonly person: string;
  readonly at: number;
  /** The office stands in the same cell. */
  readonly isInOneCell?: true;
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
    const content = tableContentOf(cells[at]);
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
  return person === undefined ? undefined : found(label, first.at, person, find);
}

/** `1. Warga A (Ketua)`: alone in a line. */
function personBefore(text: string, at: number, find: Finder): LabelledPerson | undefined {
  const { before, inside = '' } = atLastBracket(text) ?? {};
  if (before === undefined || before.length > longestLabel) return undefined;
  return found(tidyText(inside), at, { text: tidyText(before.replace(/^\(?\d{1,3}[.)] ?/, '')), at }, find);
}

/** `Ketua | Warga A` without a colon, `1. Warga A (Ketua)`: an office only where the lines around it are written so too. */
export function personBeside(line: Line, find: Finder): LabelledPerson | undefined {
  const filled = filledIn(line);
  const [only] = filled ?? [];
  if (only !== undefined && filled?.length === 1) return personBefore(only.text, only.at, find);
  const [first, second] = filled ?? [];
  if (filled?.length !== 2 || first === undefined || second === undefined) return undefined;
  const beside = second.text.length > longestLabel ? undefined : readOffices(second.text, find);
  const isOffice = beside !== undefined && (beside.offices !== undefined || beside.adviser !== undefined);
  return isOffice ? undefined : found(first.text, first.at, second, find);
}

function found(label: string, labelAt: number, { text, at }: Filled, find: Finder): LabelledPerson | undefined {
  // `Ket :` begins a remark.
  if (label.length < 3 || label.length > longestLabel || /^ket\.?$/i.test(label) || !isName(text)) return undefined;
  const office = readOffices(label, find);
  if (office === undefined) return undefined;
  const isOfTheKim = office.adviser !== undefined || (!office.partly && office.offices !== undefined);
  return isOfTheKim ? { label, person: text, at, ...(at === labelAt && { isInOneCell: true }) } : undefined;
}

/** `Wakil Ketua : ........`: an office that nobody has. */
function isVacant(line: Line, find: Finder): boolean {
  const text = (filledIn(line) ?? []).map((one) => one.text).join(' ');
  const colon = text.indexOf(':');
  if (colon < 3 || colon > longestLabel || /[\p{L}\d]/u.test(text.slice(colon))) return false;
  const office = readOffices(tidyText(text.slice(0, colon)), find);
  return office !== undefined && !office.partly;
}

/** The further people of an office stand below the first, each in a line of its own. */
function personBelow(line: Line, { at, person, isInOneCell }: LabelledPerson): string | undefined {
  const filled = filledIn(line);
  const last = filled?.at(-1);
  if (last === undefined || last.at !== at) return undefined;
  // In one column with the offices only its number shows it: `2. Warga B` below `Seksi Humas : 1. Warga A`.
  const goesOn = numberOf(last.text) === (numberOf(person) ?? Number.NaN) + 1;
  if (isInOneCell && (!goesOn || filled?.length !== 1)) return undefined;
  const text = last.text.replace(/^: ?/, '');
  const isAlone = filled?.length === 1 || (filled?.length === 2 && filled[0]?.text === ':');
  return isAlone && isName(text) ? text : undefined;
}

const numberOf = (text: string): number | undefined => {
  const [, digits] = /^(\d{1,2})[.)] ?\p{L}/u.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
};

/** Gives people of such lines to an importer. */
export interface PeopleLines {
  /**
   * A person beside an office, or below the one before; or a board in one cell.
   *
   * @param isList no table, but offices with the people beside them, with or without a colon.
   * @returns whether the line was taken.
   */
  readonly add: (line: Line, isList: boolean) => Generator<RowsInOutcome, boolean>;
  /** The board in one cell: each of its people as if the line named nobody else. */
  readonly addBoard: (line: Line) => Generator<RowsInOutcome, boolean>;
  /** Whether the line before was such a line. */
  readonly isAmong: () => boolean;
}

/** @param board the term of the board that lines above name. */
export function makePeopleLines(
  importer: Importer,
  { list }: ColumnMaker,
  find: Finder,
  board: () => Board | undefined,
): PeopleLines {
  let before: LabelledPerson | undefined;
  /** The number of the line before, where it was written so: `1. Warga A (Ketua)`. */
  let numberBefore: number | undefined;
  let columns: readonly Column[] | undefined;

  const columnsAt = (row: number) => {
    columns ??= ['jabatan', 'nama'].map((name, i) => importer.makeColumn(name, i + 1, row, undefined));
    return columns;
  };

  function* addBoard(line: Line): Generator<RowsInOutcome, boolean> {
    const inCell = list === 'members' ? boardIn(loneText(line) ?? '', find) : undefined;
    if (inCell === undefined || inCell.entries.length < 2) return false;
    const of = columnsAt(line.row);
    for (const { label, people } of inCell.entries) yield* importer.addPerson(of, [label, people], line.row, board());
    if (inCell.partly) yield* importer.addRejected(line.row, 'row.no-headings');
    return true;
  }

  function* add(line: Line, isList: boolean): Generator<RowsInOutcome, boolean> {
    if (yield* addBoard(line)) return true;
    if (list !== 'members') return false;
    const number = isList ? numberOf(loneText(line) ?? '') : undefined;
    const goesOn = number !== undefined && number === (numberBefore ?? Number.NaN) + 1;
    const named = labelledPerson(line, find) ?? (isList ? personBeside(line, find) : undefined);
    if (named === undefined && goesOn && isName(loneText(line) ?? '')) {
      numberBefore = number;
      yield* importer.addPerson(columnsAt(line.row), ['', loneText(line)], line.row, board());
      return true;
    }
    // `1. Ketua : Warga A` numbers the offices.
    numberBefore = named === undefined || loneText(line)?.includes(':') !== false ? undefined : number;
    const below = named === undefined && before !== undefined ? personBelow(line, before) : undefined;
    if (named === undefined && below === undefined) {
      if (!isBlankLine(line)) before = undefined;
      const isPlace = isVacant(line, find);
      if (isPlace) yield* importer.addSkipped(line.row, 'blank');
      return isPlace;
    }
    const label = named?.label ?? before?.label ?? '';
    before = named ?? (before && { ...before, person: below ?? '' });
    yield* importer.addPerson(columnsAt(line.row), [label, named?.person ?? below], line.row, board());
    return true;
  }

  return { add, addBoard, isAmong: () => before !== undefined };
}
