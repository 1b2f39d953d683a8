import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Sex } from '../../../vocabulary/concepts/sexes.js';

export const sexes: SchemeTexts<Sex> = /* @__PURE__ */ frozen({
  title: 'Jenis kelamin',
  description: 'Jenis kelamin anggota, boleh tidak diisi. Hanya dipakai untuk melihat keragaman anggota.',
  concepts: {
    perempuan: {
      label: 'perempuan',
      definition: 'Anggota perempuan.',
    },
    'laki-laki': {
      label: 'laki-laki',
      definition: 'Anggota laki-laki.',
    },
  },
});
