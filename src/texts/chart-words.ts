/** What a chart states whose rows are parts of a whole. */
export interface ShareWords {
  readonly title: string;
  readonly subtitle: string;
  readonly axis: string;
  /** A row of which the whole is 0. */
  readonly missing: string;
  /** `9 of 12`. */
  readonly of: (part: string, whole: string) => string;
  readonly summary: (rows: string, figures: string) => string;
}

/** What the charts state around names and numbers. Sentences end in a full stop; names and figures come written. */
export interface ChartWords {
  readonly noData: string;
  readonly profile: {
    readonly title: string;
    readonly subtitle: (min: string, max: string, intervals: boolean) => string;
    readonly missing: string;
    readonly summary: (figures: string, min: string, max: string) => string;
  };
  /** A count that is not shown because it, or one that could be worked out from it, is small. */
  readonly hidden: {
    readonly figure: string;
    /** A whole sentence, for a chart in which something is hidden. */
    readonly note: string;
  };
  readonly range: (low: string, high: string) => string;
  readonly trend: {
    readonly title: string;
    readonly subtitle: (min: string, max: string, missing: boolean) => string;
    readonly missing: string;
    readonly summary: (figures: string, min: string, max: string) => string;
    readonly outlined: (lowest: string, highest: string, from: string, to: string) => string;
    readonly line: (slope: string, interval: string, unit: string | undefined) => string;
  };
  readonly classes: {
    readonly title: string;
    /** Without the total where it is hidden. */
    readonly subtitle: (total: string | undefined, missing: boolean) => string;
    readonly noScore: string;
    readonly legend: string;
    readonly axis: string;
    readonly count: (count: string) => string;
    readonly summary: (total: string | undefined, regions: string, figures: string) => string;
  };
  readonly counting: {
    readonly title: { readonly shortfall: string; readonly empowerment: string };
    readonly subtitle: { readonly shortfall: string; readonly empowerment: string };
    readonly legend: string;
    readonly missing: string;
    readonly empowered: string;
    readonly mostly: (dimension: string, share: string) => string;
    readonly summary: (regions: string, figures: string) => string;
  };
  readonly ranks: {
    readonly title: string;
    readonly subtitle: string;
    readonly axis: string;
    readonly summary: (rows: string, figures: string) => string;
  };
  readonly sensitivity: {
    readonly title: string;
    readonly subtitle: string;
    readonly axis: string;
    readonly summary: (rows: string, figures: string) => string;
  };
  readonly completeness: ShareWords;
  readonly coverage: ShareWords;
  readonly agreement: {
    readonly title: string;
    /** With the two marks of Krippendorff. */
    readonly subtitle: (tentative: string, firm: string, intervals: boolean) => string;
    readonly axis: string;
    readonly missing: string;
    readonly summary: (rows: string, figures: string) => string;
  };
  readonly change: {
    readonly title: string;
    readonly subtitle: string;
    readonly axis: string;
    readonly records: string;
    readonly availability: string;
    readonly rules: string;
    readonly whole: string;
    readonly summary: (before: string, after: string, figures: string) => string;
  };
  /** Long lists: the ends only. */
  readonly ends: (highest: string, lowest: string) => string;
}
