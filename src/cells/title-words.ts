import { foldText } from '../kernel/text.js';

/** The number of a section, folded: `A` of `A. INVENTARIS`. */
export const sectionNumber = /^(?:[a-z]|[ivx]{1,4}|\d{1,2})$/;

/** The folded words of a title, without the number of its section. */
export function titleWords(title: string): string[] {
  const words = foldText(title).split(' ').filter(Boolean);
  return words.length > 1 && sectionNumber.test(words[0] as string) ? words.slice(1) : words;
}
