import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { ShareBand } from '../../../vocabulary/concepts/share-bands.js';
import { shareBands as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const shareBandsLabels: SchemeLabels<ShareBand> = /* @__PURE__ */ labelledByCode(codes, {});

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
