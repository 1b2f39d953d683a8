import { type CellContent, isNothing } from '../../cells/content.js';
import { readDay } from '../../cells/day.js';
import { monthNamed } from '../../cells/day-words.js';
import { mayBeOfThings } from '../../cells/listed.js';
import { namelessIn } from '../../cells/no-name.js';
import { namesSection } from '../../cells/offices.js';
import { statesOfList } from '../../cells/state-of-list.js';
import { sectionNumber } from '../../cells/title-words.js';
import { withoutEnd } from '../../cells/trim.js';
import { foldText, tidyText, wordSet } from '../../kernel/text.js';

/* What texts say of a printed list that are no items of it: sums, notes, lines to sign on, and lines that say which part follows. */

// Texts are tidy: blanks are single, so that no pattern has two ways to read them.
const sum =
  /^(?:(?:sub ?-?(?:total|jumlah)|grand total|total|jumlah|jml\.?|jlh\.?|rata ?-?rata|terbilang|saldo)\b(?! (?:kegiatan|acara)(?! ?[:=]? ?\d))|(?:laki ?-? ?laki|perempuan|pria|wanita|lk|pr|l|p) ?[:=] ?\d)/i;
const note =
  /^(?:keterangan ?:|ket\.? ?:|catatan ?:|note ?:|nb\.? ?:|n\.b\.|sumber ?:|sumber data\b|dicetak\b|lampiran\b|hal(?:aman)?\.? \d|page \d)/i;
const signature =
  /^(?:mengetahui|menyetujui|mengesahkan|disahkan (?:di|oleh)\b|disetujui\b|diketahui\b|diperiksa oleh|demikian\b|dibuat (?:di|oleh)\b|ditetapkan di\b|pada tanggal\b|tembusan\b|yang membuat\b|pelapor\b|hormat kami\b|ttd\.?$|dto\.?$|nip[ .:]{0,3}(?:\d|$)|a\.?n\.? (?:kepala|bupati|camat|lurah|wali|ketua)\b)/i;
