import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { SeatSetting } from '../../../vocabulary/concepts/seat-settings.js';
import { seatSettings as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const seatSettingsLabels: SchemeLabels<SeatSetting> = /* @__PURE__ */ labelledByCode(codes, {});

export const seatSettings: SchemeTexts<SeatSetting> = /* @__PURE__ */ described(seatSettingsLabels, {
  title: 'Wilayah kedudukan',
  description: 'KIM dapat berada di perkotaan maupun perdesaan.',
  concepts: {
    perkotaan: {
      definition: 'Wilayah dengan ciri kota.',
    },
    perdesaan: {
      definition: 'Wilayah dengan ciri desa.',
    },
  },
});
