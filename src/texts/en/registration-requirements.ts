import { frozen } from '../../kernel/frozen.js';
import type { RequirementLanguage } from '../part-of-language.js';
import { cannotTellReasons } from './reasons.js';
import { requirements } from './requirements.js';
import { groupRuleTitles } from './rules-group.js';
import { seatFormationRuleTitles } from './rules-seat-formation.js';

/** The sentences about the requirements of a KIM, which go with `registrationMessages` and `registrationWords`. */
export const registrationRequirements: RequirementLanguage = /* @__PURE__ */ frozen({
  requirements,
  cannotTellReasons,
  ruleTitles: /* @__PURE__ */ (() => ({ ...groupRuleTitles, ...seatFormationRuleTitles }))(),
});
