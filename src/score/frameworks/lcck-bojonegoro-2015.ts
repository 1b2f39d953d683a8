import { defineFramework } from '../define-framework.js';
import type { Criterion, Framework } from '../framework.js';

/** The six parts of the contest. */
export type LcckPart = 'blog' | 'tulisan' | 'tanya-jawab' | 'juri-kehormatan' | 'fragmen' | 'atraksi-yel-yel';

/** Points of the jury, from 0 to 100: the source gives the weights and not the scale of the points. */
const points = {
  kind: 'qualitative',
  direction: 'higher',
  normalise: { method: 'linear', slope: 1, intercept: 0 },
  basis: { kind: 'reference', reference: 'Weights: source bojonegoro-lcck-2015. Points from 0 to 100: assumed.' },
} as const satisfies Criterion;

/**
 * The grand final of the KIM contest (Lomba Cerdas Cermat Komunikatif) of Kabupaten Bojonegoro, 15 October 2015: the only
 * complete set of weights for KIMs that was found. Historic: it ranked performances on one day, and measures no empowerment.
 */
export const lcckBojonegoroFramework: Framework<LcckPart> = /* @__PURE__ */ defineFramework<LcckPart>({
  id: 'lcck-bojonegoro-2015',
  since: '2015-10-15',
  until: '2015-10-16',
  range: { min: 0, max: 100 },
  criteria: {
    blog: { ...points },
    tulisan: { ...points },
    'tanya-jawab': { ...points },
    'juri-kehormatan': { ...points },
    fragmen: { ...points },
    'atraksi-yel-yel': { ...points },
  },
  root: {
    code: 'lcck',
    weight: 1,
    aggregation: { method: 'arithmetic' },
    missing: { policy: 'require-all' },
    children: [
      { criterion: 'blog', weight: 20 },
      { criterion: 'tulisan', weight: 20 },
      { criterion: 'tanya-jawab', weight: 10 },
      { criterion: 'juri-kehormatan', weight: 10 },
      { criterion: 'fragmen', weight: 20 },
      { criterion: 'atraksi-yel-yel', weight: 20 },
    ],
  },
  origin: { status: 'official-preset', sources: [{ source: 'bojonegoro-lcck-2015' }] },
});
