/** A quartile known only by its bin: the true one lies between `from` and `to`. */
export interface BinnedQuantile {
  readonly from: number;
  readonly to: number;
  /** The middle of the bin: at most half a bin from the true one. */
  readonly approximately: number;
}

/** Quartiles read from a histogram. Approximate, and labelled so. */
export interface BinnedQuartiles {
  readonly method: 'approximate-from-bins';
  readonly binWidth: number;
  readonly first: BinnedQuantile;
  readonly median: BinnedQuantile;
  readonly third: BinnedQuantile;
}

/**
 * The bin in which each quartile lies: the lowest value that at least a quarter (a half, three quarters) of all values do
 * not exceed.
 *
 * @returns nothing without any value.
 * @internal
 */
export function quartilesFromBins(
  bins: readonly number[],
  { min, max }: { readonly min: number; readonly max: number },
): BinnedQuartiles | undefined {
  const total = bins.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const edge = (bin: number) => min + ((max - min) * bin) / bins.length;
  const quartile = (quarters: number): BinnedQuantile => {
    let seen = 0;
    let bin = -1;
    // Whole numbers on both sides, so that exactly a quarter is a quarter.
    while (4 * seen < quarters * total) seen += bins[++bin] as number;
    return { from: edge(bin), to: edge(bin + 1), approximately: (edge(bin) + edge(bin + 1)) / 2 };
  };
  return {
    method: 'approximate-from-bins',
    binWidth: (max - min) / bins.length,
    first: quartile(1),
    median: quartile(2),
    third: quartile(3),
  };
}
