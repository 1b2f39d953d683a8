import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { SeatSetting } from '../../../vocabulary/concepts/seat-settings.js';

export const seatSettings: SchemeTexts<SeatSetting> = /* @__PURE__ */ frozen({
  title: 'Seat settings',
  description: 'A KIM may be in town or in the countryside.',
  concepts: {
    perkotaan: {
      label: 'urban',
      definition: 'A place with the character of a town.',
    },
    perdesaan: {
      label: 'rural',
      definition: 'A place with the character of the countryside.',
    },
  },
});
