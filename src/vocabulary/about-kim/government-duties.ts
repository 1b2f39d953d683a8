import { frozen } from '../../kernel/frozen.js';
import type { Citation, ConceptRows, ConceptScheme } from '../concept.js';
import type { GovernmentLevel } from '../concepts/government-levels.js';

const rows = {
  'pedoman-nasional': {
    term: 'penetapan pedoman nasional',
    sources: [{ source: 'permen-8-2010' }, { source: 'medium-permen' }],
  },
  'penetapan-standar': {
    term: 'penetapan standar KIM',
    sources: [{ source: 'ntt-standar-kim' }],
  },
  'koordinasi-provinsi': {
    term: 'koordinasi antardinas',
    sources: [{ source: 'S001' }, { source: 'bimakab' }],
  },
  pendaftaran: {
    term: 'pendaftaran KIM',
    sources: [{ source: 'S001' }, { source: 'bimakab' }],
  },
  pemetaan: {
    term: 'pemetaan KIM',
    sources: [{ source: 'S001' }, { source: 'bimakab' }],
  },
  'kemitraan-komunikasi': { sources: [{ source: 'S001' }, { source: 'subkegiatan-kemitraan-kim' }] },
  fasilitasi: { sources: [{ source: 'S003' }] },
  'evaluasi-berkala': { sources: [{ source: 'panduan-kim-pemberdayaan' }] },
} as const satisfies ConceptRows;

/**
 * Code of a duty of government.
 *
 * @useDeclaredType
 */
export type GovernmentDuty = keyof typeof rows;

/** Duties of government towards KIMs; `dutyBearers` states whose they are. */
export const governmentDuties: ConceptScheme<GovernmentDuty, 'government-duties'> = /* @__PURE__ */ frozen({
  id: 'government-duties',
  horizon: '2026-11-21',
  concepts: rows,
});

/**
 * Which level of government bears a duty, as far as sources state. An empty list means that no source read names the level.
 */
export const dutyBearers: Readonly<Record<GovernmentDuty, readonly GovernmentLevel[]>> = /* @__PURE__ */ frozen({
  'pedoman-nasional': ['pusat'],
  'penetapan-standar': ['pusat'],
  'koordinasi-provinsi': ['provinsi'],
  pendaftaran: ['kabupaten-kota'],
  pemetaan: ['kabupaten-kota'],
  'kemitraan-komunikasi': ['kabupaten-kota'],
  fasilitasi: ['provinsi', 'kabupaten-kota'],
  'evaluasi-berkala': [],
});

/** The line of the national budget classification under which offices plan and account for a duty. */
export interface BudgetLine {
  readonly duty: GovernmentDuty;
  /** Code of the sub-activity (*subkegiatan*). */
  readonly code: string;
  /** Its name, as the budget writes it. */
  readonly name: string;
  /** The budget year in which it was read. */
  readonly year: number;
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * Budget lines of duties, as far as one was read. A duty that is not here may have a line that nobody recorded.
 *
 * @example
 * ```ts
 * dutyBudgetLines[0].code; // '2.16.02.2.01.0015'
 * dutyBudgetLines[0].duty; // 'kemitraan-komunikasi'
 * ```
 */
export const dutyBudgetLines: readonly BudgetLine[] = /* @__PURE__ */ frozen([
  {
    duty: 'kemitraan-komunikasi',
    code: '2.16.02.2.01.0015',
    name: 'Kemitraan Komunikasi dengan Komunitas Informasi Masyarakat',
    year: 2025,
    sources: [{ source: 'subkegiatan-kemitraan-kim' }],
  },
]);
