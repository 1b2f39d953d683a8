/**
 * Everything the library says, in Indonesian.
 *
 * @module
 */
import { frozen } from '../../kernel/frozen.js';
import type { Language } from '../language.js';
import { aboutKim } from './about-kim.js';
import { classification } from './classification.js';
import { comparison } from './comparison.js';
import { concepts } from './concepts.js';
import { fields } from './fields/index.js';
import { indonesianFormat } from './format.js';
import { indicators } from './indicators.js';
import { lists } from './lists.js';
import { problem } from './problem.js';
import { cannotTellReasons, notApplicableReasons } from './reasons.js';
import { requirements } from './requirements.js';
import { groupRules, groupRuleTitles } from './rules-group.js';
import { reportRules, reportRuleTitles } from './rules-report.js';
import { seatFormationRules, seatFormationRuleTitles } from './rules-seat-formation.js';
import { score } from './score.js';
import { shape } from './shape.js';
import { tables } from './tables.js';

/** Bahasa Indonesia, plain and polite. */
export const id: Language = /* @__PURE__ */ frozen({
  locale: 'id',
  format: indonesianFormat,
  concepts,
  lists,
  aboutKim,
  shape,
  fields,
  rules: { ...groupRules, ...seatFormationRules, ...reportRules },
  ruleTitles: { ...groupRuleTitles, ...seatFormationRuleTitles, ...reportRuleTitles },
  notApplicableReasons,
  cannotTellReasons,
  requirements,
  problem,
  indicators,
  score,
  comparison,
  classification,
  tables,
});
