import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { ShareBand } from '../../../vocabulary/concepts/share-bands.js';

export const shareBands: SchemeTexts<ShareBand> = /* @__PURE__ */ frozen({
  title: 'Share bands',
  description: 'How large a part of all the money of a KIM one source is, without naming amounts.',
  concepts: {
    'tidak-ada': {
      label: 'none',
      definition: 'No money from this source.',
    },
    'sebagian-kecil': {
      label: 'a small part',
      definition: 'Some, but less than a quarter.',
    },
    'kurang-dari-separuh': {
      label: 'less than half',
      definition: 'A quarter or more, but less than half.',
    },
    'separuh-atau-lebih': {
      label: 'half or more',
      definition: 'Half or more, but less than nine tenths.',
    },
    'hampir-semua': {
      label: 'nearly all',
      definition: 'Nine tenths or more.',
    },
  },
});
