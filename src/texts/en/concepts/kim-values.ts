import { frozen } from '../../../kernel/frozen.js';
import type { KimValue } from '../../../vocabulary/about-kim/kim-values.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const kimValues: SchemeTexts<KimValue> = /* @__PURE__ */ frozen({
  title: 'KIM values',
  description: 'What a KIM holds dear.',
  concepts: {
    mandiri: {
      label: 'self-reliant',
      definition: 'Stands and works on its own strength.',
    },
    kebersamaan: {
      label: 'togetherness',
      definition: 'Puts the sense of belonging together first.',
    },
    'guyub-rukun': {
      label: 'harmony',
      definition: 'Close, peaceable and ready to help each other.',
    },
    ikhlas: {
      label: 'sincerity',
      definition: 'Works without seeking a return.',
    },
    independen: {
      label: 'independent',
      definition: 'Free of the interests and commands of others.',
    },
    terbuka: {
      label: 'open',
      definition: 'Open without distinction of ethnic group, religion, race, social group, status or gender.',
    },
    kreatif: {
      label: 'creative',
      definition: 'Looks for new ways of managing information.',
    },
    'riil-dan-akurat': {
      label: 'real and accurate information',
      definition: 'Information that goes through a KIM is real, and its accuracy can be tested.',
    },
    'sesuai-kebutuhan-setempat': {
      label: 'fitting local needs',
      definition: 'Works by the needs and the character of its own area.',
    },
    'satu-pintu': {
      label: 'openness through one door',
      definition: 'Brings the openness of public information together in one door.',
    },
  },
});
