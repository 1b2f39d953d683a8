import { frozen } from '../../kernel/frozen.js';
import type { ChoiceLanguage } from '../part-of-language.js';
import { adindaLabels } from './concepts/adinda.js';
import { adviserRolesLabels } from './concepts/adviser-roles.js';
import { ageBandsLabels } from './concepts/age-bands.js';
import { areaLevelsLabels } from './concepts/area-levels.js';
import { bodyTypesLabels } from './concepts/body-types.js';
import { channelsLabels } from './concepts/channels.js';
import { contributionKindsLabels } from './concepts/contribution-kinds.js';
import { countBasesLabels } from './concepts/count-bases.js';
import { counterpartKindsLabels } from './concepts/counterpart-kinds.js';
import { decreeEffectsLabels } from './concepts/decree-effects.js';
import { formationInitiativesLabels } from './concepts/formation-initiatives.js';
import { formationOriginsLabels } from './concepts/formation-origins.js';
import { formationStepsLabels } from './concepts/formation-steps.js';
import { fundingSourcesLabels } from './concepts/funding-sources.js';
import { governmentLevelsLabels } from './concepts/government-levels.js';
import { ictAccessLabels } from './concepts/ict-access.js';
import { kimStandingsLabels } from './concepts/kim-standings.js';
import { memberElementsLabels } from './concepts/member-elements.js';
import { membershipClassesLabels } from './concepts/membership-classes.js';
import { nameFormsLabels } from './concepts/name-forms.js';
import { officerRolesLabels } from './concepts/officer-roles.js';
import { protectedAttributesLabels } from './concepts/protected-attributes.js';
import { publicOfficesLabels } from './concepts/public-offices.js';
import { relationKindsLabels } from './concepts/relation-kinds.js';
import { seatSettingsLabels } from './concepts/seat-settings.js';
import { seatUnitsLabels } from './concepts/seat-units.js';
import { sexesLabels } from './concepts/sexes.js';
import { shareBandsLabels } from './concepts/share-bands.js';
import { techniquesLabels } from './concepts/techniques.js';
import { listLabels } from './lists.js';

/** Labels for every list of a form in which a KIM registers, but the indicators of targets (`registrationWords`). */
export const registrationLabels: ChoiceLanguage<'registration'> = /* @__PURE__ */ frozen({
  lists: listLabels,
  concepts: {
    adinda: adindaLabels,
    'adviser-roles': adviserRolesLabels,
    'age-bands': ageBandsLabels,
    'area-levels': areaLevelsLabels,
    'body-types': bodyTypesLabels,
    channels: channelsLabels,
    'contribution-kinds': contributionKindsLabels,
    'count-bases': countBasesLabels,
    'counterpart-kinds': counterpartKindsLabels,
    'decree-effects': decreeEffectsLabels,
    'formation-initiatives': formationInitiativesLabels,
    'formation-origins': formationOriginsLabels,
    'formation-steps': formationStepsLabels,
    'funding-sources': fundingSourcesLabels,
    'government-levels': governmentLevelsLabels,
    'ict-access': ictAccessLabels,
    'kim-standings': kimStandingsLabels,
    'member-elements': memberElementsLabels,
    'membership-classes': membershipClassesLabels,
    'name-forms': nameFormsLabels,
    'officer-roles': officerRolesLabels,
    'protected-attributes': protectedAttributesLabels,
    'public-offices': publicOfficesLabels,
    'relation-kinds': relationKindsLabels,
    'seat-settings': seatSettingsLabels,
    'seat-units': seatUnitsLabels,
    sexes: sexesLabels,
    'share-bands': shareBandsLabels,
    techniques: techniquesLabels,
  },
});
