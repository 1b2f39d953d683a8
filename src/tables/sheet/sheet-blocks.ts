import { type Board, boardYears } from '../../cells/board-years.js';
import { type Listed, listedUnder } from '../../cells/listed.js';
import { statesNoKim } from '../../cells/no-name.js';
import { foldText } from '../../kernel/text.js';
import type { Headings } from '../columns/import-headings.js';
import { isPartOfList } from '../read/list-ends.js';
import { isBlankLine, isNumberAlone, type Line, textAt } from './sheet-line.js';
import { groupOfTitle, labelledCell } from './sheet-titles.js';

/** Lists that stand side by side: from which column to which each of them reaches. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/** The same headings again to the right: lists that stand side by side. None where there is only one list. */
function blocksOf(names: readonly string[]): readonly Block[] {
  const folded = names.map(foldText);
  const first = folded.findIndex((name) => name !== '');
  const starts = folded.flatMap((name, i) => (name !== '' && name === folded[first] ? [i] : []));
  const blocks = starts.map((from, i) => ({ from, to: starts[i + 1] ?? names.length }));
  const headingsIn = ({ from, to }: Block) =>
    folded
      .slice(from, to)
      .filter((name) => name !== '')
      .join('|');
  const [one] = blocks;
  const isRepeated =
    one !== undefined &&
    headingsIn(one).includes('|') &&
    blocks.every((block) => headingsIn(block) === headingsIn(one));
  return isRepeated ? blocks : [];
}

/** What a title says of the list below it alone: its group, the term of its board, or of whom it is. */
export interface OwnTitle {
  readonly ownTitle?: Readonly<Record<string, unknown>>;
  readonly board?: Board;
  readonly listed?: Listed;
}

/** A title, and in which column it stands. */
interface SideTitle extends OwnTitle {
  readonly at: number;
}

const mayBeginTitles = /kim|kelompok|komunitas|periode|masa|pengurus/i;

/** Titles that stand beside each other in one line, and nothing else: `KIM MAWAR | | | KIM MELATI`, `PENGURUS LAMA | PENGURUS BARU`. */
function sideTitlesIn(line: Line, headings: Headings): readonly SideTitle[] {
  const found: SideTitle[] = [];
  const first = line.cells.findIndex((_, at) => textAt(line, at) !== '');
  // Most lines are rows, and begin with something else.
  if (!mayBeginTitles.test(textAt(line, first))) return [];
  for (let at = 0; at < line.cells.length; at++) {
    const text = textAt(line, at);
    if (text === '') continue;
    const title = saidBy(text, headings);
    if (title === undefined) return [];
    found.push({ at, ...title });
  }
  return found.length > 1 && found.some((title) => Object.keys(title).length > 1) ? found : [];
}

function saidBy(text: string, headings: Headings): OwnTitle | undefined {
  const ownTitle = labelledName(text, headings) ?? groupOfTitle(text, true);
  const board = boardYears(text);
  const listed = listedUnder(text);
  if (ownTitle === undefined && board === undefined && listed !== 'others' && !isPartOfList(text)) return undefined;
  return {
    ...(ownTitle !== undefined && { ownTitle }),
    ...(board !== undefined && { board }),
    ...(listed === 'others' && { listed }),
  };
}

/** `Nama KIM : Mawar` */
function labelledName(text: string, headings: Headings): OwnTitle['ownTitle'] {
  const labelled = labelledCell([text]);
  const meaning = labelled === undefined ? undefined : headings(labelled.label);
  const isName = meaning?.is === 'fields' && meaning.names[0] === 'kim_name' && typeof labelled?.content === 'string';
  return isName && !statesNoKim(labelled.content as string) ? { kim_name: labelled.content } : undefined;
}

/** The title of each list: the one that stands over it, or the last before it where as many titles as lists are given. */
function titlesOfBlocks(blocks: readonly Block[], titles: readonly SideTitle[]): readonly OwnTitle[] {
  return blocks.map(({ from, to }, i) => {
    const over = titles.filter(({ at }) => at >= from && at < to);
    const [own] = over.length === 1 || titles.length !== blocks.length ? over : titles.slice(i);
    if (own === undefined || (over.length > 1 && titles.length !== blocks.length)) return {};
    const { at: _, ...title } = own;
    return title;
  });
}

/** A part of a line that is a row of its own list, and what the title above that list says of its group. */
interface PartOfLine extends Block {
  readonly said: OwnTitle;
}

/** Lists that stand side by side, and the groups that are named above each. */
export interface SideBySide {
  /** At the headings of the lists. */
  readonly begin: (header: readonly string[]) => void;
  /** At the same headings again: they may be of other groups. */
  readonly beginAgain: () => void;
  /** @returns whether the line holds several titles beside each other, and nothing else: of groups, or of lists of one group. */
  readonly takeTitles: (line: Line) => 'groups' | 'lists' | undefined;
  /** A title is of the list in whose columns it stands; the others keep theirs. */
  readonly endTitleOver: (line: Line) => void;
  /** Each part of a line that is filled; `undefined` where there is only one list. */
  readonly partsIn: (line: Line) => readonly PartOfLine[] | undefined;
}

export function makeSideBySide(headings: Headings): SideBySide {
  let blocks: readonly Block[] = [];
  let titles: readonly SideTitle[] = [];
  let ofBlocks: readonly OwnTitle[] = [];
  return {
    begin(header) {
      blocks = blocksOf(header);
      ofBlocks = titlesOfBlocks(blocks, titles);
      titles = [];
    },
    beginAgain() {
      if (titles.length > 0) ofBlocks = titlesOfBlocks(blocks, titles);
      titles = [];
    },
    takeTitles(line) {
      const found = sideTitlesIn(line, headings);
      if (found.length === 0) return undefined;
      titles = found;
      ofBlocks = titlesOfBlocks(blocks, found);
      return found.some(({ ownTitle }) => ownTitle !== undefined) ? 'groups' : 'lists';
    },
    endTitleOver({ cells }) {
      const first = cells.findIndex((_, at) => textAt({ row: 0, cells }, at) !== '');
      ofBlocks = ofBlocks.map((own, i) => (first >= (blocks[i]?.from ?? 0) && first < (blocks[i]?.to ?? 0) ? {} : own));
    },
    partsIn({ row, cells }) {
      if (blocks.length < 2) return undefined;
      const parts = blocks.map(({ from, to }, i) => ({ from, to, said: ofBlocks[i] ?? {} }));
      const filled = parts.filter(
        ({ from, to }) => !isBlankLine({ row, cells: cells.slice(from, to) }) && !isNumberAlone(cells.slice(from, to)),
      );
      return filled.length === 0 ? parts.slice(0, 1) : filled;
    },
  };
}
