import type { AnyRule, RuleReferences } from './rule.js';
import { type RuleTable, ruleTable } from './rule-table.js';
import {
  activityAttendanceAboveRoster,
  activityAttendanceAboveRosterReference,
} from './rules/activity-attendance-above-roster.js';
import {
  activityAttendanceNotAddingUp,
  activityAttendanceNotAddingUpReference,
} from './rules/activity-attendance-not-adding-up.js';
import { activityAttendeeTwice, activityAttendeeTwiceReference } from './rules/activity-attendee-twice.js';
import { activityFiguresContradict, activityFiguresContradictReference } from './rules/activity-figures-contradict.js';
import { activityNobodyCame, activityNobodyCameReference } from './rules/activity-nobody-came.js';
import { activityOtherKimIsItself, activityOtherKimIsItselfReference } from './rules/activity-other-kim-is-itself.js';
import { activityPartnerUnknown, activityPartnerUnknownReference } from './rules/activity-partner-unknown.js';
import {
  activityPlannedActivityUnknown,
  activityPlannedActivityUnknownReference,
} from './rules/activity-planned-activity-unknown.js';
import { activityRecordedTwice, activityRecordedTwiceReference } from './rules/activity-recorded-twice.js';
import {
  aspirationDatesOutOfOrder,
  aspirationDatesOutOfOrderReference,
} from './rules/aspiration-dates-out-of-order.js';
import { decisionActivityUnknown, decisionActivityUnknownReference } from './rules/decision-activity-unknown.js';
import { decisionDatesOutOfOrder, decisionDatesOutOfOrderReference } from './rules/decision-dates-out-of-order.js';
import { decisionDueTooLate, decisionDueTooLateReference } from './rules/decision-due-too-late.js';
import {
  informationVerifiedWithoutSource,
  informationVerifiedWithoutSourceReference,
} from './rules/information-verified-without-source.js';
import { partnerDatesReversed, partnerDatesReversedReference } from './rules/partner-dates-reversed.js';
import { partnerSeveralKinds, partnerSeveralKindsReference } from './rules/partner-several-kinds.js';
import { productActivityUnknown, productActivityUnknownReference } from './rules/product-activity-unknown.js';
import {
  productCorrectedBeforePublished,
  productCorrectedBeforePublishedReference,
} from './rules/product-corrected-before-published.js';
import {
  productReachAboveResidents,
  productReachAboveResidentsReference,
} from './rules/product-reach-above-residents.js';
import { ratingEvidenceUnknown, ratingEvidenceUnknownReference } from './rules/rating-evidence-unknown.js';
import { ratingGivenTwice, ratingGivenTwiceReference } from './rules/rating-given-twice.js';
import { ratingRaterIsMember, ratingRaterIsMemberReference } from './rules/rating-rater-is-member.js';
import { ratingWithoutEvidence, ratingWithoutEvidenceReference } from './rules/rating-without-evidence.js';
import {
  reportBeneficiariesNotAddingUp,
  reportBeneficiariesNotAddingUpReference,
} from './rules/report-beneficiaries-not-adding-up.js';
import { reportDateBeforeFormation, reportDateBeforeFormationReference } from './rules/report-date-before-formation.js';
import { reportDateInFuture, reportDateInFutureReference } from './rules/report-date-in-future.js';
import { reportDateOutsidePeriod, reportDateOutsidePeriodReference } from './rules/report-date-outside-period.js';
import { reportDuplicateId, reportDuplicateIdReference } from './rules/report-duplicate-id.js';
import { reportInexactDateUnknown, reportInexactDateUnknownReference } from './rules/report-inexact-date-unknown.js';
import { reportMemberUnknown, reportMemberUnknownReference } from './rules/report-member-unknown.js';
import { reportOtherKim, reportOtherKimReference } from './rules/report-other-kim.js';
import { reportPartialListUnknown, reportPartialListUnknownReference } from './rules/report-partial-list-unknown.js';
import { reportPeriodReversed, reportPeriodReversedReference } from './rules/report-period-reversed.js';
import { reportPeriodTooLong, reportPeriodTooLongReference } from './rules/report-period-too-long.js';
import { reportRetiredConcept, reportRetiredConceptReference } from './rules/report-retired-concept.js';

const rows = [
  reportBeneficiariesNotAddingUp,
  reportDateBeforeFormation,
  reportDateInFuture,
  reportDateOutsidePeriod,
  reportDuplicateId,
  reportInexactDateUnknown,
  reportMemberUnknown,
  reportOtherKim,
  reportPartialListUnknown,
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
  partnerSeveralKinds,
  aspirationDatesOutOfOrder,
  ratingEvidenceUnknown,
  ratingGivenTwice,
  ratingRaterIsMember,
  ratingWithoutEvidence,
] as const satisfies readonly AnyRule[];

/** Every rule about activity reports, by code, in the order in which they are asked. A new rule is one file in `rules/` and its two lines here; the compiler then asks for its texts. */
export const activityReportRules: RuleTable<(typeof rows)[number]> = /* @__PURE__ */ ruleTable(rows);

/** What the page of each states beside it. No form carries it along. */
export const activityReportRuleReferences = {
  'report.beneficiaries-not-adding-up': reportBeneficiariesNotAddingUpReference,
  'report.date-before-formation': reportDateBeforeFormationReference,
  'report.date-in-future': reportDateInFutureReference,
  'report.date-outside-period': reportDateOutsidePeriodReference,
  'report.inexact-date-unknown': reportInexactDateUnknownReference,
  'report.duplicate-id': reportDuplicateIdReference,
  'report.member-unknown': reportMemberUnknownReference,
  'report.other-kim': reportOtherKimReference,
  'report.partial-list-unknown': reportPartialListUnknownReference,
  'report.period-reversed': reportPeriodReversedReference,
  'report.period-too-long': reportPeriodTooLongReference,
  'report.retired-concept': reportRetiredConceptReference,
  'activity.attendance-above-roster': activityAttendanceAboveRosterReference,
  'activity.attendance-not-adding-up': activityAttendanceNotAddingUpReference,
  'activity.attendee-twice': activityAttendeeTwiceReference,
  'activity.figures-contradict': activityFiguresContradictReference,
  'activity.nobody-came': activityNobodyCameReference,
  'activity.other-kim-is-itself': activityOtherKimIsItselfReference,
  'activity.partner-unknown': activityPartnerUnknownReference,
  'activity.planned-activity-unknown': activityPlannedActivityUnknownReference,
  'activity.recorded-twice': activityRecordedTwiceReference,
  'decision.activity-unknown': decisionActivityUnknownReference,
  'decision.dates-out-of-order': decisionDatesOutOfOrderReference,
  'decision.due-too-late': decisionDueTooLateReference,
  'information.verified-without-source': informationVerifiedWithoutSourceReference,
  'product.activity-unknown': productActivityUnknownReference,
  'product.corrected-before-published': productCorrectedBeforePublishedReference,
  'product.reach-above-residents': productReachAboveResidentsReference,
  'partner.dates-reversed': partnerDatesReversedReference,
  'partner.several-kinds': partnerSeveralKindsReference,
  'aspiration.dates-out-of-order': aspirationDatesOutOfOrderReference,
  'rating.evidence-unknown': ratingEvidenceUnknownReference,
  'rating.given-twice': ratingGivenTwiceReference,
  'rating.rater-is-member': ratingRaterIsMemberReference,
  'rating.without-evidence': ratingWithoutEvidenceReference,
} as const satisfies RuleReferences<keyof typeof activityReportRules>;
