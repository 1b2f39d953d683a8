import type { RuleCode, RuleOptions } from '../../validate/registry.js';
import { compositionRules } from './composition-rules.js';
import { independenceRules } from './independence-rules.js';
import { memberRules } from './member-rules.js';
import { reportRules } from './report-rules.js';
import { seatAndFormationRules } from './seat-and-formation-rules.js';
import type { Translation } from './translation.js';

/** How each rule is stated in JSON Schema, or why it is not. A new rule does not compile until it has its row. */
export const ruleTranslations: { readonly [Code in RuleCode]: Translation<RuleOptions[Code]> } = {
  ...memberRules,
  ...compositionRules,
  ...independenceRules,
  ...seatAndFormationRules,
  ...reportRules,
};
