import { bothKinds } from '../define-rule-set.js';
import type { RuleSet } from '../rule-set.js';
import { nasional2010ActivityReport, nasional2010Registration } from './nasional-2010.js';
import { nasional2019ActivityReport, nasional2019Registration } from './nasional-2019.js';
import { nasional2024ActivityReport, nasional2024Registration } from './nasional-2024.js';

/** The national rules about registrations alone, oldest first. */
export const nationalRegistrationRuleSets = [
  nasional2010Registration,
  nasional2019Registration,
  nasional2024Registration,
] as const;

/** The national rules about activity reports alone, oldest first. */
export const nationalActivityReportRuleSets = [
  nasional2010ActivityReport,
  nasional2019ActivityReport,
  nasional2024ActivityReport,
] as const;

/** Id of a national rule set. */
export type NationalRuleSetId = (typeof nationalRegistrationRuleSets)[number]['id'];

/** The national rule sets along the legal chain, oldest first; each begins on the day on which the one before it ends. */
export const nationalRuleSets: readonly RuleSet<'registration' | 'activity-report', NationalRuleSetId>[] =
  /* @__PURE__ */ Object.freeze([
    /* @__PURE__ */ bothKinds(nasional2010Registration, nasional2010ActivityReport),
    /* @__PURE__ */ bothKinds(nasional2019Registration, nasional2019ActivityReport),
    /* @__PURE__ */ bothKinds(nasional2024Registration, nasional2024ActivityReport),
  ]);
