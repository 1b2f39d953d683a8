import { frozen } from '../../kernel/frozen.js';
import type { ChoiceLanguage } from '../part-of-language.js';
import { adindaLabels } from './concepts/adinda.js';
import { aspirationClassesLabels } from './concepts/aspiration-classes.js';
import { bodyTypesLabels } from './concepts/body-types.js';
import { channelsLabels } from './concepts/channels.js';
import { contributionKindsLabels } from './concepts/contribution-kinds.js';
import { counterpartKindsLabels } from './concepts/counterpart-kinds.js';
import { facilitationRolesLabels } from './concepts/facilitation-roles.js';
import { fundingSourcesLabels } from './concepts/funding-sources.js';
import { governmentLevelsLabels } from './concepts/government-levels.js';
import { informationFlowsLabels } from './concepts/information-flows.js';
import { informationSourceTypesLabels } from './concepts/information-source-types.js';
import { raterRelationsLabels } from './concepts/rater-relations.js';
import { techniquesLabels } from './concepts/techniques.js';
import { topicsLabels } from './concepts/topics.js';
import { names, rubrics } from './indicators.js';
import { listLabels } from './lists.js';

/** Labels for every list of a form in which a KIM reports what it did. */
export const activityReportLabels: ChoiceLanguage<'activity-report'> = /* @__PURE__ */ frozen({
  lists: listLabels,
  concepts: {
    adinda: adindaLabels,
    'aspiration-classes': aspirationClassesLabels,
    'body-types': bodyTypesLabels,
    channels: channelsLabels,
    'contribution-kinds': contributionKindsLabels,
    'counterpart-kinds': counterpartKindsLabels,
    'facilitation-roles': facilitationRolesLabels,
    'funding-sources': fundingSourcesLabels,
    'government-levels': governmentLevelsLabels,
    'information-flows': informationFlowsLabels,
    'information-source-types': informationSourceTypesLabels,
    'rater-relations': raterRelationsLabels,
    techniques: techniquesLabels,
    topics: topicsLabels,
  },
  indicators: { names, rubrics },
});
