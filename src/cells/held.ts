import { foldText, wordSet } from '../kernel/text.js';
import { monthNamed } from './day-words.js';
import { movesTo, tellsOfInstead } from './held-instead.js';
import { atLastBracket } from './trim.js';

/* Whether what a row lists was done: activities that were planned, postponed or cancelled stand among those that were held. */

/** What a cell states of it; `unclear` where it states both. */
export type HeldReading = 'held' | 'not-held' | 'unclear';

export const denials = wordSet('belum blm tidak tdk tak gagal');
/** Without `ter` or `di` before them and `kan` behind. */
const doings = wordSet('laksana realisasi ealisasi selenggara ada gelar jalan kerja terbit cair salur');
/** What was to be was not done, or not yet. */
export const undone = wordSet(
  'batal dibatalkan urung gagal ditunda tertunda tunda diundur diundurkan undur reschedule rescheduled cancel cancelled canceled postponed ' +
    'ditiadakan ditangguhkan tertangguh dimundurkan postpone batalkan dicancel',
);
/** What is to be; before other words they name something of which a meeting may be: `Rencana tindak lanjut`, `pending pembayaran`. */
const toCome = wordSet(
  'pembatalan penundaan planned scheduled pending rencana direncanakan perencanaan persiapan usulan wacana dijadwalkan dijadwal terjadwal ' +
    'peniadaan tentatif tentative rencananya insyaallah',
);
const still = wordSet('masih baru dalam');
const subjects = wordSet('status kegiatan acara rapat ini');

/** `dilaksanakan`, `terlaksana`, `laksanakan`; `ada` alone is none. */
export function isDoing(word: string | undefined): boolean {
  if (word === undefined || word === 'ada') return false;
  return doings.has(word.replace(/^(?:ter|di)(?!bit)/, '').replace(/kan$/, ''));
}

/** Words that state that something was not held, and those behind them. */
interface NotHeld {
  readonly isToCome: boolean;
  readonly rest: readonly string[];
}

const godWilling = /^in(?:sy|sh)aa? ?allah(?= |$)/;

/** @returns `undefined` for a text that does not begin so. */
function notHeldIn(folded: string): NotHeld | undefined {
  const words = folded.replace(godWilling, 'insyaallah').split(' ');
  while (subjects.has(words[0] as string)) words.shift();
  if (still.has(words[0] as string)) words.shift();
  // `Rencananya akan dilaksanakan`
  if (/^rencana(?:nya)?$/.test(words[0] as string) && words[1] === 'akan') words.shift();
  const [first = '', second = ''] = words;
  if (denials.has(first) && (second === 'dapat' || second === 'bisa')) words.splice(1, 1);
  const isDenied = denials.has(first) && (isDoing(words[1]) || (/^ja?di?$/.test(second) && first.startsWith('t')));
  const isAhead =
    first === 'akan' && (second === 'datang' || isDoing(second) || undone.has(second) || toCome.has(second));
  const isMoved = movesTo(words) === 'later';
  if (!isDenied && !isAhead && !isMoved && !undone.has(first) && !toCome.has(first)) return undefined;
  const rest = words.slice(isDenied || isAhead ? 2 : 1);
  // `Batal dilaksanakan`, `tidak jadi diadakan`
  if (isDoing(rest[0])) rest.shift();
  return { isToCome: isAhead || (!isDenied && toCome.has(first)), rest };
}

/** Why, until when, or by whom. */
export const whyOrWhen = wordSet(
  'karena krn dikarenakan sebab akibat lantaran mengingat terkendala ke sampai hingga sd bulan minggu pekan tahun thn hari besok lusa dulu dahulu ' +
    'sementara tanggal tgl pada awal akhir pertengahan triwulan semester ulang kembali lagi sore pagi siang malam di oleh depan kegiatan acara ' +
    'hujan banjir cuaca covid pandemi corona libur ya',
);
/** `pembayaran`, `pelatihan`: of that it is said, and not of what the row lists. */
const isSomething = (word: string) =>
  /^pe\p{L}{3,16}an$/u.test(word) || /^(?:evaluasi|laporan|honor|spj|puasa|panen|masalah|pungutan|iuran)$/.test(word);
const ofCause = /^(?:terkendala|dikarenakan|diganti(?:kan)?|dialihkan)$/;
/** Another thing that was done: `Gagal panen dibahas`. */
const isOtherDeed = (word: string) =>
  (/^(?:di|ter)\p{L}{4,20}$/u.test(word) && !isDoing(word) && !ofCause.test(word)) || word === 'selesai';

