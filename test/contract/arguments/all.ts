import { check } from './check.js';
import { counting, design, summaries, trend, uncertainty } from './groups.js';
import { charts, forms, report, schemas, tables } from './hosts.js';
import { privacy, stats } from './numbers.js';
import type { Samples } from './sample.js';
import { measure, score } from './score.js';
import { vocabulary } from './vocabulary.js';

/** One right call of every public function, by its name. */
export const samples: Samples = {
  ...vocabulary,
  ...check,
  ...measure,
  ...score,
  ...counting,
  ...uncertainty,
  ...trend,
  ...summaries,
  ...design,
  ...forms,
  ...tables,
  ...schemas,
  ...charts,
  ...report,
  ...privacy,
  ...stats,
};
