import { frozen } from '../../../kernel/frozen.js';
import type { KimFunction } from '../../../vocabulary/about-kim/kim-functions.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const kimFunctions: SchemeTexts<KimFunction> = /* @__PURE__ */ frozen({
  title: 'KIM functions',
  description:
    'The four functions of a KIM. A draft standard (2025) sums them up as two: dissemination and empowerment.',
  concepts: {
    'wahana-informasi': {
      label: 'information channel',
      definition:
        'A channel of information among members, from residents to government and from government to residents.',
    },
    'mitra-dialog': {
      label: 'dialogue partner of government',
      definition: 'A dialogue partner of regional government in making public policy.',
    },
    'peningkatan-literasi': {
      label: 'raising literacy',
      definition: 'Raises the literacy of members and community in information, mass media and information technology.',
    },
    'lembaga-bernilai-ekonomi': {
      label: 'institution of economic value',
      definition: 'An institution whose work has economic value.',
    },
  },
});
