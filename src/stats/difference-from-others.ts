import { mean } from './mean.js';

/**
 * How far the mean of each party lies from the mean of all values of the others.
 *
 * @param values by party; a party without values, or without others, has no difference.
 * @internal
 */
export function differencesFromOthers<Party>(values: ReadonlyMap<Party, readonly number[]>): Map<Party, number> {
  const differences = new Map<Party, number>();
  for (const [party, own] of values) {
    const others = [...values].flatMap(([other, given]) => (other === party ? [] : given));
    const [mine, theirs] = [mean(own), mean(others)];
    if (mine !== undefined && theirs !== undefined) differences.set(party, mine - theirs);
  }
  return differences;
}
