import { requireArgument, requireOptions, text } from '../kernel/arguments.js';
import { wordSet } from '../kernel/text.js';
import { type Choice, choiceOf, chooseActs, gather, heaviest } from './choose-technique.js';
import type { ActivityClassification, Finding, PartyReading, TextSpan, WordEvidence } from './classification.js';
import { compileEngine, type Engine } from './engine.js';
import {
  BODY,
  CHANNEL,
  CONTEXT,
  CUE,
  EVENT_VERB,
  FORM,
  FUNCTION,
  GOVERNOR,
  NOUN,
  PASSIVE,
  STATUS,
  TOPIC,
} from './entries.js';
import { findFunctions } from './find-functions.js';
import { findMatches, type Match } from './matches.js';
import { type ClassifyOptions, classifyOptions } from './options.js';
import { findActor, findAudience, findOccasion, type Part } from './parties.js';
import { isFronted } from './position.js';
import { noCues, readCues } from './read-cues.js';
import { beginsEssay, readStatus, type StatusChoice } from './read-status.js';
import { IN_NAME, RESPELLED, type Reading, readText } from './reading.js';
import { BEHIND, findDoer, isBareName, isHead, isMentioned, placeForms } from './sentence.js';
import { NUMBER } from './tokens.js';

/** Reads titles by tables that were compiled once. */
export interface Classifier {
  /** What one title states. */
  readonly classify: (text: string) => ActivityClassification;
}

/**
 * A classifier with the caller's own aliases, compiled once for many titles.
 *
 * @throws KimError `invalid-definition` when an alias has no words or points to nothing, `unknown-id` when it points to
 * a code that its scheme does not have.
 *
 * @example
 * ```ts
 * const classifier = createClassifier({ aliases: [{ forms: ['mapag sri'], technique: 'festival' }] });
 * classifier.classify('Mapag Sri Desa Sliyeg').technique.concept; // 'festival'
 * ```
 */
export function createClassifier(options: ClassifyOptions = {}): Classifier {
  requireOptions(options, classifyOptions, 'createClassifier');
  const engine = compileEngine(options, undefined, 'createClassifier');
  return {
    classify(title) {
      requireArgument(title, text, 'classify', 'text');
      return classifyWith(engine, title);
    },
  };
}

/** Evidence beyond this adds nothing that a person would read. */
const mostEvidence = 8;

/**
 * Classifies one text with compiled tables.
 *
 * @param withWords whether the result names the words that led to it, and who acts and when; counting needs none of that.
 */
export function classifyWith(engine: Engine, title: string, withWords = true): ActivityClassification {
  const reading = readText(title, engine.lexicon);
  const matches = findMatches(reading);
  const bodies = matches[BODY] ?? none;
  const context = matches[CONTEXT] ?? none;
  const { lead, also, isSpecial } = chooseActs(reading, placeForms(reading, matches), engine.topOfTechnique);
  const doer = lead === undefined ? findDoer(reading, bodies) : undefined;
  const doing = doer !== undefined || ((lead?.rank ?? BEHIND) <= BEHIND && doesSomething(reading, context));
  const status =
    readStatus(reading, matches[STATUS] ?? none, lead, doing, matches[FORM] ?? none) ?? bareName(reading, bodies);
  const noActivity = status?.concept === 'no-activity';
  const shown = withWords ? reading : undefined;
  const topics = matches[TOPIC] === undefined ? [] : findings(gather(matches[TOPIC]), shown);
  const channels = matches[CHANNEL] === undefined ? [] : findings(gather(matches[CHANNEL]), shown);
  const act = lead?.match;
  const actor = findActor(reading, bodies, act);
  const occasion = withWords ? findOccasion(reading, act) : undefined;
  const result = emptyResult(topics, channels);
  reportUnknown(reading, result);
  if (status !== undefined) result.status = { concept: status.concept, evidence: evidence(status.matches, shown) };
  if (occasion !== undefined) result.occasion = party(occasion, reading);
  if (noActivity) return result;
  if (withWords && actor !== undefined) result.actor = party(actor, reading);
  const own = matches[FUNCTION] ?? none;
  // "Pemkab targetkan pembangunan balai": what is aimed at is planned.
  const isAimedAt = status?.concept === 'planned' && context.some(({ entry }) => doingNoun.test(entry.form));
  const choice = lead === undefined ? (doing || isAimedAt) && guess(reading, context, doer, engine) : choiceOf(lead);
  if (!choice) {
    if (own.length > 0) result.functions = findings(findFunctions([], noCues, own, engine.functions), shown);
    return result;
  }
  const audience = findAudience(reading, bodies, act);
  if (withWords && audience !== undefined) result.audience = party(audience, reading);
  result.technique = finding(choice, shown);
  const acts = [choice];
  const further = also.map(choiceOf);
  result.alsoNamed = findings(further, shown);
  if (!isSpecial) acts.push(...further);
  const cues = readCues(reading, matches[CUE] ?? none, act, bodies, actor, audience);
  result.functions = findings(findFunctions(acts, cues, own, engine.functions), shown);
  return result;
}

type OpenResult = { -readonly [Key in keyof ActivityClassification]: ActivityClassification[Key] };

/** All results come from this one literal, and what may be absent is added to it: a spread would cost as much as finding the matches. */
function emptyResult(topics: OpenResult['topics'], channels: OpenResult['channels']): OpenResult {
  return { alsoNamed: [], functions: [], topics, channels, unknownWords: [], unknownWordCount: 0 };
}

