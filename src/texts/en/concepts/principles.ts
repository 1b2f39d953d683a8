import type { Principle } from '../../../vocabulary/about-kim/principles.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const principlesLabels: SchemeLabels<Principle> = /* @__PURE__ */ labelled({
  sinergitas: 'synergy',
  terstruktur: 'structured',
  terukur: 'measurable',
  terintegrasi: 'integrated',
  partisipatif: 'participatory',
  berkelanjutan: 'sustained',
  kemitraan: 'partnership',
});

export const principles: SchemeTexts<Principle> = /* @__PURE__ */ described(principlesLabels, {
  title: 'Principles of development and empowerment',
  description: 'Seven principles for developing and empowering KIMs.',
  concepts: {
    sinergitas: {
      definition: 'What the centre, provinces, kabupaten, kota and everyone else do completes each other.',
    },
    terstruktur: {
      definition: 'Carried out level by level, from the centre to the regions.',
    },
    terukur: {
      definition: 'How far the results succeed can be measured, in quantity and in quality.',
    },
    terintegrasi: {
      definition: 'Carried out as one whole across the nation.',
    },
    partisipatif: {
      definition: 'The community takes an active part.',
    },
    berkelanjutan: {
      definition: 'Carried out step by step and without a break.',
    },
    kemitraan: {
      definition: 'Cooperation as equals and to mutual benefit, resting on openness and trust.',
    },
  },
});
