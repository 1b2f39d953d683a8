import type { KimRole } from '../../../vocabulary/about-kim/kim-roles.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const kimRolesLabels: SchemeLabels<KimRole> = /* @__PURE__ */ labelled({
  'simpul-komunikasi': 'communication node',
  'penyebar-informasi': 'spreader of information',
  'penyerap-informasi': 'gatherer of information',
  'mitra-kerja': 'working partner of government',
  'mitra-dialog': 'dialogue partner',
  'media-forum': 'media forum',
  fasilitator: 'facilitator',
  'penyalur-aspirasi': 'absorber and channel of aspirations',
  'pelancar-arus-informasi': 'smoother of the flow of information',
  'terminal-informasi': 'information terminal',
});

export const kimRoles: SchemeTexts<KimRole> = /* @__PURE__ */ described(kimRolesLabels, {
  title: 'KIM roles',
  description: 'What a KIM is between the community and government.',
  concepts: {
    'simpul-komunikasi': {
      definition: 'The point where communication between government and community meets.',
    },
    'penyebar-informasi': {
      definition: 'Passes information on to the community.',
    },
    'penyerap-informasi': {
      definition: 'Takes in information from community and government and processes it as input for others.',
    },
    'mitra-kerja': {
      definition: 'Works with government on development, as an equal.',
    },
    'mitra-dialog': {
      definition: 'Gives regional government input for its policies.',
    },
    'media-forum': {
      definition:
        'Follows information from various sources, discusses it, passes it to neighbours and applies it in daily life.',
    },
    fasilitator: {
      definition: 'Helps residents obtain and use information.',
    },
    'penyalur-aspirasi': {
      definition: 'Takes up what residents wish and carries it to those in charge.',
    },
    'pelancar-arus-informasi': {
      definition: 'Keeps information flowing between government and community and among residents.',
    },
    'terminal-informasi': {
      definition: 'Where residents look for and exchange information.',
    },
  },
});
