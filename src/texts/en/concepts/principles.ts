import { frozen } from '../../../kernel/frozen.js';
import type { Principle } from '../../../vocabulary/about-kim/principles.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const principles: SchemeTexts<Principle> = /* @__PURE__ */ frozen({
  title: 'Principles of development and empowerment',
  description: 'Seven principles for developing and empowering KIMs.',
  concepts: {
    sinergitas: {
      label: 'synergy',
      definition: 'What the centre, provinces, kabupaten, kota and everyone else do completes each other.',
    },
    terstruktur: {
      label: 'structured',
      definition: 'Carried out level by level, from the centre to the regions.',
    },
    terukur: {
      label: 'measurable',
      definition: 'How far the results succeed can be measured, in quantity and in quality.',
    },
    terintegrasi: {
      label: 'integrated',
      definition: 'Carried out as one whole across the nation.',
    },
    partisipatif: {
      label: 'participatory',
      definition: 'The community takes an active part.',
    },
    berkelanjutan: {
      label: 'sustained',
      definition: 'Carried out step by step and without a break.',
    },
    kemitraan: {
      label: 'partnership',
      definition: 'Cooperation as equals and to mutual benefit, resting on openness and trust.',
    },
  },
});
