import type { ActivityClassification, Finding, WordEvidence } from '../classify/classification.js';
import {
  type Kind,
  listOf,
  oneOf,
  optional,
  requireArgument,
  requireOptions,
  shape,
  text,
  wholeNumber,
} from '../kernel/arguments.js';
import { inOneLine } from '../kernel/text.js';
import { languageWith } from '../texts/kinds.js';
import type { Language } from '../texts/language.js';
import type { ConceptScheme } from '../vocabulary/concept.js';

import type { SchemeTexts } from '../vocabulary/concept-texts.js';
import { adinda } from '../vocabulary/concepts/adinda.js';
import { channels } from '../vocabulary/concepts/channels.js';
import { techniques } from '../vocabulary/concepts/techniques.js';
import { topics } from '../vocabulary/concepts/topics.js';
import { codeOf } from '../vocabulary/kinds.js';

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
 * @throws KimError `missing-argument`, `invalid-argument`.
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
  options: ClassificationRenderOptions = {},
): readonly string[] {
  requireArgument(classification, classificationKind, 'renderClassification', 'classification');
  requireArgument(language, wholeLanguage, 'renderClassification', 'language');
  requireOptions(options, { title: text }, 'renderClassification');
  const { title } = options;
  const { classification: texts, format, concepts } = language;
  const { technique } = classification;
  const wordsOf = ({ evidence }: { readonly evidence: readonly WordEvidence[] }) =>
    unique(evidence.map(({ start, end, form }) => inOneLine(title?.slice(start, end) ?? form)));
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
      if (span !== undefined)
        lines.push(texts[role]({ words: [inOneLine(title.slice(span.start, span.end))] }, format));
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

const span = { start: /* @__PURE__ */ wholeNumber(0), end: /* @__PURE__ */ wholeNumber(0) };
const part: Kind = /* @__PURE__ */ optional(/* @__PURE__ */ shape('a part of a title', span));
const words: Kind = /* @__PURE__ */ listOf(/* @__PURE__ */ shape('words', { ...span, form: text }), 'a list of words');
const findingOf = (scheme: ConceptScheme): Kind =>
  shape('a finding', {
    concept: codeOf(scheme),
    grade: oneOf('named', 'alias', 'weak'),
    evidence: words,
  });
const findingsOf = (scheme: ConceptScheme): Kind => listOf(findingOf(scheme), 'a list of findings');
const wholeLanguage: Kind = /* @__PURE__ */ languageWith(
  'classification.technique',
  'format.number',
  'concepts.techniques',
);
/** What is found in a title. */
export const classificationKind: Kind = /* @__PURE__ */ shape('a classification of classifyActivity', {
  status: /* @__PURE__ */ optional(
    /* @__PURE__ */ shape('a status', {
      concept: /* @__PURE__ */ oneOf('held', 'planned', 'not-held', 'no-activity'),
      evidence: words,
    }),
  ),
  technique: /* @__PURE__ */ optional(/* @__PURE__ */ findingOf(techniques)),
  alsoNamed: /* @__PURE__ */ findingsOf(techniques),
  functions: /* @__PURE__ */ findingsOf(adinda),
  topics: /* @__PURE__ */ findingsOf(topics),
  channels: /* @__PURE__ */ findingsOf(channels),
  actor: part,
  audience: part,
  occasion: part,
});

function isRespelled({ via }: WordEvidence): boolean {
  return via === 'respelled';
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

function labelsOf<Code extends string>(texts: SchemeTexts<Code>, findings: readonly Finding<Code>[]): string[] {
  return findings.map(({ concept }) => texts.concepts[concept].label);
}
