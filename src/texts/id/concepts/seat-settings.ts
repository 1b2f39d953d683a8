import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { SeatSetting } from '../../../vocabulary/concepts/seat-settings.js';

export const seatSettings: SchemeTexts<SeatSetting> = /* @__PURE__ */ frozen({
  title: 'Wilayah kedudukan',
  description: 'KIM dapat berada di perkotaan maupun perdesaan.',
  concepts: {
    perkotaan: {
      label: 'perkotaan',
      definition: 'Wilayah dengan ciri kota.',
    },
    perdesaan: {
      label: 'perdesaan',
      definition: 'Wilayah dengan ciri desa.',
    },
  },
});
