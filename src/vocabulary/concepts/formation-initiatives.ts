import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  warga: { sources: [{ source: 'S002' }, { source: 'permen-8-2010', where: 'Pasal 1 angka 2' }] },
  bersama: {
    term: 'warga bersama pemerintah',
    sources: [{ source: 'bandung-wakil-ketua' }],
  },
  pemerintah: { sources: [{ source: 'kemiri-padukuhan' }, { source: 'natuna-apa-itu-kim' }] },
} as const satisfies ConceptRows;

/**
 * Code of who began the formation.
 *
 * @useDeclaredType
 */
export type FormationInitiative = keyof typeof rows;

/** Who began the formation of a KIM. */
export const formationInitiatives: ConceptScheme<FormationInitiative, 'formation-initiatives'> = /* @__PURE__ */ frozen(
  {
    id: 'formation-initiatives',
    horizon: '2026-11-21',
    concepts: rows,
  },
);
