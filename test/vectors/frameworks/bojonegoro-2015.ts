import { defineFramework } from '../../../src/score/define-framework.js';

/**
 * Grand final of the KIM contest (LCCK) of Kabupaten Bojonegoro, 15 October 2015: the only complete set of weights for
 * comparing KIMs that was found. Blog 20 %, assignment 20 %, questions 10 %, question of the honorary jury 10 %,
 * short play 20 %, art attraction and yells 20 %.
 * Source: bojonegorokab.go.id, "5 KIM Bojonegoro Berlaga di Grand Final" (address not recorded).
 * The scale of the jury's marks was not found; 0 to 100 is assumed here. A contest is not a measure of empowerment.
 */
const reference = {
  kind: 'reference',
  reference: 'bojonegorokab.go.id, 5 KIM Bojonegoro Berlaga di Grand Final',
} as const;
const mark = {
  kind: 'qualitative',
  direction: 'higher',
  normalise: { method: 'goalposts', worst: 0, best: 100 },
  basis: reference,
} as const;

export const bojonegoro2015 = defineFramework({
  id: 'bojonegoro-lcck-2015',
  since: '2015-10-15',
  until: '2015-10-16',
  range: { min: 0, max: 100 },
  criteria: { blog: mark, tugas: mark, 'tanya-jawab': mark, 'juri-kehormatan': mark, fragmen: mark, atraksi: mark },
  root: {
    code: 'lcck',
    weight: 1,
    aggregation: { method: 'arithmetic' },
    missing: { policy: 'require-all' },
    children: [
      { criterion: 'blog', weight: 20 },
      { criterion: 'tugas', weight: 20 },
      { criterion: 'tanya-jawab', weight: 10 },
      { criterion: 'juri-kehormatan', weight: 10 },
      { criterion: 'fragmen', weight: 20 },
      { criterion: 'atraksi', weight: 20 },
    ],
  },
  origin: { status: 'local', sources: ['bojonegorokab.go.id'] },
});
