import { wordSet } from '../kernel/text.js';
import {
  ADVERBIAL,
  BODY,
  EVENT_VERB,
  FORM,
  FUNCTION_WORD,
  GOVERNOR,
  GROUP_MARKER,
  HOLDS,
  NAME_MARKER,
  NOUN,
  PASSIVE,
  SERVICE,
  STATUS_WORD,
  THING,
} from './entries.js';
import { isPassive, type Match, type MatchesByFamily } from './matches.js';
import { isFronted, standsBehind } from './position.js';
import { IN_NAME, type Reading } from './reading.js';
import { CAPITAL, NUMBER, QUOTED, wordAt } from './tokens.js';

/**
 * How likely a form is what was done, by where it stands. `named after`: part of the name of who acts.
 */
export const OF_NAME = 0;
export const FRONTED = 1;
export const BEHIND = 2;
export const LIGHT = 3;
export const ADVERB = 4;
export const PLAIN = 5;
export const VERB = 6;
export const GOVERNED = 7;

/** A form where it stands. */
export interface Placed {
  readonly match: Match;
  rank: number;
}

/** Ranks every form of a text in one pass. */
export function placeForms(reading: Reading, found: MatchesByFamily): Placed[] {
  const { tokens, words } = reading;
  const placed: Placed[] = [];
  const bodies = found[BODY] ?? [];
  let body = 0;
  // The governor that waits for its form, and the first plain form of the clause that a passive verb may claim.
  let governor = -1;
  let token = 0;
  let first: Placed | undefined;
  let initial: Placed | undefined;
  let previous: Placed | undefined;
  for (const match of found[FORM] ?? []) {
    const { from, to } = match;
    const clause = tokens.clauses[from];
    for (; token < from; token++) {
      const roles = words[token]?.roles ?? 0;
      if (first !== undefined && tokens.clauses[token] !== tokens.clauses[first.match.from]) first = undefined;
      // "Bazar Ramadan gelar rapat": whoever holds something is not what is held.
      if (
        initial !== undefined &&
        (roles & HOLDS) !== 0 &&
        tokens.clauses[token] === tokens.clauses[initial.match.from]
      )
        initial.rank = PLAIN;
      if ((roles & GOVERNOR) !== 0 && !((roles & NOUN) !== 0 && followsVerb(reading, token, previous)))
        governor = token;
      if ((roles & PASSIVE) !== 0) claim(first);
      // "Pasar Rakyat jadi lokasi sosialisasi": whatever becomes the place of something is not what is done.
      if (isVenue(reading, token)) {
        governor = token;
        if (first !== undefined) first.rank = OF_NAME;
      }
    }
    while (body < bodies.length && (bodies[body]?.to ?? 0) < to) body++;
    const around = bodies[body];
    const isGoverned = tokens.clauses[governor] === clause && from - governor <= farthest;
    const one: Placed = { match, rank: PLAIN };
    const isOfName = around !== undefined && around.from <= from && !match.entry.own;
    // "Program pangan Rumah Zakat": what governs something else leaves a name a name.
    if (isOfName && (!isGoverned || (around.from < from && governor < around.from - 1))) {
      // "LBH buka konsultasi gratis": what the body offers, where that is named, comes before its name.
      one.rank = isServed(reading, around) ? PLAIN : OF_NAME;
    } else if (from === 1 && (to === 2 || match.entry.nameable) && !isPassive(match) && isGroupName(reading, to)) {
      one.rank = OF_NAME;
    } else if (
      (governor !== from - 1 && isOfThing(reading, from, match.entry.verbal)) ||
      // "Belum rekam KTP"
      denying.has(words[from - 1]?.text ?? '')
    )
      one.rank = OF_NAME;
    else if (isFronted(reading, from)) one.rank = FRONTED;
    else if (governor !== from - 1 && standsBehind(reading, from, match.entry.verbal)) one.rank = BEHIND;
    else if (modifiesBackground(previous, match)) one.rank = BEHIND;
    else if (previous !== undefined && modifiesForm(previous, match)) one.rank = PLAIN;
    else if (((tokens.flags[from] ?? 0) & QUOTED) !== 0) one.rank = match.entry.verbal ? LIGHT : ADVERB;
    else if (isGoverned) one.rank = GOVERNED;
    // "Sinergi KIM cegah hoaks": not at the head of the title this is what something is for.
    else if (from > 0 && match.entry.concept === 'klarifikasi-informasi') one.rank = ADVERB;
    else if (match.entry.verbal || isDoneBy(reading, bodies[body - 1], from)) one.rank = VERB;
    else if (isInitial(reading, from)) {
      one.rank = GOVERNED;
      initial ??= one;
    } else if (isAdverbial(reading, from)) one.rank = ADVERB;
    // "Info: Donor darah": a label, where something else is named.
    const isLabel = match.entry.start && to < words.length && tokens.clauses[to] !== clause;
    // A partnership that begins the title is what it tells of: "Sinergi KIM dan Babinsa cegah hoaks".
    const leads = from === 0 && /^(sinergi|kolaborasi|kemitraan)/.test(match.entry.form);
    if ((match.entry.light || isLabel) && one.rank > LIGHT) one.rank = leads ? PLAIN : LIGHT;
    if (isGoverned && one.rank !== OF_NAME) governor = -1;
    previous = one;
    if (one.rank > OF_NAME && (first === undefined || tokens.clauses[first.match.from] !== clause)) first = one;
    placed.push(one);
    // Words of a form govern nothing beside it.
    token = to;
  }
  const [leading, next] = placed;
  if (
    leading !== undefined &&
    next !== undefined &&
    next.rank >= VERB &&
    isNameOfDoer(reading, leading.match, next.match)
  )
    leading.rank = OF_NAME;
  if (leading !== undefined && next === undefined && namesGroup(reading, leading.match)) leading.rank = OF_NAME;
  const last = first ?? initial;
  for (; last !== undefined && tokens.clauses[token] === tokens.clauses[last.match.from]; token++) {
    if (((words[token]?.roles ?? 0) & PASSIVE) !== 0) claim(last);
  }
  return placed;
}

