import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { KimfestCategory } from '../../../vocabulary/concepts/kimfest-categories.js';

export const kimfestCategories: SchemeTexts<KimfestCategory> = /* @__PURE__ */ frozen({
  title: 'Main categories of KIMFest 2025',
  description:
    'The three main award categories of the national festival KIMFest in 2025. A topic that they do not name is placed nowhere.',
  concepts: {
    'ekonomi-kreatif-digital': {
      label: 'creative and digital economy',
      definition: 'Businesses of residents, creative products and digital trade.',
    },
    'sosial-budaya': {
      label: 'social and cultural life',
      definition: 'Tourism, health, the environment and cultural life.',
    },
    literasi: {
      label: 'literacy',
      definition: 'Education, media, publishing and information technology.',
      scopeNote: 'Wider than the topic of literacy, which is only the ability to read, understand and use information.',
    },
  },
});
