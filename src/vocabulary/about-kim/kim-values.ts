import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  mandiri: { sources: [{ source: 'S003', where: 'paragraf 2' }, { source: 'S002' }, { source: 'S004' }] },
  kebersamaan: { sources: [{ source: 'S003', where: 'paragraf 2' }] },
  'guyub-rukun': { sources: [{ source: 'S003', where: 'paragraf 2' }] },
  ikhlas: {
    term: 'penuh keikhlasan',
    aliases: ['sukarela'],
    sources: [{ source: 'S003', where: 'paragraf 2' }],
  },
  independen: { sources: [{ source: 'S003', where: 'paragraf 2' }] },
  terbuka: { sources: [{ source: 'S003', where: 'paragraf 2' }] },
  kreatif: { sources: [{ source: 'S002' }, { source: 'S004' }, { source: 'permen-8-2010', where: 'Pasal 1 angka 2' }] },
  'riil-dan-akurat': { term: 'informasi riil dan akurat', sources: [{ source: 'S002', where: 'paragraf 3' }] },
  'sesuai-kebutuhan-setempat': {
    sources: [
      { source: 'S003', where: 'paragraf 3' },
      { source: 'S000', where: 'paragraf 7' },
    ],
  },
  'satu-pintu': { term: 'keterbukaan informasi publik dalam satu pintu', sources: [{ source: 'S004' }] },
} as const satisfies ConceptRows;

/**
 * Code of a value of KIM.
 *
 * @useDeclaredType
 */
export type KimValue = keyof typeof rows;

/** Values of a KIM (S003; S002 and S004 add creativity). They are stated, not measured. */
export const kimValues: ConceptScheme<KimValue, 'kim-values'> = /* @__PURE__ */ frozen({
  id: 'kim-values',
  horizon: '2026-11-21',
  concepts: rows,
});
