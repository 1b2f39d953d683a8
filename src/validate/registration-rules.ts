import type { AnyRule } from './rule.js';
import { type RuleTable, ruleTable } from './rule-table.js';
import { compositionOneSided } from './rules/composition-one-sided.js';
import { compositionUniform } from './rules/composition-uniform.js';
import { decreeBeforeFormation } from './rules/decree-before-formation.js';
import { decreeDatesReversed } from './rules/decree-dates-reversed.js';
import { decreeExpired } from './rules/decree-expired.js';
import { decreeIssuerNotLocal } from './rules/decree-issuer-not-local.js';
import { decreeMissing } from './rules/decree-missing.js';
import { formationBegunByGovernment } from './rules/formation-begun-by-government.js';
import { formationImposedFromAbove } from './rules/formation-imposed-from-above.js';
import { formationInFuture } from './rules/formation-in-future.js';
import { formationStepsOutOfOrder } from './rules/formation-steps-out-of-order.js';
import { independenceAnswerable } from './rules/independence-answerable.js';
import { independenceAppointedByDecree } from './rules/independence-appointed-by-decree.js';
import { independenceEstablishedByDecree } from './rules/independence-established-by-decree.js';
import { independenceExOfficio } from './rules/independence-ex-officio.js';
import { independenceOfficialInOffice } from './rules/independence-official-in-office.js';
import { independencePartisan } from './rules/independence-partisan.js';
import { independenceSubordinate } from './rules/independence-subordinate.js';
import { independenceSubordinateThroughOthers } from './rules/independence-subordinate-through-others.js';
import { independenceUnequalMedia } from './rules/independence-unequal-media.js';
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
import { programmeDuplicateId } from './rules/programme-duplicate-id.js';
import { programmePeriodReversed } from './rules/programme-period-reversed.js';
import { programmePlannedOutsidePeriod } from './rules/programme-planned-outside-period.js';
import { programmeTargetNotAddingUp } from './rules/programme-target-not-adding-up.js';
import { registrationBeforeFormation } from './rules/registration-before-formation.js';
import { registrationDateInFuture } from './rules/registration-date-in-future.js';
import { registrationFiguresContradict } from './rules/registration-figures-contradict.js';
import { registrationRegistrarNotKabupatenKota } from './rules/registration-registrar-not-kabupaten-kota.js';
import { seatImpossibleRegionCode } from './rules/seat-impossible-region-code.js';
import { seatMalformedRegionCode } from './rules/seat-malformed-region-code.js';
import { seatMoreHouseholdsThanResidents } from './rules/seat-more-households-than-residents.js';
import { seatUnitAgainstCode } from './rules/seat-unit-against-code.js';
import { seatUnitNotVillage } from './rules/seat-unit-not-village.js';
import { seatUnknownRegionCode } from './rules/seat-unknown-region-code.js';
import { standingNotActive } from './rules/standing-not-active.js';

const rows = [
  membersBelowMinimum,
  membersAboveMaximum,
  membersDuplicateId,
  membersSameName,
  membersDatesOutOfOrder,
  membersMinorsPresent,
  membersBarredFromJoining,
  officersChairMissing,
  officersChairDouble,
  officersSecretaryMissing,
  officersTreasurerMissing,
  officersSeveralOffices,
  officersTermExpired,
  officersUnderAge,
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
  nameFormNotCurrent,
  formationBegunByGovernment,
  formationImposedFromAbove,
  formationInFuture,
  formationStepsOutOfOrder,
  decreeBeforeFormation,
  decreeDatesReversed,
  decreeExpired,
  decreeMissing,
  decreeIssuerNotLocal,
  registrationBeforeFormation,
  registrationDateInFuture,
  registrationFiguresContradict,
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

/** Every rule about registrations, by code, in the order in which they are asked. A new rule is one file in `rules/` and one line here; the compiler then asks for its texts. */
export const registrationRules: RuleTable<(typeof rows)[number]> = /* @__PURE__ */ ruleTable(rows);
