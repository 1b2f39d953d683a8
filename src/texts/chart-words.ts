/** What the charts state around names and numbers. Sentences end in a full stop; names and figures come written. */
export interface ChartWords {
  readonly noData: string;
  readonly profile: {
    readonly title: string;
    readonly subtitle: (min: string, max: string, intervals: boolean) => string;
    readonly missing: string;
    readonly summary: (figures: string, min: string, max: string) => string;
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
    readonly subtitle: (total: string, missing: boolean) => string;
    readonly noScore: string;
    readonly legend: string;
    readonly axis: string;
    readonly count: (count: string) => string;
    readonly summary: (total: string, regions: string, figures: string) => string;
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
  /** Long lists: the ends only. */
  readonly ends: (highest: string, lowest: string) => string;
}
