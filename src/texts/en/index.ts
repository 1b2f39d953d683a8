/**
 * Everything the library says, in English.
 *
 * @module
 */
import type { Catalogue } from '../catalogue.js';
import { classification } from './classification.js';
import { comparison } from './comparison.js';
import { fields } from './fields/index.js';
import { englishFormat } from './format.js';
import { indicators } from './indicators.js';
import { problem } from './problem.js';
import { cannotTellReasons, notApplicableReasons } from './reasons.js';
import { groupRules, groupRuleTitles } from './rules-group.js';
import { reportRules, reportRuleTitles } from './rules-report.js';
import { seatFormationRules, seatFormationRuleTitles } from './rules-seat-formation.js';
import { score } from './score.js';
import { shape } from './shape.js';

/** English, plain. */
export const en: Catalogue = {
  locale: 'en',
  format: englishFormat,
  shape,
  fields,
  rules: { ...groupRules, ...seatFormationRules, ...reportRules },
  ruleTitles: { ...groupRuleTitles, ...seatFormationRuleTitles, ...reportRuleTitles },
  notApplicableReasons,
  cannotTellReasons,
  problem,
  indicators,
  score,
  comparison,
  classification,
};
