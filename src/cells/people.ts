/* Women and men in one cell: `10 L / 20 P`, `L: 10, P: 20`, `30 orang (L=10, P=20)`. */

/** How many people a cell names, by their sex. */
export interface PeopleBySex {
  readonly women: number;
  readonly men: number;
  /** The sum that the cell gives beside them, as it stands. */
  readonly total: number | undefined;
}

const word = '(l|lk|laki|laki-laki|pria|p|pr|perempuan|wanita)';
const wordFirst = new RegExp(`\\b${word}\\b ?[:=]? ?(\\d{1,6})`, 'gi');
const numberFirst = new RegExp(`(\\d{1,6}) ?(?:orang |org )?\\(?${word}\\b\\)?`, 'gi');

/** Reads a tidy text; `undefined` when it names not both, or names one twice. */
export function readPeopleBySex(text: string): PeopleBySex | undefined {
  if (text.length > 60) return undefined;
  for (const [pattern, wordAt, numberAt] of [
    [wordFirst, 1, 2],
    [numberFirst, 2, 1],
  ] as const) {
    const found = [...text.matchAll(pattern)];
    if (found.length !== 2) continue;
    const isMan = found.map((one) => /^(?:l|pria)/i.test(one[wordAt] as string));
    if (isMan[0] === isMan[1]) continue;
    const [a, b] = found.map((one) => Number(one[numberAt])) as [number, number];
    const rest = text
      .replace(pattern, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const total = /^(?:(?:jml|jumlah|total) )?(\d{1,6})?(?: ?(?:orang|org|peserta))?$/i.exec(rest);
    if (total === null) continue;
    return {
      men: isMan[0] === true ? a : b,
      women: isMan[0] === true ? b : a,
      total: total[1] === undefined ? undefined : Number(total[1]),
    };
  }
  return undefined;
}
