import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme, LinksOf } from '../concept.js';
import type { KimMission } from './kim-missions.js';

const rows = {
  kesadaran: {
    term: 'peningkatan kesadaran',
    aliases: ['kesadaran', 'sadar informasi'],
    sources: [{ source: 'S004' }],
  },
  akses: {
    term: 'peningkatan akses',
    aliases: ['akses informasi'],
    links: [{ kind: 'contributesTo', scheme: 'kim-missions', code: 'meningkatkan-kemampuan' }],
    sources: [{ source: 'S004' }],
  },
  pendayagunaan: {
    term: 'pendayagunaan informasi',
    aliases: ['pendayagunaan', 'pemanfaatan informasi'],
    links: [{ kind: 'contributesTo', scheme: 'kim-missions', code: 'mendayagunakan-informasi' }],
    sources: [{ source: 'S004' }],
  },
} as const satisfies ConceptRows<{ 'kim-missions': KimMission }>;

/**
 * Code of a stage of empowerment.
 *
 * @useDeclaredType
 */
export type EmpowermentStage = keyof typeof rows;

/** Where each concept points; a language gives the reason of every pointer. */
export type EmpowermentStageLinks = LinksOf<typeof rows>;

/**
 * The stages through which empowerment by information goes. The order of the rows is the order of the stages.
 *
 * @example
 * ```ts
 * Object.keys(empowermentProcess.concepts); // ['kesadaran', 'akses', 'pendayagunaan']
 * ```
 */
export const empowermentProcess: ConceptScheme<EmpowermentStage, 'empowerment-process'> = /* @__PURE__ */ frozen({
  id: 'empowerment-process',
  horizon: '2026-11-21',
  concepts: rows,
});
