import { frozen } from '../../kernel/frozen.js';
import type { RuleSet } from '../rule-set.js';
import { nasional2010 } from './nasional-2010.js';
import { nasional2019 } from './nasional-2019.js';
import { nasional2024 } from './nasional-2024.js';

const rows = [nasional2010, nasional2019, nasional2024] as const;

/** Id of a national rule set. */
export type NationalRuleSetId = (typeof rows)[number]['id'];

/** The national rule sets along the legal chain, oldest first; each begins on the day on which the one before it ends. */
export const nationalRuleSets: readonly RuleSet<NationalRuleSetId>[] = /* @__PURE__ */ frozen(rows);
