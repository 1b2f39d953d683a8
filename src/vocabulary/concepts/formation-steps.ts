import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  rekrutmen: {
    term: 'rekrutmen anggota',
    aliases: ['rekruitmen'],
    sources: [{ source: 'kim-sulbar-2012' }],
  },
  musyawarah: {
    aliases: ['rembug warga', 'berita acara'],
    sources: [{ source: 'sukomanunggal-pembentukan' }, { source: 'gerabah-profil' }],
  },
  'pemilihan-pengurus': { sources: [{ source: 'sukomanunggal-pembentukan' }] },
  'surat-keputusan': {
    aliases: ['SK', 'pengukuhan'],
    sources: [{ source: 'sukomanunggal-pembentukan' }, { source: 'gerabah-profil' }, { source: 'kim-sulbar-2012' }],
  },
  'anggaran-dasar': {
    term: 'anggaran dasar dan anggaran rumah tangga',
    aliases: ['AD/ART'],
    sources: [
      { source: 'sukomanunggal-pembentukan' },
      { source: 'kim-sulbar-2012' },
      { source: 'warta-mertani-ad-art' },
    ],
  },
  pendaftaran: { sources: [{ source: 'S001' }, { source: 'sukomanunggal-pembentukan' }] },
  pembinaan: { sources: [{ source: 'sukomanunggal-pembentukan' }] },
} as const satisfies ConceptRows;

/**
 * Code of a step of formation.
 *
 * @useDeclaredType
 */
export type FormationStep = keyof typeof rows;

/** Steps towards a registered KIM; `formationSequences` holds the orders that sources state. */
export const formationSteps: ConceptScheme<FormationStep, 'formation-steps'> = /* @__PURE__ */ frozen({
  id: 'formation-steps',
  horizon: '2026-11-21',
  concepts: rows,
});
