import type { EmpowermentStage, EmpowermentStageLinks } from '../../../vocabulary/about-kim/empowerment-process.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { empowermentProcess as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const empowermentProcessLabels: SchemeLabels<EmpowermentStage> = /* @__PURE__ */ labelledByCode(codes, {
  kesadaran: 'peningkatan kesadaran',
  akses: 'peningkatan akses',
  pendayagunaan: 'pendayagunaan informasi',
});

export const empowermentProcess: SchemeTexts<EmpowermentStage, EmpowermentStageLinks> = /* @__PURE__ */ described(
  empowermentProcessLabels,
  {
    title: 'Proses pemberdayaan',
    description:
      'Pemberdayaan terjadi melalui peningkatan kesadaran, akses, dan pendayagunaan informasi lewat kelompok.',
    concepts: {
      kesadaran: {
        definition: 'Warga makin sadar akan pentingnya informasi.',
      },
      akses: {
        definition: 'Warga makin mudah memperoleh informasi.',
        reasons: {
          'kim-missions/meningkatkan-kemampuan': 'Misi ketiga menyebut kemampuan mengakses informasi.',
        },
      },
      pendayagunaan: {
        definition: 'Kelompok memakai informasi untuk memberi nilai tambah bagi kehidupan warga.',
        reasons: {
          'kim-missions/mendayagunakan-informasi':
            'Misi keempat meminta informasi didayagunakan untuk meningkatkan nilai tambah.',
        },
      },
    },
  },
);
