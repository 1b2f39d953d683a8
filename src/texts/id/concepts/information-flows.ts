import type { InformationFlow, InformationFlowLinks } from '../../../vocabulary/about-kim/information-flows.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { informationFlows as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const informationFlowsLabels: SchemeLabels<InformationFlow> = /* @__PURE__ */ labelledByCode(codes, {
  'antar-masyarakat': 'antarmasyarakat',
});

export const informationFlows: SchemeTexts<InformationFlow, InformationFlowLinks> = /* @__PURE__ */ described(
  informationFlowsLabels,
  {
    title: 'Arah arus informasi',
    description: 'Dari siapa kepada siapa informasi mengalir.',
    concepts: {
      'pemerintah-ke-masyarakat': {
        definition: 'Informasi dari pemerintah disampaikan kepada warga.',
        reasons: {
          'kim-missions/memperlancar-arus-informasi':
            'Misi kedua menyebut arus informasi antara pemerintah dan masyarakat.',
        },
      },
      'masyarakat-ke-pemerintah': {
        definition: 'Informasi dan aspirasi warga disampaikan kepada pemerintah.',
        reasons: {
          'kim-missions/menyalurkan-aspirasi': 'Aspirasi warga sampai kepada pemerintah lewat arus ini.',
          'kim-functions/mitra-dialog': 'Masukan warga menjadikan KIM mitra dialog dalam merumuskan kebijakan.',
        },
      },
      'antar-masyarakat': {
        definition: 'Informasi beredar di antara warga dan kelompok masyarakat.',
        reasons: {
          'kim-missions/memperlancar-arus-informasi': 'Misi kedua menyebut pula arus antargolongan masyarakat.',
        },
      },
    },
  },
);
