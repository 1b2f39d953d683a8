import type { Kind } from '../kernel/arguments.js';
import { hasPlan } from './plan.js';

/** A rule set with its plan; a copy has none. */
export const ruleSet: Kind = {
  takes: 'a rule set as ruleSetAt or defineRuleSet gives it, no copy of one',
  accepts: hasPlan,
};