const inBrackets = /^\([\p{L}\p{N} .…_,']{0,190}\)$/u;

/** Words that stand beside those above, and are no part of a name. */
const besideSum = wordSet(
  'sub grand total jumlah jml jlh rata terbilang saldo awal akhir lalu anggota pengurus orang org jiwa laki perempuan wanita pria l p lk pr dan ' +
    'keseluruhan seluruhnya seluruh semua kim kelompok peserta warga aktif rp rupiah kas pemasukan pengeluaran kegiatan acara ' +
    'pemuda tokoh kader sementara ini di atas tersebut',
);
/** What stands behind these is what the sum is of. */
const ofWhat = wordSet(
  'kec kecamatan desa ds kel kelurahan kabupaten kab kota dusun rt rw seksi bidang bulan tahun triwulan semester halaman hal',
);
const besideSignature = wordSet(
  'oleh di kepala kades camat lurah bupati wali walikota gubernur ketua sekretaris plt pj pjs an a n kadis dinas pejabat yang daftar surat laporan ' +
    'tembusan kepada pelapor membuat pembina operator petugas disampaikan tanggal',
);

/** What ends a printed list, or a part of it. */
export interface EndOfList {
  readonly is: 'sum' | 'note' | 'signature';
  /** No word of it can be a name: `Total : 12`, and not `Total Sitompul`. */
  readonly isSure: boolean;
}

export function endIn(text: string): EndOfList | undefined {
  if (text.length > 200) return undefined;
  const tidy = tidyText(text);
  if (sum.test(tidy)) return { is: 'sum', isSure: isSureSum(tidy) };
  if (note.test(tidy)) return { is: 'note', isSure: !/^lampiran /i.test(tidy) || /\d|:/.test(tidy) };
  if (signature.test(tidy)) return { is: 'signature', isSure: isSureSignature(tidy) };
  if (isPlaceAndDay(tidy)) return { is: 'signature', isSure: true };
  return inBrackets.test(tidy) && namelessIn(tidy) === undefined
    ? { is: 'signature', isSure: !/\p{L}{2}/u.test(tidy) }
    : undefined;
}

function isSureSum(text: string): boolean {
  if (/\d/.test(text)) return true;
  const words = foldText(text).split(' ');
  if (words.length < 5 && words.slice(1).some((word) => monthNamed(word) !== undefined)) return true;
  // `Jumlah A + B`, `Total II`: of the parts of a list.
  const isOfSum = (word: string) => besideSum.has(word) || sectionNumber.test(word);
  return words.some((word) => ofWhat.has(word)) || words.every(isOfSum);
}

function isSureSignature(text: string): boolean {
  const [first = '', ...rest] = foldText(text).split(' ');
  if (rest.length === 0 || rest.length > 3 || /^[a-z]+ ?[,:.]/i.test(text) || first === 'a' || first === 'an')
    return true;
  return /\d/.test(text) || besideSignature.has(rest[0] as string);
}

/** Below it stands to whom a decree is sent, and no member: `1. Camat`, `2. Arsip`. */
export const beginsCopies = (text: string): boolean => /^["“(]?tembusan\b/i.test(text.trimStart());

/** `L = Laki-laki`, `H : Hadir` below a note: what short words of the list stand for. */
export const legend = /^[^=:]{1,20}=|^\p{L}{1,3} ?:/u;

/** `Kepala Desa Contoh`, `Ketua KIM`: who signs, above the name. */
const officialTitles = wordSet(
  'kades lurah camat bupati walikota gubernur keuchik geuchik perbekel kuwu ketua sekretaris bendahara sekdes pembina operator petugas pelapor ' +
    'penyusun',
);
/** Titles of two words, by the first. */
const officialPairs: Readonly<Record<string, ReadonlySet<string>>> = {
  kepala: wordSet('desa dinas bidang seksi kelurahan dusun badan'),
  wali: wordSet('kota nagari'),
  pembuat: wordSet('daftar'),
};
/** On behalf of somebody, or for a time. */
const inPlaceOf = wordSet('plt pj pjs an');

function isOfficialTitle(folded: string): boolean {
  const words = folded.replace(/^a n /, 'an ').split(' ');
  if (inPlaceOf.has(words[0] as string)) words.shift();
  const [first = '', second = ''] = words;
  const isPair = Object.hasOwn(officialPairs, first) && officialPairs[first]?.has(second) === true;
  if (!isPair && !officialTitles.has(first)) return false;
  const behind = words.slice(isPair ? 2 : 1);
  return behind.length < 5 && behind.every((word) => /^\p{L}+$/u.test(word));
}
/** Words behind such a title that are no name: `Sekretaris Desa`, and not `Lurah Sembiring`. */
const ofWhichOffice = wordSet(
  'kim desa dinas kelurahan kecamatan kabupaten kota kelompok komunitas umum pelaksana tim camat',
);

/** Whether a text is the title of somebody who signs: `maybe` where it may be a name too. */
export function officialTitleIn(text: string | undefined): 'yes' | 'maybe' | undefined {
  if (text === undefined || text.length > 80) return undefined;
  const folded = foldText(text);
  if (!isOfficialTitle(folded)) return undefined;
  const [first = '', second] = folded.split(' ');
  const isSure =
    second === undefined || ofWhichOffice.has(second) || /^(?:kepala|kades|plt|pj|pjs|a|pembuat)$/.test(first);
  return isSure ? 'yes' : 'maybe';
}

/** A note that a list goes on with people whom it does not name. */
export const isNotWhole =
  /\b(?:belum (?:lengkap|semua|seluruhnya|final|(?:ter|di)(?:data|daftar|masuk|tulis|catat))|tidak lengkap|masih (?:ada|kurang)|menyusul|sebagian (?:saja|anggota))\b/;

/** A line that says which part of a list follows: the board, the members, a section. */
const section =
  /^(?:pengurus(?: (?:harian|inti|kim).*)?|susunan .*|daftar .*|anggota(?: (?:kim|biasa|aktif|baru|lama|tambahan|kehormatan))?|(?:dewan )?(?:pembina|penasehat|penasihat|pelindung)|seksi[ -].*|sie\.? .*|bidang .*|divisi .*|r[tw]\.? ?\d.*|(?:dusun|dukuh|lingkungan|banjar|padukuhan|jorong|blok|kampung) .*|laki ?-? ?laki|perempuan|pria|wanita)$/i;
/** The same, where a text names nothing else: `DAFTAR ANGGOTA`, and not `DAFTAR KELOMPOK TANI`. */
const part =
  /^(?:pengurus(?: (?:harian|inti|kim|dan anggota|lengkap|baru|sekarang))?|anggota(?: (?:kim|biasa|aktif|baru|lama|tambahan|kehormatan|dan pengurus))?|(?:dewan )?(?:pembina|penasehat|penasihat|pelindung|pengarah)|seksi[ -].*|sie\.? .*|bidang .*|divisi .*|r[tw]\.? ?\d.*|(?:dusun|dukuh|lingkungan|banjar|padukuhan|jorong|blok|kampung) .*|laki ?-? ?laki|perempuan|pria|wanita|putr[ai])$/i;
const partBySex = /^anggota (?:laki ?-? ?laki|perempuan|pria|wanita|putr[ai])$/i;
/** Words before it: `DAFTAR NAMA-NAMA ANGGOTA`. */
const listWords: ReadonlySet<string> = new Set(['daftar', 'susunan', 'data', 'nama', 'nama-nama']);
const enumerator = /^(?:[a-hj-uwyz]|[ivx]{1,4}|\d{1,2})[.)] ?/i;

/** What stands in a printed list alone, and is nobody: where it ends or goes on, of when it is, where to sign. */
const alone =
  /^(?:selesai|tanda tangan|paraf|stempel|m[ae]terai|akhir (?:dari )?(?:daftar|data|halaman)|(?:di)?lanjutan|dilanjutkan|bersambung|sambungan|dipindahkan|pindahan|lembar(?:an)? (?:ke-?)? ?\d{1,3}|(?:tahun|periode) \d{4}|printed|disalin|diunduh|downloaded)(?: |\.|,|:|-|$)/i;

export function standsAlone(text: string): boolean {
  if (text.length > 100) return false;
  const tidy = tidyText(text);
  return alone.test(tidy) || statesOfList(tidy) || (/\d/.test(tidy) && isTime(tidy));
}

/** `Laki-laki`, `Perempuan` beside numbers alone: how many of them there are. */
export function countsOneSex(text: string, beside: readonly CellContent[]): boolean {
  if (!bySex.test(tidyText(text))) return false;
  const others = beside.filter((cell) => cell !== text && !(typeof cell === 'string' && isNothing(cell)));
  const isCount = (cell: CellContent) => /^\d{1,6}(?: ?(?:orang|org))?$/.test(String(cell).trim());
  return others.length > 0 && others.every(isCount);
}

const bySex = /^(?:jumlah |jml )?(?:laki ?-? ?laki|perempuan|lk|pr|l|p) ?[:=]?$/i;

/** Each word begins with a capital, as people write names: what stands so below a note may be somebody. */
export function isWrittenAsName(text: string): boolean {
  const words = tidyText(text)
    .replace(/^(?:\(?\d{1,2}[.)]|[-•*]) ?/, '')
    .split(' ');
  return words.length < 6 && words.every((word) => /^\p{Lu}[\p{L}'’.]*,?$/u.test(word)) && /\p{L}{3}/u.test(text);
}

/** Whether a text begins the end of a printed list: a sum, a note, a line to sign on. */
export const closesList = (text: string): boolean => endIn(text) !== undefined;

const headOf = (text: string) => withoutEnd(tidyText(text), ' :').replace(enumerator, '');

export const isSection = (name: string) =>
  name.length <= 200 && (section.test(headOf(name)) || partBySex.test(headOf(name)));

/** Whether a text between two lists says that the second is a part of the same. */
export function isPartOfList(text: string): boolean {
  if (text.length > 200) return false;
  const words = headOf(text).split(' ');
  const first = words.findIndex((word) => !listWords.has(word.toLowerCase()));
  const behind = words.slice(Math.max(first, 0)).join(' ');
  return first >= 0 && (part.test(behind) || partBySex.test(behind));
}

/** `SEKSI HUMAS`, `B. Bidang Usaha`: the people below it are of that section. */
export const namesOneSection = (text: string): boolean =>
  text.length <= 80 &&
  (/^(?:seksi|sie|bidang|divisi) [a-z]{2}/.test(foldText(headOf(text))) ||
    (namesSection(headOf(text)) && mayBeOfThings(headOf(text)) === false));

/**
 * `Mekarjaya, 17 Maret 2025`, as the line above a signature begins: a day, or dots where one is to be written. `Maret, 2025` is a
 * month, and `Balai Desa, 2025` says nothing of a day.
 */
export function isPlaceAndDay(text: string): boolean {
  const comma = text.indexOf(',');
  const before = text.slice(0, Math.max(comma, 0));
  if (comma < 2 || /\d/.test(before) || monthNamed(before) !== undefined) return false;
  const after = text.slice(comma + 1).trim();
  if (/^\d{4}$/.test(after)) return false;
  return /^(?:tanggal )?[.…_]{2}/i.test(after) || (/\d{4}$/.test(after) && readDay(after, 'day-first') !== undefined);
}

/** `TRIWULAN I`, `Semester 2`, `Minggu ke-3` */
const partOfTime = /^(?:triwulan|tw|caturwulan|semester|smt|minggu|pekan)(?: ke)?[ -]{0,3}(?:[1-5]|i{1,3}|iv|v)\b/i;

/** A month, a quarter, a week or a year. */
export const isTime = (text: string) =>
  partOfTime.test(text) ||
  readDay(text, 'day-first')?.doubt === 'not-a-day' ||
  monthNamed(text.replace(/^bulan /i, '')) !== undefined;

const weekday = /^(?:senin|selasa|rabu|kamis|jum['’`]?at|sabtu|minggu|ahad)\b/i;

/** A place and a day with nothing beside them but other words to sign under: even under dates they are no record. */
export function isLineToSignOn(text: string | undefined, cells: readonly CellContent[]): boolean {
  if (text === undefined || text.length > 200) return false;
  const tidy = tidyText(text);
  if (weekday.test(tidy) || !isPlaceAndDay(tidy)) return false;
  return cells.every((cell) => cell === text || (typeof cell === 'string' && (isNothing(cell) || signs(cell))));
}

const signs = (text: string) => endIn(text)?.is === 'signature';
