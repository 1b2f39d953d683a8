import type { KimDirection } from '../../../vocabulary/about-kim/kim-directions.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { kimDirections as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const kimDirectionsLabels: SchemeLabels<KimDirection> = /* @__PURE__ */ labelledByCode(codes, {
  'jejaring-diseminasi': 'jejaring diseminasi informasi nasional',
});

export const kimDirections: SchemeTexts<KimDirection> = /* @__PURE__ */ described(kimDirectionsLabels, {
  title: 'Arah pembentukan KIM',
  description: 'Lima arah pembentukan KIM menurut Pemerintah Provinsi Kalimantan Tengah.',
  concepts: {
    'jejaring-diseminasi': {
      definition: 'Mewujudkan jejaring diseminasi informasi nasional.',
    },
    'partisipasi-masyarakat': {
      definition: 'Mendorong partisipasi masyarakat.',
    },
    'kualitas-media-massa': {
      definition: 'Meningkatkan kualitas media massa.',
    },
    'kecerdasan-publik': {
      definition: 'Meningkatkan kecerdasan publik dalam mengonsumsi informasi.',
    },
    'masyarakat-informasi': {
      definition: 'Membangun masyarakat informasi.',
    },
  },
});
