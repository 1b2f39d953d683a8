import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  ada: {
    label: { id: 'ada akses', en: 'access' },
    definition: { id: 'Jaringan dan perangkat tersedia sehari-hari.', en: 'Networks and devices are there every day.' },
    sources: [{ source: 'S002' }],
  },
  terbatas: {
    label: { id: 'akses terbatas', en: 'limited access' },
    definition: {
      id: 'Jaringan atau perangkat hanya tersedia di sebagian tempat atau waktu.',
      en: 'Networks or devices are there only in some places or at some times.',
    },
    sources: [{ source: 'kim-domain' }, { source: 'S002' }],
  },
  'tidak-ada': {
    label: { id: 'tidak ada akses', en: 'no access' },
    definition: { id: 'Jaringan belum menjangkau wilayah ini.', en: 'No network reaches the place yet.' },
    aliases: ['blank spot'],
    sources: [{ source: 'S002' }, { source: 'sumbawa-barat-dana-desa' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of access to information technology.
 *
 * @useDeclaredType
 */
export type IctAccess = keyof typeof rows;

/** Whether information technology reaches the seat. Without it, that a KIM does not use new media is no shortfall (S002). */
export const ictAccess: ConceptScheme<IctAccess> = {
  id: 'ict-access',
  title: { id: 'Akses teknologi informasi', en: 'Access to information technology' },
  description: {
    id: 'Apakah wilayah KIM terjangkau jaringan dan perangkat teknologi informasi. KIM diarahkan memakainya setelah aksesnya ada.',
    en: 'Whether networks and devices reach the seat of the KIM. A KIM is asked to use them once they do.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
