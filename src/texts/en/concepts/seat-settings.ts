import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { SeatSetting } from '../../../vocabulary/concepts/seat-settings.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const seatSettingsLabels: SchemeLabels<SeatSetting> = /* @__PURE__ */ labelled({
  perkotaan: 'urban',
  perdesaan: 'rural',
});

export const seatSettings: SchemeTexts<SeatSetting> = /* @__PURE__ */ described(seatSettingsLabels, {
  title: 'Seat settings',
  description: 'A KIM may be in town or in the countryside.',
  concepts: {
    perkotaan: {
      definition: 'A place with the character of a town.',
    },
    perdesaan: {
      definition: 'A place with the character of the countryside.',
    },
  },
});
