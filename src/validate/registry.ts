import { frozen } from '../kernel/frozen.js';
import type { Issue, IssueParams } from '../model/issue.js';
import type { SubmissionKind } from '../model/submission.js';
import type { ValidationReport } from '../model/validation-report.js';
import type { CannotTellReason, NotApplicableReason } from './reasons.js';
import type { Outcome, Rule } from './rule.js';
import { activityAttendanceAboveRoster } from './rules/activity-attendance-above-roster.js';
import { activityAttendanceNotAddingUp } from './rules/activity-attendance-not-adding-up.js';
import { activityAttendeeTwice } from './rules/activity-attendee-twice.js';
import { activityFiguresContradict } from './rules/activity-figures-contradict.js';
import { activityOtherKimIsItself } from './rules/activity-other-kim-is-itself.js';
import { activityPartnerUnknown } from './rules/activity-partner-unknown.js';
import { activityPlannedActivityUnknown } from './rules/activity-planned-activity-unknown.js';
import { activityRecordedTwice } from './rules/activity-recorded-twice.js';
import { aspirationDatesOutOfOrder } from './rules/aspiration-dates-out-of-order.js';
import { compositionOneSided } from './rules/composition-one-sided.js';
import { compositionUniform } from './rules/composition-uniform.js';
import { decisionActivityUnknown } from './rules/decision-activity-unknown.js';
import { decisionDatesOutOfOrder } from './rules/decision-dates-out-of-order.js';
import { decreeBeforeFormation } from './rules/decree-before-formation.js';
import { decreeDatesReversed } from './rules/decree-dates-reversed.js';
import { decreeExpired } from './rules/decree-expired.js';
import { formationBegunByGovernment } from './rules/formation-begun-by-government.js';
import { formationImposedFromAbove } from './rules/formation-imposed-from-above.js';
import { formationInFuture } from './rules/formation-in-future.js';
import { formationStepsOutOfOrder } from './rules/formation-steps-out-of-order.js';
import { independenceAppointedByDecree } from './rules/independence-appointed-by-decree.js';
import { independenceEstablishedByDecree } from './rules/independence-established-by-decree.js';
import { independenceExOfficio } from './rules/independence-ex-officio.js';
import { independenceOfficialInOffice } from './rules/independence-official-in-office.js';
import { independenceSubordinate } from './rules/independence-subordinate.js';
import { independenceSubordinateThroughOthers } from './rules/independence-subordinate-through-others.js';
import { independenceUnequalMedia } from './rules/independence-unequal-media.js';
import { informationVerifiedWithoutSource } from './rules/information-verified-without-source.js';
import { membersAboveMaximum } from './rules/members-above-maximum.js';
import { membersBarredFromJoining } from './rules/members-barred-from-joining.js';
import { membersBelowMinimum } from './rules/members-below-minimum.js';
import { membersDatesOutOfOrder } from './rules/members-dates-out-of-order.js';
import { membersDuplicateId } from './rules/members-duplicate-id.js';
import { membersMinorsPresent } from './rules/members-minors-present.js';
import { membersSameName } from './rules/members-same-name.js';
import { nameFormNotCurrent } from './rules/name-form-not-current.js';
import { officersChairDouble } from './rules/officers-chair-double.js';
import { officersChairMissing } from './rules/officers-chair-missing.js';
import { officersSecretaryMissing } from './rules/officers-secretary-missing.js';
import { officersSeveralOffices } from './rules/officers-several-offices.js';
import { officersTermExpired } from './rules/officers-term-expired.js';
import { officersTreasurerMissing } from './rules/officers-treasurer-missing.js';
import { officersUnderAge } from './rules/officers-under-age.js';
import { opennessRestricted } from './rules/openness-restricted.js';
import { partnerDatesReversed } from './rules/partner-dates-reversed.js';
import { productActivityUnknown } from './rules/product-activity-unknown.js';
import { productCorrectedBeforePublished } from './rules/product-corrected-before-published.js';
import { programmeDuplicateId } from './rules/programme-duplicate-id.js';
import { programmePeriodReversed } from './rules/programme-period-reversed.js';
import { programmePlannedOutsidePeriod } from './rules/programme-planned-outside-period.js';
import { programmeTargetNotAddingUp } from './rules/programme-target-not-adding-up.js';
import { ratingEvidenceUnknown } from './rules/rating-evidence-unknown.js';
import { ratingGivenTwice } from './rules/rating-given-twice.js';
import { ratingWithoutEvidence } from './rules/rating-without-evidence.js';
import { registrationBeforeFormation } from './rules/registration-before-formation.js';
import { registrationDateInFuture } from './rules/registration-date-in-future.js';
import { registrationFiguresContradict } from './rules/registration-figures-contradict.js';
import { registrationRegistrarNotKabupatenKota } from './rules/registration-registrar-not-kabupaten-kota.js';
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
import { seatImpossibleRegionCode } from './rules/seat-impossible-region-code.js';
import { seatMalformedRegionCode } from './rules/seat-malformed-region-code.js';
import { seatMoreHouseholdsThanResidents } from './rules/seat-more-households-than-residents.js';
import { seatSettingMissing } from './rules/seat-setting-missing.js';
import { seatUnitAgainstCode } from './rules/seat-unit-against-code.js';
import { seatUnitNotVillage } from './rules/seat-unit-not-village.js';
import { seatUnknownRegionCode } from './rules/seat-unknown-region-code.js';

