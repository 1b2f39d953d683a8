import type { Technique } from '../vocabulary/concepts/techniques.js';
import type { EvidenceGrade } from './classification.js';
import { JOINER } from './entries.js';
import { isPassive, type Match } from './matches.js';
import type { Reading } from './reading.js';
import { ADVERB, BEHIND, OF_NAME, type Placed, VERB } from './sentence.js';

/** A concept with the places that speak for it. */
export interface Choice {
  readonly concept: string;
  readonly grade: EvidenceGrade;
  readonly matches: readonly Match[];
}

/** A choice while it is being gathered. */
export interface OpenChoice extends Choice {
  readonly matches: Match[];
}

/** The top above each technique. */
export type TopOfTechnique = ReadonlyMap<string, Technique>;

/** Tops that win over the general form they come with: `pelatihan paralegal` is advocacy. */
const special: ReadonlySet<Technique | undefined> = new Set<Technique>(['advokasi', 'mediasi']);

/** Tops that a special one wins over. */
const general: ReadonlySet<Technique | undefined> = new Set<Technique>([
  'diseminasi-informasi',
  'pendidikan-dan-latihan',
]);

/** Visits stay visits, whatever is looked at. */
const visits: ReadonlySet<string> = new Set<Technique>([
  'widyawisata',
  'studi-banding',
  'studi-tiru',
  'kunjungan-kerja',
  'tukar-kawruh',
  'anjangsana',
  'audiensi',
]);

/** The form that leads, and those joined to it. */
export interface Acts {
  readonly lead: Placed | undefined;
  readonly also: readonly Placed[];
  /** Whether the lead won over a general form; what that form usually serves is then not what is done. */
  readonly isSpecial: boolean;
}

/** The form that stands best, the first of equals; a special technique wins over a general one. */
export function chooseActs(reading: Reading, placed: readonly Placed[], topOf: TopOfTechnique): Acts {
  let best: Placed | undefined;
  for (const one of placed) if (one.rank > (best?.rank ?? OF_NAME)) best = one;
  if (best === undefined) return { lead: undefined, also: [], isSpecial: false };
  let lead = best;
  if (general.has(topOf.get(best.match.entry.concept)) && !visits.has(best.match.entry.concept)) {
    lead = placed.find((one) => isSpecialBeside(one, best, topOf)) ?? best;
  }
  const also: Placed[] = [];
  const stated = new Set([lead.match.entry.concept]);
  for (const one of placed) {
    const { concept } = one.match.entry;
    if (one.rank < ADVERB || stated.has(concept) || also.length === mostJoined) continue;
    if (one !== best && !isJoined(reading, one, best)) continue;
    stated.add(concept);
    also.push(one);
  }
  return { lead, also, isSpecial: lead !== best };
}

const mostJoined = 4;
/**
 * Whether a special technique wins over the general form beside it. The name of a body of legal aid does where it is what
 * the act is about ("pembinaan kadarkum", "kadarkum dibina"), not where the body acts ("Posbankum gelar sosialisasi").
 */
function isSpecialBeside({ match, rank }: Placed, general: Placed, topOf: TopOfTechnique): boolean {
  const top = topOf.get(match.entry.concept);
  if (top === 'mediasi' && teaching.has(general.match.entry.concept)) return false;
  return special.has(top) && (rank > OF_NAME || match.from > general.match.from || isPassive(general.match));
}

/** What these teach is their topic: "pelatihan mediasi" mediates nothing. Those who accompany or meet do mediate. */
const teaching: ReadonlySet<string> = new Set<Technique>([
  'pelatihan',
  'bimbingan-teknis',
  'pembekalan',
  'pendidikan-dan-latihan',
  'edukasi-praktik',
  'sosialisasi',
  'penyuluhan',
  'lokakarya',
  'seminar',
  'webinar',
]);

/** Words between two forms that are joined: "pelatihan kader dan lomba". */
const farthest = 6;

/** Whether "dan", "sekaligus", an ampersand or a slash joins two forms, or both are verbs of clauses that follow each other. */
function isJoined({ tokens, words }: Reading, a: Placed, b: Placed): boolean {
  const [left, right] = a.match.from < b.match.from ? [a, b] : [b, a];
  const { to } = left.match;
  const { from } = right.match;
  if (from - to > farthest) return false;
  const sameClause = tokens.clauses[to - 1] === tokens.clauses[from];
  // "Bentuk kader penulis, PCNU gelar pelatihan": before somebody who holds something stands what it is for.
  if (!sameClause) {
    return (
      left.rank >= VERB &&
      (right.rank === VERB || (right.rank > VERB && left.match.entry.concept === 'penyaluran-aspirasi'))
    );
  }
  if (((words[from - 1]?.roles ?? 0) & JOINER) !== 0) return true;
  const between = tokens.text.slice(tokens.ends[from - 1], tokens.starts[from]);
  return between.includes('&') || between.includes('/');
}

/** Form and grade of a lead: what stands in the background speaks weakly, however plain the word. */
export function choiceOf({ match, rank }: Placed): Choice {
  const { concept, grade } = match.entry;
  return {
    concept,
    grade: rank <= BEHIND ? 'weak' : rank === ADVERB ? 'alias' : grade,
    matches: [match],
  };
}

/** Puts together what speaks for the same concept, in the order of the text. */
export function gather(matches: readonly Match[]): OpenChoice[] {
  const choices: OpenChoice[] = [];
  for (const match of matches) {
    const { concept, grade } = match.entry;
    const known = findChoice(choices, concept);
    if (known === undefined) choices.push({ concept, grade, matches: [match] });
    else known.matches.push(match);
  }
  return choices;
}

/** The choice of a concept, if there is one. A loop, because this runs several times a title. */
export function findChoice<Any extends Choice>(choices: readonly Any[], concept: string): Any | undefined {
  for (const choice of choices) if (choice.concept === concept) return choice;
  return undefined;
}

/** The technique whose surroundings weigh most; between equals the one met first. */
export function heaviest(context: readonly Match[], topOf: TopOfTechnique): Choice | undefined {
  const weights = new Map<Technique | undefined, number>();
  for (const { entry } of context) {
    const top = topOf.get(entry.concept);
    weights.set(top, (weights.get(top) ?? 0) + entry.weight);
  }
  let best: Technique | undefined;
  let most = 0;
  for (const [top, weight] of weights) {
    if (weight <= most) continue;
    best = top;
    most = weight;
  }
  const matches = context.filter(({ entry }) => topOf.get(entry.concept) === best);
  let strongest: Match | undefined;
  for (const match of matches) if (match.entry.weight > (strongest?.entry.weight ?? 0)) strongest = match;
  return strongest && { concept: strongest.entry.concept, grade: 'weak', matches };
}
