import { wordSet } from '../kernel/text.js';
import type { ActivityStatus } from './classification.js';
import { ADVERBIAL, FRONT_MARKER, FUNCTION_WORD, GOVERNOR, OCCASION, PASSIVE } from './entries.js';
import type { Match } from './matches.js';
import { isFronted } from './position.js';
import { IN_NAME, type Reading } from './reading.js';
import { ADVERB, denying, isMentioned, LIGHT, PLAIN, type Placed, VERB } from './sentence.js';
import { NUMBER, QUOTED, type Tokens, wordAt } from './tokens.js';

/** What is known of whether it took place. */
export interface StatusChoice {
  readonly concept: ActivityStatus;
  readonly matches: readonly Match[];
}

/**
 * Whether the act took place, was planned, did not take place, or is no activity. Undefined: no word speaks of an act
 * or against one. `lead` is the form that stands best.
 */
export function readStatus(
  reading: Reading,
  found: readonly Match[],
  lead: Placed | undefined,
  doesSomething: boolean,
  forms: readonly Match[],
): StatusChoice | undefined {
  // "Ritual di Tumbang Manggu": right behind "di" stands a place.
  const words = found.filter(({ from, to }) => to - from > 1 || !ofPlace.has(reading.words[from - 1]?.text ?? ''));
  const label = words.find((match) => match.entry.weight > 3 || isLabel(reading, match));
  if (label !== undefined) return { concept: 'no-activity', matches: [label] };
  // "Antisipasi wabah merebak, Gubernur tiadakan festival": what a first clause is against did not decide the rest.
  const happened = words.find((match) => is(match, 'no-activity', true) && !isFronted(reading, match.from));
  const isDefied = lead !== undefined && words.some(({ entry }) => entry.concept === 'held' && entry.weight === 3);
  if (happened !== undefined && !isDefied && beats(reading, happened, lead, words))
    return { concept: 'no-activity', matches: [happened] };
  if (lead === undefined || lead.rank <= LIGHT) {
    const light = words.find((match) => is(match, 'no-activity', false));
    if (lead?.rank === LIGHT) {
      // "KIM diharapkan jadi mitra"
      if (light !== undefined && light.to === lead.match.from) return { concept: 'no-activity', matches: [light] };
    } else if (
      light !== undefined &&
      (!doesSomething || light.from === 0 || light.entry.weight < 1) &&
      // "Nganjang ka warga diundur gegara hujan": what was put off is something that people do.
      (light.from === 0 || words.every((match) => !is(match, 'not-held', true)))
    )
      return { concept: 'no-activity', matches: [light] };
  } else if (lead.rank === PLAIN && !lead.match.entry.verbal && isThing(lead.match.entry)) {
    // "Kebakaran gudang pameran", "Sejarah pertunjukan ludruk"
    const light = words.find((match) => is(match, 'no-activity', false));
    if (light !== undefined && beginsTitle(reading, light)) return { concept: 'no-activity', matches: [light] };
  }
  // "Paralegal harus jadi ujung tombak": what it owes it did not do.
  const fared =
    lead !== undefined &&
    words.find(
      (match) =>
        is(match, 'no-activity', false) &&
        !isMentioned(reading, match.from) &&
        (fares(reading, lead, match) ||
          // "Usulan di musrenbang jangan melenceng"
          ((match.from === lead.match.to ||
            match.to === lead.match.from ||
            lead.rank === ADVERB ||
            // "Perlu lebih banyak ruang diskusi"
            (beginsTitle(reading, match) && words.every(({ entry }) => entry.concept !== 'planned'))) &&
            owed.has(match.entry.form) &&
            // "Senam wajib tiap Jumat": how often it is held.
            !/^(se)?tiap$/.test(reading.words[match.to]?.text ?? ''))),
    );
  if (fared) return { concept: 'no-activity', matches: [fared] };
  if (lead !== undefined && (isDescribed(reading, lead) || isSaid(reading, lead)))
    return { concept: 'no-activity', matches: none };
  const notHeld = words.find(
    (match) =>
      (is(match, 'not-held', true) && !isTopic(reading, match, lead) && !isElsewhere(reading, match, lead, forms)) ||
      isLeftOut(match, lead),
  );
  // "Lomba ditunda, ini acara yang tetap digelar": what is only mentioned saves nothing.
  if (notHeld !== undefined && words.every((match) => !is(match, 'held', true) || isMentioned(reading, match.from)))
    return { concept: 'not-held', matches: [notHeld] };
  const planned = notHeld === undefined ? words.find((match) => isPlan(reading, match, lead)) : undefined;
  if (planned !== undefined) return { concept: 'planned', matches: [planned] };
  if (lead === undefined && !doesSomething)
    return befell(reading) ? { concept: 'no-activity', matches: none } : undefined;
  return { concept: 'held', matches: words.filter((match) => is(match, 'held', true)).slice(0, 1) };
}

