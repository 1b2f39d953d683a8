import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  mengumpulkan: {
    label: { id: 'mengumpulkan', en: 'collect' },
    definition: {
      id: 'Mencari dan menghimpun informasi yang dibutuhkan.',
      en: 'Seek out and bring together the information that is needed.',
    },
    aliases: ['pengumpulan', 'pengumpulan informasi'],
    sources: [{ source: 'S003' }],
  },
  mengolah: {
    label: { id: 'mengolah', en: 'process' },
    definition: {
      id: 'Memilih, memeriksa, dan menyusun informasi agar mudah dipahami.',
      en: 'Choose, check and arrange the information so that it is easily understood.',
    },
    aliases: ['pengolahan', 'pengolahan informasi'],
    sources: [{ source: 'S003' }, { source: 'S002', where: 'mengolah informasi sebagai bahan masukan' }],
  },
  mendistribusikan: {
    label: { id: 'mendistribusikan', en: 'distribute' },
    definition: {
      id: 'Menyampaikan informasi kepada yang membutuhkannya.',
      en: 'Bring the information to those who need it.',
    },
    aliases: ['pendistribusian', 'penyebaran informasi'],
    sources: [{ source: 'S003' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a step of the information cycle.
 *
 * @useDeclaredType
 */
export type InformationCycleStep = keyof typeof rows;

/**
 * The three steps by which a KIM manages information. The order of the rows is the order of the steps.
 * The five steps of the KIM as a forum for media are a scheme of their own, `forumCycle`.
 *
 * @example
 * ```ts
 * Object.keys(informationCycle.concepts); // ['mengumpulkan', 'mengolah', 'mendistribusikan']
 * ```
 */
export const informationCycle: ConceptScheme<InformationCycleStep> = {
  id: 'information-cycle',
  title: { id: 'Daur informasi', en: 'Information cycle' },
  description: {
    id: 'Tiga langkah pengelolaan informasi oleh KIM.',
    en: 'The three steps by which a KIM manages information.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
