import { statesNoKim } from '../cells/no-name.js';
import { foldText } from '../kernel/text.js';
import type { Headings } from './import-headings.js';
import { type Line, textAt } from './sheet-line.js';
import { groupOfTitle, labelledCell } from './sheet-titles.js';

/** Lists that stand side by side: from which column to which each of them reaches. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** The same headings again to the right: lists that stand side by side. None where there is only one list. */
export function blocksOf(names: readonly string[]): readonly Block[] {
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
export interface SideTitle {
  readonly at: number;
  readonly head: Readonly<Record<string, unknown>>;
}

/** Several groups that one line names beside each other, and nothing else: `KIM MAWAR | | | KIM MELATI`. Else none. */
export function sideTitlesIn(line: Line, headings: Headings): readonly SideTitle[] {
  const found: SideTitle[] = [];
  const first = line.cells.findIndex((_, at) => textAt(line, at).trim() !== '');
  // Most lines are rows, and begin with something else.
  if (!/kim|kelompok|komunitas/i.test(textAt(line, first))) return [];
  for (let at = 0; at < line.cells.length; at++) {
    const text = textAt(line, at).trim();
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
export function titlesOfBlocks(
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
