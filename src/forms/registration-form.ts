import { nationalRuleSetOn } from '../validate/rule-sets/national-rule-set-on.js';
import { nationalRegistrationRuleSets } from '../validate/rule-sets/national-rule-sets.js';
import { type FormKind, withRules } from './form-kind.js';
import { registrationOutline } from './registration-outline.js';

/**
 * The form in which a KIM registers.
 *
 * @example
 * ```ts
 * Object.keys(registrationForm.steps); // ['identity', 'members', 'recognition', 'relations', 'work']
 * registrationForm.steps.work.fields; // ['workProgrammes', 'statedFigures']
 * ```
 */
export const registrationForm: FormKind<'registration'> = /* @__PURE__ */ withRules(registrationOutline, {
  ruleSetAt: (date) => nationalRuleSetOn(nationalRegistrationRuleSets, date, 'registrationForm'),
});
