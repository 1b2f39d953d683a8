/**
 * Everything the library says, in Indonesian.
 *
 * @module
 */
import type { Catalogue } from '../catalogue.js';
import { classification } from './classification.js';
import { comparison } from './comparison.js';
import { fields } from './fields/index.js';
import { indonesianFormat } from './format.js';
import { indicators } from './indicators.js';
import { problem } from './problem.js';
import { cannotTellReasons, notApplicableReasons } from './reasons.js';
import { groupRules, groupRuleTitles } from './rules-group.js';
import { reportRules, reportRuleTitles } from './rules-report.js';
import { seatFormationRules, seatFormationRuleTitles } from './rules-seat-formation.js';
import { score } from './score.js';
import { shape } from './shape.js';

/** Bahasa Indonesia, plain and polite. */
export const id: Catalogue = {
  locale: 'id',
  format: indonesianFormat,
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
