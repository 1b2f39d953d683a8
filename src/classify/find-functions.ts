import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Choice } from './choose-technique.js';
import type { EvidenceGrade } from './classification.js';
import type { Match } from './matches.js';
import type { Cue } from './rows.js';

/** A row of the table, compiled: which cues it asks for, as bits. */
export interface FunctionRule {
  readonly when: readonly Cue[];
  readonly unless: readonly Cue[];
  readonly gives: readonly AdindaFunction[] | undefined;
  readonly adds: readonly AdindaFunction[];
}

/** The rules of every technique, and all functions in the order in which they are told. */
export interface FunctionRules {
  readonly of: ReadonlyMap<string, readonly FunctionRule[]>;
  readonly order: readonly AdindaFunction[];
}

/** What the words around the act say, with the words; those that the order of the words says have none of their own. */
export type Cues = ReadonlyMap<Cue, readonly Match[]>;

/**
 * The functions that acts serve by the table. Each rests on the words of the act and of the cues its row asked for,
 * and is told as strongly as the act.
 */
export function findFunctions(
  acts: readonly Choice[],
  cues: Cues,
  own: readonly Match[],
  { of, order }: FunctionRules,
): readonly Choice[] {
  const found = new Map<string, { grade: EvidenceGrade; matches: readonly Match[] }>();
  for (const act of acts) {
    let isDecided = false;
    for (const { when, unless, gives, adds } of of.get(act.concept) ?? []) {
      if (gives !== undefined && isDecided) continue;
      if (!when.every((cue) => cues.has(cue)) || unless.some((cue) => cues.has(cue))) continue;
      if (gives !== undefined) isDecided = true;
      for (const concept of gives ?? adds) {
        if (found.has(concept)) continue;
        const matches =
          when.length === 0 ? act.matches : [...act.matches, ...when.flatMap((cue) => cues.get(cue) ?? [])];
        found.set(concept, { grade: act.grade, matches: inOrder(matches) });
      }
    }
  }
  for (const match of own) {
    const { concept, grade } = match.entry;
    if (!found.has(concept)) found.set(concept, { grade, matches: [match] });
  }
  const told: Choice[] = [];
  for (const concept of order) {
    const one = found.get(concept);
    if (one !== undefined) told.push({ concept, ...one });
  }
  return told;
}

function inOrder(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const sorted = [...matches].sort((a, b) => a.from - b.from || a.to - b.to);
  return sorted.filter((match, i) => i === 0 || match.from !== sorted[i - 1]?.from || match.to !== sorted[i - 1]?.to);
}
