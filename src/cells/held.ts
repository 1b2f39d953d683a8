import { foldText, wordSet } from '../kernel/text.js';
import { atLastBracket } from './trim.js';

/* Whether what a row lists was done: activities that were planned, postponed or cancelled stand among those that were held. */

/** What a cell states of it; `unclear` where it states both. */
export type HeldReading = 'held' | 'not-held' | 'unclear';

const denials = wordSet('belum blm tidak tdk gagal');
/** Without `ter` or `di` before them and `kan` behind. */
const doings = wordSet('laksana realisasi selenggara ada gelar jalan kerja terbit cair salur');
const cancelled = wordSet(
  'batal dibatalkan pembatalan urung gagal ditunda tertunda tunda penundaan diundur diundurkan undur reschedule rescheduled cancel ' +
    'cancelled canceled postponed planned scheduled pending rencana direncanakan perencanaan persiapan usulan wacana dijadwalkan dijadwal ' +
    'terjadwal ditiadakan peniadaan ditangguhkan tertangguh dimundurkan postpone batalkan dicancel tentatif tentative',
);
const still = wordSet('masih baru dalam');
const subjects = wordSet('status kegiatan acara rapat');

/** `dilaksanakan`, `terlaksana`, `laksanakan`; `ada` alone is none. */
function isDoing(word: string | undefined): boolean {
  if (word === undefined || word === 'ada') return false;
  return doings.has(word.replace(/^(?:ter|di)(?!bit)/, '').replace(/kan$/, ''));
}

/** What stands behind the words at the beginning that state that it was not held; `undefined` where none do. */
function behindNotHeld(folded: string): string | undefined {
  const words = folded.split(' ');
  while (words.length > 1 && subjects.has(words[0] as string)) words.shift();
  if (still.has(words[0] as string)) words.shift();
  const [first = '', second] = words;
  const isJoined =
    (denials.has(first) && (isDoing(second) || (second === 'jadi' && first.startsWith('t')))) ||
    (first === 'akan' && (second === 'datang' || isDoing(second) || cancelled.has(second ?? '')));
  if (!isJoined && !cancelled.has(first)) return undefined;
  const rest = words.slice(isJoined ? 2 : 1);
  // `Batal dilaksanakan`, `tidak jadi diadakan`
  if (isDoing(rest[0]) || rest[0] === 'diadakan') rest.shift();
  return rest.join(' ');
}

/** `Hujan, kegiatan ditunda`: a part of a remark states it. */
function behindPart(cell: string): string | undefined {
  if (cell.length > 200) return undefined;
  const [, ...parts] = cell.split(/[,;.] /);
  const at = parts.findIndex((part) => behindNotHeld(foldText(part)) !== undefined);
  return at < 0
    ? undefined
    : [behindNotHeld(foldText(parts[at] as string)), ...parts.slice(at + 1).map(foldText)].join(' ');
}

/** Alone in a cell these state it too. */
const notHeldAlone =
  /^(?:belum|blm|tidak|tdk|belum ada|belum jadi|belum mulai|no|draft|konsep|menunggu|0|upcoming|on hold|hold|akan datang)$/;
/** What it waits for. */
const waits =
  /^(?:masih )?(?:menunggu|belum ada|blm ada|tidak ada|terkendala) (?:anggaran|dana|biaya|jadwal|konfirmasi|izin|ijin)(?= |$)/;
const held =
  /^(?:status )?(?:kegiatan |acara )?(?:sudah|telah|ya|iya|y|v|selesai|tuntas|(?:ter|di)(?:laksana|realisasi|selenggara|jalan|laksanakan|selenggarakan|adakan|gelar|terbitkan|salurkan)|terbit|cair|done|held|completed?|realized|yes|ok|oke|baik|lancar|sukses|berjalan|berlangsung|100)(?= |$)/;
/** Behind the rest these say that it was held after all, or on another day. */
const afterAll = /\b(?:dari|semula|sudah|telah|tetap|akhirnya|(?:ter|di)(?:laksana|selenggara)(?:kan)?)\b/;

