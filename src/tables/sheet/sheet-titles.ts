import { monthNamed } from '../../cells/day-words.js';
import { namesNoKim, statesNoKim } from '../../cells/no-name.js';
import { withoutContact, withoutPersonalData } from '../../cells/personal-data.js';
import { atLastBracket, withoutEnd } from '../../cells/trim.js';
import { foldText, tidyText, wordSet } from '../../kernel/text.js';
import { nameIfOne } from '../rows/import-above.js';

/* What the lines above a list say of the group that it is of: a title, or labels with a colon. */

/** Words with which the title of a list of one group begins. */
const beginnings = wordSet(
  'daftar data susunan struktur kepengurusan pengurus anggota absensi absen rekap rekapitulasi laporan jadwal rencana program buku kim kelompok komunitas',
);
/** Words after which the KIM of a title is no single one: `DATA KIM`, `PROFIL KIM`. */
const ofMany = wordSet('daftar data rekap rekapitulasi forum asosiasi paguyuban jaringan perkumpulan');
const villages = wordSet('desa ds kelurahan kel kalurahan nagari gampong pekon');
/** Parts of a village behind the name of a group. */
const hamlets = wordSet('dusun dsn dukuh');
const districts = wordSet('kecamatan kec');
/** `Kepala Desa`: who leads a village is no part of the name of a group before it. */
const leaders = wordSet('kepala sekretaris perangkat');
const regions = wordSet('kabupaten kab kota provinsi prov');
const times = wordSet('tahun periode masa ta bulan triwulan semester');
/** After "KIM" these say that none is named. */
const noName = wordSet(
  'di se per yang dalam dan pada oleh untuk dari ke tingkat aktif binaan terbaik terbaru terdaftar',
);

/** Behind these a place is called `Kota Lama`, and no city is. */
const afterKota = wordSet('lama baru tua');

/** `B.` or `2.` before a title: the second list of a sheet. */
const enumerator = /^(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)] ?/i;

/** A year, two of them, or what stands between: `2026`, `2025/2026`, `-`. */
const yearOrMark = /^[-–/]?(?:(?:19|20)\d{2}[-–/]?){0,2}$/;

/** `DAFTAR ANGGOTA KIM MAWAR (25 ORANG)`, without the number behind it. */
function withoutAside(title: string): string {
  const { before, inside = '' } = atLastBracket(title.trimEnd()) ?? { before: title };
  return /\d/.test(inside) ? before : title;
}

