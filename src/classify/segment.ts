import { findWord, type WordTable } from './word-table.js';

/** Words shorter than this appear inside others by chance; only RT and RW may end a tag (`#kerjabaktirw05`). */
const shortestPart = 3;
const longestTag = 48;

/**
 * Cuts a tag without capitals (`#pelatihankim`) into words of the tables, the last part as long as possible.
 * Returns the offsets of the cuts; none where the tag cannot be covered by known words.
 */
export function segment(tag: string, table: WordTable): number[] {
  if (tag.length > longestTag) return [];
  // cutBefore[end]: where the last part begins, if the first letters up to `end` can be covered.
  const cutBefore = new Array<number>(tag.length + 1).fill(-1);
  cutBefore[0] = 0;
  for (let end = shortestPart; end <= tag.length; end++) {
    const shortest = end === tag.length && /r[tw]$/.test(tag) ? 2 : shortestPart;
    for (let start = 0; start <= end - shortest; start++) {
      if (cutBefore[start] !== -1 && findWord(table, tag.slice(start, end)) !== undefined) {
        cutBefore[end] = start;
        break;
      }
    }
  }
  const cuts: number[] = [];
  for (let at = cutBefore[tag.length] ?? -1; at > 0; at = cutBefore[at] ?? 0) cuts.unshift(at);
  return cuts;
}
