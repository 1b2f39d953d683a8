import { statesNoKim } from '../../cells/no-name.js';
import { foldText } from '../../kernel/text.js';
import type { Headings } from '../columns/import-headings.js';
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

/** A group that a line names, and in which column it does so. */
interface SideTitle {
  readonly at: number;
  readonly head: Readonly<Record<string, unknown>>;
}

/** Several groups that one line names beside each other, and nothing else: `KIM MAWAR | | | KIM MELATI`. Else none. */
function sideTitlesIn(line: Line, headings: Headings): readonly SideTitle[] {
  const found: SideTitle[] = [];
  const first = line.cells.findIndex((_, at) => textAt(line, at) !== '');
  // Most lines are rows, and begin with something else.
  if (!/kim|kelompok|komunitas/i.test(textAt(line, first))) return [];
  for (let at = 0; at < line.cells.length; at++) {
    const text = textAt(line, at);
    if (text === '') continue;
    const head = labelledName(text, headings) ?? groupOfTitle(text, true);
    if (head === undefined) return [];
    found.push({ at, head });
  }
  return found.length > 1 ? found : [];
}

/** `Nama KIM : Mawar` */
function labelledName(text: string, headings: Headings): SideTitle['head'] | undefined {
  const labelled = labelledCell([text]);
  const meaning = labelled === undefined ? undefined : headings(labelled.label);
  const isName = meaning?.is === 'fields' && meaning.names[0] === 'kim_name' && typeof labelled?.content === 'string';
  return isName && !statesNoKim(labelled.content as string) ? { kim_name: labelled.content } : undefined;
}

/** The title of each list: the one that stands over it, or the last before it where as many titles as lists are given. */
function titlesOfBlocks(
  blocks: readonly Block[],
  titles: readonly SideTitle[],
): readonly (SideTitle['head'] | undefined)[] {
  return blocks.map(({ from, to }, i) => {
    const over = titles.filter(({ at }) => at >= from && at < to);
    const [own] = over;
    if (over.length === 1) return own?.head;
    return titles.length === blocks.length ? titles[i]?.head : undefined;
  });
}

/** A part of a line that is a row of its own list, and what the title above that list says of its group. */
interface PartOfLine extends Block {
  readonly ownTitle: SideTitle['head'] | undefined;
}

/** Lists that stand side by side, and the groups that are named above each. */
export interface SideBySide {
  /** At the headings of the lists. */
  readonly begin: (header: readonly string[]) => void;
  /** At the same headings again: they may be of other groups. */
  readonly beginAgain: () => void;
  /** @returns whether the line names several groups beside each other, and nothing else. */
  readonly takeTitles: (line: Line) => boolean;
  /** A title is of the list in whose columns it stands; the others keep theirs. */
  readonly endTitleOver: (line: Line) => void;
  /** Each part of a line that is filled; `undefined` where there is only one list. */
  readonly partsIn: (line: Line) => readonly PartOfLine[] | undefined;
}

export function makeSideBySide(headings: Headings): SideBySide {
  let blocks: readonly Block[] = [];
  let titles: readonly SideTitle[] = [];
  let ofBlocks: readonly (SideTitle['head'] | undefined)[] = [];
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
      if (found.length === 0) return false;
      titles = found;
      ofBlocks = titlesOfBlocks(blocks, found);
      return true;
    },
    endTitleOver({ cells }) {
      const first = cells.findIndex((_, at) => textAt({ row: 0, cells }, at) !== '');
      ofBlocks = ofBlocks.map((own, i) =>
        first >= (blocks[i]?.from ?? 0) && first < (blocks[i]?.to ?? 0) ? undefined : own,
      );
    },
    partsIn({ row, cells }) {
      if (blocks.length < 2) return undefined;
      const parts = blocks.map(({ from, to }, i) => ({ from, to, ownTitle: ofBlocks[i] }));
      const filled = parts.filter(
        ({ from, to }) => !isBlankLine({ row, cells: cells.slice(from, to) }) && !isNumberAlone(cells.slice(from, to)),
      );
      return filled.length === 0 ? parts.slice(0, 1) : filled;
    },
  };
}
