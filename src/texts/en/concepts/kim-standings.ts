import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { KimStanding } from '../../../vocabulary/concepts/kim-standings.js';

export const kimStandings: SchemeTexts<KimStanding> = /* @__PURE__ */ frozen({
  title: 'Standing of a KIM',
  description: 'Whether a KIM is still at work, as the office records it.',
  concepts: {
    aktif: {
      label: 'active',
      definition: 'Carries out activities.',
    },
    vakum: {
      label: 'dormant',
      definition: 'Has no activities for the time being.',
    },
    bubar: {
      label: 'dissolved',
      definition: 'Was dissolved and has no activities any more.',
    },
  },
});
