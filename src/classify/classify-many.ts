import { iterable, type Kind, oneOf, requireArgument, requireOptions, text as textKind } from '../kernel/arguments.js';
import { type KimfestCategory, kimfest2025, kimfestCategories } from '../vocabulary/about-kim/kimfest-2025.js';
import type { ConceptScheme } from '../vocabulary/concept.js';
import { codesOf } from '../vocabulary/concept-of.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import type { Technique } from '../vocabulary/concepts/techniques.js';
import type { Topic } from '../vocabulary/concepts/topics.js';
import type { ActivityStatus, EvidenceGrade, Finding, TextSpan } from './classification.js';
import { classifyWith } from './classifier.js';
import { engineFor } from './classify-activity.js';
import { type ClassifyOptions, classifyOptions } from './options.js';
import { adinda, channels, techniques, topics } from './schemes.js';

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

/** In how many held titles a function was found, by how strongly. */
export interface FunctionCount extends ConceptCount<AdindaFunction> {
  /** Held titles by grade, weak ones included even where they are not counted in `titles`. */
  readonly byGrade: Readonly<Record<EvidenceGrade, number>>;
}

/** A title that is not counted by technique, and why. */
export interface TitleNotCounted {
  /** Its place among the titles, from 0. */
  readonly index: number;
  /** `weak`: held, but its technique is read below the least grade. `unknown`: no word speaks for a technique. */
  readonly reason: Exclude<ActivityStatus, 'held'> | 'weak' | 'unknown';
}

/** A title without a known technique whose words stand in other titles too: a word added for it helps most. */
export interface UnreadTitle {
  /** Its place among the titles, from 0. */
  readonly index: number;
  /** The words to add, the most frequent first, in lower case; each stands in at least `unknownWordsFrom` titles. */
  readonly words: readonly string[];
}

/** What many titles state together: counts, from which shares and comparisons can be formed. */
export interface ClassificationSummary {
  /** Titles read. */
  readonly titles: number;
  /** Titles by status; `unknown`: no word speaks of an activity or against one. They add up to `titles`. */
  readonly byStatus: Readonly<Record<ActivityStatus | 'unknown', number>>;
  /** Held titles whose technique has at least the least grade: those that are counted below. */
  readonly counted: number;
  /** Titles in which no word speaks for a technique, those that describe no activity left out. */
  readonly unknown: number;
  /** `unknown` as a share of `titles`, from 0 to 1; `null` where there were no titles. */
  readonly unknownShare: number | null;
  /** Held titles with a technique, by its grade. */
  readonly byGrade: Readonly<Record<EvidenceGrade, number>>;
  /** Counted titles by technique, the most frequent first; the narrow concepts themselves, not added up to wider ones. */
  readonly byTechnique: readonly ConceptCount<Technique>[];
  /** Counted titles by ADINDA function; one title may count for several. The same holds for topics and channels. */
  readonly byFunction: readonly FunctionCount[];
  readonly byTopic: readonly ConceptCount<Topic>[];
  readonly byChannel: readonly ConceptCount<Channel>[];
  /** Counted titles with a topic of a main category of KIMFest 2025, each title once a category. */
  readonly byKimfestCategory: readonly ConceptCount<KimfestCategory>[];
  /** The first titles that are not counted, `mostNotCounted` at most; `titles` − `counted` states how many there are. */
  readonly notCounted: readonly TitleNotCounted[];
  /** Words that no table knows, the most frequent first: where the alias tables may grow. */
  readonly unknownWords: readonly UnknownWord[];
  /** The titles without a technique to look at first, each with words that those before it do not have. */
  readonly unreadTitles: readonly UnreadTitle[];
}

/** What is counted and listed. */
export interface ClassifyManyOptions extends ClassifyOptions {
  /** The least grade of a technique that is counted; default `alias`, so that guesses from surrounding words are not. */
  readonly leastGrade?: EvidenceGrade;
  /** An unknown word is listed from so many titles on; default 3, so that a name in one title is not carried along. */
  readonly unknownWordsFrom?: number;
  /** At most so many unknown words are listed; default 50. */
  readonly mostUnknownWords?: number;
  /** At most so many titles that are not counted are listed; default 100. */
  readonly mostNotCounted?: number;
  /** At most so many unread titles are listed; default 20. They are chosen among the first 1,000. */
  readonly mostUnreadTitles?: number;
}

const strength: Readonly<Record<EvidenceGrade, number>> = { weak: 0, alias: 1, named: 2 };
const mostCandidates = 1000;

