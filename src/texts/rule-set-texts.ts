import type { RuleSetText } from '../validate/rule-set.js';
import type { LocalProfileId } from '../validate/rule-sets/local-profiles.js';
import type { NationalRuleSetId } from '../validate/rule-sets/national-rule-sets.js';

/** The texts of the national rule sets and of the local profiles, by id. */
export type RuleSetTexts = { readonly [Id in NationalRuleSetId | LocalProfileId]: RuleSetText };
