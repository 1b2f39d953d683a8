import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  mengakui: {
    label: { id: 'mengakui', en: 'recognises' },
    definition: {
      id: 'Mencatat, mengukuhkan atau mengesahkan KIM dan pengurus yang dipilih warga sendiri.',
      en: 'Records or confirms a KIM and the officers whom residents chose themselves.',
    },
    scopeNote: {
      id: 'Banyak surat keputusan memakai kata "pembentukan" untuk mencatat kelompok yang sudah dibentuk warga; yang menentukan adalah siapa yang memilih pengurus dan kapan kelompok itu ada.',
      en: 'Many a decree says "pembentukan" and only records a group that residents have formed; what decides is who chose the officers and when the group came to be.',
    },
    aliases: ['mengukuhkan', 'mengesahkan', 'dikukuhkan', 'dilantik', 'disahkan', 'pendataan'],
    sources: [{ source: 'sleman-trihanggo' }, { source: 'sukomanunggal-pembentukan' }],
  },
  mengangkat: {
    label: { id: 'mengangkat', en: 'appoints' },
    definition: {
      id: 'Menunjuk pengurus yang tidak dipilih oleh kelompok.',
      en: 'Appoints officers whom the group did not choose.',
    },
    aliases: ['menunjuk', 'menetapkan pengurus'],
    sources: [{ source: 'kim-domain' }, { source: 'S000' }],
  },
  membentuk: {
    label: { id: 'membentuk', en: 'establishes' },
    definition: { id: 'Membentuk KIM yang sebelumnya belum ada.', en: 'Creates a KIM that did not exist before.' },
    aliases: ['pembentukan'],
    sources: [{ source: 'kemiri-padukuhan' }, { source: 'natuna-apa-itu-kim' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of the effect of a decree.
 *
 * @useDeclaredType
 */
export type DecreeEffect = keyof typeof rows;

/** What a decree does. Only appointing and establishing touch the independence of a KIM; to recognise a group is not to rule it. */
export const decreeEffects: ConceptScheme<DecreeEffect> = {
  id: 'decree-effects',
  title: { id: 'Akibat surat keputusan', en: 'Decree effects' },
  description: {
    id: 'Apa yang dilakukan surat keputusan terhadap KIM: mengakui yang sudah ada, mengangkat orangnya, atau membentuknya.',
    en: 'What a decree does to a KIM: recognises what exists, appoints its people, or creates it.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
