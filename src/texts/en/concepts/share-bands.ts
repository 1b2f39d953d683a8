import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { ShareBand } from '../../../vocabulary/concepts/share-bands.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const shareBandsLabels: SchemeLabels<ShareBand> = /* @__PURE__ */ labelled({
  'tidak-ada': 'none',
  'sebagian-kecil': 'a small part',
  'kurang-dari-separuh': 'less than half',
  'separuh-atau-lebih': 'half or more',
  'hampir-semua': 'nearly all',
});

export const shareBands: SchemeTexts<ShareBand> = /* @__PURE__ */ described(shareBandsLabels, {
  title: 'Share bands',
  description: 'How large a part of all the money of a KIM one source is, without naming amounts.',
  concepts: {
    'tidak-ada': {
      definition: 'No money from this source.',
    },
    'sebagian-kecil': {
      definition: 'Some, but less than a quarter.',
    },
    'kurang-dari-separuh': {
      definition: 'A quarter or more, but less than half.',
    },
    'separuh-atau-lebih': {
      definition: 'Half or more, but less than nine tenths.',
    },
    'hampir-semua': {
      definition: 'Nine tenths or more.',
    },
  },
});
