import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'tumbuh-mandiri': { sources: [{ source: 'S004' }, { source: 'malangkab-kim' }] },
  'memperlancar-arus-informasi': { sources: [{ source: 'S004' }, { source: 'malangkab-kim' }] },
  'meningkatkan-kemampuan': { sources: [{ source: 'S004' }, { source: 'malangkab-kim' }] },
  'mendayagunakan-informasi': { sources: [{ source: 'S004' }, { source: 'malangkab-kim' }] },
  'menyalurkan-aspirasi': {
    term: 'menyerap dan menyalurkan aspirasi',
    sources: [{ source: 'S004' }, { source: 'malangkab-kim' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a mission of KIM.
 *
 * @useDeclaredType
 */
export type KimMission = keyof typeof rows;

/** The five missions of KIM. */
export const kimMissions: ConceptScheme<KimMission, 'kim-missions'> = /* @__PURE__ */ frozen({
  id: 'kim-missions',
  horizon: '2026-11-21',
  concepts: rows,
});
