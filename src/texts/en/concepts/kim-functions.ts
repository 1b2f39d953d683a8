import type { KimFunction } from '../../../vocabulary/about-kim/kim-functions.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const kimFunctionsLabels: SchemeLabels<KimFunction> = /* @__PURE__ */ labelled({
  'wahana-informasi': 'information channel',
  'mitra-dialog': 'dialogue partner of government',
  'peningkatan-literasi': 'raising literacy',
  'lembaga-bernilai-ekonomi': 'institution of economic value',
});

export const kimFunctions: SchemeTexts<KimFunction> = /* @__PURE__ */ described(kimFunctionsLabels, {
  title: 'KIM functions',
  description:
    'The four functions of a KIM. A draft standard (2025) sums them up as two: dissemination and empowerment.',
  concepts: {
    'wahana-informasi': {
      definition:
        'A channel of information among members, from residents to government and from government to residents.',
    },
    'mitra-dialog': {
      definition: 'A dialogue partner of regional government in making public policy.',
    },
    'peningkatan-literasi': {
      definition: 'Raises the literacy of members and community in information, mass media and information technology.',
    },
    'lembaga-bernilai-ekonomi': {
      definition: 'An institution whose work has economic value.',
    },
  },
});
