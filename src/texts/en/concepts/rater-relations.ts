import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { RaterRelation } from '../../../vocabulary/concepts/rater-relations.js';

/** Relation of a rater to the KIM. */
export const raterRelations: SchemeTexts<RaterRelation> = /* @__PURE__ */ frozen({
  title: 'Relation of a rater to the KIM',
  description:
    'Who judges quality. Ratings by the group itself are recorded, but are not enough to place a KIM in a class.',
  concepts: {
    self: { label: 'the KIM itself', definition: 'The group rates itself.' },
    'kim-member': { label: 'a member of the KIM', definition: 'The rater belongs to the group that is rated.' },
    office: { label: 'a government office', definition: 'The rater works for the government, from village to centre.' },
    resident: { label: 'a resident', definition: 'The rater lives in the place and does not belong to the group.' },
    'peer-kim': { label: 'another KIM', definition: 'The rater belongs to another KIM or to a forum.' },
    expert: {
      label: 'an outside expert',
      definition: 'The rater knows the field, such as a lecturer, a journalist or a judge of a contest.',
    },
  },
});