/** What is owed, needed or waited for was not done. */
const owed: ReadonlySet<string> = wordSet(
  'harus wajib jangan perlu diminta butuh butuhkan membutuhkan menunggu nunggu menanti',
);

/** Whether a verb that no table knows says that something befell somebody, where nothing is said to be done: "Pendaki tersesat". */
function befell({ tokens, words, marks }: Reading): boolean {
  return words.some((word, i) => word === undefined && marks[i] !== IN_NAME && /^ter[a-z]{5}/.test(wordAt(tokens, i)));
}

const ofPlace: ReadonlySet<string> = new Set(['di', 'ke', 'dari']);

/** Whether a word begins the title and a colon, a bracket or the like ends its clause: "Hoaks: …". */
function isLabel({ tokens }: Reading, { entry, from, to }: Match): boolean {
  return (
    entry.weight === 3 &&
    entry.concept === 'no-activity' &&
    from === 0 &&
    (tokens.clauses[to] !== tokens.clauses[0] ||
      /^[^\s\p{L}]/u.test(tokens.text.slice(tokens.ends[to - 1], tokens.starts[to])))
  );
}

/** Whether a thing is what the whole title speaks of ("Longsor tutup jalan", "Harga beras naik"): it stands first, and one clause is all. */
function beginsTitle({ tokens }: Reading, { from }: Match): boolean {
  return from === 0 && tokens.clauses[0] === tokens.clauses[tokens.clauses.length - 1];
}

/** The weight of a word of status states how strongly it speaks. */
function is({ entry }: Match, status: ActivityStatus, strong: boolean): boolean {
  return entry.concept === status && entry.weight > 1 === strong;
}

/**
 * Whether a title only tells how something fares or of something that befell it: a noun stands there that names a state of affairs as
 * often as an act, a word of falling, suffering or lack stands in its clause, and nobody does anything ("Produksi padi menurun",
 * "Kunjungan wisatawan naik", "Virus serang ternak").
 */
function fares({ tokens, words }: Reading, { match: { entry, from } }: Placed, word: Match): boolean {
  return (
    affairs.has(entry.concept) &&
    (entry.concept === 'usaha' || entry.concept === 'publikasi' || word.entry.weight < 1) &&
    entry.grade !== 'named' &&
    (!entry.verbal || from === 0 || tokens.clauses[from - 1] !== tokens.clauses[from]) &&
    tokens.clauses[word.from] === tokens.clauses[from] &&
    isHeldByNobody(words)
  );
}

/** Whether no verb says that somebody held or opened something, or that it was held. */
function isHeldByNobody(words: Reading['words']): boolean {
  return words.every((one) => ((one?.roles ?? 0) & (GOVERNOR | PASSIVE)) === 0);
}

/** Whether a noun names a place or a thing as often as an act: a state of affairs, a show, a market. */
function isThing({ concept }: Match['entry']): boolean {
  return affairs.has(concept) || shows.has(concept);
}

