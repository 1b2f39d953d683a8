import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { KimStanding } from '../../../vocabulary/concepts/kim-standings.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const kimStandingsLabels: SchemeLabels<KimStanding> = /* @__PURE__ */ labelled({
  aktif: 'active',
  vakum: 'dormant',
  bubar: 'dissolved',
});

export const kimStandings: SchemeTexts<KimStanding> = /* @__PURE__ */ described(kimStandingsLabels, {
  title: 'Standing of a KIM',
  description: 'Whether a KIM is still at work, as the office records it.',
  concepts: {
    aktif: {
      definition: 'Carries out activities.',
    },
    vakum: {
      definition: 'Has no activities for the time being.',
    },
    bubar: {
      definition: 'Was dissolved and has no activities any more.',
    },
  },
});
