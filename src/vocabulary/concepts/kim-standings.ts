import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  aktif: { sources: [{ source: 'beritainspiratif-jabar-2026' }, { source: 'serayunusantara-jatim-2025' }] },
  vakum: { sources: [{ source: 'kim-domain' }] },
  bubar: { sources: [{ source: 'kim-domain' }] },
} as const satisfies ConceptRows;

/**
 * Code of a standing of a KIM.
 *
 * @useDeclaredType
 */
export type KimStanding = keyof typeof rows;

/** Whether a KIM is at work, at rest or dissolved, as offices record it. */
export const kimStandings: ConceptScheme<KimStanding, 'kim-standings'> = /* @__PURE__ */ frozen({
  id: 'kim-standings',
  horizon: '2026-11-27',
  concepts: rows,
});