/** Whether the words behind say the same of what the row lists; `maybe` where they may name something else. */
function isOfWhole({ isToCome, rest }: NotHeld): boolean | 'maybe' {
  const [next] = rest;
  if (next === undefined) return true;
  const reason = rest.findIndex((word) => because.has(word));
  const tellsOfDeed = (reason < 0 ? rest : rest.slice(0, reason)).some(isOtherDeed);
  const isWhyOrWhen = whyOrWhen.has(next) || /^\d/.test(next) || monthNamed(next) !== undefined;
  if (isWhyOrWhen) return !(isToCome && tellsOfDeed);
  return isToCome || isSomething(next) || tellsOfDeed ? false : 'maybe';
}

/** What stands behind the words at the beginning that state that it was not held; `undefined` where none do. */
function behindNotHeld(folded: string, firstClause = folded): string | undefined {
  const found = notHeldIn(folded);
  const first = notHeldIn(firstClause);
  return found === undefined || first === undefined || isOfWhole(first) === false ? undefined : found.rest.join(' ');
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
  /^(?:belum|blm|tidak|tdk|belum ada|belum jadi|belum mulai|no|draft|konsep|menunggu|0|(?:pen)?jadwal(?:an)? ulang|upcoming|on hold|hold|akan datang|(?:masih |dalam |sedang )?proses|(?:on|in) (?:progress|process|proses))$/;
/** What it waits for. */
const waits =
  /^(?:masih )?(?:menunggu|belum ada|blm ada|tidak ada|terkendala) (?:anggaran|dana|biaya|jadwal|konfirmasi|izin|ijin)(?= |$)/;
const held =
  /^(?:status )?(?:kegiatan |acara )?(?:sudah|telah|ya|iya|y|v|selesai|tuntas|(?:ter|di)(?:laksana|realisasi|selenggara|jalan|laksanakan|selenggarakan|adakan|gelar|terbitkan|salurkan)|terbit|cair|done|held|completed?|realized|yes|ok|oke|baik|lancar|sukses|berjalan|berlangsung|100)(?= |$)/;
/** Behind the rest these say that it was held after all, or on another day. */
const afterAll = /\b(?:dari|semula|sudah|telah|tetap|akhirnya|(?:ter|di)(?:laksana|selenggara)(?:kan)?)\b/;

/** Something may have been held all the same: `Libur sekolah`, `Insya Allah`, `tidak ada peserta`. */
const mayBeNotHeld =
  /^(?:in(?:sy|sh)aa? ?allah|(?:hari )?libur(?: [a-z]{1,20}){0,2}|(?:tidak|tdk|tak) ada (?:peserta|warga|(?:peserta |warga )?(?:yang|yg) (?:hadir|datang))|(?:peserta|undangan|warga) (?:tidak|tdk|tak) (?:ada|hadir|datang)|tanpa peserta)$/;
const leavesOpen = (cell: string) => {
  const said = cell.length > 200 ? '' : withoutWhy(foldText(firstClause(cell)));
  return mayBeNotHeld.test(said) || movesTo(said.split(' ')) === 'to-a-day';
};

/** @returns `undefined` for a text that states nothing of it. */
export function readHeld(cell: string): HeldReading | undefined {
  const text = foldText(cell);
  if (notHeldAlone.test(text) || waits.test(text)) return 'not-held';
  if (leavesOpen(cell)) return 'unclear';
  // `Tidak dilaksanakan, dana dialihkan`: what else is said of it stands behind a comma.
  const rest = behindNotHeld(withoutReason(cell), withoutReason(firstClause(cell))) ?? behindPart(cell);
  if (rest !== undefined)
    return afterAll.test(rest) || /^semula /.test(text) || held.test(text) || tellsOfInstead(rest)
      ? 'unclear'
      : 'not-held';
  if (held.test(text)) return 'held';
  return endsAsNotHeld(cell) ? 'unclear' : undefined;
}

/** `Pelatihan dibatalkan`, and `Iuran ditunda`: of what it is said cannot be told. */
const endsAsNotHeld = (cell: string) => cell.length <= 200 && saysNotHeld(withoutWhy(foldText(firstClause(cell))));

export const firstClause = (cell: string) => cell.split(/[,;]/, 1)[0] as string;

/** What stands in brackets is a reason. */
const withoutReason = (cell: string) =>
  (cell.length > 200 ? '' : foldText(cell.replaceAll(/\([^()]{0,80}\)/g, ' '))) || foldText(cell);

/** Whether a text in the place of a day or a number states that there was none, because nothing was held. */
export const statesNotHeld = (text: string): boolean =>
  text.length <= 60 && behindNotHeld(foldText(text)) !== undefined && readHeld(text) === 'not-held';

/** Alone these are no outcome of anything that was held; `Usulan` and `Belum ada` may be. */
const noOutcome =
  /^(?:belum|blm|tidak|tdk|no|upcoming|on hold|hold|akan datang|pending|(?:di|pen)?jadwal(?:k?an)? ulang|reschedule)$/;

/** Whether the outcome of something is that it was not done; `Rencana kerja` and `belum ada` may be the outcome of a meeting. */
export function readOutcome(outcome: string): Exclude<HeldReading, 'held'> | undefined {
  if (outcome.length > 200) return undefined;
  const text = foldText(outcome);
  if (noOutcome.test(text) || /^0+ ?%$/.test(outcome.trim())) return 'not-held';
  if (leavesOpen(outcome)) return 'unclear';
  const said = withoutReason(outcome);
  const found = notHeldIn(said);
  if (found === undefined)
    return behindPart(outcome) !== undefined || waits.test(text) || endsAsNotHeld(outcome) ? 'unclear' : undefined;
  const isWhole = isOfWhole(notHeldIn(withoutReason(firstClause(outcome))) ?? found);
  if (isWhole !== false && tellsOfInstead(found.rest.join(' '))) return 'unclear';
  if (isWhole === false || afterAll.test(found.rest.join(' '))) return undefined;
  // `Rencana bulan depan` may be what came of it.
  if (isWhole === 'maybe' || (found.isToCome && !/^(?:akan|dijadwal|rencananya)/.test(said))) return 'unclear';
  return 'not-held';
}

const longestMark = 40;

/** At the end of a title these state it of the whole. */
const endsNotHeld =
  / (?:batal|dibatalkan|ditunda|ditiadakan|diundur|diundurkan|urung|dicancel|cancel|cancell?ed|postponed|(?:tidak|tdk|belum|blm) (?:ja?di?|terlaksana|dilaksanakan))$/;
/** `Tidak ditunda` */
const isDenied = (said: string) => {
  const [before = '', last = ''] = said.split(' ').slice(-2);
  return (
    /^(?:tidak|tdk|tak)$/.test(before) && /^(?:batal|dibatalkan|ditunda|ditiadakan|diundur|diundurkan)$/.test(last)
  );
};
/** Of a title that is about such things. */
export const isAbout = /\b(?:yang|tentang|terkait|pembahasan|membahas|bahas|evaluasi|soal|mengenai)\b/;
const saysNotHeld = (said: string) => endsNotHeld.test(said) && !isAbout.test(said) && !isDenied(said);
/** `Rencana rapat`, and not `Rencana kerja` or `Rencana aksi`, which a group may write. */
const isPlanned =
  /^(?:rencana|rancangan|usulan) (?:rapat|pertemuan|kegiatan|sosialisasi|pelatihan|kunjungan|pembentukan|pelaksanaan|kerja bakti|rembuk|musyawarah|diskusi|lomba|studi)/;
/** `Akan diadakan seminar`, `Insya Allah pelatihan` */
function isAheadOf(folded: string): boolean {
  const [first = '', second] = folded.replace(godWilling, 'insyaallah').split(' ', 2);
  return first === 'insyaallah' || first === 'rencananya' || (first === 'akan' && isDoing(second));
}
const noneHeld =
  /^(?:(?:tidak|tdk|tak|belum|blm) ada (?:kegiatan|acara|agenda|rapat|aktivitas|pertemuan)\b.*|tanpa kegiatan|(?:hari )?libur(?: \w+){0,2}|cuti bersama|off)$/;

/** `Rapat batal dilaksanakan karena hujan` */
function withoutWhy(folded: string): string {
  const words = folded.split(' ');
  const why = words.findIndex((word, i) => i > 0 && because.has(word));
  return (why < 0 ? words : words.slice(0, why))
    .join(' ')
    .replace(/(?<= (?:batal|urung|jadi)) (?:di|ter)(?:laksanakan|laksana|adakan|selenggarakan|gelar)$/, '');
}

const behindNone = wordSet('hanya cuma cuman kecuali selain melainkan namun tetapi tapi');
const because = wordSet('karena krn dikarenakan sebab akibat lantaran');

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
  if (
    (noneHeld.test(folded) && !tellsOfMore(folded)) ||
    ((isPlanned.test(folded) || isAheadOf(folded)) && !somebodyCame)
  )
    return true;
  if (saysNotHeld(withoutWhy(folded))) return true;
  const dash = Math.max(text.lastIndexOf(' - '), text.lastIndexOf(' – '));
  const marks = [
    atLastBracket(text)?.inside,
    dash < 0 ? undefined : text.slice(dash + 3),
    /^\(([^()]{2,40})\)/.exec(text)?.[1],
    /^(batal|dibatalkan|ditunda|rencana|ditiadakan) ?[:–-] /i.exec(text)?.[1],
  ];
  return marks.some(
    (mark) =>
      mark !== undefined &&
      mark.length <= longestMark &&
      !/^(?:perencanaan|persiapan)$/i.test(mark) &&
      readHeld(mark) === 'not-held',
  );
}
