import type { ChartWords } from '../texts/chart-words.js';

type Written = readonly [low: string, high: string] | undefined;

/**
 * An interval as it is printed: ` (73,8–86,3)`.
 *
 * @internal
 */
export const dashed = (interval: Written) => (interval === undefined ? '' : ` (${interval[0]}–${interval[1]})`);

/**
 * An interval as it is read aloud: ` (73,8 sampai 86,3)`.
 *
 * @internal
 */
export const spoken = (interval: Written, words: ChartWords) =>
  interval === undefined ? '' : ` (${words.range(...interval)})`;
