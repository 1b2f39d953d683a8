import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  pembina: { sources: [{ source: 'warta-mertani-tentang' }, { source: 'formulir-kim' }] },
  penasihat: {
    aliases: ['penasehat'],
    sources: [{ source: 'tasikmalaya-forum-kim' }, { source: 'formulir-kim' }],
  },
  pelindung: { sources: [{ source: 'formulir-kim' }] },
  pengarah: { sources: [{ source: 'forum-kim-purwakarta' }, { source: 'tasikmalaya-forum-kim' }] },
} as const satisfies ConceptRows;

/**
 * Code of an adviser role.
 *
 * @useDeclaredType
 */
export type AdviserRole = keyof typeof rows;

/** People who stand beside a KIM without being members of it. That an official holds such a role is normal and no sign of hierarchy. */
export const adviserRoles: ConceptScheme<AdviserRole, 'adviser-roles'> = /* @__PURE__ */ frozen({
  id: 'adviser-roles',
  horizon: '2026-11-21',
  concepts: rows,
});
