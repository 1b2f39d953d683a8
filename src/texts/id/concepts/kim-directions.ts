import type { KimDirection } from '../../../vocabulary/about-kim/kim-directions.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const kimDirectionsLabels: SchemeLabels<KimDirection> = /* @__PURE__ */ labelled({
  'jejaring-diseminasi': 'jejaring diseminasi informasi nasional',
  'partisipasi-masyarakat': 'partisipasi masyarakat',
  'kualitas-media-massa': 'kualitas media massa',
  'kecerdasan-publik': 'kecerdasan publik',
  'masyarakat-informasi': 'masyarakat informasi',
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
