import type { Language } from '../language.js';

/** What each kind of submission is. */
export const kinds: Language['kinds'] = {
  registration: {
    title: 'Registration of a KIM',
    description:
      'A KIM, or a forum of KIMs, as it stands. Only its identity is required; what is not known is left out.',
  },
  'activity-report': {
    title: 'Activity report of a KIM',
    description: 'What a KIM did in a period. An empty list means "none"; a missing list means "not recorded".',
  },
};
