import { frozen } from '../../kernel/frozen.js';
import type { EmpowermentStage } from '../about-kim/empowerment-process.js';
import type { ForumCycleStep } from '../about-kim/forum-cycle.js';
import type { InformationCycleStep } from '../about-kim/information-cycle.js';
import type { InformationFlow } from '../about-kim/information-flows.js';
import type { KimFunction } from '../about-kim/kim-functions.js';
import type { KimMission } from '../about-kim/kim-missions.js';
import type { Principle } from '../about-kim/principles.js';
import type { ProblemCycleStep } from '../about-kim/problem-cycle.js';
import type { ConceptRows, ConceptScheme, LinksOf } from '../concept.js';

// The names and their order are S004's; what each means is stated by Kapuas Hulu, Kabupaten Bandung and KIM Galunggung.
const rows = {
  akses: {
    term: 'akses informasi',
    aliases: ['akses', 'mengakses informasi'],
    links: [
      { kind: 'closeMatch', scheme: 'empowerment-process', code: 'akses' },
      { kind: 'closeMatch', scheme: 'forum-cycle', code: 'mengikuti' },
      { kind: 'closeMatch', scheme: 'information-cycle', code: 'mengumpulkan' },
      { kind: 'contributesTo', scheme: 'kim-missions', code: 'meningkatkan-kemampuan' },
      { kind: 'contributesTo', scheme: 'kim-functions', code: 'peningkatan-literasi' },
    ],
    sources: [
      { source: 'S004' },
      { source: 'kapuas-hulu-tentang' },
      { source: 'balebandung-adinda' },
      { source: 'galunggung-adinda' },
    ],
  },
  diskusi: {
    aliases: ['berdiskusi', 'diskusi tentang informasi'],
    links: [
      { kind: 'closeMatch', scheme: 'forum-cycle', code: 'mendiskusikan' },
      { kind: 'contributesTo', scheme: 'problem-cycle', code: 'menemukan-masalah' },
      { kind: 'contributesTo', scheme: 'problem-cycle', code: 'memutuskan-bersama' },
      { kind: 'contributesTo', scheme: 'information-cycle', code: 'mengolah' },
      { kind: 'contributesTo', scheme: 'principles', code: 'partisipatif' },
    ],
    sources: [{ source: 'S004' }, { source: 'kapuas-hulu-tentang' }, { source: 'balebandung-adinda' }],
  },
  implementasi: {
    aliases: ['penerapan', 'menerapkan informasi'],
    links: [
      { kind: 'closeMatch', scheme: 'forum-cycle', code: 'menerapkan' },
      { kind: 'contributesTo', scheme: 'problem-cycle', code: 'melaksanakan-bersama' },
      { kind: 'contributesTo', scheme: 'empowerment-process', code: 'pendayagunaan' },
      { kind: 'contributesTo', scheme: 'kim-missions', code: 'mendayagunakan-informasi' },
      { kind: 'contributesTo', scheme: 'kim-functions', code: 'lembaga-bernilai-ekonomi' },
    ],
    sources: [{ source: 'S004' }, { source: 'kapuas-hulu-tentang' }, { source: 'balebandung-adinda' }],
  },
  networking: {
    term: 'networking (jejaring)',
    aliases: ['networking', 'jejaring', 'berjejaring', 'jaringan'],
    links: [
      { kind: 'closeMatch', scheme: 'problem-cycle', code: 'mengembangkan-jaringan' },
      { kind: 'contributesTo', scheme: 'principles', code: 'kemitraan' },
      { kind: 'contributesTo', scheme: 'principles', code: 'sinergitas' },
    ],
    sources: [{ source: 'S004' }, { source: 'kapuas-hulu-tentang' }, { source: 'balebandung-adinda' }],
  },
  diseminasi: {
    term: 'diseminasi informasi',
    aliases: ['diseminasi', 'desiminasi', 'disemenasi', 'penyebarluasan informasi'],
    links: [
      { kind: 'closeMatch', scheme: 'information-cycle', code: 'mendistribusikan' },
      { kind: 'closeMatch', scheme: 'forum-cycle', code: 'menyalurkan' },
      { kind: 'contributesTo', scheme: 'kim-functions', code: 'wahana-informasi' },
      { kind: 'contributesTo', scheme: 'kim-missions', code: 'memperlancar-arus-informasi' },
    ],
    sources: [{ source: 'S004' }, { source: 'kapuas-hulu-tentang' }, { source: 'balebandung-adinda' }],
  },
  aspirasi: {
    aliases: ['advokasi aspirasi', 'menyerap aspirasi', 'serap aspirasi', 'menyalurkan aspirasi'],
    links: [
      { kind: 'closeMatch', scheme: 'kim-missions', code: 'menyalurkan-aspirasi' },
      { kind: 'contributesTo', scheme: 'information-flows', code: 'masyarakat-ke-pemerintah' },
      { kind: 'contributesTo', scheme: 'kim-functions', code: 'mitra-dialog' },
    ],
    sources: [{ source: 'S004' }, { source: 'kapuas-hulu-tentang' }, { source: 'balebandung-adinda' }],
  },
} as const satisfies ConceptRows<{
  'empowerment-process': EmpowermentStage;
  'forum-cycle': ForumCycleStep;
  'information-cycle': InformationCycleStep;
  'information-flows': InformationFlow;
  'kim-functions': KimFunction;
  'kim-missions': KimMission;
  principles: Principle;
  'problem-cycle': ProblemCycleStep;
}>;

/**
 * Code of an ADINDA function.
 *
 * @useDeclaredType
 */
export type AdindaFunction = keyof typeof rows;

/** Where each concept points; a language gives the reason of every pointer. */
export type AdindaFunctionLinks = LinksOf<typeof rows>;

/**
 * ADINDA: the six functions of a KIM at work, in the order of the letters. A facet of its own beside the technique;
 * one activity may serve several functions.
 *
 * @example
 * ```ts
 * Object.keys(adinda.concepts); // ['akses', 'diskusi', 'implementasi', 'networking', 'diseminasi', 'aspirasi']
 * ```
 */
export const adinda: ConceptScheme<AdindaFunction, 'adinda'> = /* @__PURE__ */ frozen({
  id: 'adinda',
  horizon: '2026-11-21',
  concepts: rows,
});
