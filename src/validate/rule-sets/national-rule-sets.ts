import { frozen } from '../../kernel/frozen.js';
import type { RuleSet } from '../rule-set.js';
import { nasional2010 } from './nasional-2010.js';
import { nasional2019 } from './nasional-2019.js';
import { nasional2024 } from './nasional-2024.js';

/** The national rule sets along the legal chain, oldest first; each begins on the day on which the one before it ends. */
export const nationalRuleSets: readonly RuleSet[] = /* @__PURE__ */ frozen([nasional2010, nasional2019, nasional2024]);
