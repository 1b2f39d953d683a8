import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'simpul-komunikasi': { sources: [{ source: 'S000' }, { source: 'S001' }] },
  'penyebar-informasi': {
    aliases: ['penyalur informasi'],
    sources: [{ source: 'S000' }, { source: 'S001' }],
  },
  'penyerap-informasi': { sources: [{ source: 'S002' }] },
  'mitra-kerja': {
    term: 'mitra kerja pemerintah',
    aliases: ['mitra pemerintah'],
    sources: [{ source: 'S000' }],
  },
  'mitra-dialog': { sources: [{ source: 'S002' }, { source: 'S004' }] },
  'media-forum': { sources: [{ source: 'S002' }, { source: 'panduan-kim-2008' }] },
  fasilitator: { sources: [{ source: 'peranan-kim-tesis' }, { source: 'sleman-trihanggo' }] },
  'penyalur-aspirasi': {
    term: 'penyerap dan penyalur aspirasi',
    sources: [{ source: 'peranan-kim-tesis' }, { source: 'S004' }],
  },
  'pelancar-arus-informasi': { sources: [{ source: 'peranan-kim-tesis' }, { source: 'S004' }] },
  'terminal-informasi': { sources: [{ source: 'peranan-kim-tesis' }, { source: 'sleman-trihanggo' }] },
} as const satisfies ConceptRows;

/**
 * Code of a role of a KIM.
 *
 * @useDeclaredType
 */
export type KimRole = keyof typeof rows;

/** Roles of a KIM between community and government. */
export const kimRoles: ConceptScheme<KimRole, 'kim-roles'> = /* @__PURE__ */ frozen({
  id: 'kim-roles',
  horizon: '2026-11-21',
  concepts: rows,
});
