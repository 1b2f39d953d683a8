/**
 * The labels of each concept scheme in Indonesian, without what they mean: one by one, under the name that the scheme has in
 * `kim-domain/vocabulary`. Lighter than `kim-domain/texts/id/concepts`.
 *
 * @module
 */

export { adindaLabels as adinda } from '../concepts/adinda.js';
export { adviserRolesLabels as adviserRoles } from '../concepts/adviser-roles.js';
export { ageBandsLabels as ageBands } from '../concepts/age-bands.js';
export { areaLevelsLabels as areaLevels } from '../concepts/area-levels.js';
export { aspirationClassesLabels as aspirationClasses } from '../concepts/aspiration-classes.js';
export { bodyTypesLabels as bodyTypes } from '../concepts/body-types.js';
export { channelsLabels as channels } from '../concepts/channels.js';
export { contributionKindsLabels as contributionKinds } from '../concepts/contribution-kinds.js';
export { countBasesLabels as countBases } from '../concepts/count-bases.js';
export { counterpartKindsLabels as counterpartKinds } from '../concepts/counterpart-kinds.js';
export { decreeEffectsLabels as decreeEffects } from '../concepts/decree-effects.js';
export { empowermentProcessLabels as empowermentProcess } from '../concepts/empowerment-process.js';
export { facilitationRolesLabels as facilitationRoles } from '../concepts/facilitation-roles.js';
export { formationInitiativesLabels as formationInitiatives } from '../concepts/formation-initiatives.js';
export { formationOriginsLabels as formationOrigins } from '../concepts/formation-origins.js';
export { formationStepsLabels as formationSteps } from '../concepts/formation-steps.js';
export { forumCycleLabels as forumCycle } from '../concepts/forum-cycle.js';
export { fundingSourcesLabels as fundingSources } from '../concepts/funding-sources.js';
export { governmentDutiesLabels as governmentDuties } from '../concepts/government-duties.js';
export { governmentLevelsLabels as governmentLevels } from '../concepts/government-levels.js';
export { ictAccessLabels as ictAccess } from '../concepts/ict-access.js';
export { informationCycleLabels as informationCycle } from '../concepts/information-cycle.js';
export { informationFlowsLabels as informationFlows } from '../concepts/information-flows.js';
export { informationSourceTypesLabels as informationSourceTypes } from '../concepts/information-source-types.js';
export { kimAimsLabels as kimAims } from '../concepts/kim-aims.js';
export { kimDirectionsLabels as kimDirections } from '../concepts/kim-directions.js';
export { kimFunctionsLabels as kimFunctions } from '../concepts/kim-functions.js';
export { kimMissionsLabels as kimMissions } from '../concepts/kim-missions.js';
export { kimRolesLabels as kimRoles } from '../concepts/kim-roles.js';
export { kimStandingsLabels as kimStandings } from '../concepts/kim-standings.js';
export { kimValuesLabels as kimValues } from '../concepts/kim-values.js';
export { kimfest2025Labels as kimfest2025 } from '../concepts/kimfest-2025.js';
export { legalInstrumentsLabels as legalInstruments } from '../concepts/legal-instruments.js';
export { memberElementsLabels as memberElements } from '../concepts/member-elements.js';
export { membershipClassesLabels as membershipClasses } from '../concepts/membership-classes.js';
export { nameFormsLabels as nameForms } from '../concepts/name-forms.js';
export { officerRolesLabels as officerRoles } from '../concepts/officer-roles.js';
export { principlesLabels as principles } from '../concepts/principles.js';
export { problemCycleLabels as problemCycle } from '../concepts/problem-cycle.js';
export { protectedAttributesLabels as protectedAttributes } from '../concepts/protected-attributes.js';
export { provincesLabels as provinces } from '../concepts/provinces.js';
export { publicOfficesLabels as publicOffices } from '../concepts/public-offices.js';
export { raterRelationsLabels as raterRelations } from '../concepts/rater-relations.js';
export { relationKindsLabels as relationKinds } from '../concepts/relation-kinds.js';
export { seatSettingsLabels as seatSettings } from '../concepts/seat-settings.js';
export { seatUnitsLabels as seatUnits } from '../concepts/seat-units.js';
export { sexesLabels as sexes } from '../concepts/sexes.js';
export { shareBandsLabels as shareBands } from '../concepts/share-bands.js';
export { techniquesLabels as techniques } from '../concepts/techniques.js';
export { topicsLabels as topics } from '../concepts/topics.js';
