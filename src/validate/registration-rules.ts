import type { AnyRule, RuleReferences } from './rule.js';
import { type RuleTable, ruleTable } from './rule-table.js';
import { compositionOneSided, compositionOneSidedReference } from './rules/composition-one-sided.js';
import { compositionUniform, compositionUniformReference } from './rules/composition-uniform.js';
import { decreeBeforeFormation, decreeBeforeFormationReference } from './rules/decree-before-formation.js';
import { decreeDatesReversed, decreeDatesReversedReference } from './rules/decree-dates-reversed.js';
import { decreeExpired, decreeExpiredReference } from './rules/decree-expired.js';
import { decreeIssuerNotLocal, decreeIssuerNotLocalReference } from './rules/decree-issuer-not-local.js';
import { decreeMissing, decreeMissingReference } from './rules/decree-missing.js';
import {
  formationBegunByGovernment,
  formationBegunByGovernmentReference,
} from './rules/formation-begun-by-government.js';
import { formationImposedFromAbove, formationImposedFromAboveReference } from './rules/formation-imposed-from-above.js';
import { formationInFuture, formationInFutureReference } from './rules/formation-in-future.js';
import { formationStepsOutOfOrder, formationStepsOutOfOrderReference } from './rules/formation-steps-out-of-order.js';
import { independenceAnswerable, independenceAnswerableReference } from './rules/independence-answerable.js';
import {
  independenceAppointedByDecree,
  independenceAppointedByDecreeReference,
} from './rules/independence-appointed-by-decree.js';
import {
  independenceEstablishedByDecree,
  independenceEstablishedByDecreeReference,
} from './rules/independence-established-by-decree.js';
import { independenceExOfficio, independenceExOfficioReference } from './rules/independence-ex-officio.js';
import {
  independenceOfficialInOffice,
  independenceOfficialInOfficeReference,
} from './rules/independence-official-in-office.js';
import { independencePartisan, independencePartisanReference } from './rules/independence-partisan.js';
import { independenceSubordinate, independenceSubordinateReference } from './rules/independence-subordinate.js';
import {
  independenceSubordinateThroughOthers,
  independenceSubordinateThroughOthersReference,
} from './rules/independence-subordinate-through-others.js';
import { independenceUnequalMedia, independenceUnequalMediaReference } from './rules/independence-unequal-media.js';
import { membersAboveMaximum, membersAboveMaximumReference } from './rules/members-above-maximum.js';
import { membersBarredFromJoining, membersBarredFromJoiningReference } from './rules/members-barred-from-joining.js';
import { membersBelowMinimum, membersBelowMinimumReference } from './rules/members-below-minimum.js';
import { membersDatesOutOfOrder, membersDatesOutOfOrderReference } from './rules/members-dates-out-of-order.js';
import { membersDuplicateId, membersDuplicateIdReference } from './rules/members-duplicate-id.js';
import { membersMinorsPresent, membersMinorsPresentReference } from './rules/members-minors-present.js';
import { membersSameName, membersSameNameReference } from './rules/members-same-name.js';
import { nameFormNotCurrent, nameFormNotCurrentReference } from './rules/name-form-not-current.js';
import { officersChairDouble, officersChairDoubleReference } from './rules/officers-chair-double.js';
import { officersChairMissing, officersChairMissingReference } from './rules/officers-chair-missing.js';
import { officersSecretaryMissing, officersSecretaryMissingReference } from './rules/officers-secretary-missing.js';
import { officersSeveralOffices, officersSeveralOfficesReference } from './rules/officers-several-offices.js';
import { officersTermExpired, officersTermExpiredReference } from './rules/officers-term-expired.js';
import { officersTermReversed, officersTermReversedReference } from './rules/officers-term-reversed.js';
import { officersTreasurerMissing, officersTreasurerMissingReference } from './rules/officers-treasurer-missing.js';
import { officersUnderAge, officersUnderAgeReference } from './rules/officers-under-age.js';
import { opennessRestricted, opennessRestrictedReference } from './rules/openness-restricted.js';
import { programmeDuplicateId, programmeDuplicateIdReference } from './rules/programme-duplicate-id.js';
import { programmePeriodReversed, programmePeriodReversedReference } from './rules/programme-period-reversed.js';
import {
  programmePlannedOutsidePeriod,
  programmePlannedOutsidePeriodReference,
} from './rules/programme-planned-outside-period.js';
import {
  programmeTargetNotAddingUp,
  programmeTargetNotAddingUpReference,
} from './rules/programme-target-not-adding-up.js';
import {
  registrationBeforeFormation,
  registrationBeforeFormationReference,
} from './rules/registration-before-formation.js';
import { registrationDateInFuture, registrationDateInFutureReference } from './rules/registration-date-in-future.js';
import {
  registrationFiguresContradict,
  registrationFiguresContradictReference,
} from './rules/registration-figures-contradict.js';
import {
  registrationInexactDateUnknown,
  registrationInexactDateUnknownReference,
} from './rules/registration-inexact-date-unknown.js';
import {
  registrationRegistrarNotKabupatenKota,
  registrationRegistrarNotKabupatenKotaReference,
} from './rules/registration-registrar-not-kabupaten-kota.js';
import { relationDatesReversed, relationDatesReversedReference } from './rules/relation-dates-reversed.js';
import { seatImpossibleRegionCode, seatImpossibleRegionCodeReference } from './rules/seat-impossible-region-code.js';
import { seatMalformedRegionCode, seatMalformedRegionCodeReference } from './rules/seat-malformed-region-code.js';
import {
  seatMoreHouseholdsThanResidents,
  seatMoreHouseholdsThanResidentsReference,
} from './rules/seat-more-households-than-residents.js';
import { seatUnitAgainstCode, seatUnitAgainstCodeReference } from './rules/seat-unit-against-code.js';
import { seatUnitNotVillage, seatUnitNotVillageReference } from './rules/seat-unit-not-village.js';
import { seatUnknownRegionCode, seatUnknownRegionCodeReference } from './rules/seat-unknown-region-code.js';
import { standingNotActive, standingNotActiveReference } from './rules/standing-not-active.js';