/** @returns `undefined` for a text that states nothing of it. */
export function readHeld(cell: string): HeldReading | undefined {
  const text = foldText(cell);
  if (notHeldAlone.test(text) || waits.test(text)) return 'not-held';
  const rest = behindNotHeld(text) ?? behindPart(cell);
  if (rest !== undefined) return afterAll.test(rest) ? 'unclear' : 'not-held';
  if (outcomeStatesNotHeld(cell)) return 'not-held';
  return held.test(text) ? 'held' : undefined;
}

/** Whether a text in the place of a day or a number states that there was none, because nothing was held. */
export const statesNotHeld = (text: string): boolean =>
  text.length <= 60 && behindNotHeld(foldText(text)) !== undefined && readHeld(text) === 'not-held';

/** What was to be held, before words for its outcome. */
const toBeHeld = /^(?:kegiatan|acara|rapat) (?:ini )?/;
const notDone =
  /^(?:tidak|tdk|tak|belum|blm|gagal|batal) (?:jadi |dapat |bisa )?(?:ter|di)(?:laksana|selenggara|r?ealisasi|gelar|ada)(?:kan)?\b/;
const putOff =
  /^(?:(?:tidak|tdk|tak) jadi|dibatalkan|ditunda|tertunda|ditiadakan|diundur(?:kan)?|gagal|batal|belum|blm)\b/;
/** What may follow: why, or until when. `Tidak jadi masalah` and `Gagal panen dibahas` tell of what was held. */
const whyOrUntil = wordSet(
  'karena krn dikarenakan sebab akibat lantaran mengingat terkendala ke sampai hingga sd bulan minggu pekan tahun hari besok dulu sementara',
);

/** Whether the outcome of something is that it was not done; `Rencana kerja` and `belum ada` may be the outcome of a meeting. */
export function outcomeStatesNotHeld(outcome: string): boolean {
  if (outcome.length > 200) return false;
  // What stands in brackets is a reason.
  const said = foldText(outcome.replaceAll(/\([^()]{0,80}\)/g, ' ')).replace(toBeHeld, '');
  const [stated] = notDone.exec(said) ?? putOff.exec(said) ?? [];
  if (stated === undefined || /\b(?:sudah|telah|tetap|akhirnya)\b/.test(said)) return false;
  const [, next] = said.slice(stated.length).split(' ');
  return next === undefined || whyOrUntil.has(next);
}

const longestMark = 40;

/** At the end of a title these state it of the whole. */
const endsNotHeld =
  / (?:batal|dibatalkan|ditunda|ditiadakan|diundur|diundurkan|urung|dicancel|cancel|cancell?ed|postponed|(?:tidak|tdk|belum|blm) (?:jadi|terlaksana|dilaksanakan))$/;
/** Of a title that is about such things. */
const isAbout = /\b(?:yang|tentang|terkait|pembahasan|membahas|bahas|evaluasi|soal|mengenai)\b/;
/** `Rencana rapat`, and not `Rencana kerja` or `Rencana aksi`, which a group may write. */
const isPlanned =
  /^(?:rencana|rancangan|usulan) (?:rapat|pertemuan|kegiatan|sosialisasi|pelatihan|kunjungan|pembentukan|pelaksanaan|kerja bakti|rembuk|musyawarah|diskusi|lomba|studi)/;
const noneHeld =
  /^(?:(?:tidak|tdk|tak|belum|blm) ada (?:kegiatan|acara|agenda|rapat|aktivitas|pertemuan)\b.*|tanpa kegiatan|(?:hari )?libur(?: \w+){0,2}|cuti bersama|off)$/;

const behindNone = wordSet('hanya cuma cuman kecuali selain melainkan namun tetapi tapi');
const because = wordSet('karena krn sebab akibat');