/** A length of a list, which may be without end. */
const limit: Kind = { takes: 'a number of 1 or more', accepts: (value) => typeof value === 'number' && value >= 1 };
const manyOptions: Readonly<Record<string, Kind>> = {
  ...classifyOptions,
  leastGrade: /* @__PURE__ */ oneOf('named', 'alias', 'weak'),
  unknownWordsFrom: limit,
  mostUnknownWords: limit,
  mostNotCounted: limit,
  mostUnreadTitles: limit,
};

/**
 * Classifies many titles and counts what they state. Only what was held is counted, and only where the technique has at
 * least the least grade; the other titles are counted by status and listed. Takes any iterable and keeps only counts,
 * short lists and the distinct words it does not know, so that a file of millions can be read line by line.
 *
 * @throws KimError `invalid-argument` when an item is not a string, a limit is not a number from 1 on, or the least
 * grade is none; see `createClassifier` for the other options.
 *
 * @example
 * ```ts
 * const summary = classifyMany(['Pelatihan membatik', 'Rapat pengurus', 'Pelatihan menulis berita', 'Lomba batal digelar']);
 * summary.byTechnique; // [{ concept: 'pelatihan', titles: 2 }, { concept: 'rapat', titles: 1 }]
 * summary.notCounted; // [{ index: 3, reason: 'not-held' }]
 * ```
 */
export function classifyMany(texts: Iterable<string>, options: ClassifyManyOptions = {}): ClassificationSummary {
  requireArgument(texts, iterable, 'classifyMany', 'texts');
  requireOptions(options, manyOptions, 'classifyMany');
  const {
    unknownWordsFrom: from = 3,
    mostUnknownWords: most = 50,
    mostNotCounted = 100,
    mostUnreadTitles: mostUnread = 20,
    leastGrade = 'alias',
  } = options;
  const least = strength[leastGrade];
  const engine = engineFor(options, 'classifyMany');
  const byGrade = noGrades();
  const byStatus = { held: 0, planned: 0, 'not-held': 0, 'no-activity': 0, unknown: 0 };
  const counts = {
    technique: new Map<Technique, Counter>(),
    function: new Map<AdindaFunction, Counter>(),
    topic: new Map<Topic, Counter>(),
    channel: new Map<Channel, Counter>(),
    category: new Map<KimfestCategory, Counter>(),
  };
  const wordCounts = new Map<string, number>();
  const categoriesOf = new Map<Topic, readonly KimfestCategory[]>();
  const functionGrades = new Map<AdindaFunction, Record<EvidenceGrade, number>>();
  const notCounted: TitleNotCounted[] = [];
  const unread: { readonly index: number; readonly words: readonly string[] }[] = [];
  let titles = 0;
  let counted = 0;
  let unknown = 0;
  for (const text of texts) {
    requireArgument(text, textKind, 'classifyMany', 'texts[]');
    const { status, technique, functions, topics, channels, unknownWords } = classifyWith(engine, text, false);
    const index = titles++;
    byStatus[status?.concept ?? 'unknown']++;
    const words = distinctWords(text, unknownWords);
    for (const word of words) wordCounts.set(word, (wordCounts.get(word) ?? 0) + 1);
    const reason = reasonNot(status?.concept, technique?.grade, least);
    if (technique === undefined && status?.concept !== 'no-activity') {
      unknown++;
      if (unread.length < mostCandidates && words.length > 0) unread.push({ index, words });
    }
    if (status?.concept === 'held' && technique !== undefined) {
      byGrade[technique.grade]++;
      for (const { concept, grade } of functions) {
        const grades = functionGrades.get(concept) ?? noGrades();
        functionGrades.set(concept, grades);
        grades[grade]++;
      }
    }
    if (reason !== undefined || technique === undefined) {
      if (notCounted.length < mostNotCounted) notCounted.push({ index, reason: reason ?? 'unknown' });
      continue;
    }
    counted++;
    countOne(counts.technique, technique.concept);
    for (const { concept, grade } of functions) if (strength[grade] >= least) countOne(counts.function, concept);
    countAll(counts.topic, topics);
    countAll(counts.channel, channels);
    if (topics.length > 0) countCategories(counts.category, topics, categoriesOf);
  }
  return {
    titles,
    byStatus,
    counted,
    unknown,
    unknownShare: titles === 0 ? null : unknown / titles,
    byGrade,
    byTechnique: ranked(counts.technique, techniques),
    byFunction: rankedFunctions(counts.function, functionGrades),
    byTopic: ranked(counts.topic, topics),
    byChannel: ranked(counts.channel, channels),
    byKimfestCategory: ranked(counts.category, kimfest2025),
    notCounted,
    unknownWords: [...wordCounts]
      .filter(([, count]) => count >= from)
      .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([word, count]) => ({ word, titles: count })),
    unreadTitles: mostInformative(unread, wordCounts, from, mostUnread),
  };
}

