import type { ConceptRows, ConceptScheme } from '../concept.js';
import type { KimMission } from './kim-missions.js';

const rows = {
  kesadaran: {
    label: { id: 'peningkatan kesadaran', en: 'awareness' },
    definition: {
      id: 'Warga makin sadar akan pentingnya informasi.',
      en: 'Residents become aware that information matters.',
    },
    aliases: ['kesadaran', 'sadar informasi'],
    sources: [{ source: 'S004' }],
  },
  akses: {
    label: { id: 'peningkatan akses', en: 'access' },
    definition: {
      id: 'Warga makin mudah memperoleh informasi.',
      en: 'Residents find it easier to obtain information.',
    },
    aliases: ['akses informasi'],
    links: [
      {
        kind: 'contributesTo',
        scheme: 'kim-missions',
        code: 'meningkatkan-kemampuan',
        reason: {
          id: 'Misi ketiga menyebut kemampuan mengakses informasi.',
          en: 'The third mission names the ability to access information.',
        },
      },
    ],
    sources: [{ source: 'S004' }],
  },
  pendayagunaan: {
    label: { id: 'pendayagunaan informasi', en: 'use' },
    definition: {
      id: 'Kelompok memakai informasi untuk memberi nilai tambah bagi kehidupan warga.',
      en: 'The group uses information to add value to the life of residents.',
    },
    aliases: ['pendayagunaan', 'pemanfaatan informasi'],
    links: [
      {
        kind: 'contributesTo',
        scheme: 'kim-missions',
        code: 'mendayagunakan-informasi',
        reason: {
          id: 'Misi keempat meminta informasi didayagunakan untuk meningkatkan nilai tambah.',
          en: 'The fourth mission asks that information be used for added value.',
        },
      },
    ],
    sources: [{ source: 'S004' }],
  },
} as const satisfies ConceptRows<{ 'kim-missions': KimMission }>;

/**
 * Code of a stage of empowerment.
 *
 * @useDeclaredType
 */
export type EmpowermentStage = keyof typeof rows;

/**
 * The stages through which empowerment by information goes. The order of the rows is the order of the stages.
 *
 * @example
 * ```ts
 * Object.keys(empowermentProcess.concepts); // ['kesadaran', 'akses', 'pendayagunaan']
 * ```
 */
export const empowermentProcess: ConceptScheme<EmpowermentStage> = {
  id: 'empowerment-process',
  title: { id: 'Proses pemberdayaan', en: 'Empowerment process' },
  description: {
    id: 'Pemberdayaan terjadi melalui peningkatan kesadaran, akses, dan pendayagunaan informasi lewat kelompok.',
    en: 'Empowerment comes about by raising awareness of, access to and use of information through a group.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
