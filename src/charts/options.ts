import { KimError } from '../kernel/kim-error.js';
import type { Language } from '../texts/language.js';

/** What every chart needs besides its data. */
export interface ChartOptions {
  /** The language, such as `id` from `kim-domain/texts/id`. */
  readonly language: Pick<Language, 'charts' | 'format'>;
  /** What stands above the chart; default: the chart's own name. */
  readonly title?: string;
  /**
   * Width of the whole chart in pixels, at least 240; or `'container'` (default): as wide as the element it stands in.
   * All charts are readable from 300 pixels on. Heights follow from the data.
   */
  readonly width?: number | 'container';
}

/** The least width in which a title, a name and its value still fit. */
const leastWidth = 240;

/**
 * The width asked for.
 *
 * @internal
 */
export function widthOf({ width = 'container' }: ChartOptions): number | 'container' {
  if (width !== 'container' && !(Number.isFinite(width) && width >= leastWidth)) {
    throw new KimError('invalid-argument', `width is "container" or a number of pixels of at least ${leastWidth}.`);
  }
  return width;
}
