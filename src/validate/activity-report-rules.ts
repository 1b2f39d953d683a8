import type { AnyRule } from './rule.js';
import { type RuleTable, ruleTable } from './rule-table.js';
import { activityAttendanceAboveRoster } from './rules/activity-attendance-above-roster.js';
import { activityAttendanceNotAddingUp } from './rules/activity-attendance-not-adding-up.js';
import { activityAttendeeTwice } from './rules/activity-attendee-twice.js';
import { activityFiguresContradict } from './rules/activity-figures-contradict.js';
import { activityNobodyCame } from './rules/activity-nobody-came.js';
import { activityOtherKimIsItself } from './rules/activity-other-kim-is-itself.js';
import { activityPartnerUnknown } from './rules/activity-partner-unknown.js';
import { activityPlannedActivityUnknown } from './rules/activity-planned-activity-unknown.js';
import { activityRecordedTwice } from './rules/activity-recorded-twice.js';
import { aspirationDatesOutOfOrder } from './rules/aspiration-dates-out-of-order.js';
import { decisionActivityUnknown } from './rules/decision-activity-unknown.js';
import { decisionDatesOutOfOrder } from './rules/decision-dates-out-of-order.js';
import { decisionDueTooLate } from './rules/decision-due-too-late.js';
import { informationVerifiedWithoutSource } from './rules/information-verified-without-source.js';
import { partnerDatesReversed } from './rules/partner-dates-reversed.js';
import { productActivityUnknown } from './rules/product-activity-unknown.js';
import { productCorrectedBeforePublished } from './rules/product-corrected-before-published.js';
import { productReachAboveResidents } from './rules/product-reach-above-residents.js';
import { ratingEvidenceUnknown } from './rules/rating-evidence-unknown.js';
import { ratingGivenTwice } from './rules/rating-given-twice.js';
import { ratingRaterIsMember } from './rules/rating-rater-is-member.js';
import { ratingWithoutEvidence } from './rules/rating-without-evidence.js';
import { reportBeneficiariesNotAddingUp } from './rules/report-beneficiaries-not-adding-up.js';
import { reportDateBeforeFormation } from './rules/report-date-before-formation.js';
import { reportDateInFuture } from './rules/report-date-in-future.js';
import { reportDateOutsidePeriod } from './rules/report-date-outside-period.js';
import { reportDuplicateId } from './rules/report-duplicate-id.js';
import { reportMemberUnknown } from './rules/report-member-unknown.js';
import { reportOtherKim } from './rules/report-other-kim.js';
import { reportPeriodReversed } from './rules/report-period-reversed.js';
import { reportPeriodTooLong } from './rules/report-period-too-long.js';
import { reportRetiredConcept } from './rules/report-retired-concept.js';

const rows = [
  reportBeneficiariesNotAddingUp,
  reportDateBeforeFormation,
  reportDateInFuture,
  reportDateOutsidePeriod,
  reportDuplicateId,
  reportMemberUnknown,
  reportOtherKim,
  reportPeriodReversed,
  reportPeriodTooLong,
  reportRetiredConcept,
  activityAttendanceAboveRoster,
  activityAttendanceNotAddingUp,
  activityAttendeeTwice,
  activityFiguresContradict,
  activityNobodyCame,
  activityOtherKimIsItself,
  activityPartnerUnknown,
  activityPlannedActivityUnknown,
  activityRecordedTwice,
  decisionActivityUnknown,
  decisionDatesOutOfOrder,
  decisionDueTooLate,
  informationVerifiedWithoutSource,
  productActivityUnknown,
  productCorrectedBeforePublished,
  productReachAboveResidents,
  partnerDatesReversed,
  aspirationDatesOutOfOrder,
  ratingEvidenceUnknown,
  ratingGivenTwice,
  ratingRaterIsMember,
  ratingWithoutEvidence,
] as const satisfies readonly AnyRule[];

/** Every rule about activity reports, by code, in the order in which they are asked. A new rule is one file in `rules/` and one line here; the compiler then asks for its texts. */
export const activityReportRules: RuleTable<(typeof rows)[number]> = /* @__PURE__ */ ruleTable(rows);
