import { frozen } from '../../../kernel/frozen.js';
import type { KimDirection } from '../../../vocabulary/about-kim/kim-directions.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const kimDirections: SchemeTexts<KimDirection> = /* @__PURE__ */ frozen({
  title: 'Arah pembentukan KIM',
  description: 'Lima arah pembentukan KIM menurut Pemerintah Provinsi Kalimantan Tengah.',
  concepts: {
    'jejaring-diseminasi': {
      label: 'jejaring diseminasi informasi nasional',
      definition: 'Mewujudkan jejaring diseminasi informasi nasional.',
    },
    'partisipasi-masyarakat': {
      label: 'partisipasi masyarakat',
      definition: 'Mendorong partisipasi masyarakat.',
    },
    'kualitas-media-massa': {
      label: 'kualitas media massa',
      definition: 'Meningkatkan kualitas media massa.',
    },
    'kecerdasan-publik': {
      label: 'kecerdasan publik',
      definition: 'Meningkatkan kecerdasan publik dalam mengonsumsi informasi.',
    },
    'masyarakat-informasi': {
      label: 'masyarakat informasi',
      definition: 'Membangun masyarakat informasi.',
    },
  },
});