/** Every rule, by code. A new rule is one file in `rules/` and one line here; the compiler then asks for its texts. */
export const rules = /* @__PURE__ */ frozen({
  'members.below-minimum': membersBelowMinimum,
  'members.above-maximum': membersAboveMaximum,
  'members.duplicate-id': membersDuplicateId,
  'members.same-name': membersSameName,
  'members.dates-out-of-order': membersDatesOutOfOrder,
  'members.minors-present': membersMinorsPresent,
  'members.barred-from-joining': membersBarredFromJoining,
  'officers.chair-missing': officersChairMissing,
  'officers.chair-double': officersChairDouble,
  'officers.secretary-missing': officersSecretaryMissing,
  'officers.treasurer-missing': officersTreasurerMissing,
  'officers.several-offices': officersSeveralOffices,
  'officers.term-expired': officersTermExpired,
  'officers.under-age': officersUnderAge,
  'composition.uniform': compositionUniform,
  'composition.one-sided': compositionOneSided,
  'independence.subordinate': independenceSubordinate,
  'independence.subordinate-through-others': independenceSubordinateThroughOthers,
  'independence.appointed-by-decree': independenceAppointedByDecree,
  'independence.established-by-decree': independenceEstablishedByDecree,
  'independence.ex-officio': independenceExOfficio,
  'independence.official-in-office': independenceOfficialInOffice,
  'independence.unequal-media': independenceUnequalMedia,
  'openness.restricted': opennessRestricted,
  'name.form-not-current': nameFormNotCurrent,
  'formation.begun-by-government': formationBegunByGovernment,
  'formation.imposed-from-above': formationImposedFromAbove,
  'formation.in-future': formationInFuture,
  'formation.steps-out-of-order': formationStepsOutOfOrder,
  'decree.before-formation': decreeBeforeFormation,
  'decree.dates-reversed': decreeDatesReversed,
  'decree.expired': decreeExpired,
  'registration.before-formation': registrationBeforeFormation,
  'registration.date-in-future': registrationDateInFuture,
  'registration.figures-contradict': registrationFiguresContradict,
  'registration.registrar-not-kabupaten-kota': registrationRegistrarNotKabupatenKota,
  'seat.impossible-region-code': seatImpossibleRegionCode,
  'seat.malformed-region-code': seatMalformedRegionCode,
  'seat.more-households-than-residents': seatMoreHouseholdsThanResidents,
  'seat.setting-missing': seatSettingMissing,
  'seat.unit-against-code': seatUnitAgainstCode,
  'seat.unit-not-village': seatUnitNotVillage,
  'seat.unknown-region-code': seatUnknownRegionCode,
  'programme.duplicate-id': programmeDuplicateId,
  'programme.period-reversed': programmePeriodReversed,
  'programme.planned-outside-period': programmePlannedOutsidePeriod,
  'programme.target-not-adding-up': programmeTargetNotAddingUp,
  'report.beneficiaries-not-adding-up': reportBeneficiariesNotAddingUp,
  'report.date-before-formation': reportDateBeforeFormation,
  'report.date-in-future': reportDateInFuture,
  'report.date-outside-period': reportDateOutsidePeriod,
  'report.duplicate-id': reportDuplicateId,
  'report.member-unknown': reportMemberUnknown,
  'report.other-kim': reportOtherKim,
  'report.period-reversed': reportPeriodReversed,
  'report.period-too-long': reportPeriodTooLong,
  'report.retired-concept': reportRetiredConcept,
  'activity.attendance-above-roster': activityAttendanceAboveRoster,
  'activity.attendance-not-adding-up': activityAttendanceNotAddingUp,
  'activity.attendee-twice': activityAttendeeTwice,
  'activity.figures-contradict': activityFiguresContradict,
  'activity.other-kim-is-itself': activityOtherKimIsItself,
  'activity.partner-unknown': activityPartnerUnknown,
  'activity.planned-activity-unknown': activityPlannedActivityUnknown,
  'activity.recorded-twice': activityRecordedTwice,
  'decision.activity-unknown': decisionActivityUnknown,
  'decision.dates-out-of-order': decisionDatesOutOfOrder,
  'information.verified-without-source': informationVerifiedWithoutSource,
  'product.activity-unknown': productActivityUnknown,
  'product.corrected-before-published': productCorrectedBeforePublished,
  'partner.dates-reversed': partnerDatesReversed,
  'aspiration.dates-out-of-order': aspirationDatesOutOfOrder,
  'rating.evidence-unknown': ratingEvidenceUnknown,
  'rating.given-twice': ratingGivenTwice,
  'rating.without-evidence': ratingWithoutEvidence,
} as const);

type Rules = typeof rules;

/** Code of a rule. */
export type RuleCode = keyof Rules;

/** The options each rule takes from a rule set. */
export type RuleOptions = {
  readonly [Code in RuleCode]: Parameters<Rules[Code]['check']>[1];
};

/** The facts each rule gives with a finding. */
export type RuleParams = {
  readonly [Code in RuleCode]: Rules[Code] extends { readonly check: (...given: never[]) => Outcome<infer Params> }
    ? Params
    : never;
};

/** A finding of a rule: the code states which params it carries. */
export type RuleIssue = { readonly [Code in RuleCode]: Issue<Code, RuleParams[Code]> }[RuleCode];

/** What `validateSubmission` returns. */
export type RuleReport = ValidationReport<RuleIssue, NotApplicableReason, CannotTellReason>;

/** A rule whose types are not known in detail, as the engine sees it. */
export type AnyRule = Rule<RuleCode, SubmissionKind, unknown, IssueParams>;
