import { KimError } from '../kernel/kim-error.js';
import type { ConceptScheme } from '../vocabulary/concept.js';
import { codesOf } from '../vocabulary/concept-of.js';
import { type AdindaFunction, adinda } from '../vocabulary/concepts/adinda.js';
import { type Channel, channels } from '../vocabulary/concepts/channels.js';
import { type Technique, techniques } from '../vocabulary/concepts/techniques.js';
import { type Topic, topics } from '../vocabulary/concepts/topics.js';
import type { EvidenceGrade, Finding, TextSpan } from './classification.js';
import { classifierFor } from './classify-activity.js';
import type { ClassifyOptions } from './options.js';

/** In how many titles a concept was found. */
export interface ConceptCount<Code extends string = string> {
  readonly concept: Code;
  readonly titles: number;
}

/** In how many titles a word stands that no table knows. */
export interface UnknownWord {
  /** In lower case. */
  readonly word: string;
  readonly titles: number;
}

/** What many titles say together: counts, from which shares and comparisons can be formed. */
export interface ClassificationSummary {
  /** Titles read. */
  readonly titles: number;
  /** Titles in which no word speaks for a technique. */
  readonly unknown: number;
  /** `unknown` as a share of `titles`, from 0 to 1; `null` where there were no titles. */
  readonly unknownShare: number | null;
  /** Titles by grade of their leading technique; with `unknown` they add up to `titles`. */
  readonly byGrade: Readonly<Record<EvidenceGrade, number>>;
  /** Titles by leading technique, the most frequent first; the narrow concepts themselves, not added up to wider ones. */
  readonly byTechnique: readonly ConceptCount<Technique>[];
  /** Titles by ADINDA function; one title may count for several. The same holds for topics and channels. */
  readonly byFunction: readonly ConceptCount<AdindaFunction>[];
  readonly byTopic: readonly ConceptCount<Topic>[];
  readonly byChannel: readonly ConceptCount<Channel>[];
  /** Words that no table knows, the most frequent first: where the alias tables may grow. */
  readonly unknownWords: readonly UnknownWord[];
}

/** How many titles are counted. */
export interface ClassifyManyOptions extends ClassifyOptions {
  /** An unknown word is told from so many titles on; default 3, so that a name in one title is not carried along. */
  readonly unknownWordsFrom?: number;
  /** At most so many unknown words are told; default 50. */
  readonly mostUnknownWords?: number;
}

/**
 * Classifies many titles and counts what they say. Takes any iterable and keeps only counts and the distinct words it
 * does not know, so that a file of millions can be read line by line.
 *
 * @throws KimError `invalid-argument` when an item is not a string or a limit is not a number from 1 on; see
 * `createClassifier` for the other options.
 *
 * @example
 * ```ts
 * const summary = classifyMany(['Pelatihan membatik', 'Rapat pengurus', 'Pelatihan menulis berita', 'Kampung Maco']);
 * summary.byTechnique; // [{ concept: 'pelatihan', titles: 2 }, { concept: 'rapat', titles: 1 }]
 * summary.unknownShare; // 0.25
 * ```
 */
export function classifyMany(texts: Iterable<string>, options?: ClassifyManyOptions): ClassificationSummary {
  const from = limit(options?.unknownWordsFrom, 3);
  const most = limit(options?.mostUnknownWords, 50);
  const { classify } = classifierFor(options);
  const byGrade = { named: 0, alias: 0, weak: 0 };
  const counts = {
    technique: new Map<Technique, number>(),
    function: new Map<AdindaFunction, number>(),
    topic: new Map<Topic, number>(),
    channel: new Map<Channel, number>(),
    word: new Map<string, number>(),
  };
  let titles = 0;
  let unknown = 0;
  for (const text of texts) {
    const { technique, functions, topics, channels, unknownWords } = classify(text);
    titles++;
    if (technique === undefined) unknown++;
    else {
      byGrade[technique.grade]++;
      countOne(counts.technique, technique.concept);
    }
    countAll(counts.function, functions);
    countAll(counts.topic, topics);
    countAll(counts.channel, channels);
    for (const word of distinctWords(text, unknownWords)) countOne(counts.word, word);
  }
  return {
    titles,
    unknown,
    unknownShare: titles === 0 ? null : unknown / titles,
    byGrade,
    byTechnique: ranked(counts.technique, techniques),
    byFunction: ranked(counts.function, adinda),
    byTopic: ranked(counts.topic, topics),
    byChannel: ranked(counts.channel, channels),
    unknownWords: [...counts.word]
      .filter(([, count]) => count >= from)
      .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([word, count]) => ({ word, titles: count })),
  };
}

function distinctWords(text: string, spans: readonly TextSpan[]): Iterable<string> {
  const words = spans.map(({ start, end }) => text.slice(start, end).toLowerCase());
  return words.length < 2 ? words : new Set(words);
}

function limit(given: number | undefined, usual: number): number {
  const value = given ?? usual;
  if (typeof value === 'number' && value >= 1) return value;
  throw new KimError('invalid-argument', 'A limit for unknown words must be a number from 1 on.');
}

function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function countAll<Code extends string>(counts: Map<Code, number>, findings: readonly Finding<Code>[]): void {
  for (const { concept } of findings) countOne(counts, concept);
}

/** The most frequent first; between equals the order of the scheme. */
function ranked<Code extends string>(
  counts: ReadonlyMap<Code, number>,
  scheme: ConceptScheme<Code>,
): ConceptCount<Code>[] {
  return codesOf(scheme)
    .map((concept) => ({ concept, titles: counts.get(concept) ?? 0 }))
    .filter((count) => count.titles > 0)
    .sort((a, b) => b.titles - a.titles);
}
