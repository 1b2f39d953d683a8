import { frozen } from '../../../kernel/frozen.js';
import type { KimDirection } from '../../../vocabulary/about-kim/kim-directions.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const kimDirections: SchemeTexts<KimDirection> = /* @__PURE__ */ frozen({
  title: 'Directions of KIM formation',
  description: 'Five directions for forming KIMs, according to the province of Central Kalimantan.',
  concepts: {
    'jejaring-diseminasi': {
      label: 'national dissemination network',
      definition: 'Bringing about a national network for spreading information.',
    },
    'partisipasi-masyarakat': {
      label: 'community participation',
      definition: 'Encouraging the community to take part.',
    },
    'kualitas-media-massa': {
      label: 'quality of mass media',
      definition: 'Raising the quality of mass media.',
    },
    'kecerdasan-publik': {
      label: 'public discernment',
      definition: 'Raising the discernment with which the public consumes information.',
    },
    'masyarakat-informasi': {
      label: 'information society',
      definition: 'Building an information society.',
    },
  },
});
