import { frozen } from '../../../kernel/frozen.js';
import type { KimfestCategory } from '../../../vocabulary/about-kim/kimfest-2025.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const kimfest2025: SchemeTexts<KimfestCategory> = /* @__PURE__ */ frozen({
  title: 'Main categories of KIMFest 2025',
  description: 'Main categories of the national KIM festival of 14 and 15 November 2025. No weights were published.',
  concepts: {
    'ekonomi-kreatif-digital': {
      label: 'creative and digital economy',
      definition: 'Work that furthers the trades of residents, small businesses among them.',
    },
    'sosial-budaya': {
      label: 'society and culture',
      definition: 'Work on tourism, health, environment, arts, culture and social life.',
    },
    literasi: {
      label: 'literacy',
      definition: 'Work on education, media, publication and information technology.',
    },
  },
});