/**
 * Whether a noun is only spoken of: what describes it follows ("Gotong royong yang kian memudar") or it is counted ("5 tradisi
 * unik"), and nobody does anything.
 */
function isDescribed(reading: Reading, { match: { entry, from, to }, rank }: Placed): boolean {
  const { tokens, words } = reading;
  const { clauses } = tokens;
  return (
    !entry.verbal &&
    ((from === 1 && ((tokens.flags[0] ?? 0) & NUMBER) !== 0) ||
      (entry.concept !== 'klarifikasi-informasi' && isAsked(tokens, from)) ||
      (rank === PLAIN && beginsEssay(reading)) ||
      words.some(
        (one, at) =>
          describing.has(one?.text ?? '') &&
          // Right behind it, or second in the next clause: "Kuda lumping, kesenian yang …"
          (clauses[at] === clauses[from]
            ? at === to
            : clauses[at - 1] === clauses[at] && clauses[at - 2] === clauses[from] && clauses[to] !== clauses[from]),
      )) &&
    isHeldByNobody(words)
  );
}

/** Whether somebody in office only says something of an act: "Bupati Malang: Gotong royong modal bangsa", but not "Camat: Lomba digelar Minggu". */
function isSaid({ tokens, words }: Reading, { match }: Placed): boolean {
  const last = tokens.clauses.lastIndexOf(tokens.clauses[0] ?? 0);
  return (
    match.from > last &&
    /^(bupati|gubernur|wali|camat|lurah|kades|sekda|kadis|kapol|menteri|mend|presiden|wa[bg]u)/.test(
      wordAt(tokens, 0),
    ) &&
    /^:\s*$/.test(tokens.text.slice(tokens.ends[last], tokens.starts[last + 1])) &&
    isHeldByNobody(words)
  );
}

/** Whether a question mark ends the clause of a word or the next one: "Literasi rendah, salah siapa?" */
function isAsked({ text, starts, clauses }: Tokens, at: number): boolean {
  const next = clauses.findIndex((clause) => clause > (clauses[at] ?? 0) + 1);
  return text.slice(starts[at], starts[next]).trimEnd().endsWith('?');
}

/** Whether a title begins with a whole verb and so with nobody: "Membangun desa dari pinggiran" is an essay. */
export function beginsEssay({ tokens, words }: Reading): boolean {
  return /^me(m|n|l|ra)/.test(wordAt(tokens, 0)) && ((words[0]?.roles ?? 0) & (FRONT_MARKER | OCCASION)) === 0;
}

const describing: ReadonlySet<string> = wordSet('yang kian makin semakin nyaris');

const none: readonly Match[] = [];

const shows: ReadonlySet<string> = new Set(['pertunjukan-rakyat', 'penerbitan-cetak', 'pameran', 'festival', 'bazar']);

/** Techniques whose nouns name a state of affairs as often as an act: business, visits, supply, building, schooling, a show. */
const affairs: ReadonlySet<string> = wordSet(
  'usaha kunjungan-kerja aksi-sosial pembangunan-fisik pendidikan-dan-latihan publikasi siaran pelestarian-lingkungan',
);

/** Whether a light word says of the act right behind it that it was left out: "tanpa karnaval". */
function isLeftOut(match: Match, lead: Placed | undefined): boolean {
  return is(match, 'not-held', false) && match.to === lead?.match.from;
}

/** Whether that something did not take place is what the act is about, or describes something else: "sosialisasi penundaan pilkades", "kegiatan yang batal". */
function isTopic({ words }: Reading, { entry, from }: Match, lead: Placed | undefined): boolean {
  const before = words[from - 1];
  if (before !== undefined && (before.text === 'yang' || denying.has(before.text) || (before.roles & OCCASION) !== 0))
    return true;
  return lead !== undefined && lead.rank > PLAIN && lead.match.to === from && /^pe[mn].*an/.test(entry.form);
}

