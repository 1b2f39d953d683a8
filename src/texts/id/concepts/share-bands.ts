import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { ShareBand } from '../../../vocabulary/concepts/share-bands.js';

export const shareBands: SchemeTexts<ShareBand> = /* @__PURE__ */ frozen({
  title: 'Rentang bagian',
  description: 'Seberapa besar bagian satu sumber dari seluruh uang KIM, tanpa menyebut jumlah uang.',
  concepts: {
    'tidak-ada': {
      label: 'tidak ada',
      definition: 'Tidak ada uang dari sumber ini.',
    },
    'sebagian-kecil': {
      label: 'sebagian kecil',
      definition: 'Ada, tetapi kurang dari seperempat.',
    },
    'kurang-dari-separuh': {
      label: 'kurang dari separuh',
      definition: 'Seperempat atau lebih, tetapi kurang dari separuh.',
    },
    'separuh-atau-lebih': {
      label: 'separuh atau lebih',
      definition: 'Separuh atau lebih, tetapi kurang dari sembilan persepuluh.',
    },
    'hampir-semua': {
      label: 'hampir semua',
      definition: 'Sembilan persepuluh atau lebih.',
    },
  },
});