const national = [
  membersBelowMinimum,
  membersAboveMaximum,
  membersDuplicateId,
  membersSameName,
  membersDatesOutOfOrder,
  membersMinorsPresent,
  officersChairMissing,
  officersChairDouble,
  officersSecretaryMissing,
  officersTreasurerMissing,
  officersSeveralOffices,
  officersTermExpired,
  officersTermReversed,
  compositionUniform,
  compositionOneSided,
  independenceSubordinate,
  independenceSubordinateThroughOthers,
  independenceAnswerable,
  independencePartisan,
  independenceAppointedByDecree,
  independenceEstablishedByDecree,
  independenceExOfficio,
  independenceOfficialInOffice,
  independenceUnequalMedia,
  opennessRestricted,
  relationDatesReversed,
  nameFormNotCurrent,
  formationBegunByGovernment,
  formationImposedFromAbove,
  formationInFuture,
  formationStepsOutOfOrder,
  decreeBeforeFormation,
  decreeDatesReversed,
  decreeExpired,
  decreeMissing,
  registrationBeforeFormation,
  registrationDateInFuture,
  registrationFiguresContradict,
  registrationInexactDateUnknown,
  registrationRegistrarNotKabupatenKota,
  standingNotActive,
  seatImpossibleRegionCode,
  seatMalformedRegionCode,
  seatMoreHouseholdsThanResidents,
  seatUnitAgainstCode,
  seatUnitNotVillage,
  seatUnknownRegionCode,
  programmeDuplicateId,
  programmePeriodReversed,
  programmePlannedOutsidePeriod,
  programmeTargetNotAddingUp,
] as const satisfies readonly AnyRule[];

const local = [membersBarredFromJoining, officersUnderAge, decreeIssuerNotLocal] as const satisfies readonly AnyRule[];

/** The rules about registrations that national rule sets bind: what a form carries along. */
export const nationalRules: RuleTable<(typeof national)[number]> = /* @__PURE__ */ ruleTable(national);

