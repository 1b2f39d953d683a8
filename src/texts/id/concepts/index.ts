/**
 * The texts of each concept scheme in Indonesian, one by one, under the name that the scheme has in `kim-domain/vocabulary`.
 *
 * @module
 */

export { adinda } from './adinda.js';
export { adviserRoles } from './adviser-roles.js';
export { ageBands } from './age-bands.js';
export { areaLevels } from './area-levels.js';
export { aspirationClasses } from './aspiration-classes.js';
export { bodyTypes } from './body-types.js';
export { channels } from './channels.js';
export { contributionKinds } from './contribution-kinds.js';
export { countBases } from './count-bases.js';
export { counterpartKinds } from './counterpart-kinds.js';
export { decreeEffects } from './decree-effects.js';
export { empowermentProcess } from './empowerment-process.js';
export { facilitationRoles } from './facilitation-roles.js';
export { formationInitiatives } from './formation-initiatives.js';
export { formationOrigins } from './formation-origins.js';
export { formationSteps } from './formation-steps.js';
export { forumCycle } from './forum-cycle.js';
export { fundingSources } from './funding-sources.js';
export { governmentDuties } from './government-duties.js';
export { governmentLevels } from './government-levels.js';
export { ictAccess } from './ict-access.js';
export { informationCycle } from './information-cycle.js';
export { informationFlows } from './information-flows.js';
export { informationSourceTypes } from './information-source-types.js';
export { kimAims } from './kim-aims.js';
export { kimDirections } from './kim-directions.js';
export { kimFunctions } from './kim-functions.js';
export { kimMissions } from './kim-missions.js';
export { kimRoles } from './kim-roles.js';
export { kimStandings } from './kim-standings.js';
export { kimValues } from './kim-values.js';

export { kimfest2025 } from './kimfest-2025.js';

export { legalInstruments } from './legal-instruments.js';
export { memberElements } from './member-elements.js';
export { membershipClasses } from './membership-classes.js';
export { nameForms } from './name-forms.js';
export { officerRoles } from './officer-roles.js';
export { principles } from './principles.js';
export { problemCycle } from './problem-cycle.js';
export { protectedAttributes } from './protected-attributes.js';
export { provinces } from './provinces.js';
export { publicOffices } from './public-offices.js';
export { raterRelations } from './rater-relations.js';
export { relationKinds } from './relation-kinds.js';
export { seatSettings } from './seat-settings.js';
export { seatUnits } from './seat-units.js';
export { sexes } from './sexes.js';
export { shareBands } from './share-bands.js';
export { techniques } from './techniques.js';
export { topics } from './topics.js';
