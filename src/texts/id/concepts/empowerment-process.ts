import { frozen } from '../../../kernel/frozen.js';
import type { EmpowermentStage, EmpowermentStageLinks } from '../../../vocabulary/about-kim/empowerment-process.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const empowermentProcess: SchemeTexts<EmpowermentStage, EmpowermentStageLinks> = /* @__PURE__ */ frozen({
  title: 'Proses pemberdayaan',
  description: 'Pemberdayaan terjadi melalui peningkatan kesadaran, akses, dan pendayagunaan informasi lewat kelompok.',
  concepts: {
    kesadaran: {
      label: 'peningkatan kesadaran',
      definition: 'Warga makin sadar akan pentingnya informasi.',
    },
    akses: {
      label: 'peningkatan akses',
      definition: 'Warga makin mudah memperoleh informasi.',
      reasons: {
        'kim-missions/meningkatkan-kemampuan': 'Misi ketiga menyebut kemampuan mengakses informasi.',
      },
    },
    pendayagunaan: {
      label: 'pendayagunaan informasi',
      definition: 'Kelompok memakai informasi untuk memberi nilai tambah bagi kehidupan warga.',
      reasons: {
        'kim-missions/mendayagunakan-informasi':
          'Misi keempat meminta informasi didayagunakan untuk meningkatkan nilai tambah.',
      },
    },
  },
});
