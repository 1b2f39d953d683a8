import { foldText } from '../kernel/text.js';
import { atLastBracket } from './trim.js';

/* Whether what a row lists was done: activities that were planned, postponed or cancelled stand among those that were held. */

/** What a cell states of it; `unclear` where it states both. */
export type HeldReading = 'held' | 'not-held' | 'unclear';

const notHeld =
  /^(?:status )?(?:(?:kegiatan|acara|rapat) )?(?:(?:di)?batal(?:kan)?|pembatalan|urung|gagal|(?:tidak|tdk) jadi|(?:di|ter)?tunda|penundaan|(?:di)?undur(?:kan)?|reschedul(?:e|ed)|cancel(?:l?ed)?|postponed|planned|scheduled|pending|(?:(?:masih|baru|dalam) )?(?:rencana|perencanaan|persiapan|usulan|wacana)|(?:akan )?(?:di)?(?:rencanakan|jadwal(?:kan)?(?: ulang)?)|akan datang|(?:belum|blm|tidak|tdk|gagal|akan) (?:ter|di)?(?:laksana(?:kan)?|realisasi(?:kan)?|selenggara(?:kan)?|adakan|gelar|jalan(?:kan)?|kerjakan|terbit(?:kan)?|cair(?:kan)?|salur(?:kan)?))(?= |$)/;
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
  const start = notHeld.exec(text)?.[0];
  if (start !== undefined) return afterAll.test(text.slice(start.length)) ? 'unclear' : 'not-held';
  return held.test(text) ? 'held' : undefined;
}

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
  return marks.some(
    (mark) =>
      mark !== undefined && mark.length <= longestMark && notHeld.test(foldText(mark)) && readHeld(mark) === 'not-held',
  );
}

const ofPlan =
  /^(?:(?:daftar|tabel|matriks?|lampiran) )?(?:jadwal|rencana|rancangan|usulan|program kerja|proker|rkt|kalender kegiatan)(?= |$)/;
const ofBoth = /\b(?:realisasi|pelaksanaan|hasil|laporan|evaluasi|terlaksana|dilaksanakan|capaian)\b/;
const ofDone =
  /^(?:(?:(?:daftar|laporan|rekap|rekapitulasi) )?(?:realisasi|hasil)|(?:daftar )?kegiatan (?:yang )?(?:sudah|telah|terlaksana|dilaksanakan))(?= |$)/;

/** What a line above rows says of all of them: `RENCANA KEGIATAN 2026`, `KEGIATAN YANG TELAH DILAKSANAKAN`. */
export function heldInTitle(title: string): 'held' | 'not-held' | undefined {
  if (title.length > 200) return undefined;
  const text = foldText(title).replace(/^(?:[a-z]|[ivx]{1,4}|\d{1,2}) /, '');
  if (ofPlan.test(text) && !ofBoth.test(text)) return 'not-held';
  return ofDone.test(text) ? 'held' : undefined;
}
