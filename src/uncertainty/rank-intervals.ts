/** Where a group may stand among the others; 1 is the highest score, and equal scores share the better place. */
export interface RankInterval {
  /** By the framework as it is; absent without a score. */
  readonly own?: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  /** In which share of the replicates it is among the first `first`; present when asked for. */
  readonly amongFirst?: number;
}

/**
 * The place of every score; 0 where there is none.
 *
 * @internal
 */
export function placesOf(scores: Float64Array, places: Uint32Array): void {
  const sorted = scores.filter((score) => !Number.isNaN(score)).sort();
  for (let u = 0; u < scores.length; u++) {
    const score = scores[u] as number;
    places[u] = Number.isNaN(score) ? 0 : 1 + higherThan(sorted, score);
  }
}

function higherThan(sorted: Float64Array, score: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > score) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}

/**
 * @param places of one group in all replicates; sorted in passing.
 * @internal
 */
export function rankInterval(
  places: Uint32Array,
  ownPlace: number,
  coverage: number,
  first: number | undefined,
): RankInterval | undefined {
  places.sort();
  const unranked = places.findIndex((place) => place > 0);
  if (unranked < 0) return undefined;
  const ranked = places.subarray(unranked);
  // Whole places, the outer one of two.
  const at = (share: number, round: (x: number) => number) => ranked[round(share * (ranked.length - 1))] as number;
  return {
    ...(ownPlace > 0 && { own: ownPlace }),
    lower: at((1 - coverage) / 2, Math.floor),
    median: at(0.5, Math.floor),
    upper: at((1 + coverage) / 2, Math.ceil),
    ...(first !== undefined && { amongFirst: ranked.filter((place) => place <= first).length / ranked.length }),
  };
}