/**
 * Whether a form names whoever does something later in its clause: it stands behind the noun of a body that begins the clause
 * ("Jaringan Advokasi Tambang gelar diskusi", "Forum Diskusi Pemuda bagikan masker").
 */
function isNameOfDoer({ tokens, words }: Reading, { entry, from, to }: Match, deed: Match): boolean {
  // "Relawan mengajari anak mengaji"
  if (entry.verbal && /^(me|ng|di)/.test(entry.form)) return false;
  const clause = tokens.clauses[from];
  const head = to - from > 1 && bodyNouns.has(words[from]?.text ?? '') ? from : from - 1;
  if (!bodyNouns.has(words[head]?.text ?? '') || tokens.clauses[head - 1] === clause) return false;
  if (tokens.clauses[deed.from] !== clause) return false;
  // "Forum diskusi di desa yang belum memiliki KIM": what follows such a word belongs to the place.
  for (let i = to; i < deed.from; i++) if (((words[i]?.roles ?? 0) & ADVERBIAL) !== 0) return false;
  return true;
}

/** Whether a title is a noun of a group, a form and names: "Forum Diskusi Warga", "Paguyuban Senam Lansia Melati". */
function namesGroup({ tokens, words, marks }: Reading, { from, to, entry }: Match): boolean {
  if (!groupNouns.has(words[0]?.text ?? '') || from > 1 || (from === 0 && to < 2)) return false;
  // "Relawan tanam mangrove", but "Kelompok Belajar Melati"
  if (entry.verbal && !/^(belajar|sinau)/.test(entry.form)) return false;
  if (words.length > longestTitleOfName || tokens.clauses[0] !== tokens.clauses[words.length - 1]) return false;
  for (let i = to; i < words.length; i++) {
    const roles = words[i]?.roles ?? 0;
    const isName = marks[i] === IN_NAME || ((tokens.flags[i] ?? 0) & (CAPITAL | NUMBER)) !== 0;
    if (!isName || (roles & (GOVERNOR | PASSIVE | EVENT_VERB | ADVERBIAL | STATUS_WORD | SERVICE)) !== 0) return false;
  }
  return true;
}

