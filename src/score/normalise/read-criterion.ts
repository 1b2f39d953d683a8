import type { Normalisation } from '../framework.js';
import { betweenGoalposts } from './goalposts.js';
import { levelIn } from './levels.js';
import { besideBand } from './target-band.js';
import { transformed } from './transform.js';

/**
 * A raw value on the range of a framework, not yet clamped; `undefined` when a table does not know the level.
 *
 * @internal
 */
export function readRaw(raw: number, normalise: Normalisation, min: number, max: number): number | undefined {
  switch (normalise.method) {
    case 'goalposts': {
      const { worst, best, transform } = normalise;
      const from = transformed(worst, transform);
      return betweenGoalposts(transformed(raw, transform), from, transformed(best, transform) - from, min, max);
    }
    case 'band':
      return besideBand(raw, normalise, min, max);
    case 'levels':
      return levelIn(normalise.levels, raw);
    case 'linear':
      return normalise.slope * raw + normalise.intercept;
  }
}