/** `… KIM MAWAR 2026`, `… KIM MAWAR 2025/2026`, `… KIM MAWAR MARET 2025`: the time is no part of the name. */
function withoutYears(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 0 && yearOrMark.test(words[end - 1] as string)) end--;
  if (end < words.length && end > 0 && monthNamed(words[end - 1] as string) !== undefined) end--;
  if (end < words.length && /^\d{1,2}$/.test(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

/** What behind the name of a group or a village says why the list was made, with the words that may follow. */
const asides: Readonly<Record<string, ReadonlySet<string> | true>> = {
  berdasarkan: true,
  sesuai: true,
  menurut: true,
  sebagaimana: true,
  nomor: true,
  tanggal: true,
  tgl: true,
  dalam: wordSet('rangka'),
  hasil: wordSet('musyawarah musdes rapat pemilihan reorganisasi'),
  pada: wordSet('acara kegiatan rapat tanggal hari'),
  sk: wordSet('nomor no kepala kades bupati camat lurah'),
};

/** Before a time, or at the end where it was taken away, these say of which day the list is: `PER 31 DESEMBER 2025`. */
const beforeTime = new Set([
  ...wordSet('per posisi keadaan kondisi update updated sd sampai hingga mulai sejak'),
  's d',
]);
const dayInNumbers = /^\d{1,2} \d{1,2} (?:19|20)\d{2}$/;
const isNumberOfDay = (word: string) => /^\d{1,2}$/.test(word);
const isYear = (word: string) => /^(?:19|20)\d{2}$/.test(word);
const isMonth = (word: string) => word.length > 2 && monthNamed(word) !== undefined;

/** `31 DESEMBER 2025`, `DESEMBER 2025`, `31-12-2025` */
const isTimeAt = (folded: readonly string[], at: number): boolean => {
  const [word = '', next = '', last = ''] = folded.slice(at);
  return (
    dayInNumbers.test(word) ||
    (isMonth(word) && isYear(next)) ||
    (isNumberOfDay(word) && isMonth(next) && (last === '' || isYear(last)))
  );
};

/** Whether here begins what is said of the list, and of neither the group nor its place. */
function isAsideAt(folded: readonly string[], at: number): boolean {
  const word = folded[at] as string;
  const next = folded[at + 1] ?? '';
  if (isTimeAt(folded, at)) return true;
  if (beforeTime.has(word))
    return (
      next === '' ||
      isTimeAt(folded, at + 1) ||
      /^(?:tanggal|tgl|bulan|tahun)$/.test(next) ||
      isYear(next) ||
      isMonth(next)
    );
  const behind = Object.hasOwn(asides, word) ? asides[word] : undefined;
  return behind === true || behind?.has(next) === true;
}

const isStop = (word: string) =>
  hamlets.has(word) ||
  villages.has(word) ||
  districts.has(word) ||
  regions.has(word) ||
  times.has(word) ||
  word === 'yang';

/** `K.I.M. MAWAR`, `K I M MAWAR` */
const withoutPoints = (title: string) => title.replace(/(?<![^ ])k(?:\. ?| )i(?:\. ?| )m(?:\.|(?= ))/gi, 'KIM');

/** `(lanjutan)` behind the title of a page that goes on with a list. */
const goesOn = /\b(?:lanjutan|sambungan)\b/i;

/**
 * The group that a title names, such as `DAFTAR ANGGOTA KIM MAWAR DESA CONTOH TAHUN 2025`.
 *
 * @param isAbove the text stands above the headings, where it may begin with any word: `RAPAT KIM MAWAR`.
 */
export function groupOfTitle(text: string, isAbove = false): Readonly<Record<string, string>> | undefined {
  if (text.length > 200) return undefined;
  const tidy = tidyText(text);
  const kept = withoutPersonalData(tidy);
  const [title = ''] = (kept === tidy ? tidy : withoutPersonalData(withoutContact(tidy))).split(goesOn, 1);
  const words = withoutYears(
    withoutEnd(withoutAside(withoutPoints(title)), ' ([-')
      .replace(enumerator, '')
      .split(' '),
  );
  const folded = words.map(foldText);
  if (!isAbove && !beginnings.has(folded[0] ?? '')) return undefined;
  const start = afterKim(folded);
  const hasVillage = folded.slice(start).some((word) => villages.has(word));
  // "DATA KIM" may be of many, but "DATA KIM MELATI DESA CONTOH" is of the one in that village.
  const mayBeOfMany = ofMany.has(folded[kimBefore(folded, start)] ?? '') && !hasVillage;
  if (mayBeOfMany && !/^(?:daftar|data)$/.test(folded[kimBefore(folded, start)] ?? '')) return undefined;
  // `SE-KABUPATEN` is two words.
  const [first = ''] = (folded[start] ?? '').split(' ');
  // `KIM KOTA BATU` are those of a city; `KIM KOTA LAMA`, `KIM KOTA RAJA KELURAHAN CONTOH` is one.
  const isOfKota = first === 'kota' && (hasVillage || afterKota.has(folded[start + 1] ?? ''));
  const isOfRegion = districts.has(first) || (regions.has(first) && !isOfKota);
  if (first === '' || noName.has(first) || isOfRegion || times.has(first)) return undefined;
  // A KIM may be named by its village.
  const end = nextStop(folded, start, villages.has(first) || hamlets.has(first) || isOfKota ? start + 1 : start);
  const name = withoutMarks(words.slice(start, end).join(' '));
  // `KIM A DAN KIM B` are two.
  if (!/\p{L}/u.test(name) || statesNoKim(name) || namesNoKim(name) || /\bkim\b/i.test(name)) return undefined;
  if (mayBeOfMany && / (?:dan|serta|&) /i.test(name)) return undefined;
  const village = partAfter(villages, words, folded);
  // `KIM A DESA SATU DAN KIM B DESA DUA` too.
  if (/\bkim\b/i.test(village ?? '')) return undefined;
  const district = partAfter(districts, words, folded);
  return {
    [mayBeOfMany ? nameIfOne : 'kim_name']: `KIM ${name}`,
    ...(village !== undefined && { place_name: village }),
    ...(district !== undefined && { kecamatan: district }),
  };
}

/** `DESA CONTOH KECAMATAN SATU` in a line of its own: where the group of the title, or the groups below it, are. */
export function placeOfTitle(text: string): Readonly<Record<string, string>> | undefined {
  if (text.length > 120 || text.includes(':')) return undefined;
  const all = withoutYears(tidyText(text).replace(enumerator, '').split(' '));
  const time = all.findIndex((word) => times.has(foldText(word)));
  const words = time < 0 ? all : all.slice(0, time);
  if (words.some((word) => /\d/.test(word)) || all.length - words.length > 6) return undefined;
  const folded = words.map(foldText);
  const first = folded[0] ?? '';
  if (words.length > 12 || !(villages.has(first) || districts.has(first))) return undefined;
  const village = partAfter(villages, words, folded);
  const district = partAfter(districts, words, folded);
  const found = {
    ...(village !== undefined && { place_name: village }),
    ...(district !== undefined && { kecamatan: district }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Where the name of the KIM begins; past the end when the title is of none, or of many. */
function afterKim(folded: readonly string[]): number {
  const kim = folded.indexOf('kim');
  const long = folded.findIndex(
    (word, i) =>
      (word === 'kelompok' || word === 'komunitas') && folded[i + 1] === 'informasi' && folded[i + 2] === 'masyarakat',
  );
  const at = long >= 0 ? long : kim;
  if (at < 0) return folded.length;
  const after = long >= 0 ? long + 3 : kim + 1;
  return long >= 0 && folded[after] === 'kim' ? after + 1 : after;
}

/** The word before the one that says KIM, given where the name behind it begins. */
function kimBefore(folded: readonly string[], start: number): number {
  const long = folded.findIndex(
    (word, i) => (word === 'kelompok' || word === 'komunitas') && folded[i + 1] === 'informasi',
  );
  return (long >= 0 && long < start ? long : folded.indexOf('kim')) - 1;
}

/** Where a name that begins at `begin` ends; the words of places before `from` are of it. */
function nextStop(folded: readonly string[], begin: number, from = begin): number {
  // The word of a place at the end names none: "KIM Sinar Desa".
  const found = folded.findIndex(
    (word, i) =>
      (i >= from && isStop(word) && !(villages.has(word) && i === folded.length - 1)) ||
      (i > begin && (isAsideAt(folded, i) || isLeaderAt(folded, i))),
  );
  return found < 0 ? folded.length : found;
}

const isLeaderAt = (folded: readonly string[], at: number) =>
  leaders.has(folded[at] ?? '') && villages.has(folded[at + 1] ?? '');

function partAfter(kind: ReadonlySet<string>, words: readonly string[], folded: readonly string[]): string | undefined {
  // Behind `Kepala Desa :` stands somebody's name.
  const isOfLeader = (at: number) =>
    at > 0 && isLeaderAt(folded, at - 1) && (/[:;]$/.test(words[at] ?? '') || words[at + 1] === ':');
  const at = folded.findIndex((word, i) => kind.has(word) && !isOfLeader(i));
  if (at < 0) return undefined;
  const part = withoutMarks(words.slice(at + 1, nextStop(folded, at, at + 1)).join(' '));
  // `DESA KARANG DAN DESA DUA` is no single one.
  return part === '' || /(?: |^)(?:dan|serta|&|dengan)$/i.test(part) ? undefined : part;
}

const withoutMarks = (text: string) => withoutEnd(text, ' ,.:;)"”\'-–').replace(/^["“'(:]+/, '');

/** `Nama KIM : KIM Mawar`, in one cell or in several: the label, and what stands behind the colon. */
export function labelledCell(
  contents: readonly unknown[],
): { readonly label: string; readonly content: unknown } | undefined {
  const [first, second, third] = contents;
  if (typeof first !== 'string' || first.length > 400 || contents.length > 3) return undefined;
  const colon = first.search(/[:=]/);
  const label = (colon < 0 ? first : first.slice(0, colon)).trim();
  const behind = colon < 0 ? '' : first.slice(colon + 1).trim();
  if (label.length < 2 || label.length > 60) return undefined;
  switch (contents.length) {
    case 1:
      return behind === '' ? undefined : { label, content: behind };
    case 2: {
      if (behind !== '') return undefined;
      const isColonFirst = typeof second === 'string' && /^[:=]/.test(second);
      if (isColonFirst) return { label, content: second.slice(1).trim() };
      return colon < 0 ? undefined : { label, content: second };
    }
    default:
      return behind === '' && typeof second === 'string' && /^[:=]$/.test(second)
        ? { label, content: third }
        : undefined;
  }
}
