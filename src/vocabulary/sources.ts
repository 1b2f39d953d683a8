import { frozen } from '../kernel/frozen.js';
import type { Source } from './source.js';
import { activityReports } from './sources/activity-reports.js';
import { communityPages } from './sources/community-pages.js';
import { complaintHandling } from './sources/complaint-handling.js';
import { governmentPages } from './sources/government-pages.js';
import { news } from './sources/news.js';
import { ownChoices } from './sources/own-choices.js';
import { provinceLaws } from './sources/province-laws.js';
import { publicIndices } from './sources/public-indices.js';
import { regulations } from './sources/regulations.js';
import { researchAndData } from './sources/research-and-data.js';
import { seeds } from './sources/seeds.js';

const rows = {
  ...seeds,
  ...regulations,
  ...provinceLaws,
  ...governmentPages,
  ...news,
  ...communityPages,
  ...activityReports,
  ...complaintHandling,
  ...publicIndices,
  ...researchAndData,
  ...ownChoices,
};

/**
 * Id of a source.
 *
 * @useDeclaredType
 */
export type SourceId = keyof typeof rows;

/**
 * Every source this library cites, by id. The rows stand in `sources/`, one file a kind of text.
 *
 * @example
 * ```ts
 * sources['permen-4-2024'].published; // '2024-09-05'
 * ```
 */
export const sources: Readonly<Record<SourceId, Source>> = /* @__PURE__ */ frozen(rows);