/**
 * Whether what did not take place is another thing than the act, which a later clause holds: "Tidak menggelar pesta, warga gelar doa",
 * "Polisi bubarkan tawuran, warga gelar rembuk".
 */
function isElsewhere(
  reading: Reading,
  { from, to }: Match,
  lead: Placed | undefined,
  forms: readonly Match[],
): boolean {
  const { tokens, words } = reading;
  const clause = tokens.clauses[from];
  if (lead === undefined || lead.rank < VERB || lead.match.from < from || tokens.clauses[lead.match.from] === clause)
    return false;
  const inClause = words.filter((_, i) => tokens.clauses[i] === clause && (i < from || i >= to));
  return (
    // "Belum terlaksana: …" speaks of what follows.
    inClause.some((word) => ((word?.roles ?? 0) & FUNCTION_WORD) === 0) &&
    (isFronted(reading, from) || forms.every((form) => tokens.clauses[form.from] !== clause))
  );
}

/** Whether what happened leaves no room for an act: it stands first in the clause, or no form stands where an act stands. */
function beats(reading: Reading, happened: Match, lead: Placed | undefined, words: readonly Match[]): boolean {
  if (lead === undefined || lead.rank < PLAIN) return true;
  const { tokens } = reading;
  // "Peran paralegal desa dikuatkan": what a head names was acted on.
  if (happened.entry.weight === 2.5 && lead.rank > PLAIN && lead.match.from > happened.to) return false;
  const { entry, to } = lead.match;
  // "Panggung konser roboh", "Warung makan terbakar", "Sapi kurban bantuan presiden mati"; not "bantuan bagi korban kebakaran"
  const befalls =
    happened.from >= to &&
    tokens.clauses[happened.from] === tokens.clauses[to - 1] &&
    words.every(({ entry: other, from }) => other.form !== 'korban' || from > happened.from) &&
    allWords(reading, to, happened.from, (roles) => (roles & (ADVERBIAL | GOVERNOR | PASSIVE)) === 0);
  // … but "Pasar malam ditutup sementara, acara dibatalkan" speaks of an act.
  if (befalls && !entry.verbal && isThing(entry)) return words.every((match) => !is(match, 'not-held', true));
  return happened.from <= lead.match.from && tokens.clauses[happened.from] === tokens.clauses[lead.match.from];
}

function allWords({ words }: Reading, from: number, to: number, fits: (roles: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (!fits(words[i]?.roles ?? 0)) return false;
  return true;
}

function isPlan({ tokens, words }: Reading, match: Match, lead: Placed | undefined): boolean {
  if (match.entry.concept !== 'planned') return false;
  if (lead === undefined) return true;
  const { from } = lead.match;
  if (match.entry.weight === 3) return true;
  const sameClause = tokens.clauses[match.from] === tokens.clauses[from];
  // "Lokakarya rencana tata ruang", but "lomba rencana digelar"
  if (match.entry.form === 'rencana' && match.from === lead.match.to && ((words[match.to]?.roles ?? 0) & PASSIVE) === 0)
    return false;
  if (match.entry.weight > 1) return sameClause || match.from < from;
  // What somebody calls in quotation marks is no plan.
  if (((tokens.flags[match.from] ?? 0) & QUOTED) !== 0 && !sameClause) return false;
  if (match.from > from || (!sameClause && lead.rank >= PLAIN && (match.from > 0 || lead.rank === VERB))) return false;
  // "Babinsa ajak warga jaga sungai melalui komsos": by what was held they were invited.
  if (words[from - 1]?.text === 'melalui') return false;
  // "Ajak warga, Camat gelar sosialisasi": what is held is in the later part.
  for (let i = match.to; i < from; i++) {
    if (tokens.clauses[i] !== tokens.clauses[match.from] && ((words[i]?.roles ?? 0) & (GOVERNOR | PASSIVE)) !== 0)
      return false;
  }
  return true;
}