/** The rules that only local profiles bind. */
export const localRules: RuleTable<(typeof local)[number]> = /* @__PURE__ */ ruleTable(local);

/** Every rule about registrations, by code. A new rule is one file in `rules/` and its two lines here; the compiler then asks for its texts. */
export const registrationRules: typeof nationalRules & typeof localRules = /* @__PURE__ */ (() =>
  Object.freeze({ ...nationalRules, ...localRules }))();

/** What the page of each states beside it. No form carries it along. */
export const registrationRuleReferences = {
  'members.below-minimum': membersBelowMinimumReference,
  'members.above-maximum': membersAboveMaximumReference,
  'members.duplicate-id': membersDuplicateIdReference,
  'members.same-name': membersSameNameReference,
  'members.dates-out-of-order': membersDatesOutOfOrderReference,
  'members.minors-present': membersMinorsPresentReference,
  'members.barred-from-joining': membersBarredFromJoiningReference,
  'officers.chair-missing': officersChairMissingReference,
  'officers.chair-double': officersChairDoubleReference,
  'officers.secretary-missing': officersSecretaryMissingReference,
  'officers.treasurer-missing': officersTreasurerMissingReference,
  'officers.several-offices': officersSeveralOfficesReference,
  'officers.term-reversed': officersTermReversedReference,
  'officers.term-expired': officersTermExpiredReference,
  'officers.under-age': officersUnderAgeReference,
  'composition.uniform': compositionUniformReference,
  'composition.one-sided': compositionOneSidedReference,
  'independence.subordinate': independenceSubordinateReference,
  'independence.subordinate-through-others': independenceSubordinateThroughOthersReference,
  'independence.answerable': independenceAnswerableReference,
  'independence.partisan': independencePartisanReference,
  'independence.appointed-by-decree': independenceAppointedByDecreeReference,
  'independence.established-by-decree': independenceEstablishedByDecreeReference,
  'independence.ex-officio': independenceExOfficioReference,
  'independence.official-in-office': independenceOfficialInOfficeReference,
  'independence.unequal-media': independenceUnequalMediaReference,
  'relation.dates-reversed': relationDatesReversedReference,
  'openness.restricted': opennessRestrictedReference,
  'name.form-not-current': nameFormNotCurrentReference,
  'formation.begun-by-government': formationBegunByGovernmentReference,
  'formation.imposed-from-above': formationImposedFromAboveReference,
  'formation.in-future': formationInFutureReference,
  'formation.steps-out-of-order': formationStepsOutOfOrderReference,
  'decree.before-formation': decreeBeforeFormationReference,
  'decree.dates-reversed': decreeDatesReversedReference,
  'decree.expired': decreeExpiredReference,
  'decree.missing': decreeMissingReference,
  'decree.issuer-not-local': decreeIssuerNotLocalReference,
  'registration.before-formation': registrationBeforeFormationReference,
  'registration.date-in-future': registrationDateInFutureReference,
  'registration.inexact-date-unknown': registrationInexactDateUnknownReference,
  'registration.figures-contradict': registrationFiguresContradictReference,
  'registration.registrar-not-kabupaten-kota': registrationRegistrarNotKabupatenKotaReference,
  'standing.not-active': standingNotActiveReference,
  'seat.impossible-region-code': seatImpossibleRegionCodeReference,
  'seat.malformed-region-code': seatMalformedRegionCodeReference,
  'seat.more-households-than-residents': seatMoreHouseholdsThanResidentsReference,
  'seat.unit-against-code': seatUnitAgainstCodeReference,
  'seat.unit-not-village': seatUnitNotVillageReference,
  'seat.unknown-region-code': seatUnknownRegionCodeReference,
  'programme.duplicate-id': programmeDuplicateIdReference,
  'programme.period-reversed': programmePeriodReversedReference,
  'programme.planned-outside-period': programmePlannedOutsidePeriodReference,
  'programme.target-not-adding-up': programmeTargetNotAddingUpReference,
} as const satisfies RuleReferences<keyof typeof registrationRules>;
