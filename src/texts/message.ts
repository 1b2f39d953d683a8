import type { LocalDate } from '../kernel/local-date.js';

/** How one language writes numbers, dates and lists. Hand-made: `Intl` differs from machine to machine. */
export interface Format {
  /** A number with at most so many decimals (default 2), trailing zeros kept only if `fixed`. `91,48` / `91.48`. */
  readonly number: (value: number, decimals?: number, fixed?: boolean) => string;
  /** A share of one as a percentage: `0.755` is `75,5%`. */
  readonly percent: (share: number, decimals?: number) => string;
  /** A day: `17 Maret 2016` / `17 March 2016`. */
  readonly date: (date: LocalDate) => string;
  /** A list as people state it: `petani, nelayan, dan pedagang`. */
  readonly list: (items: readonly string[]) => string;
}

/** Makes a sentence from facts. */
export type Message<Params> = (params: Params, format: Format) => string;
