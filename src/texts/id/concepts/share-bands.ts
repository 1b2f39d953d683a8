import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { ShareBand } from '../../../vocabulary/concepts/share-bands.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const shareBandsLabels: SchemeLabels<ShareBand> = /* @__PURE__ */ labelled({
  'tidak-ada': 'tidak ada',
  'sebagian-kecil': 'sebagian kecil',
  'kurang-dari-separuh': 'kurang dari separuh',
  'separuh-atau-lebih': 'separuh atau lebih',
  'hampir-semua': 'hampir semua',
});

export const shareBands: SchemeTexts<ShareBand> = /* @__PURE__ */ described(shareBandsLabels, {
  title: 'Rentang bagian',
  description: 'Seberapa besar bagian satu sumber dari seluruh uang KIM, tanpa menyebut jumlah uang.',
  concepts: {
    'tidak-ada': {
      definition: 'Tidak ada uang dari sumber ini.',
    },
    'sebagian-kecil': {
      definition: 'Ada, tetapi kurang dari seperempat.',
    },
    'kurang-dari-separuh': {
      definition: 'Seperempat atau lebih, tetapi kurang dari separuh.',
    },
    'separuh-atau-lebih': {
      definition: 'Separuh atau lebih, tetapi kurang dari sembilan persepuluh.',
    },
    'hampir-semua': {
      definition: 'Sembilan persepuluh atau lebih.',
    },
  },
});
