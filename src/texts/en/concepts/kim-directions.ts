import type { KimDirection } from '../../../vocabulary/about-kim/kim-directions.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const kimDirectionsLabels: SchemeLabels<KimDirection> = /* @__PURE__ */ labelled({
  'jejaring-diseminasi': 'national dissemination network',
  'partisipasi-masyarakat': 'community participation',
  'kualitas-media-massa': 'quality of mass media',
  'kecerdasan-publik': 'public discernment',
  'masyarakat-informasi': 'information society',
});

export const kimDirections: SchemeTexts<KimDirection> = /* @__PURE__ */ described(kimDirectionsLabels, {
  title: 'Directions of KIM formation',
  description: 'Five directions for forming KIMs, according to the province of Central Kalimantan.',
  concepts: {
    'jejaring-diseminasi': {
      definition: 'Bringing about a national network for spreading information.',
    },
    'partisipasi-masyarakat': {
      definition: 'Encouraging the community to take part.',
    },
    'kualitas-media-massa': {
      definition: 'Raising the quality of mass media.',
    },
    'kecerdasan-publik': {
      definition: 'Raising the discernment with which the public consumes information.',
    },
    'masyarakat-informasi': {
      definition: 'Building an information society.',
    },
  },
});
