import type { ConceptRows, ConceptScheme } from '../concept.js';
import type { KimFunction } from './kim-functions.js';
import type { KimMission } from './kim-missions.js';

const rows = {
  'pemerintah-ke-masyarakat': {
    label: { id: 'pemerintah ke masyarakat', en: 'government to community' },
    definition: {
      id: 'Informasi dari pemerintah disampaikan kepada warga.',
      en: 'Information from government is brought to residents.',
    },
    aliases: ['dari atas ke bawah', 'top down'],
    links: [
      {
        kind: 'contributesTo',
        scheme: 'kim-missions',
        code: 'memperlancar-arus-informasi',
        reason: {
          id: 'Misi kedua menyebut arus informasi antara pemerintah dan masyarakat.',
          en: 'The second mission names the flow between government and community.',
        },
      },
    ],
    sources: [{ source: 'S002' }, { source: 'S004', where: 'misi dan fungsi KIM' }],
  },
  'masyarakat-ke-pemerintah': {
    label: { id: 'masyarakat ke pemerintah', en: 'community to government' },
    definition: {
      id: 'Informasi dan aspirasi warga disampaikan kepada pemerintah.',
      en: 'Information and wishes of residents are brought to government.',
    },
    aliases: ['dari bawah ke atas', 'bottom up'],
    links: [
      {
        kind: 'contributesTo',
        scheme: 'kim-missions',
        code: 'menyalurkan-aspirasi',
        reason: {
          id: 'Aspirasi warga sampai kepada pemerintah lewat arus ini.',
          en: 'The wishes of residents reach government by this flow.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-functions',
        code: 'mitra-dialog',
        reason: {
          id: 'Masukan warga menjadikan KIM mitra dialog dalam merumuskan kebijakan.',
          en: 'What residents put forward makes a KIM a partner in dialogue on policy.',
        },
      },
    ],
    sources: [{ source: 'S002' }, { source: 'S004', where: 'misi dan fungsi KIM' }],
  },
  'antar-masyarakat': {
    label: { id: 'antarmasyarakat', en: 'within the community' },
    definition: {
      id: 'Informasi beredar di antara warga dan kelompok masyarakat.',
      en: 'Information moves among residents and groups of the community.',
    },
    aliases: ['mendatar', 'horizontal', 'antar warga'],
    links: [
      {
        kind: 'contributesTo',
        scheme: 'kim-missions',
        code: 'memperlancar-arus-informasi',
        reason: {
          id: 'Misi kedua menyebut pula arus antargolongan masyarakat.',
          en: 'The second mission also names the flow between groups of the community.',
        },
      },
    ],
    sources: [{ source: 'S004', where: 'misi KIM: antar golongan masyarakat' }],
  },
} as const satisfies ConceptRows<{ 'kim-functions': KimFunction; 'kim-missions': KimMission }>;

/**
 * Code of a flow of information.
 *
 * @useDeclaredType
 */
export type InformationFlow = keyof typeof rows;

/**
 * Which way information flows.
 *
 * @example
 * ```ts
 * informationFlows.concepts['antar-masyarakat'].label.en; // 'within the community'
 * ```
 */
export const informationFlows: ConceptScheme<InformationFlow> = {
  id: 'information-flows',
  title: { id: 'Arah arus informasi', en: 'Information flows' },
  description: {
    id: 'Dari siapa kepada siapa informasi mengalir.',
    en: 'From whom to whom information flows.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
