import { foldText } from '../kernel/text.js';
import { atLastBracket } from './trim.js';

/* Whether what a row lists was done: activities that were planned, postponed or cancelled stand among those that were held. */

/** What a cell states of it; `unclear` where it states both. */
export type HeldReading = 'held' | 'not-held' | 'unclear';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const denials = setOf('belum blm tidak tdk gagal');
/** Without `ter` or `di` before them and `kan` behind. */
const doings = setOf('laksana realisasi selenggara ada gelar jalan kerja terbit cair salur');
const cancelled = setOf(
  'batal dibatalkan pembatalan urung gagal ditunda tertunda tunda penundaan diundur diundurkan undur reschedule rescheduled cancel ' +
    'cancelled canceled postponed planned scheduled pending rencana direncanakan perencanaan persiapan usulan wacana dijadwalkan dijadwal ' +
    'terjadwal',
);
const still = setOf('masih baru dalam');
const subjects = setOf('status kegiatan acara rapat');

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
  if (isJoined) return words.slice(2).join(' ');
  return cancelled.has(first) ? words.slice(1).join(' ') : undefined;
}

/** Alone in a cell these state it too. */
const notHeldAlone = /^(?:belum|blm|tidak|tdk|belum ada|belum jadi|no|draft|konsep|menunggu|0|upcoming)$/;
const held =
  /^(?:status )?(?:kegiatan |acara )?(?:sudah|telah|ya|iya|y|v|selesai|tuntas|(?:ter|di)(?:laksana|realisasi|selenggara|jalan|laksanakan|selenggarakan|adakan|gelar|terbitkan|salurkan)|terbit|cair|done|held|completed?|realized|yes|ok|oke|baik|lancar|sukses|berjalan|berlangsung|100)(?= |$)/;
/** Behind the rest these say that it was held after all, or on another day. */
const afterAll = /\b(?:dari|semula|sudah|telah|tetap|akhirnya|(?:ter|di)(?:laksana|selenggara)(?:kan)?)\b/;

/** @returns `undefined` for a text that states nothing of it. */
export function readHeld(cell: string): HeldReading | undefined {
  const text = foldText(cell);
  if (notHeldAlone.test(text)) return 'not-held';
  const rest = behindNotHeld(text);
  if (rest !== undefined) return afterAll.test(rest) ? 'unclear' : 'not-held';
  return held.test(text) ? 'held' : undefined;
}

/** Whether a text in the place of a day or a number states that there was none, because nothing was held. */
export const statesNotHeld = (text: string): boolean =>
  text.length <= 60 && behindNotHeld(foldText(text)) !== undefined && readHeld(text) === 'not-held';

const longestMark = 40;

/** `Rapat (batal)`, `Rapat - ditunda`, `BATAL: Rapat`: a title with a mark that it was not held. */
export function titleStatesNotHeld(title: string): boolean {
  if (title.length > 400) return false;
  const text = title.trim();
  const dash = Math.max(text.lastIndexOf(' - '), text.lastIndexOf(' – '));
  const marks = [
    atLastBracket(text)?.inside,
    dash < 0 ? undefined : text.slice(dash + 3),
    /^\(?(batal|dibatalkan|ditunda|rencana)\)? ?[:–-] /i.exec(text)?.[1],
  ];
  return marks.some((mark) => mark !== undefined && mark.length <= longestMark && statesNotHeld(mark));
}

const ofPlan =
  /^(?:(?:daftar|tabel|matriks?|lampiran) )?(?:jadwal|rencana|rancangan|usulan|program kerja|proker|rkt|kalender kegiatan)(?= |$)/;
const ofBoth = /\b(?:realisasi|pelaksanaan|hasil|laporan|evaluasi|terlaksana|dilaksanakan|capaian)\b/;
const ofDone =
  /^(?:(?:(?:daftar|laporan|rekap|rekapitulasi) )?(?:realisasi|hasil)|(?:daftar )?kegiatan (?:[a-z ]{1,80} )?(?:(?:sudah|telah) (?:di|ter)laksana(?:kan)?|terlaksana))(?= |$)/;

/** What a line above rows says of all of them: `RENCANA KEGIATAN 2026`, `KEGIATAN YANG TELAH DILAKSANAKAN`. */
export function heldInTitle(title: string): 'held' | 'not-held' | undefined {
  if (title.length > 200) return undefined;
  const text = foldText(title).replace(/^(?:[a-z]|[ivx]{1,4}|\d{1,2}) /, '');
  if (ofPlan.test(text) && !ofBoth.test(text)) return 'not-held';
  return ofDone.test(text) ? 'held' : undefined;
}
