import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'ekonomi-kreatif-digital': {
    term: 'ekonomi kreatif dan digital',
    aliases: ['ekonomi kreatif', 'ekonomi digital', 'umkm'],
    sources: [{ source: 'headline-kimfest-2025', where: 'kategori utama' }],
  },
  'sosial-budaya': {
    aliases: ['sosial dan budaya', 'pariwisata', 'kesehatan', 'lingkungan'],
    sources: [{ source: 'headline-kimfest-2025', where: 'kategori utama' }],
  },
  literasi: {
    aliases: ['edukasi', 'media', 'publikasi', 'teknologi informasi'],
    sources: [{ source: 'headline-kimfest-2025', where: 'kategori utama' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a main category of KIMFest 2025.
 *
 * @useDeclaredType
 */
export type KimfestCategory = keyof typeof rows;

/**
 * The main categories of the national festival KIMFest in 2025. The special awards (stand, terinovatif, termandiri,
 * terkreatif, partisipatif) are given to groups and are no categories of what activities are about.
 *
 * @example
 * ```ts
 * kimfestCategories.concepts.literasi.aliases.includes('publikasi'); // true
 * ```
 */
export const kimfestCategories: ConceptScheme<KimfestCategory, 'kimfest-categories'> = /* @__PURE__ */ frozen({
  id: 'kimfest-categories',
  horizon: '2026-11-21',
  concepts: rows,
});
