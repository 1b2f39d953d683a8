import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FormationInitiative } from '../../../vocabulary/concepts/formation-initiatives.js';

export const formationInitiatives: SchemeTexts<FormationInitiative> = /* @__PURE__ */ frozen({
  title: 'Prakarsa pembentukan',
  description: 'Siapa yang memulai pembentukan KIM. KIM dibentuk oleh, dari dan untuk masyarakat secara mandiri.',
  concepts: {
    warga: {
      label: 'warga',
      definition: 'Warga sendiri yang memulai.',
    },
    bersama: {
      label: 'warga bersama pemerintah',
      definition: 'Pemerintah mengajak atau mendampingi, warga bermusyawarah dan memutuskan.',
    },
    pemerintah: {
      label: 'pemerintah',
      definition: 'Pemerintah yang memulai: membentuk KIM atau mewajibkannya.',
    },
  },
});
