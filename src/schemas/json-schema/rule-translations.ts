import type { Translation } from '../../validate/json-schema/translation.js';
import type { RuleCode, RuleOptions, ruleReferences } from '../../validate/registry.js';
import { activityAttendeeTwiceSchema } from '../../validate/rules/activity-attendee-twice.json-schema.js';
import { activityNobodyCameSchema } from '../../validate/rules/activity-nobody-came.json-schema.js';
import { compositionOneSidedSchema } from '../../validate/rules/composition-one-sided.json-schema.js';
import { compositionUniformSchema } from '../../validate/rules/composition-uniform.json-schema.js';
import { decreeExpiredSchema } from '../../validate/rules/decree-expired.json-schema.js';
import { decreeIssuerNotLocalSchema } from '../../validate/rules/decree-issuer-not-local.json-schema.js';
import { decreeMissingSchema } from '../../validate/rules/decree-missing.json-schema.js';
import { formationBegunByGovernmentSchema } from '../../validate/rules/formation-begun-by-government.json-schema.js';
import { formationImposedFromAboveSchema } from '../../validate/rules/formation-imposed-from-above.json-schema.js';
import { formationInFutureSchema } from '../../validate/rules/formation-in-future.json-schema.js';
import { independenceAppointedByDecreeSchema } from '../../validate/rules/independence-appointed-by-decree.json-schema.js';
import { independenceEstablishedByDecreeSchema } from '../../validate/rules/independence-established-by-decree.json-schema.js';
import { independenceExOfficioSchema } from '../../validate/rules/independence-ex-officio.json-schema.js';
import { independenceOfficialInOfficeSchema } from '../../validate/rules/independence-official-in-office.json-schema.js';
import { independenceSubordinateSchema } from '../../validate/rules/independence-subordinate.json-schema.js';
import { independenceUnequalMediaSchema } from '../../validate/rules/independence-unequal-media.json-schema.js';
import { informationVerifiedWithoutSourceSchema } from '../../validate/rules/information-verified-without-source.json-schema.js';
import { membersAboveMaximumSchema } from '../../validate/rules/members-above-maximum.json-schema.js';
import { membersBarredFromJoiningSchema } from '../../validate/rules/members-barred-from-joining.json-schema.js';
import { membersBelowMinimumSchema } from '../../validate/rules/members-below-minimum.json-schema.js';
import { membersMinorsPresentSchema } from '../../validate/rules/members-minors-present.json-schema.js';
import { nameFormNotCurrentSchema } from '../../validate/rules/name-form-not-current.json-schema.js';
import { officersChairDoubleSchema } from '../../validate/rules/officers-chair-double.json-schema.js';
import { officersChairMissingSchema } from '../../validate/rules/officers-chair-missing.json-schema.js';
import { officersSecretaryMissingSchema } from '../../validate/rules/officers-secretary-missing.json-schema.js';
import { officersSeveralOfficesSchema } from '../../validate/rules/officers-several-offices.json-schema.js';
import { officersTermExpiredSchema } from '../../validate/rules/officers-term-expired.json-schema.js';
import { officersTreasurerMissingSchema } from '../../validate/rules/officers-treasurer-missing.json-schema.js';
import { officersUnderAgeSchema } from '../../validate/rules/officers-under-age.json-schema.js';
import { opennessRestrictedSchema } from '../../validate/rules/openness-restricted.json-schema.js';
import { ratingWithoutEvidenceSchema } from '../../validate/rules/rating-without-evidence.json-schema.js';
import { registrationDateInFutureSchema } from '../../validate/rules/registration-date-in-future.json-schema.js';
import { registrationRegistrarNotKabupatenKotaSchema } from '../../validate/rules/registration-registrar-not-kabupaten-kota.json-schema.js';
import { reportDateInFutureSchema } from '../../validate/rules/report-date-in-future.json-schema.js';
import { reportPartialListUnknownSchema } from '../../validate/rules/report-partial-list-unknown.json-schema.js';
import { seatImpossibleRegionCodeSchema } from '../../validate/rules/seat-impossible-region-code.json-schema.js';
import { seatMalformedRegionCodeSchema } from '../../validate/rules/seat-malformed-region-code.json-schema.js';
import { seatUnitAgainstCodeSchema } from '../../validate/rules/seat-unit-against-code.json-schema.js';
import { seatUnitNotVillageSchema } from '../../validate/rules/seat-unit-not-village.json-schema.js';

/** The rules that do not state that they cannot be stated in JSON Schema. */
type Stated = {
  readonly [Code in RuleCode]: (typeof ruleReferences)[Code] extends { readonly notInJsonSchema: string }
    ? never
    : Code;
}[RuleCode];

/**
 * The rules that JSON Schema can state. Each stands beside its rule, in a file of its own that no form carries; a rule that
 * does not state why it has none does not compile until it has its row.
 */
export const ruleTranslations: { readonly [Code in Stated]: Translation<RuleOptions[Code]> } = {
  'members.below-minimum': membersBelowMinimumSchema,
  'members.above-maximum': membersAboveMaximumSchema,
  'members.minors-present': membersMinorsPresentSchema,
  'members.barred-from-joining': membersBarredFromJoiningSchema,
  'officers.chair-missing': officersChairMissingSchema,
  'officers.secretary-missing': officersSecretaryMissingSchema,
  'officers.treasurer-missing': officersTreasurerMissingSchema,
  'officers.chair-double': officersChairDoubleSchema,
  'officers.several-offices': officersSeveralOfficesSchema,
  'officers.term-expired': officersTermExpiredSchema,
  'officers.under-age': officersUnderAgeSchema,
  'independence.ex-officio': independenceExOfficioSchema,
  'independence.official-in-office': independenceOfficialInOfficeSchema,
  'independence.subordinate': independenceSubordinateSchema,
  'independence.unequal-media': independenceUnequalMediaSchema,
  'independence.appointed-by-decree': independenceAppointedByDecreeSchema,
  'independence.established-by-decree': independenceEstablishedByDecreeSchema,
  'openness.restricted': opennessRestrictedSchema,
  'decree.expired': decreeExpiredSchema,
  'decree.missing': decreeMissingSchema,
  'decree.issuer-not-local': decreeIssuerNotLocalSchema,
  'composition.uniform': compositionUniformSchema,
  'composition.one-sided': compositionOneSidedSchema,
  'name.form-not-current': nameFormNotCurrentSchema,
  'seat.malformed-region-code': seatMalformedRegionCodeSchema,
  'seat.impossible-region-code': seatImpossibleRegionCodeSchema,
  'seat.unit-against-code': seatUnitAgainstCodeSchema,
  'seat.unit-not-village': seatUnitNotVillageSchema,
  'formation.imposed-from-above': formationImposedFromAboveSchema,
  'formation.begun-by-government': formationBegunByGovernmentSchema,
  'formation.in-future': formationInFutureSchema,
  'registration.registrar-not-kabupaten-kota': registrationRegistrarNotKabupatenKotaSchema,
  'registration.date-in-future': registrationDateInFutureSchema,
  'report.date-in-future': reportDateInFutureSchema,
  'activity.attendee-twice': activityAttendeeTwiceSchema,
  'activity.nobody-came': activityNobodyCameSchema,
  'information.verified-without-source': informationVerifiedWithoutSourceSchema,
  'rating.without-evidence': ratingWithoutEvidenceSchema,
  'report.partial-list-unknown': reportPartialListUnknownSchema,
};