const groups =
  'forum jaringan lembaga yayasan koalisi aliansi sanggar komunitas kelompok relawan asosiasi ikatan himpunan paguyuban';
const groupNouns: ReadonlySet<string> = wordSet(groups);

const bodyNouns: ReadonlySet<string> = wordSet(
  `${groups} pusat balai rumah klinik pojok pos kampung sekolah taman sentra galeri studio warung pondok posko satgas`,
);

/** Whether a noun only tells what the thing before it is for. */
function isOfThing({ tokens, words }: Reading, from: number, isVerb: boolean): boolean {
  return !isVerb && ((words[from - 1]?.roles ?? 0) & THING) !== 0 && tokens.clauses[from - 1] === tokens.clauses[from];
}

/** Whether a noun stands for a verb: right behind whoever acts, who begins the clause ("Damkar edukasi anak TK"). */
function isDoneBy({ tokens }: Reading, body: Match | undefined, from: number): boolean {
  if (body === undefined || body.to !== from) return false;
  const clause = tokens.clauses[from];
  return tokens.clauses[body.from] === clause && tokens.clauses[body.from - 1] !== clause;
}

/** Whether a word says that something became the place of what follows: "jadi lokasi", "menjadi tuan rumah". */
function isVenue({ words }: Reading, at: number): boolean {
  const before = words[at - 1]?.text;
  return (before === 'jadi' || before === 'menjadi') && venues.has(words[at]?.text ?? '');
}

const venues: ReadonlySet<string> = new Set(['lokasi', 'tempat', 'ajang', 'arena', 'sarana', 'wadah', 'pusat']);

/** A passive verb governs the first form before it. */
function claim(one: Placed | undefined): void {
  if (one !== undefined && one.rank >= ADVERB) one.rank = GOVERNED;
}

/** Whether a verb of doing stands before a noun in its clause, so that the noun is what it speaks of. */
function followsVerb({ tokens }: Reading, at: number, previous: Placed | undefined): boolean {
  return previous !== undefined && previous.rank >= VERB && tokens.clauses[previous.match.from] === tokens.clauses[at];
}

/** Whether a form is the topic of one in the background that stands right before it: "hasil pelatihan hidroponik". */
function modifiesBackground(previous: Placed | undefined, { entry, from }: Match): boolean {
  return previous?.match.to === from && previous.rank === BEHIND && !previous.match.entry.light && !entry.verbal;
}

/** Whether a verb only says of what kind the form right before it is: "lomba mendongeng", but not "festival pamerkan batik". */
function modifiesForm({ match: { entry, to }, rank }: Placed, { entry: { form }, from }: Match): boolean {
  return to === from && rank >= PLAIN && !entry.verbal && /^me\S+(?:[^ni]|[^a]n)$/.test(form);
}

/** Words between a governor and its form: "gelar kegiatan rutin tahunan". */
const farthest = 5;

/** Whether a title is nothing but the name of a group: "KIM Siaran Desa Sukamaju". */
function isGroupName({ tokens, words, marks }: Reading, from: number): boolean {
  if (((words[0]?.roles ?? 0) & GROUP_MARKER) === 0 || words.length > longestTitleOfName) return false;
  for (let i = from; i < words.length; i++) {
    const roles = words[i]?.roles ?? 0;
    if (marks[i] !== IN_NAME && (roles & NAME_MARKER) === 0 && ((tokens.flags[i] ?? 0) & NUMBER) === 0) return false;
  }
  return true;
}

