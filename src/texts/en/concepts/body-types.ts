import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { BodyType } from '../../../vocabulary/concepts/body-types.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const bodyTypesLabels: SchemeLabels<BodyType> = /* @__PURE__ */ labelled({
  kim: 'KIM',
  'forum-kim': 'forum of KIMs',
});

export const bodyTypes: SchemeTexts<BodyType> = /* @__PURE__ */ described(bodyTypesLabels, {
  title: 'Body types',
  description: 'Tells a KIM from a forum that unites several KIMs.',
  concepts: {
    kim: {
      definition:
        'A public-service institution formed and run from, by and for the community, devoted to information service and to empowering the community according to its needs.',
    },
    'forum-kim': {
      definition:
        'A network that unites the KIMs of an area; it is not a KIM itself, so the limits on the number of members of a KIM do not apply to it.',
      scopeNote: 'Some texts say “forum KIM” of a KIM itself. What decides is whether its members are people or KIMs.',
    },
  },
});
