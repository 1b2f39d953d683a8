import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  anggota: { sources: [{ source: 'warta-mertani-tentang' }, { source: 'kimbijak-kekuatan-media' }] },
  pengurus: {
    aliases: ['kepengurusan'],
    sources: [{ source: 'sleman-trihanggo' }],
  },
  peserta: { sources: [{ source: 'karyalaksana-pembinaan' }, { source: 'S004' }] },
  'orang-terlatih': {
    term: 'orang yang dilatih',
    aliases: ['relawan terlatih'],
    sources: [{ source: 'kraton-kidul-jateng-report' }],
  },
  utusan: {
    aliases: ['delegasi'],
    sources: [{ source: 'purwoagung-2011' }],
  },
  'akun-portal': {
    aliases: ['akun kim.id'],
    sources: [{ source: 'pesisir-selatan-kim-id' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of what a count counts.
 *
 * @useDeclaredType
 */
export type CountBasis = keyof typeof rows;

/**
 * What a stated number counts. Sources mix these freely. `anggota` is the size; `pengurus` is a lower bound of it (officers
 * are members); the others state nothing about it.
 */
export const countBases: ConceptScheme<CountBasis, 'count-bases'> = /* @__PURE__ */ frozen({
  id: 'count-bases',
  horizon: '2026-11-21',
  concepts: rows,
});