/** `Tidak ada kegiatan, hanya rapat pengurus` tells of what was held; `… karena hanya tiga orang` tells why nothing was. */
export function tellsOfMore(folded: string): boolean {
  const words = folded.length > 400 ? [] : folded.split(' ');
  const at = words.findIndex((word, i) => i > 0 && (behindNone.has(word) || because.has(word)));
  if (at < 0 || because.has(words[at] as string)) return false;
  const rest = words.slice(at + (words[at + 1] === 'ada' ? 2 : 1)).join(' ');
  return rest.length > 2 && !noneHeld.test(rest);
}

/**
 * `Rapat (batal)`, `Rapat - ditunda`, `Rapat ditiadakan`, `Tidak ada kegiatan`: a title that states that nothing was held.
 *
 * @param somebodyCame the row counts people: a plan is then what they came for.
 */
export function titleStatesNotHeld(title: string, somebodyCame = false): boolean {
  if (title.length > 400) return false;
  const text = title.trim().replaceAll('[', '(').replaceAll(']', ')');
  const folded = foldText(text);
  if ((noneHeld.test(folded) && !tellsOfMore(folded)) || (isPlanned.test(folded) && !somebodyCame)) return true;
  if (endsNotHeld.test(folded) && !isAbout.test(folded)) return true;
  const dash = Math.max(text.lastIndexOf(' - '), text.lastIndexOf(' – '));
  const marks = [
    atLastBracket(text)?.inside,
    dash < 0 ? undefined : text.slice(dash + 3),
    /^\(([^()]{2,40})\)/.exec(text)?.[1],
    /^(batal|dibatalkan|ditunda|rencana|ditiadakan) ?[:–-] /i.exec(text)?.[1],
  ];
  return marks.some(
    (mark) =>
      mark !== undefined && mark.length <= longestMark && (statesNotHeld(mark) || readHeld(mark) === 'not-held'),
  );
}

const ofPlan =
  /^(?:(?:daftar|tabel|matriks?|lampiran|data) )?(?:jadwal|rencana|rancangan|usulan|program kerja|proker|rkt|renja|kalender kegiatan|agenda|time ?line|proposal|target)(?= |$)/;
const ofBoth = /\b(?:realisasi|pelaksanaan|hasil|laporan|evaluasi|terlaksana|dilaksanakan|capaian)\b/;
const ofDone =
  /^(?:(?:(?:daftar|laporan|rekap|rekapitulasi) )?(?:realisasi|hasil)|(?:daftar )?kegiatan (?:[a-z ]{1,80} )?(?:(?:sudah|telah) (?:di|ter)laksana(?:kan)?|terlaksana))(?= |$)/;
const deniedBefore = wordSet('akan belum blm tidak tdk gagal');
const doneBefore = wordSet('sudah telah');
const cancelledAs = wordSet('batal dibatalkan ditunda tertunda direncanakan diusulkan ditiadakan');
const later = wordSet('depan mendatang');

/** `Kegiatan yang belum dilaksanakan`, `... yang batal`, `... bulan depan`. */
function isOfNotDone(words: readonly string[]): boolean {
  const has = (before: ReadonlySet<string>) =>
    words.some((word, i) => i > 0 && isDoing(word) && before.has(words[i - 1] as string));
  if (has(doneBefore)) return false;
  const isCancelled = words.some(
    (word, i) => cancelledAs.has(word) && (words[i - 1] === 'yang' || i === words.length - 1),
  );
  return has(deniedBefore) || isCancelled || later.has(words.at(-1) as string);
}

/** What a line above rows says of all of them: `RENCANA KEGIATAN 2026`, `KEGIATAN YANG TELAH DILAKSANAKAN`. */
export function heldInTitle(title: string): 'held' | 'not-held' | undefined {
  if (title.length > 200) return undefined;
  const text = foldText(title).replace(/^(?:[a-z]|[ivx]{1,4}|\d{1,2}) /, '');
  if (isOfNotDone(text.split(' '))) return 'not-held';
  if (ofPlan.test(text) && !ofBoth.test(text)) return 'not-held';
  return ofDone.test(text) ? 'held' : undefined;
}
