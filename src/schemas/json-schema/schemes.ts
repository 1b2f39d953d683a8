import { facilitationRoles } from '../../vocabulary/about-kim/facilitation-roles.js';
import { informationFlows } from '../../vocabulary/about-kim/information-flows.js';
import type { ConceptScheme } from '../../vocabulary/concept.js';
import { adinda } from '../../vocabulary/concepts/adinda.js';
import { adviserRoles } from '../../vocabulary/concepts/adviser-roles.js';
import { ageBands } from '../../vocabulary/concepts/age-bands.js';
import { aspirationClasses } from '../../vocabulary/concepts/aspiration-classes.js';
import { bodyTypes } from '../../vocabulary/concepts/body-types.js';
import { channels } from '../../vocabulary/concepts/channels.js';
import { contributionKinds } from '../../vocabulary/concepts/contribution-kinds.js';
import { countBases } from '../../vocabulary/concepts/count-bases.js';
import { counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { decreeEffects } from '../../vocabulary/concepts/decree-effects.js';
import { formationInitiatives } from '../../vocabulary/concepts/formation-initiatives.js';
import { formationOrigins } from '../../vocabulary/concepts/formation-origins.js';
import { formationSteps } from '../../vocabulary/concepts/formation-steps.js';
import { fundingSources } from '../../vocabulary/concepts/funding-sources.js';
import { governmentLevels } from '../../vocabulary/concepts/government-levels.js';
import { ictAccess } from '../../vocabulary/concepts/ict-access.js';
import { informationSourceTypes } from '../../vocabulary/concepts/information-source-types.js';
import { kimStandings } from '../../vocabulary/concepts/kim-standings.js';
import { memberElements } from '../../vocabulary/concepts/member-elements.js';
import { membershipClasses } from '../../vocabulary/concepts/membership-classes.js';
import { nameForms } from '../../vocabulary/concepts/name-forms.js';
import { officerRoles } from '../../vocabulary/concepts/officer-roles.js';
import { publicOffices } from '../../vocabulary/concepts/public-offices.js';
import { raterRelations } from '../../vocabulary/concepts/rater-relations.js';
import { relationKinds } from '../../vocabulary/concepts/relation-kinds.js';
import { seatSettings } from '../../vocabulary/concepts/seat-settings.js';
import { seatUnits } from '../../vocabulary/concepts/seat-units.js';
import { sexes } from '../../vocabulary/concepts/sexes.js';
import { shareBands } from '../../vocabulary/concepts/share-bands.js';
import { techniques } from '../../vocabulary/concepts/techniques.js';
import { topics } from '../../vocabulary/concepts/topics.js';
import { protectedAttributes } from '../../vocabulary/protected-attributes.js';

/** The concept schemes from which submissions take their codes. A test holds them against the shapes. */
export const schemes: readonly ConceptScheme[] = [
  adinda,
  adviserRoles,
  ageBands,
  aspirationClasses,
  bodyTypes,
  channels,
  contributionKinds,
  countBases,
  counterpartKinds,
  decreeEffects,
  facilitationRoles,
  formationInitiatives,
  formationOrigins,
  formationSteps,
  fundingSources,
  governmentLevels,
  ictAccess,
  raterRelations,
  informationFlows,
  informationSourceTypes,
  memberElements,
  nameForms,
  membershipClasses,
  kimStandings,
  officerRoles,
  protectedAttributes,
  publicOffices,
  relationKinds,
  seatSettings,
  seatUnits,
  sexes,
  shareBands,
  techniques,
  topics,
];