function noGrades(): Record<EvidenceGrade, number> {
  return { named: 0, alias: 0, weak: 0 };
}

function reasonNot(
  status: ActivityStatus | undefined,
  grade: EvidenceGrade | undefined,
  least: number,
): TitleNotCounted['reason'] | undefined {
  if (status !== undefined && status !== 'held') return status;
  if (status === undefined || grade === undefined) return 'unknown';
  return strength[grade] < least ? 'weak' : undefined;
}

function rankedFunctions(
  counts: ReadonlyMap<AdindaFunction, Counter>,
  grades: ReadonlyMap<AdindaFunction, Readonly<Record<EvidenceGrade, number>>>,
): FunctionCount[] {
  return codesOf(adinda)
    .filter((concept) => grades.has(concept))
    .map((concept) => ({
      concept,
      titles: counts.get(concept)?.titles ?? 0,
      byGrade: grades.get(concept) ?? noGrades(),
    }))
    .sort((a, b) => b.titles - a.titles);
}

/** Takes in turn the title whose words, not yet taken, stand in most titles; of equals the earlier one. */
function mostInformative(
  unread: readonly { readonly index: number; readonly words: readonly string[] }[],
  counts: ReadonlyMap<string, number>,
  from: number,
  most: number,
): UnreadTitle[] {
  const stated: UnreadTitle[] = [];
  const taken = new Set<string>();
  const open = unread.map(({ index, words }) => ({
    index,
    words: words.filter((word) => (counts.get(word) ?? 0) >= from),
  }));
  while (stated.length < most) {
    let best: (typeof open)[number] | undefined;
    let bestGain = 0;
    for (const one of open) {
      let gain = 0;
      for (const word of one.words) if (!taken.has(word)) gain += counts.get(word) ?? 0;
      if (gain > bestGain) {
        best = one;
        bestGain = gain;
      }
    }
    if (best === undefined) break;
    const words = best.words
      .filter((word) => !taken.has(word))
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
    for (const word of words) taken.add(word);
    stated.push({ index: best.index, words });
  }
  return stated;
}

const noWords: readonly string[] = [];

function distinctWords(text: string, spans: readonly TextSpan[]): readonly string[] {
  if (spans.length === 0) return noWords;
  const words = spans.map(({ start, end }) => text.slice(start, end).toLowerCase());
  return words.length < 2 ? words : [...new Set(words)];
}

/** How many titles, while they are counted. */
interface Counter {
  titles: number;
}

function countOne<Key>(counts: Map<Key, Counter>, key: Key): void {
  const known = counts.get(key);
  if (known === undefined) counts.set(key, { titles: 1 });
  else known.titles++;
}

/** Counts each main category of KIMFest once that one of the topics belongs to. */
function countCategories(
  counts: Map<KimfestCategory, Counter>,
  topics: readonly Finding<Topic>[],
  known: Map<Topic, readonly KimfestCategory[]>,
): void {
  const stated: KimfestCategory[] = [];
  for (const { concept } of topics) {
    let categories = known.get(concept);
    if (categories === undefined) {
      categories = kimfestCategories([concept]);
      known.set(concept, categories);
    }
    for (const category of categories) {
      if (stated.includes(category)) continue;
      stated.push(category);
      countOne(counts, category);
    }
  }
}

function countAll<Code extends string>(counts: Map<Code, Counter>, findings: readonly Finding<Code>[]): void {
  for (const { concept } of findings) countOne(counts, concept);
}

/** The most frequent first; between equals the order of the scheme. */
function ranked<Code extends string>(
  counts: ReadonlyMap<Code, Counter>,
  scheme: ConceptScheme<Code>,
): ConceptCount<Code>[] {
  return codesOf(scheme)
    .map((concept) => ({ concept, titles: counts.get(concept)?.titles ?? 0 }))
    .filter((count) => count.titles > 0)
    .sort((a, b) => b.titles - a.titles);
}
