import type { ConceptRows, ConceptScheme } from '../concept.js';
import type { EmpowermentStage } from './empowerment-process.js';
import type { InformationCycleStep } from './information-cycle.js';

// Kept apart from the three steps of S003: S002 has two steps more and gives its own order.
const rows = {
  mengikuti: {
    label: { id: 'mengikuti informasi', en: 'follow information' },
    definition: {
      id: 'Mengikuti informasi dari berbagai sumber.',
      en: 'Follow information from various sources.',
    },
    aliases: ['memantau informasi', 'monitoring informasi'],
    links: [
      {
        kind: 'closeMatch',
        scheme: 'information-cycle',
        code: 'mengumpulkan',
        reason: {
          id: 'Keduanya adalah langkah pertama: memperoleh informasi dari berbagai sumber.',
          en: 'Both are the first step: obtaining information from various sources.',
        },
      },
    ],
    sources: [{ source: 'S002', where: 'peran sebagai media forum' }],
  },
  mendiskusikan: {
    label: { id: 'mendiskusikan', en: 'discuss' },
    definition: {
      id: 'Membahas hasil pemantauan bersama-sama.',
      en: 'Talk over together what was found.',
    },
    links: [
      {
        kind: 'closeMatch',
        scheme: 'information-cycle',
        code: 'mengolah',
        reason: {
          id: 'Dengan mendiskusikannya kelompok mengolah informasi sebelum menyalurkannya.',
          en: 'By discussing it the group processes the information before passing it on.',
        },
      },
    ],
    sources: [{ source: 'S002', where: 'peran sebagai media forum' }],
  },
  menyalurkan: {
    label: { id: 'menyalurkan', en: 'pass on' },
    definition: {
      id: 'Menyampaikan informasi kepada masyarakat sekitar.',
      en: 'Pass the information on to the people around.',
    },
    links: [
      {
        kind: 'closeMatch',
        scheme: 'information-cycle',
        code: 'mendistribusikan',
        reason: {
          id: 'Menyalurkan dan mendistribusikan sama-sama berarti menyampaikan informasi kepada warga.',
          en: 'To pass on and to distribute both mean bringing information to residents.',
        },
      },
    ],
    sources: [{ source: 'S002', where: 'peran sebagai media forum' }],
  },
  menerapkan: {
    label: { id: 'menerapkan', en: 'apply' },
    definition: {
      id: 'Menerapkan informasi dalam kehidupan sehari-hari.',
      en: 'Put the information to use in daily life.',
    },
    aliases: ['mengimplementasikan'],
    links: [
      {
        kind: 'contributesTo',
        scheme: 'empowerment-process',
        code: 'pendayagunaan',
        reason: {
          id: 'Informasi yang diterapkan adalah informasi yang didayagunakan.',
          en: 'Information put to use is information made the most of.',
        },
      },
    ],
    sources: [{ source: 'S002', where: 'peran sebagai media forum' }],
  },
  'mendayagunakan-tik': {
    label: { id: 'mendayagunakan TIK', en: 'use ICT' },
    definition: {
      id: 'Mendayagunakan teknologi informasi dan komunikasi setelah jaringan dan perangkatnya tersedia.',
      en: 'Make use of information and communication technology once networks and devices are there.',
    },
    aliases: ['mendayagunakan teknologi informasi dan komunikasi', 'pemanfaatan tik'],
    links: [
      {
        kind: 'contributesTo',
        scheme: 'empowerment-process',
        code: 'pendayagunaan',
        reason: {
          id: 'Teknologi adalah alat untuk mendayagunakan informasi.',
          en: 'Technology is a means of making the most of information.',
        },
      },
    ],
    sources: [{ source: 'S002', where: 'setelah ada akses infrastruktur' }],
  },
} as const satisfies ConceptRows<{
  'empowerment-process': EmpowermentStage;
  'information-cycle': InformationCycleStep;
}>;

/**
 * Code of a step of the information cycle as S002 tells it.
 *
 * @useDeclaredType
 */
export type ForumCycleStep = keyof typeof rows;

/**
 * The five steps of a KIM as a forum that follows the media. The order of the rows is the order of the steps.
 *
 * @example
 * ```ts
 * Object.keys(forumCycle.concepts)[0]; // 'mengikuti'
 * ```
 */
export const forumCycle: ConceptScheme<ForumCycleStep> = {
  id: 'forum-cycle',
  title: { id: 'Daur informasi sebagai media forum', en: 'Information cycle of the KIM as a forum' },
  description: {
    id: 'Lima langkah KIM sebagai media forum: dari mengikuti informasi sampai mendayagunakan teknologi.',
    en: 'The five steps of a KIM as a forum: from following information to making use of technology.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
