import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FormationInitiative } from '../../../vocabulary/concepts/formation-initiatives.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const formationInitiativesLabels: SchemeLabels<FormationInitiative> = /* @__PURE__ */ labelled({
  warga: 'warga',
  bersama: 'warga bersama pemerintah',
  pemerintah: 'pemerintah',
});

export const formationInitiatives: SchemeTexts<FormationInitiative> = /* @__PURE__ */ described(
  formationInitiativesLabels,
  {
    title: 'Prakarsa pembentukan',
    description:
      'Siapa yang memprakarsai pembentukan KIM. KIM dibentuk dari, oleh, dan untuk masyarakat secara mandiri.',
    concepts: {
      warga: {
        definition: 'Warga sendiri yang memprakarsai.',
      },
      bersama: {
        definition: 'Pemerintah mengajak atau mendampingi; warga bermusyawarah dan memutuskan.',
      },
      pemerintah: {
        definition: 'Pemerintah yang memprakarsai: membentuk KIM atau mewajibkannya.',
      },
    },
  },
);
