import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FormationInitiative } from '../../../vocabulary/concepts/formation-initiatives.js';

export const formationInitiatives: SchemeTexts<FormationInitiative> = /* @__PURE__ */ frozen({
  title: 'Prakarsa pembentukan',
  description: 'Siapa yang memprakarsai pembentukan KIM. KIM dibentuk dari, oleh, dan untuk masyarakat secara mandiri.',
  concepts: {
    warga: {
      label: 'warga',
      definition: 'Warga sendiri yang memprakarsai.',
    },
    bersama: {
      label: 'warga bersama pemerintah',
      definition: 'Pemerintah mengajak atau mendampingi; warga bermusyawarah dan memutuskan.',
    },
    pemerintah: {
      label: 'pemerintah',
      definition: 'Pemerintah yang memprakarsai: membentuk KIM atau mewajibkannya.',
    },
  },
});