/** Whether a title without a form is a mere name of a body or a place: it begins with one, and names or unknown words follow. */
export function isBareName({ tokens, words, marks }: Reading, bodies: readonly Match[]): boolean {
  const isGroup = groupNouns.has(words[0]?.text ?? '');
  if (
    words.length > longestTitleOfName ||
    (bodies[0]?.from !== 0 && !isGroup && ((words[0]?.roles ?? 0) & NAME_MARKER) === 0)
  )
    return false;
  let body = 0;
  for (let i = 0; i < words.length; i++) {
    while (body < bodies.length && (bodies[body]?.to ?? 0) <= i) body++;
    const roles = words[i]?.roles ?? 0;
    const isOfBody = (bodies[body]?.from ?? words.length) <= i;
    if (isOfBody || (isGroup && i < 2) || marks[i] === IN_NAME || (roles & (NAME_MARKER | FUNCTION_WORD)) !== 0)
      continue;
    const flags = tokens.flags[i] ?? 0;
    if ((flags & (NUMBER | CAPITAL)) === 0 || (roles & (GOVERNOR | PASSIVE | EVENT_VERB)) !== 0) return false;
  }
  return true;
}

const longestTitleOfName = 10;

/** Whether a word only describes something else or is denied: behind "yang", or right behind "tidak" or a word of time, place or topic. */
export function isMentioned({ tokens, words }: Reading, at: number): boolean {
  for (let i = at - 1; i >= at - 3 && tokens.clauses[i] === tokens.clauses[at]; i--) {
    if (words[i]?.text === 'yang') return true;
  }
  const before = tokens.clauses[at - 1] === tokens.clauses[at] ? words[at - 1] : undefined;
  if (before === undefined) return false;
  return denying.has(before.text) || ((before.roles & ADVERBIAL) !== 0 && !ofWay.has(before.text));
}

/** Words that deny what follows, or only have an opinion of it. */
export const denying: ReadonlySet<string> = wordSet(
  'belum tidak tak bukan jangan enggan ogah soroti kritik sesalkan pertanyakan',
);

/**
 * Whether a noun is what the clause is about: only words that bind, numbers and words of service stand before it, it is
 * the way of something ("melalui pemanfaatan"), or who did it follows ("oleh KIM").
 */
export function isHead({ tokens, words }: Reading, at: number): boolean {
  if (ofWay.has(words[at - 1]?.text ?? '')) return true;
  for (let i = at + 1; i < at + longestLook; i++) if (words[i]?.text === 'oleh') return true;
  for (let i = at - 1; i >= at - 4 && tokens.clauses[i] === tokens.clauses[at]; i--) {
    const roles = words[i]?.roles ?? 0;
    if ((roles & ADVERBIAL) !== 0) return false;
    if ((roles & (FUNCTION_WORD | SERVICE | GOVERNOR | EVENT_VERB)) === 0 && ((tokens.flags[i] ?? 0) & NUMBER) === 0)
      return false;
  }
  return true;
}

/** What stands behind these is how something was done. */
export const ofWay: ReadonlySet<string> = new Set(['dengan', 'melalui', 'lewat', 'via', 'bersama']);

/** A title is shorter; what stands farther off in a long text belongs to another sentence. */
export const longestLook = 24;

