import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  warga: {
    label: { id: 'warga', en: 'residents' },
    definition: { id: 'Warga sendiri yang memulai.', en: 'Residents began it themselves.' },
    sources: [{ source: 'S002' }, { source: 'permen-8-2010', where: 'Pasal 1 angka 2' }],
  },
  bersama: {
    label: { id: 'warga bersama pemerintah', en: 'residents together with government' },
    definition: {
      id: 'Pemerintah mengajak atau mendampingi, warga bermusyawarah dan memutuskan.',
      en: 'Government invited or accompanied; residents deliberated and decided.',
    },
    sources: [{ source: 'bandung-wakil-ketua' }],
  },
  pemerintah: {
    label: { id: 'pemerintah', en: 'government' },
    definition: {
      id: 'Pemerintah yang memulai: membentuk KIM atau mewajibkannya.',
      en: 'Government began it: formed the KIM or made it an obligation.',
    },
    sources: [{ source: 'kemiri-padukuhan' }, { source: 'natuna-apa-itu-kim' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of who began the formation.
 *
 * @useDeclaredType
 */
export type FormationInitiative = keyof typeof rows;

/** Who began the formation of a KIM. */
export const formationInitiatives: ConceptScheme<FormationInitiative> = {
  id: 'formation-initiatives',
  title: { id: 'Prakarsa pembentukan', en: 'Formation initiatives' },
  description: {
    id: 'Siapa yang memulai pembentukan KIM. KIM dibentuk oleh, dari dan untuk masyarakat secara mandiri.',
    en: 'Who began the formation of a KIM. A KIM is formed by, from and for the community, on its own.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
