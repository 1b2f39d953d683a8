import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme, LinksOf } from '../concept.js';
import type { KimFunction } from './kim-functions.js';
import type { KimMission } from './kim-missions.js';

const rows = {
  'pemerintah-ke-masyarakat': {
    aliases: ['dari atas ke bawah', 'top down'],
    links: [{ kind: 'contributesTo', scheme: 'kim-missions', code: 'memperlancar-arus-informasi' }],
    sources: [{ source: 'S002' }, { source: 'S004', where: 'misi dan fungsi KIM' }],
  },
  'masyarakat-ke-pemerintah': {
    aliases: ['dari bawah ke atas', 'bottom up'],
    links: [
      { kind: 'contributesTo', scheme: 'kim-missions', code: 'menyalurkan-aspirasi' },
      { kind: 'contributesTo', scheme: 'kim-functions', code: 'mitra-dialog' },
    ],
    sources: [{ source: 'S002' }, { source: 'S004', where: 'misi dan fungsi KIM' }],
  },
  'antar-masyarakat': {
    term: 'antarmasyarakat',
    aliases: ['mendatar', 'horizontal', 'antar warga'],
    links: [{ kind: 'contributesTo', scheme: 'kim-missions', code: 'memperlancar-arus-informasi' }],
    sources: [{ source: 'S004', where: 'misi KIM: antar golongan masyarakat' }],
  },
} as const satisfies ConceptRows<{ 'kim-functions': KimFunction; 'kim-missions': KimMission }>;

/**
 * Code of a flow of information.
 *
 * @useDeclaredType
 */
export type InformationFlow = keyof typeof rows;

/** Where each concept points; a language gives the reason of every pointer. */
export type InformationFlowLinks = LinksOf<typeof rows>;

/**
 * Which way information flows.
 *
 * @example
 * ```ts
 * Object.keys(informationFlows.concepts); // ['pemerintah-ke-masyarakat', 'masyarakat-ke-pemerintah', 'antar-masyarakat']
 * ```
 */
export const informationFlows: ConceptScheme<InformationFlow, 'information-flows'> = /* @__PURE__ */ frozen({
  id: 'information-flows',
  horizon: '2026-11-21',
  concepts: rows,
});
