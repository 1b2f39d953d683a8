import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme, LinksOf } from '../concept.js';
import type { EmpowermentStage } from './empowerment-process.js';
import type { InformationCycleStep } from './information-cycle.js';

// Kept apart from the three steps of S003: S002 has two steps more and gives its own order.
const rows = {
  mengikuti: {
    term: 'mengikuti informasi',
    aliases: ['memantau informasi', 'monitoring informasi'],
    links: [{ kind: 'closeMatch', scheme: 'information-cycle', code: 'mengumpulkan' }],
    sources: [{ source: 'S002', where: 'peran sebagai media forum' }],
  },
  mendiskusikan: {
    links: [{ kind: 'closeMatch', scheme: 'information-cycle', code: 'mengolah' }],
    sources: [{ source: 'S002', where: 'peran sebagai media forum' }],
  },
  menyalurkan: {
    links: [{ kind: 'closeMatch', scheme: 'information-cycle', code: 'mendistribusikan' }],
    sources: [{ source: 'S002', where: 'peran sebagai media forum' }],
  },
  menerapkan: {
    aliases: ['mengimplementasikan'],
    links: [{ kind: 'contributesTo', scheme: 'empowerment-process', code: 'pendayagunaan' }],
    sources: [{ source: 'S002', where: 'peran sebagai media forum' }],
  },
  'mendayagunakan-tik': {
    aliases: ['mendayagunakan teknologi informasi dan komunikasi', 'pemanfaatan tik'],
    links: [{ kind: 'contributesTo', scheme: 'empowerment-process', code: 'pendayagunaan' }],
    sources: [{ source: 'S002', where: 'setelah ada akses infrastruktur' }],
  },
} as const satisfies ConceptRows<{
  'empowerment-process': EmpowermentStage;
  'information-cycle': InformationCycleStep;
}>;

/**
 * Code of a step of the information cycle as S002 states it.
 *
 * @useDeclaredType
 */
export type ForumCycleStep = keyof typeof rows;

/** Where each concept points; a language gives the reason of every pointer. */
export type ForumCycleStepLinks = LinksOf<typeof rows>;

/**
 * The five steps of a KIM as a forum that follows the media. The order of the rows is the order of the steps.
 *
 * @example
 * ```ts
 * Object.keys(forumCycle.concepts)[0]; // 'mengikuti'
 * ```
 */
export const forumCycle: ConceptScheme<ForumCycleStep, 'forum-cycle'> = /* @__PURE__ */ frozen({
  id: 'forum-cycle',
  horizon: '2026-11-21',
  concepts: rows,
});
