import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import { type Choice, findChoice } from './choose-technique.js';
import type { Match } from './matches.js';
import type { Cue } from './rows.js';

/** A row of the table, compiled: which cues it asks for, as bits. */
export interface FunctionRule {
  readonly when: readonly Cue[];
  readonly unless: readonly Cue[];
  readonly gives: readonly AdindaFunction[] | undefined;
  readonly adds: readonly AdindaFunction[];
}

/** The rules of every technique, and all functions in the order in which they are stated. */
export interface FunctionRules {
  readonly of: ReadonlyMap<string, readonly FunctionRule[]>;
  readonly order: readonly AdindaFunction[];
}

/** What the words around the act state, with the words; those that the order of the words states have none of their own. */
export type Cues = ReadonlyMap<Cue, readonly Match[]>;

/**
 * The functions that acts serve by the table. Each rests on the words of the act and of the cues its row asked for,
 * and is stated as strongly as the act.
 */
export function findFunctions(
  acts: readonly Choice[],
  cues: Cues,
  own: readonly Match[],
  { of, order }: FunctionRules,
): readonly Choice[] {
  const found: Choice[] = [];
  for (const act of acts) {
    let isDecided = false;
    for (const { when, unless, gives, adds } of of.get(act.concept) ?? []) {
      if (gives !== undefined && isDecided) continue;
      if (!holds(when, unless, cues)) continue;
      if (gives !== undefined) isDecided = true;
      for (const concept of gives ?? adds) {
        if (findChoice(found, concept) !== undefined) continue;
        found.push({ concept, grade: act.grade, matches: when.length === 0 ? act.matches : wordsOf(act, when, cues) });
      }
    }
  }
  for (const match of own) {
    const { concept, grade } = match.entry;
    if (findChoice(found, concept) === undefined) found.push({ concept, grade, matches: [match] });
  }
  if (found.length < 2) return found;
  return found.sort((a, b) => order.indexOf(a.concept as AdindaFunction) - order.indexOf(b.concept as AdindaFunction));
}

function holds(when: readonly Cue[], unless: readonly Cue[], cues: Cues): boolean {
  for (const cue of when) if (!cues.has(cue)) return false;
  for (const cue of unless) if (cues.has(cue)) return false;
  return true;
}

/** The words of an act and of the cues that decided. */
function wordsOf(act: Choice, when: readonly Cue[], cues: Cues): readonly Match[] {
  return inOrder([...act.matches, ...when.flatMap((cue) => cues.get(cue) ?? [])]);
}

function inOrder(matches: readonly Match[]): readonly Match[] {
  const sorted = [...matches].sort((a, b) => a.from - b.from || a.to - b.to);
  return sorted.filter((match, i) => match.from !== sorted[i - 1]?.from || match.to !== sorted[i - 1]?.to);
}