/** The people or body before a verb that no table knows ("warga pindahkan rumah"): somebody did something. */
export function findDoer(reading: Reading, bodies: readonly Match[]): Match | undefined {
  const { tokens, words, marks } = reading;
  const most = Math.min(words.length, longestLook);
  let body = -1;
  for (let i = 0; i < most; i++) {
    while ((bodies[body + 1]?.to ?? most) <= i) body++;
    if (words[i] !== undefined || marks[i] === IN_NAME) continue;
    const length = (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
    if (length < 6 || length >= 20) continue;
    const word = wordAt(tokens, i);
    // "Makam dibersihkan warga", but "diduga warga": who did it stands behind what was done.
    if (word.startsWith('di')) {
      if (word.endsWith('kan') && bodies[body + 1]?.from === i + 1) return bodies[body + 1];
    } else if (looksDone(word)) {
      const doer = i === 0 ? bodies[0] : bodies[body];
      if (doer !== undefined && (i === 0 || (doesNext(reading, doer, i) && headsClause(reading, bodies, doer))))
        return doer;
    }
  }
  return undefined;
}

/** Whether people are what their clause is about, or who is named with them: not "Kebijakan sekolah menuai protes". */
function headsClause(reading: Reading, bodies: readonly Match[], { from }: Match): boolean {
  const { clauses } = reading.tokens;
  const first = bodies.find((body) => clauses[body.from] === clauses[from]);
  return first !== undefined && isHead(reading, first.from);
}

/** Whether nothing but names, places and adverbs stands between people and what they may have done. */
function doesNext({ tokens, words, marks }: Reading, doer: Match, verb: number): boolean {
  if (tokens.clauses[doer.from] !== tokens.clauses[verb]) return false;
  for (let i = doer.to; i < verb; i++) {
    const roles = words[i]?.roles ?? NAME_MARKER;
    const isPassed = marks[i] === IN_NAME || ((tokens.flags[i] ?? 0) & NUMBER) !== 0;
    if (!isPassed && (roles & (NAME_MARKER | FUNCTION_WORD | EVENT_VERB)) === 0) return false;
    if ((roles & (ADVERBIAL | GOVERNOR)) !== 0 || words[i]?.text === 'yang' || denying.has(words[i]?.text ?? ''))
      return false;
  }
  return true;
}

/** A word with me-, -kan or a nasal as regional verbs have it ("ngecet", "mambarasihi"): done by somebody, not to somebody. */
function looksDone(word: string): boolean {
  return (
    /^(me(m|n|ng|ny)|ng[aeiou]|ny[aeiou]|nd|mb)[a-z]|^ma(m|ng|ny)[a-z]{5}/.test(word) ||
    (word.endsWith('kan') && !/^(pe|ke.*akan|ter(lu|aba|gan|ele))/.test(word))
  );
}

/** Whether a body's service is spoken of: "Posyandu Balita rutin". */
function isServed({ tokens, words }: Reading, { from, to }: Match): boolean {
  for (let i = to; i < to + 4 && tokens.clauses[i] === tokens.clauses[from]; i++) {
    if (((words[i]?.roles ?? 0) & (SERVICE | PASSIVE)) !== 0) return true;
    // "Relawan Rumah Zakat silaturahmi ke tokoh": what it did is named.
    if (words[i]?.node?.namesForm) return false;
  }
  return false;
}

/** Whether only words that bind stand before a form in its text or behind a colon. */
function isInitial({ tokens, words }: Reading, from: number): boolean {
  for (let i = from - 1; i >= 0; i--) {
    if (i < from - 3) return false;
    const roles = words[i]?.roles ?? 0;
    if (
      (roles & ADVERBIAL) !== 0 ||
      ((roles & (FUNCTION_WORD | SERVICE)) === 0 && ((tokens.flags[i] ?? 0) & NUMBER) === 0)
    )
      return false;
  }
  return true;
}

/** Whether a form stands in a phrase of place, way or aim: right behind such a word, or one word on. */
function isAdverbial({ tokens, words }: Reading, from: number): boolean {
  for (let i = from - 1; i >= from - 2 && tokens.clauses[i] === tokens.clauses[from]; i--) {
    const roles = words[i]?.roles ?? 0;
    if ((roles & ADVERBIAL) !== 0) return true;
    if ((roles & (EVENT_VERB | GOVERNOR)) !== 0) return false;
  }
  return false;
}
