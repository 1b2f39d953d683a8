/** Shorter words have too many neighbours that are words themselves. */
const shortest = 6;
const longest = 24;

interface Candidate {
  readonly text: string;
  readonly letters: number;
}

/** Words that may be meant, by first letter and length: the first letter is rarely mistyped. */
export interface SpellingIndex {
  readonly buckets: readonly (readonly Candidate[] | undefined)[];
}

/** Which letters a word has, one bit each; one slip changes at most two of them. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

/** A bucket for each small letter and each length. */
function bucketOf(firstUnit: number, length: number): number {
  return (firstUnit & 31) * 32 + length;
}

/** Whether any word could be meant by one that begins so and is so long: looked at before the word is copied out. */
export function hasNeighbours({ buckets }: SpellingIndex, firstUnit: number, length: number): boolean {
  if (length < shortest || length > longest) return false;
  const at = bucketOf(firstUnit, length);
  return buckets[at - 1] !== undefined || buckets[at] !== undefined || buckets[at + 1] !== undefined;
}

export function spellingIndex(words: Iterable<string>): SpellingIndex {
  const buckets: (Candidate[] | undefined)[] = new Array(1024).fill(undefined);
  for (const text of words) {
    if (text.length < shortest || text.length > longest) continue;
    const bucket = bucketOf(text.charCodeAt(0), text.length);
    const list = buckets[bucket] ?? [];
    buckets[bucket] = list;
    list.push({ text, letters: lettersOf(text) });
  }
  return { buckets };
}

/**
 * The one word of the index that is a single slip (a letter wrong, missing, doubled or two swapped) away.
 * Two such words: none, because a guess between them would be a coin toss.
 */
export function nearestWord({ buckets }: SpellingIndex, text: string): string | undefined {
  const length = text.length;
  if (length < shortest || length > longest) return undefined;
  const letters = lettersOf(text);
  let found: string | undefined;
  for (let other = length - 1; other <= length + 1; other++) {
    const candidates = buckets[bucketOf(text.charCodeAt(0), other)];
    if (candidates === undefined) continue;
    for (const candidate of candidates) {
      if (bitCount(candidate.letters ^ letters) > 2 || !isOneSlip(text, candidate.text)) continue;
      if (found !== undefined && found !== candidate.text) return undefined;
      found = candidate.text;
    }
  }
  return found;
}

function bitCount(bits: number): number {
  let rest = bits;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count++;
  }
  return count;
}

/** Whether the texts differ by one letter changed, added or left out, or by two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  let left = 0;
  const shorter = Math.min(a.length, b.length);
  while (left < shorter && a.charCodeAt(left) === b.charCodeAt(left)) left++;
  let right = 0;
  while (right < shorter - left && a.charCodeAt(a.length - 1 - right) === b.charCodeAt(b.length - 1 - right)) right++;
  const restOfA = a.length - left - right;
  const restOfB = b.length - left - right;
  if (restOfA <= 1 && restOfB <= 1) return true;
  return (
    restOfA === 2 && restOfB === 2 && a.charAt(left) === b.charAt(left + 1) && a.charAt(left + 1) === b.charAt(left)
  );
}
