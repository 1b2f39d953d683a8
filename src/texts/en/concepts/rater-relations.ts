import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { RaterRelation } from '../../../vocabulary/concepts/rater-relations.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const raterRelationsLabels: SchemeLabels<RaterRelation> = /* @__PURE__ */ labelled({
  self: 'the KIM itself',
  'kim-member': 'a member of the KIM',
  office: 'a government office',
  resident: 'a resident',
  'peer-kim': 'another KIM',
  expert: 'an outside expert',
});

/** Relation of a rater to the KIM. */
export const raterRelations: SchemeTexts<RaterRelation> = /* @__PURE__ */ described(raterRelationsLabels, {
  title: 'Relation of a rater to the KIM',
  description:
    'Who judges quality. Ratings by the group itself are recorded, but are not enough to place a KIM in a class.',
  concepts: {
    self: {
      definition: 'The group rates itself.',
    },
    'kim-member': {
      definition: 'The rater belongs to the group that is rated.',
    },
    office: {
      definition: 'The rater works for the government, from village to centre.',
    },
    resident: {
      definition: 'The rater lives in the place and does not belong to the group.',
    },
    'peer-kim': {
      definition: 'The rater belongs to another KIM or to a forum.',
    },
    expert: {
      definition: 'The rater knows the field, such as a lecturer, a journalist or a judge of a contest.',
    },
  },
});
