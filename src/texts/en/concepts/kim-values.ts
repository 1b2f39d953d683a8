import type { KimValue } from '../../../vocabulary/about-kim/kim-values.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const kimValuesLabels: SchemeLabels<KimValue> = /* @__PURE__ */ labelled({
  mandiri: 'self-reliant',
  kebersamaan: 'togetherness',
  'guyub-rukun': 'harmony',
  ikhlas: 'sincerity',
  independen: 'independent',
  terbuka: 'open',
  kreatif: 'creative',
  'riil-dan-akurat': 'real and accurate information',
  'sesuai-kebutuhan-setempat': 'fitting local needs',
  'satu-pintu': 'openness through one door',
});

export const kimValues: SchemeTexts<KimValue> = /* @__PURE__ */ described(kimValuesLabels, {
  title: 'KIM values',
  description: 'What a KIM holds dear.',
  concepts: {
    mandiri: {
      definition: 'Stands and works on its own strength.',
    },
    kebersamaan: {
      definition: 'Puts the sense of belonging together first.',
    },
    'guyub-rukun': {
      definition: 'Close, peaceable and ready to help each other.',
    },
    ikhlas: {
      definition: 'Works without seeking a return.',
    },
    independen: {
      definition: 'Free of the interests and commands of others.',
    },
    terbuka: {
      definition: 'Open without distinction of ethnic group, religion, race, social group, status or gender.',
    },
    kreatif: {
      definition: 'Looks for new ways of managing information.',
    },
    'riil-dan-akurat': {
      definition: 'Information that goes through a KIM is real, and its accuracy can be tested.',
    },
    'sesuai-kebutuhan-setempat': {
      definition: 'Works by the needs and the character of its own area.',
    },
    'satu-pintu': {
      definition: 'Brings the openness of public information together in one door.',
    },
  },
});
