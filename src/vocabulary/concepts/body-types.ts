import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  kim: {
    aliases: ['Kelompok Informasi Masyarakat', 'Komunitas Informasi Masyarakat', 'KIKM'],
    sources: [
      { source: 'S000' },
      { source: 'S004', where: 'paragraf 2' },
      { source: 'permen-8-2010', where: 'Pasal 1 angka 2' },
    ],
  },
  'forum-kim': {
    aliases: ['FK-KIM', 'FKKIM', 'Forum Komunikasi KIM', 'Forum KIM'],
    sources: [{ source: 'S000' }, { source: 'forum-kim-purwakarta' }, { source: 'bantul-forum' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a body type.
 *
 * @useDeclaredType
 */
export type BodyType = keyof typeof rows;

/** What a registration describes: a KIM, or a forum of KIMs. */
export const bodyTypes: ConceptScheme<BodyType, 'body-types'> = /* @__PURE__ */ frozen({
  id: 'body-types',
  horizon: '2026-11-21',
  concepts: rows,
});
