import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  mengakui: {
    aliases: [
      'mengukuhkan',
      'mengesahkan',
      'menetapkan',
      'menetapkan pengurus',
      'dikukuhkan',
      'dilantik',
      'disahkan',
      'ditetapkan',
      'pengukuhan',
      'pengesahan',
      'penetapan',
      'penetapan pengurus',
      'pengesahan pengurus',
      'pendataan',
    ],
    sources: [
      { source: 'sleman-trihanggo' },
      { source: 'sukomanunggal-pembentukan' },
      { source: 'hariandepok-sk-lurah' },
    ],
  },
  mengangkat: {
    aliases: ['menunjuk', 'penunjukan pengurus'],
    sources: [{ source: 'kim-domain' }, { source: 'S000' }],
  },
  membentuk: {
    aliases: ['pembentukan'],
    sources: [{ source: 'kemiri-padukuhan' }, { source: 'natuna-apa-itu-kim' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of the effect of a decree.
 *
 * @useDeclaredType
 */
export type DecreeEffect = keyof typeof rows;

/**
 * What a decree does. "Menetapkan", "penetapan" and "pengesahan" are how a lurah confirms officers whom the members chose
 * (Depok), so they are recognition. Only appointing and establishing touch the independence of a KIM; to recognise a group is not to rule it.
 */
export const decreeEffects: ConceptScheme<DecreeEffect, 'decree-effects'> = /* @__PURE__ */ frozen({
  id: 'decree-effects',
  horizon: '2026-11-21',
  concepts: rows,
});
