import { wordSet } from '../kernel/text.js';
import type { BodyKind } from './classification.js';
import { ADVERBIAL } from './entries.js';
import type { Cues } from './find-functions.js';
import { isPassive, type Match } from './matches.js';
import { endsInKan, type Part } from './parties.js';
import { IN_NAME, type Reading } from './reading.js';
import type { Cue } from './rows.js';
import { ofWay } from './sentence.js';

/** What the words and their order state around the act. */
export function readCues(
  reading: Reading,
  words: readonly Match[],
  act: Match | undefined,
  bodies: readonly Match[],
  actor: Part | undefined,
  audience: Part | undefined,
): Cues {
  const isForGroup =
    isOfGroup(audience?.kind) || ((isOfGroup(actor?.kind) || actor?.kind === 'kelompok') && attends(reading, act));
  const topic = aboutKim(reading, bodies, act, actor);
  if (words.length === 0 && !isForGroup && topic === undefined) return noCues;
  const cues = new Map<Cue, Match[]>();
  for (const match of words) {
    const cue = match.entry.concept as Cue;
    // "Sosialisasi kerja sama antardaerah": what is spoken of links nobody, but "sosialisasi kerja sama dengan kampus" does.
    if (cue === 'linking' && match.from === act?.to && !ofWay.has(reading.words[match.to]?.text ?? '')) continue;
    const known = cues.get(cue);
    if (known === undefined) cues.set(cue, [match]);
    else if (known.length < mostWords) known.push(match);
  }
  if (isForGroup) cues.set('for-group', []);
  if (topic !== undefined) cues.set('about-kim', [topic]);
  if (cues.has('equipment') && isGiven(reading)) cues.set('given', []);
  return cues;
}

/** Nothing is stated around the act. */
export const noCues: Cues = new Map();

/** One word is enough to state a cue; some more show how often it stands there. */
const mostWords = 4;

/** The group itself, or people who work for a group. */
function isOfGroup(kind: BodyKind | undefined): boolean {
  return kind === 'kim' || kind === 'kader';
}

const attending: ReadonlySet<string> = wordSet(
  'ikut ikuti mengikuti ngikuti hadiri menghadiri hadir peserta joins attends dapat mendapat memperoleh terima menerima simak serap',
);

/** Whether who acts is taught: the verb before the act states that they attend. */
function attends({ words }: Reading, act: Match | undefined): boolean {
  const from = act?.from ?? 0;
  for (let i = Math.max(0, from - 3); i < from; i++) if (attending.has(words[i]?.text ?? '')) return true;
  return false;
}

/** The word KIM where it is what the act speaks of: behind it (before it, where it is done with that), before any word of place, way or aim, and without a name of its own. */
function aboutKim(
  { words, marks, tokens }: Reading,
  bodies: readonly Match[],
  act: Match | undefined,
  actor: Part | undefined,
): Match | undefined {
  if (act === undefined) return undefined;
  const isTold = isPassive(act) && endsInKan(act);
  const limit = act.to + topicReach;
  for (const body of bodies) {
    // "KIM disosialisasikan": what it was done with stands before it. And whoever did it ("dilatih KIM") is not spoken of.
    if ((body.from < act.to && !isTold) || body.from === actor?.from) continue;
    if (body.from >= limit) return undefined;
    if (tokens.clauses[body.from] !== tokens.clauses[act.from]) {
      if (body.from < act.from) continue;
      return undefined;
    }
    // Forums of groups are who meets, not what is spoken of.
    if (body.entry.concept !== 'kim' || /^f/.test(body.entry.form)) continue;
    if (marks[body.to] === IN_NAME) return undefined;
    for (let i = act.to; i < body.from; i++) {
      if (((words[i]?.roles ?? 0) & ADVERBIAL) !== 0 && !ofTopic.has(words[i]?.text ?? '')) return undefined;
    }
    return body;
  }
  return undefined;
}

const topicReach = 8;

/** Behind these stands what is spoken of, or what people are asked to join. */
const ofTopic: ReadonlySet<string> = new Set(['tentang', 'mengenai', 'soal', 'terkait', 'dalam']);

const giving: ReadonlySet<string> = wordSet(
  'kasih dikasih diberi terima menerima bantuan dapat dapatkan mendapat serahkan menyerahkan penyerahan hibah hibahkan bantu beri berikan untuk bagi gratis fasilitas pasang pemasangan',
);

function isGiven({ words }: Reading): boolean {
  const most = Math.min(words.length, 24);
  for (let i = 0; i < most; i++) if (giving.has(words[i]?.text ?? '')) return true;
  return false;
}
