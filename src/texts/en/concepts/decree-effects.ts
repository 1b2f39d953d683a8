import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { DecreeEffect } from '../../../vocabulary/concepts/decree-effects.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const decreeEffectsLabels: SchemeLabels<DecreeEffect> = /* @__PURE__ */ labelled({
  mengakui: 'recognises',
  mengangkat: 'appoints',
  membentuk: 'establishes',
});

export const decreeEffects: SchemeTexts<DecreeEffect> = /* @__PURE__ */ described(decreeEffectsLabels, {
  title: 'Decree effects',
  description: 'What a decree does to a KIM: recognises what exists, appoints its people, or creates it.',
  concepts: {
    mengakui: {
      definition: 'Records or confirms a KIM and the officers whom residents chose themselves.',
      scopeNote:
        'Many decrees say "pembentukan" but only record a group that residents have formed; what decides is who chose the officers and when the group came to be.',
    },
    mengangkat: {
      definition: 'Appoints officers whom the group did not choose.',
    },
    membentuk: {
      definition: 'Creates a KIM that did not exist before.',
    },
  },
});
