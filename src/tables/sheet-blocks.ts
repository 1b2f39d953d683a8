import { foldText } from '../kernel/text.js';

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
