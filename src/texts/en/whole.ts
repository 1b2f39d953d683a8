import { frozen } from '../../kernel/frozen.js';
import type { Language } from '../language.js';
import { aboutKim } from './about-kim.js';
import { charts } from './charts.js';
import { classification } from './classification.js';
import { columns } from './columns.js';
import { comparison } from './comparison.js';
import { concepts } from './concepts.js';
import { fields } from './fields.js';
import { englishFormat } from './format.js';
import { frameworks } from './frameworks.js';
import { indicators } from './indicators.js';
import { kinds } from './kinds.js';
import { lists } from './lists.js';
import { privacy } from './privacy.js';
import { problem } from './problem.js';
import { cannotTellReasons, notApplicableReasons } from './reasons.js';
import { report } from './report.js';
import { requirements } from './requirements.js';
import { ruleSets } from './rule-sets.js';
import { groupRules, groupRuleTitles } from './rules-group.js';
import { reportRules, reportRuleTitles } from './rules-report.js';
import { seatFormationRules, seatFormationRuleTitles } from './rules-seat-formation.js';
import { score } from './score.js';
import { shape } from './shape.js';
import { tables } from './tables.js';

/** English, plain. */
export const en: Language = /* @__PURE__ */ frozen({
  locale: 'en',
  format: englishFormat,
  concepts,
  lists,
  aboutKim,
  kinds,
  shape,
  fields,
  rules: { ...groupRules, ...seatFormationRules, ...reportRules },
  ruleTitles: { ...groupRuleTitles, ...seatFormationRuleTitles, ...reportRuleTitles },
  notApplicableReasons,
  cannotTellReasons,
  requirements,
  problem,
  ruleSets,
  frameworks,
  privacy,
  charts,
  report,
  columns,
  indicators,
  score,
  comparison,
  classification,
  tables,
});
