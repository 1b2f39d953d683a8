import type { ActivityClassification, Finding, WordEvidence } from '../classify/classification.js';
import type { Language } from '../texts/language.js';
import type { SchemeTexts } from '../vocabulary/concept-texts.js';

/** What `renderClassification` may be stated beside the result. */
export interface ClassificationRenderOptions {
  /** The title that was classified. With it the reporter's own words are quoted, without it those of the tables. */
  readonly title?: string;
}

/**
 * The sentences that state what a title was read as and which words led there, or that its form is not known; whether it
 * took place, and with the title at hand who acts, for whom and on what occasion.
 *
 * @param classification from `classifyActivity`.
 * @param language the language, such as `id` from `kim-domain/texts/id`.
 *
 * @example
 * ```ts
 * const title = 'Workshop fotografi lewat Instagram';
 * renderClassification(classifyActivity(title), id, { title })[0]; // 'Kegiatan ini terbaca sebagai lokakarya. Judulnya memakai sebutan lain untuk itu: “Workshop”.'
 * ```
 */
export function renderClassification(
  classification: ActivityClassification,
  language: Language,
  { title }: ClassificationRenderOptions = {},
): readonly string[] {
  const { classification: texts, format, concepts } = language;
  const { technique } = classification;
  const wordsOf = ({ evidence }: { readonly evidence: readonly WordEvidence[] }) =>
    unique(evidence.map(({ start, end, form }) => title?.slice(start, end) ?? form));
  const lines: string[] = [];
  const { status } = classification;
  if (status !== undefined && status.concept !== 'held') {
    lines.push(texts.status[status.concept]({ words: wordsOf(status) }, format));
  }
  if (technique === undefined && status?.concept !== 'no-activity') lines.push(texts.unknown);
  if (technique !== undefined) {
    const label = concepts.techniques.concepts[technique.concept].label;
    lines.push(texts.technique[technique.grade]({ technique: label, words: wordsOf(technique) }, format));
    const respelled = unique(technique.evidence.filter(isRespelled).map(({ form }) => form));
    if (respelled.length > 0) lines.push(texts.respelled({ words: respelled }, format));
  }
  if (classification.alsoNamed.length > 0) {
    lines.push(texts.alsoNamed({ techniques: labelsOf(concepts.techniques, classification.alsoNamed) }, format));
  }
  if (title !== undefined) {
    for (const role of ['actor', 'audience', 'occasion'] as const) {
      const span = classification[role];
      if (span !== undefined) lines.push(texts[role]({ words: [title.slice(span.start, span.end)] }, format));
    }
  }
  const facets = [
    [texts.functions, labelsOf(concepts.adinda, classification.functions)],
    [texts.topics, labelsOf(concepts.topics, classification.topics)],
    [texts.channels, labelsOf(concepts.channels, classification.channels)],
  ] as const;
  for (const [message, names] of facets) if (names.length > 0) lines.push(message({ names }, format));
  return lines;
}

function isRespelled({ via }: WordEvidence): boolean {
  return via === 'respelled';
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

function labelsOf<Code extends string>(texts: SchemeTexts<Code>, findings: readonly Finding<Code>[]): string[] {
  return findings.map(({ concept }) => texts.concepts[concept].label);
}
