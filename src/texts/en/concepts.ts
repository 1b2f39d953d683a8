import type { ConceptTexts } from '../concept-texts.js';
import { adinda } from './concepts/adinda.js';
import { adviserRoles } from './concepts/adviser-roles.js';
import { ageBands } from './concepts/age-bands.js';
import { areaLevels } from './concepts/area-levels.js';
import { aspirationClasses } from './concepts/aspiration-classes.js';
import { bodyTypes } from './concepts/body-types.js';
import { channels } from './concepts/channels.js';
import { contributionKinds } from './concepts/contribution-kinds.js';
import { countBases } from './concepts/count-bases.js';
import { counterpartKinds } from './concepts/counterpart-kinds.js';
import { decreeEffects } from './concepts/decree-effects.js';
import { empowermentProcess } from './concepts/empowerment-process.js';
import { facilitationRoles } from './concepts/facilitation-roles.js';
import { formationInitiatives } from './concepts/formation-initiatives.js';
import { formationOrigins } from './concepts/formation-origins.js';
import { formationSteps } from './concepts/formation-steps.js';
import { forumCycle } from './concepts/forum-cycle.js';
import { fundingSources } from './concepts/funding-sources.js';
import { governmentDuties } from './concepts/government-duties.js';
import { governmentLevels } from './concepts/government-levels.js';
import { ictAccess } from './concepts/ict-access.js';
import { informationCycle } from './concepts/information-cycle.js';
import { informationFlows } from './concepts/information-flows.js';
import { informationSourceTypes } from './concepts/information-source-types.js';
import { kimAims } from './concepts/kim-aims.js';
import { kimDirections } from './concepts/kim-directions.js';
import { kimFunctions } from './concepts/kim-functions.js';
import { kimMissions } from './concepts/kim-missions.js';
import { kimRoles } from './concepts/kim-roles.js';
import { kimStandings } from './concepts/kim-standings.js';
import { kimValues } from './concepts/kim-values.js';

import { kimfest2025 } from './concepts/kimfest-2025.js';

import { legalInstruments } from './concepts/legal-instruments.js';
import { memberElements } from './concepts/member-elements.js';
import { membershipClasses } from './concepts/membership-classes.js';
import { nameForms } from './concepts/name-forms.js';
import { officerRoles } from './concepts/officer-roles.js';
import { principles } from './concepts/principles.js';
import { problemCycle } from './concepts/problem-cycle.js';
import { protectedAttributes } from './concepts/protected-attributes.js';
import { provinces } from './concepts/provinces.js';
import { publicOffices } from './concepts/public-offices.js';
import { raterRelations } from './concepts/rater-relations.js';
import { relationKinds } from './concepts/relation-kinds.js';
import { seatSettings } from './concepts/seat-settings.js';
import { seatUnits } from './concepts/seat-units.js';
import { sexes } from './concepts/sexes.js';
import { shareBands } from './concepts/share-bands.js';
import { techniques } from './concepts/techniques.js';
import { topics } from './concepts/topics.js';

/** The texts of every concept scheme in English, by scheme id. */
export const concepts: ConceptTexts = {
  adinda: adinda,
  'adviser-roles': adviserRoles,
  'age-bands': ageBands,
  'area-levels': areaLevels,
  'aspiration-classes': aspirationClasses,
  'body-types': bodyTypes,
  channels: channels,
  'contribution-kinds': contributionKinds,
  'count-bases': countBases,
  'counterpart-kinds': counterpartKinds,
  'decree-effects': decreeEffects,
  'empowerment-process': empowermentProcess,
  'facilitation-roles': facilitationRoles,
  'formation-initiatives': formationInitiatives,
  'formation-origins': formationOrigins,
  'formation-steps': formationSteps,
  'forum-cycle': forumCycle,
  'kimfest-2025': kimfest2025,
  'funding-sources': fundingSources,
  'government-duties': governmentDuties,
  'government-levels': governmentLevels,
  'ict-access': ictAccess,
  'rater-relations': raterRelations,
  'information-cycle': informationCycle,
  'information-flows': informationFlows,
  'information-source-types': informationSourceTypes,
  'kim-aims': kimAims,
  'kim-directions': kimDirections,
  'kim-functions': kimFunctions,
  'kim-missions': kimMissions,
  'kim-roles': kimRoles,
  'kim-values': kimValues,
  'legal-instruments': legalInstruments,
  'member-elements': memberElements,
  'name-forms': nameForms,
  'membership-classes': membershipClasses,
  'kim-standings': kimStandings,
  'officer-roles': officerRoles,
  principles: principles,
  'problem-cycle': problemCycle,
  'protected-attributes': protectedAttributes,
  provinces: provinces,
  'public-offices': publicOffices,
  'relation-kinds': relationKinds,
  'seat-settings': seatSettings,
  'seat-units': seatUnits,
  sexes: sexes,
  'share-bands': shareBands,
  techniques: techniques,
  topics: topics,
};