/** Where no form is named, what the surroundings speak for or, where they are silent too, that somebody did something. */
function guess(
  reading: Reading,
  context: readonly Match[],
  doer: Match | undefined,
  { topOfTechnique }: Engine,
): Choice | undefined {
  // "Cegah stunting, tim KKN sasar desa": what a first clause is against is not what was done.
  const near = doer === undefined ? context : context.filter(({ from }) => !isFronted(reading, from));
  return heaviest(near, topOfTechnique) ?? (doer && someDeed(doer));
}

/** A bare name of a body or a place describes no activity. */
function bareName(reading: Reading, bodies: readonly Match[]): StatusChoice | undefined {
  return isBareName(reading, bodies) ? { concept: 'no-activity', matches: none } : undefined;
}

/** Somebody did something that no table knows: outside the five techniques, as far as anybody can tell. */
function someDeed(doer: Match): Choice {
  return { concept: 'di-luar-lima-teknik', grade: 'weak', matches: [doer] };
}

const none: readonly Match[] = [];
const nothing = { roles: 0, text: '' };

/**
 * Whether the words state that somebody did something, where no form is named: a verb of doing, or a noun of doing or a
 * celebration that is not only mentioned ("sejak Lebaran", "dalam pembangunan"). Words of the surroundings alone ("Sungai", "Pasar") do not.
 */
function doesSomething(reading: Reading, context: readonly Match[]): boolean {
  const { words } = reading;
  if (beginsEssay(reading)) return false;
  for (const { entry, from } of context) {
    if (statesAim.has(entry.form) || isMentioned(reading, from)) continue;
    if (entry.verbal || entry.weight === 0.5 || entry.concept === 'peringatan-hari-besar') return true;
    if (doingNoun.test(entry.form) && isHead(reading, from)) return true;
  }
  for (let i = 0; i < words.length; i++) {
    const { roles, text } = words[i] ?? nothing;
    if ((roles & (GOVERNOR | PASSIVE | EVENT_VERB)) === 0 || statesAim.has(text) || isMentioned(reading, i)) continue;
    if ((roles & NOUN) === 0 || isHead(reading, i)) return true;
  }
  return false;
}

/** Verbs and nouns of wish, praise and effect: they state an aim or an attitude, and nothing that somebody did ("Perkuat peran", "Targetkan"). */
const statesAim: ReadonlySet<string> = wordSet(
  'bangun membangun pendidikan membludak menjaga dipastikan ramai mewujudkan bersama jadi menjadi dorong mendorong optimalkan optimalisasi tingkatkan perkuat memperkuat mencegah semangat siap harapkan berharap tekankan minta meminta pastikan targetkan ditargetkan wacanakan diwacanakan sebut soroti puji dipuji ingin percepat mempercepat turunkan bersatu kompak membantu peran program target',
);

/** Nouns of doing: pem-…-an, pen-…-an, pel-…-an (not pertanian, perumahan), and what calls itself an activity. */
const doingNoun =
  /^(pe(m|n|l)[a-z]{4,}an|operasional|kegiatan|acara|program kerja|gerakan|aksi|giat|semarak|inovasi|produksi)$/;

function findings(choices: readonly Choice[], shown: Reading | undefined): Finding<never>[] {
  const stated: Finding<never>[] = [];
  for (const choice of choices) stated.push(finding(choice, shown));
  return stated;
}

/** The codes of a choice come from rows that were checked against their scheme. */
function finding({ concept, grade, matches }: Choice, shown: Reading | undefined): Finding<never> {
  const stated: Finding<never> = { concept: concept as never, grade, evidence: evidence(matches, shown) };
  const own = matches.find(({ entry }) => entry.ownConcept !== undefined && entry.concept === concept)?.entry
    .ownConcept;
  return own === undefined ? stated : { ...stated, own };
}

/** The words that led there, where they are to be shown. */
function evidence(matches: readonly Match[], reading: Reading | undefined): readonly WordEvidence[] {
  if (reading === undefined) return noWords;
  const stated: WordEvidence[] = [];
  for (const match of matches) {
    if (stated.length === mostEvidence) break;
    stated.push(evidenceOf(match, reading));
  }
  return stated;
}

const noWords: readonly WordEvidence[] = [];

function evidenceOf({ entry, from, to }: Match, { tokens, marks }: Reading): WordEvidence {
  let via = entry.via;
  for (let i = from; i < to; i++) if (marks[i] === RESPELLED) via = 'respelled';
  const stated = { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0, form: entry.form, via };
  return entry.own ? { ...stated, own: true } : stated;
}

function party({ from, to, kind }: Part, { tokens }: Reading): PartyReading {
  const span = { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
  return kind === undefined ? span : { ...span, kind };
}

/** More of them help nobody. */
const mostUnknown = 32;

function reportUnknown({ tokens, words, marks }: Reading, result: OpenResult): void {
  const spans: TextSpan[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i] !== undefined || marks[i] === IN_NAME || ((tokens.flags[i] ?? 0) & NUMBER) !== 0) continue;
    result.unknownWordCount++;
    if (spans.length < mostUnknown) spans.push({ start: tokens.starts[i] ?? 0, end: tokens.ends[i] ?? 0 });
  }
  result.unknownWords = spans;
}
