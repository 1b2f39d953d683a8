import { countingKey, foldText } from '../kernel/text.js';

/* What a group is called by, in whatever words it is said that it is a KIM. */

const wordsForKim = /^(?:kim|k i m|kelompok informasi masyarakat|komunitas informasi masyarakat|kelompok|komunitas) /;
const saysKim = /(?:^| )(?:kim|k i m|informasi masyarakat) /;
/** Whose name stands behind these is that of their group. */
const wordsForItsPeople = /^(?:ketua|wakil|sekretaris|bendahara|koordinator|pengurus|anggota|admin|operator|tim|para) /;

/** The form that two spellings of the name of a group share. */
export const foldKimName = (name: string): string => withoutWords(foldText(name), wordsForKim);

/** Without the words before the name, however many. */
export function withoutWords(folded: string, words: RegExp): string {
  let rest = folded;
  while (words.test(rest)) rest = rest.replace(words, '');
  return rest;
}

/**
 * Whether a text names a group, itself or its people: by one of its names however it is spelt, or by words for a KIM before it
 * (`Komunitas Informasi Masyarakat Mawar`, `Pengurus KIM Mawar`). `Mawar` alone may be anybody.
 *
 * @param names the names that the group has or had.
 */
export function namesGroup(names: readonly string[]): (text: string) => boolean {
  const written = new Set(names.map(countingKey));
  const bare = new Set(names.map((name) => countingKey(foldKimName(name))));
  for (const keys of [written, bare]) keys.delete('');
  return (text) => {
    const folded = foldText(text);
    const called = withoutWords(folded, wordsForItsPeople);
    if (written.has(countingKey(text)) || (called !== folded && written.has(countingKey(called)))) return true;
    return saysKim.test(folded) && bare.has(countingKey(foldKimName(called)));
  };
}
