import type { BodyKind } from './classification.js';
import { ADVERBIAL, EVENT_VERB, FOR_WHOM, GOVERNOR, OCCASION, PASSIVE } from './entries.js';
import { isPassive, type Match } from './matches.js';
import { IN_NAME, type Reading } from './reading.js';
import { longestLook } from './sentence.js';

/** A stretch of tokens, and what kind of body it names. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly kind: BodyKind | undefined;
}

/** Who acts: what stands before the verb in the clause of the act, or behind "oleh". */
export function findActor(reading: Reading, bodies: readonly Match[], act: Match | undefined): Part | undefined {
  const { words } = reading;
  const at = act?.from ?? words.length;
  if (act !== undefined && isPassive(act)) return doerOf(reading, bodies, act);
  const start = startOfClause(reading, at);
  let end = start;
  while (
    end < at &&
    ((words[end]?.roles ?? 0) & (GOVERNOR | PASSIVE | EVENT_VERB | ADVERBIAL)) === 0 &&
    words[end]?.node?.namesForm !== true
  )
    end++;
  // "Pasar Papringan digelar": what stands before a passive is what was held, not who held it.
  if (((words[end]?.roles ?? 0) & PASSIVE) === 0) {
    const kind = kindWithin(bodies, start, end);
    if (kind !== undefined || hasName(reading, start, end)) return { from: start, to: end, kind };
  }
  return behindOleh(reading, bodies, at);
}

/** Whether it was done with what stands before it, rather than to it: "Perda disosialisasikan". */
export const endsInKan = ({ entry: { form } }: Match): boolean => /^\S+kan(?: |$)/.test(form);

/** Who did it: behind "oleh", or the body right behind the verb, but for one of a kind with whom it was done to ("KIM dinobatkan KIM terbaik"). */
function doerOf(reading: Reading, bodies: readonly Match[], { from: verb, to }: Match): Part | undefined {
  const body = bodies.find(({ from }) => from === to);
  const subject = kindWithin(bodies, startOfClause(reading, verb), verb);
  if (body === undefined || body.entry.concept === subject) return behindOleh(reading, bodies, to);
  let end = body.to;
  while (reading.marks[end] === IN_NAME) end++;
  return { from: to, to: end, kind: body.entry.concept as BodyKind };
}

function behindOleh(reading: Reading, bodies: readonly Match[], at: number): Part | undefined {
  for (let i = at; i < at + longestLook; i++) {
    if (reading.words[i]?.text === 'oleh') return phrase(reading, bodies, i + 1);
  }
  return undefined;
}

function startOfClause({ tokens: { clauses } }: Reading, at: number): number {
  const clause = clauses[Math.min(at, clauses.length - 1)];
  let start = at;
  while (start > 0 && clauses[start - 1] === clause) start--;
  return start;
}

/** For whom: to whom it was done, or what stands behind "bagi", "kepada", "untuk" … where it names people. */
export function findAudience(reading: Reading, bodies: readonly Match[], act: Match | undefined): Part | undefined {
  const { words } = reading;
  if (act !== undefined && isPassive(act) && !endsInKan(act)) {
    const start = startOfClause(reading, act.from);
    const kind = kindWithin(bodies, start, act.from);
    if (kind !== undefined) return { from: start, to: act.from, kind };
  }
  const from = act?.to ?? 0;
  for (let i = from; i < from + longestLook; i++) {
    if (((words[i]?.roles ?? 0) & FOR_WHOM) === 0) continue;
    const part = phrase(reading, bodies, i + 1);
    if (part?.kind !== undefined) return part;
  }
  return undefined;
}

/** On what occasion: from a word of time or celebration to the end of its clause. */
export function findOccasion(reading: Reading, act: Match | undefined): Part | undefined {
  const { tokens, words } = reading;
  const most = Math.min(words.length, longestLook);
  for (let i = 0; i < most; i++) {
    if (((words[i]?.roles ?? 0) & OCCASION) === 0 || (act !== undefined && act.from === i)) continue;
    let to = i + 1;
    while (to < i + longestPhrase && tokens.clauses[to] === tokens.clauses[i] && to !== act?.from) to++;
    if (to > i + 1) return { from: i, to, kind: undefined };
  }
  return undefined;
}

const longestPhrase = 8;

function phrase({ tokens, words }: Reading, bodies: readonly Match[], from: number): Part | undefined {
  let to = from;
  while (
    to < words.length &&
    to < from + longestPhrase &&
    tokens.clauses[to] === tokens.clauses[from] &&
    ((words[to]?.roles ?? 0) & (ADVERBIAL | EVENT_VERB)) === 0
  )
    to++;
  return to > from ? { from, to, kind: kindWithin(bodies, from, to) } : undefined;
}

function kindWithin(bodies: readonly Match[], from: number, to: number): BodyKind | undefined {
  for (const body of bodies) {
    if (body.from >= to) return undefined;
    if (body.from >= from) return body.entry.concept as BodyKind;
  }
  return undefined;
}

function hasName({ marks }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (marks[i] === IN_NAME) return true;
  return false;
}
