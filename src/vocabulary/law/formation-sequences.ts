import { frozen } from '../../kernel/frozen.js';
import type { Citation } from '../concept.js';
import type { FormationStep } from '../concepts/formation-steps.js';

/** An order of steps that a source states, from first to last. */
export interface FormationSequence {
  readonly steps: readonly [FormationStep, FormationStep, ...FormationStep[]];
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * The orders of formation steps that sources state. They disagree on one pair: Surabaya puts the decree before the
 * statutes, Sulawesi Barat the statutes before the decree (and Wonosobo asks for both before it funds). So only what no
 * source contradicts may be called out of order: nobody registers, or is recognised, before having deliberated.
 */
export const formationSequences: readonly FormationSequence[] = /* @__PURE__ */ frozen([
  {
    steps: ['musyawarah', 'pemilihan-pengurus', 'surat-keputusan', 'anggaran-dasar', 'pendaftaran', 'pembinaan'],
    sources: [{ source: 'sukomanunggal-pembentukan' }],
  },
  { steps: ['musyawarah', 'surat-keputusan'], sources: [{ source: 'gerabah-profil' }] },
  { steps: ['rekrutmen', 'anggaran-dasar', 'surat-keputusan'], sources: [{ source: 'kim-sulbar-2012' }] },
]);
