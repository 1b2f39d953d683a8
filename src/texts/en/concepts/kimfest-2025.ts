import type { KimfestCategory } from '../../../vocabulary/about-kim/kimfest-2025.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const kimfest2025Labels: SchemeLabels<KimfestCategory> = /* @__PURE__ */ labelled({
  'ekonomi-kreatif-digital': 'creative and digital economy',
  'sosial-budaya': 'society and culture',
  literasi: 'literacy',
});

export const kimfest2025: SchemeTexts<KimfestCategory> = /* @__PURE__ */ described(kimfest2025Labels, {
  title: 'Main categories of KIMFest 2025',
  description: 'Main categories of the national KIM festival of 14 and 15 November 2025. No weights were published.',
  concepts: {
    'ekonomi-kreatif-digital': {
      definition: 'Work that furthers the trades of residents, small businesses among them.',
      scopeNote: 'Tourism belongs to society and culture, information technology to literacy.',
    },
    'sosial-budaya': {
      definition: 'Work on tourism, health, environment, arts, culture and social life.',
      scopeNote: 'The trades of residents belong to the creative and digital economy, education to literacy.',
    },
    literasi: {
      definition: 'Work on education, media, publication and information technology.',
      scopeNote:
        'The trades of residents, small businesses among them, belong to the creative and digital economy, the arts to society and culture.',
    },
  },
});
