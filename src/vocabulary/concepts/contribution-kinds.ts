import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  dana: { sources: [{ source: 'banjarbaru-pembiayaan' }] },
  tenaga: {
    aliases: ['tenaga sukarela', 'relawan'],
    sources: [{ source: 'kim-domain' }],
  },
  tempat: {
    aliases: ['ruang', 'gedung'],
    sources: [{ source: 'S003', where: 'huruf e' }],
  },
  peralatan: {
    aliases: ['sarana', 'perangkat', 'paket data'],
    sources: [{ source: 'S003', where: 'huruf e' }, { source: 'kemiri-padukuhan' }],
  },
  'bahan-informasi': { sources: [{ source: 'S003', where: 'huruf g' }] },
  keahlian: {
    aliases: ['narasumber', 'pelatih'],
    sources: [{ source: 'S003', where: 'huruf b' }, { source: 'S004' }],
  },
  jaringan: { sources: [{ source: 'S003', where: 'huruf d' }, { source: 'S000' }] },
  publikasi: { sources: [{ source: 'S000' }] },
} as const satisfies ConceptRows;

/**
 * Code of a kind of contribution.
 *
 * @useDeclaredType
 */
export type ContributionKind = keyof typeof rows;

/** What each side brings into cooperation: partnership is equality "to mutual benefit" (S003), so both sides are recorded. */
export const contributionKinds: ConceptScheme<ContributionKind, 'contribution-kinds'> = /* @__PURE__ */ frozen({
  id: 'contribution-kinds',
  horizon: '2026-11-21',
  concepts: rows,
});
