import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { DecreeEffect } from '../../../vocabulary/concepts/decree-effects.js';

export const decreeEffects: SchemeTexts<DecreeEffect> = /* @__PURE__ */ frozen({
  title: 'Decree effects',
  description: 'What a decree does to a KIM: recognises what exists, appoints its people, or creates it.',
  concepts: {
    mengakui: {
      label: 'recognises',
      definition: 'Records or confirms a KIM and the officers whom residents chose themselves.',
      scopeNote:
        'Many decrees say "pembentukan" but only record a group that residents have formed; what decides is who chose the officers and when the group came to be.',
    },
    mengangkat: {
      label: 'appoints',
      definition: 'Appoints officers whom the group did not choose.',
    },
    membentuk: {
      label: 'establishes',
      definition: 'Creates a KIM that did not exist before.',
    },
  },
});
