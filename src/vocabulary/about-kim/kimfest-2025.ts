import { listOf, requireArgument, text } from '../../kernel/arguments.js';
import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';
import { type Topic, topics } from '../concepts/topics.js';

const sources = [{ source: 'headline-kimfest-2025' }, { source: 'babelhebat-kimfest-2025' }] as const;

const rows = {
  'ekonomi-kreatif-digital': { term: 'ekonomi kreatif dan digital', sources },
  'sosial-budaya': { sources },
  literasi: { sources },
} as const satisfies ConceptRows;

/**
 * Code of a main category of KIMFest 2025.
 *
 * @useDeclaredType
 */
export type KimfestCategory = keyof typeof rows;

/**
 * The three main categories of the national KIM festival of 14 and 15 November 2025. The prizes beside them (stand,
 * terinovatif, termandiri, terkreatif, partisipatif) are about no topic. No weights were published.
 */
export const kimfest2025: ConceptScheme<KimfestCategory, 'kimfest-2025'> = /* @__PURE__ */ frozen({
  id: 'kimfest-2025',
  horizon: '2026-11-27',
  concepts: rows,
});

/**
 * The topics that the sources name under each category, with everything below them: UMKM; tourism, health, environment;
 * education, media, publication, information technology. `seni-budaya` and `sosial` are in the name of their category.
 */
export const kimfestTopics: Readonly<Record<KimfestCategory, readonly Topic[]>> = /* @__PURE__ */ frozen({
  'ekonomi-kreatif-digital': ['ekonomi-produktif'],
  'sosial-budaya': ['pariwisata', 'kesehatan', 'lingkungan', 'seni-budaya', 'sosial'],
  literasi: ['pendidikan', 'media-komunikasi', 'teknologi-informasi'],
});

/**
 * The categories of KIMFest 2025 that topics belong to: a roll-up of what activities are about.
 *
 * @param about topics, such as those of one activity; a code that is no topic belongs nowhere.
 * @returns each category once, in the order of the festival; empty for topics that the festival had no category for.
 *
 * @example
 * ```ts
 * kimfestCategories(['stunting', 'umkm']); // ['ekonomi-kreatif-digital', 'sosial-budaya']
 * kimfestCategories(['pertanian']); // []
 * ```
 */
export function kimfestCategories(about: readonly string[]): KimfestCategory[] {
  requireArgument(about, codes, 'kimfestCategories', 'about');
  const lines = about.map(lineOf);
  const categories = Object.keys(rows) as KimfestCategory[];
  return categories.filter((category) =>
    kimfestTopics[category].some((topic) => lines.some((line) => line.includes(topic))),
  );
}

const codes = /* @__PURE__ */ listOf(text, 'a list of codes of topics');

/** A topic with the wider ones above it. */
function lineOf(code: string): readonly string[] {
  const line: string[] = [];
  const { concepts } = topics as ConceptScheme;
  for (let at: string | undefined = code; at !== undefined && Object.hasOwn(concepts, at); at = concepts[at]?.broader) {
    if (line.includes(at)) break;
    line.push(at);
  }
  return line;
}
