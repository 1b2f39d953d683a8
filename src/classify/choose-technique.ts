import type { Technique } from '../vocabulary/concepts/techniques.js';
import type { EvidenceGrade } from './classification.js';
import { BACKDROP_MARKER, EVENT_VERB, FRONT_MARKER } from './entries.js';
import type { Match } from './matches.js';
import type { Reading } from './reading.js';
import { QUOTED } from './tokens.js';

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

/**
 * The techniques a text names, the leading one first, each once; where it names none, the one whose surroundings weigh
 * most; or none. The first named form leads, unless it stands in the background or a special technique is named too.
 */
export function chooseTechniques(
  reading: Reading,
  forms: readonly Match[],
  context: readonly Match[],
  topOf: TopOfTechnique,
): readonly Choice[] {
  const named = gather(forms);
  if (named.length === 0) {
    const guess = heaviest(context, topOf);
    return guess === undefined ? [] : [guess];
  }
  if (named.length === 1) return named;
  const first = named.find((choice) => !standsBehind(reading, choice)) ?? named[0];
  const lead = general.has(topOf.get(first?.concept ?? ''))
    ? (named.find((choice) => special.has(topOf.get(choice.concept))) ?? first)
    : first;
  return lead === undefined || lead === named[0] ? named : [lead, ...named.filter((choice) => choice !== lead)];
}

/** Puts together what speaks for the same concept, in the order of the text. */
export function gather(matches: readonly Match[]): OpenChoice[] {
  const choices: OpenChoice[] = [];
  for (const match of matches) {
    const { concept, grade } = match.entry;
    const known = choiceOf(choices, concept);
    if (known === undefined) choices.push({ concept, grade, matches: [match] });
    else known.matches.push(match);
  }
  return choices;
}

/** The choice of a concept, if there is one. A loop, because this runs several times a title. */
export function choiceOf<Any extends Choice>(choices: readonly Any[], concept: string): Any | undefined {
  for (const choice of choices) if (choice.concept === concept) return choice;
  return undefined;
}

/**
 * Whether a form is only the occasion, the topic or the people of what was done: in a first clause that says when or
 * what for ("Jelang lomba, …", "Peringati HUT RI, …"), between quotation marks, or right behind such a word
 * ("peserta pelatihan", "usai rapat").
 */
function standsBehind({ tokens, words }: Reading, { matches: [match] }: Choice): boolean {
  if (match === undefined) return false;
  const { from } = match;
  const clause = tokens.clauses[from] ?? 0;
  const lastClause = tokens.clauses[tokens.clauses.length - 1] ?? 0;
  const isFronted =
    clause === tokens.clauses[0] && clause !== lastClause && ((words[0]?.roles ?? 0) & FRONT_MARKER) !== 0;
  if (isFronted || ((tokens.flags[from] ?? 0) & QUOTED) !== 0) return true;
  for (let i = from - 1; i >= 0 && i >= from - 2 && tokens.clauses[i] === clause; i--) {
    const roles = words[i]?.roles ?? 0;
    if ((roles & BACKDROP_MARKER) !== 0) return true;
    if ((roles & EVENT_VERB) !== 0 || words[i]?.node?.namesForm === true) return false;
  }
  return false;
}

/** The technique whose surroundings weigh most; between equals the one met first. */
function heaviest(context: readonly Match[], topOf: TopOfTechnique): Choice | undefined {
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
  let strongest = matches[0];
  for (const match of matches) {
    if (strongest === undefined || match.entry.weight > strongest.entry.weight) strongest = match;
  }
  return strongest && { concept: strongest.entry.concept, grade: 'weak', matches };
}
