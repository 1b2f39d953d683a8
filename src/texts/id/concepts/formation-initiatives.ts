import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FormationInitiative } from '../../../vocabulary/concepts/formation-initiatives.js';
import { formationInitiatives as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const formationInitiativesLabels: SchemeLabels<FormationInitiative> = /* @__PURE__ */ labelledByCode(codes, {
  bersama: 'warga bersama pemerintah',
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
