import { frozen } from '../../../kernel/frozen.js';
import type { KimRole } from '../../../vocabulary/about-kim/kim-roles.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const kimRoles: SchemeTexts<KimRole> = /* @__PURE__ */ frozen({
  title: 'KIM roles',
  description: 'What a KIM is between the community and government.',
  concepts: {
    'simpul-komunikasi': {
      label: 'communication node',
      definition: 'The point where communication between government and community meets.',
    },
    'penyebar-informasi': {
      label: 'spreader of information',
      definition: 'Passes information on to the community.',
    },
    'penyerap-informasi': {
      label: 'gatherer of information',
      definition: 'Takes in information from community and government and processes it as input for others.',
    },
    'mitra-kerja': {
      label: 'working partner of government',
      definition: 'Works with government on development, as an equal.',
    },
    'mitra-dialog': {
      label: 'dialogue partner',
      definition: 'Gives regional government input for its policies.',
    },
    'media-forum': {
      label: 'media forum',
      definition:
        'Follows information from various sources, discusses it, passes it to neighbours and applies it in daily life.',
    },
    fasilitator: {
      label: 'facilitator',
      definition: 'Helps residents obtain and use information.',
    },
    'penyalur-aspirasi': {
      label: 'absorber and channel of aspirations',
      definition: 'Takes up what residents wish and carries it to those in charge.',
    },
    'pelancar-arus-informasi': {
      label: 'smoother of the flow of information',
      definition: 'Keeps information flowing between government and community and among residents.',
    },
    'terminal-informasi': {
      label: 'information terminal',
      definition: 'Where residents look for and exchange information.',
    },
  },
});
