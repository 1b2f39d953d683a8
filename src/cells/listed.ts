import { foldText, wordSet } from '../kernel/text.js';
import type { AdviserRole } from '../vocabulary/concepts/adviser-roles.js';
import { readMembership } from './membership.js';
import { titleWords } from './title-words.js';

/* Of whom a list is, by the title above it: members, or others. */

/**
 * Of whom a list is. `attendance`: of those who came, members among others; `members-who-came`: of these alone; `officers`: of the
 * chairs of several groups; `new`: of members who joined lately; `former`: of those who have left; `inactive`: of members who may have
 * left; `others`: of candidates, guests, those who receive something; a role: of those who advise the group in it.
 */
export type Listed =
  | 'attendance'
  | 'members-who-came'
  | 'officers'
  | 'new'
  | 'former'
  | 'inactive'
  | 'others'
  | AdviserRole;

const phrases = (text: string): readonly string[] => text.split(', ').map((phrase) => ` ${phrase} `);

const wereMembers = phrases('mantan anggota, bekas anggota, eks anggota, ex anggota, alumni anggota');

/** `ANGGOTA YANG SUDAH KELUAR`, `ANGGOTA KIM MAWAR YANG KELUAR`: the name of the group may stand between. */
function areMembersWhoLeft(text: string): boolean {
  const [, ...behind] = text.split(' anggota ');
  return ` ${behind.join(' anggota ')}`.split(' yang ').some((part) => readMembership(part) === 'ended');
}

/** `KELUAR`, `PARA ALMARHUM`: what a status says, with nobody behind it as in `Alm. Warga A`. */
const isOfThoseWhoLeft = (text: string) =>
  readMembership(text) === 'ended' && !/^alm[a-z]{0,7} (?!(?:dan )?almarhumah$)/.test(text);
const notActive = /^(?:(?:tidak|tdk|non) aktif|nonaktif)(?: lagi)?(?: kim .*)?$/;
const beforeStatus = wordSet('daftar data nama nama2 para anggota pengurus yang sudah');

/** A title that says no more than a status does. */
function listedByStatus(title: string): 'former' | 'inactive' | undefined {
  const words = titleWords(title);
  while (beforeStatus.has(words[0] ?? '')) words.shift();
  const status = words.join(' ');
  if (isOfThoseWhoLeft(status)) return 'former';
  return notActive.test(status) ? 'inactive' : undefined;
}

const joined = phrases('anggota baru, penambahan anggota, tambahan anggota');
const membersCame = phrases('hadir anggota, absen anggota, absensi anggota, presensi anggota, kehadiran anggota');
/** Those who came to it are members. */
const meetings = phrases('rapat anggota, pertemuan anggota, rapat pengurus, pertemuan pengurus, musyawarah anggota');
const cameTogether = phrases('daftar hadir, absen, absensi, presensi, kehadiran, hadirin');
const others = phrases(
  'calon, kandidat, pelamar, pendaftar, tamu, undangan, donatur, narasumber, panitia, penerima, pemenang, demisioner, pengunjung, mantan pengurus, ' +
    'bekas pengurus, eks pengurus, ex pengurus, pengurus lama, pengurus yang lama, pengurus terdahulu, pengurus sebelumnya, peserta rapat, peserta pelatihan, ' +
    'peserta bimtek, peserta bimbingan, peserta sosialisasi, peserta kegiatan, peserta lomba, peserta workshop, peserta seminar, peserta musyawarah, ' +
    'peserta diskusi, peserta undangan, bukan anggota',
);

/** `DAFTAR KETUA KIM`: one of each group. */
const ofOfficers =
  /^ (?:daftar|data|rekap|rekapitulasi) (?:nama |nama2 ){0,2}(?:ketua|sekretaris|bendahara) (?:kim|kelompok|komunitas) /;

/** @returns `undefined` for a title of a list of members, or of which nothing is said. */
export function listedUnder(title: string): Listed | undefined {
  if (title.length > 200) return undefined;
  const text = ` ${foldText(title)} `;
  const has = (list: readonly string[]) => list.some((phrase) => text.includes(phrase));
  if (has(wereMembers) || areMembersWhoLeft(text)) return 'former';
  if (has(others)) return 'others';
  if (has(membersCame) || (has(cameTogether) && has(meetings))) return 'members-who-came';
  if (isOfOutsiders(title)) return 'others';
  if (ofOfficers.test(text)) return 'officers';
  if (has(joined)) return 'new';
  const byStatus = listedByStatus(title);
  if (byStatus !== undefined) return byStatus;
  return has(cameTogether) ? 'attendance' : adviserRoleOver(title);
}

/** Whether those of a title may be members or stand beside them: `RELAWAN`, `DEWAN PENGAWAS`. */
export const mayBeOfOutsiders = (title: string): boolean =>
  title.length <= 80 &&
  foldText(title)
    .split(' ')
    .slice(0, 3)
    .some((word) => word === 'pengawas' || word === 'relawan');

const outsiders = wordSet('fasilitator pendamping penyusun penilai juri moderator cadangan');

/** `PENDAMPING DARI DINAS`, `TIM PENYUSUN`, `PESERTA`: people beside the group; a list may be called that of its `peserta`. */
function isOfOutsiders(title: string): boolean {
  const words = titleWords(title);
  const isOfList = beforeRole.has(words[0] ?? '');
  while (beforeRole.has(words[0] ?? '')) words.shift();
  if (words[0] === 'disahkan') return words[1] === 'oleh';
  return outsiders.has(words[0] ?? '') || (!isOfList && words.length === 1 && words[0] === 'peserta');
}

const roleWords: Readonly<Record<string, AdviserRole>> = {
  pembina: 'pembina',
  penasihat: 'penasihat',
  penasehat: 'penasihat',
  pelindung: 'pelindung',
  pengarah: 'pengarah',
};
const beforeRole = wordSet('daftar susunan data nama nama2 dewan tim para badan majelis jajaran struktur unsur');
const besideRole = wordSet('dan serta dewan para');

/** `DAFTAR PEMBINA`, `B. DEWAN PENASIHAT KIM MAWAR`, `PELINDUNG / PEMBINA`: the first role; not `PEMBINA DAN PENGURUS`. */
function adviserRoleOver(title: string): AdviserRole | undefined {
  if (title.includes(':') && /\p{L}/u.test(title.slice(title.indexOf(':')))) return undefined;
  const words = titleWords(title);
  while (beforeRole.has(words[0] ?? '')) words.shift();
  const [first = '', ...rest] = words;
  const role = isRole(first) ? roleWords[first] : undefined;
  const end = rest.findIndex((word) => word === 'kim' || word === 'kelompok' || word === 'komunitas');
  const beside = end < 0 ? rest : rest.slice(0, end);
  return beside.every((word) => besideRole.has(word) || isRole(word)) ? role : undefined;
}

const isRole = (word: string) => Object.hasOwn(roleWords, word);

/** The role in which those of a list advise the group. */
export const roleOfListed = (listed: Listed | undefined): AdviserRole | undefined =>
  listed === undefined ? undefined : roleWords[listed];

const kindsOfLists = wordSet('daftar laporan buku rekap rekapitulasi data rincian realisasi rencana penggunaan jadwal');
const things = wordSet(
  'inventaris barang aset alat peralatan perlengkapan sarana prasarana keuangan kas anggaran rab pemasukan penerimaan pengeluaran pembelian belanja dana rekening prestasi penghargaan',
);
/** Sections of a group are called by the other words too: `KEUANGAN`, `SARANA DAN PRASARANA`. */
const noSection = wordSet(
  'inventaris barang aset rab pemasukan penerimaan pengeluaran pembelian belanja rekening prestasi penghargaan',
);
/** What has names and is no member: `DAFTAR MITRA`, `JADWAL RONDA`. */
const named = wordSet('mitra media umkm produk piket ronda');
/** What else may be said of a KIM: `DATA LEMBAGA KIM MAWAR`, and not `DAFTAR APARAT DESA`. */
const bodies = wordSet('lembaga instansi aparat aparatur perangkat pegawai tokoh pelaku');
const officials = wordSet('ketua kepala kader staf perwakilan');
const ofKim = wordSet('kim komunitas anggota pengurus');
const duties = wordSet('piket ronda jaga kebersihan');

const items = wordSet('anggota pengurus keanggotaan kepengurusan kegiatan aktivitas acara program');

/**
 * What the title of a list is of: the words behind those for its kind, and whether there are such. None where it is of items as
 * well: `LAPORAN KEUANGAN DAN KEGIATAN`.
 */
function subjectOf(title: string): { readonly words: readonly string[]; readonly isOfList: boolean } {
  const words = title.length > 200 ? [] : titleWords(title);
  if (words.some((word, i) => items.has(word) && /^(?:dan|serta|beserta)$/.test(words[i - 1] ?? '')))
    return { words: [], isOfList: false };
  const from = words.findIndex((word) => !kindsOfLists.has(word));
  return { words: from < 0 ? [] : words.slice(from), isOfList: from > 0 };
}

/**
 * Whether a title is of a list of goods, of money or of letters: `DAFTAR INVENTARIS`, `LAPORAN KEUANGAN`, `BUKU KAS`; not `DAFTAR
 * PENGURUS SEKSI PERLENGKAPAN`, and not `KEUANGAN` alone.
 */
export function isOfThings(title: string): boolean {
  const { words, isOfList } = subjectOf(title);
  const [first = '', second = ''] = words;
  if (first === 'surat') return second === 'masuk' || second === 'keluar';
  if (first === 'agenda') return second === 'surat';
  return isOfList ? things.has(first) : noSection.has(first) && second !== 'dan';
}

/** Whether a title is of a list of others, who have names: partners, media, those whose turn it is. */
function isOfOthersNamed(title: string): boolean {
  const { words, isOfList } = subjectOf(title);
  const [first = '', second = ''] = words;
  if (first === 'petugas') return duties.has(second);
  // `DATA KETUA RT`, `DAFTAR KADER POSYANDU`
  if (officials.has(first) && second !== '')
    return isOfList && !words.some((word) => ofKim.has(word) || word === 'kelompok');
  if (bodies.has(first)) return isOfList && !words.some((word) => ofKim.has(word));
  return isOfList ? named.has(first) : first === 'akun' || (first === 'mitra' && second === 'kerja');
}

/** Parts of the profile of a group in which nobody is named, and the words beside these. */
const ofProfile = wordSet(
  'program proker kegiatan agenda visi misi tujuan sasaran sumber catatan sejarah tugas tupoksi',
);
const besideProfile = wordSet(
  'kerja rutin unggulan dan dana pendanaan pembiayaan tahunan bulanan mingguan harian pokok fungsi tahun kim komunitas singkat penting',
);

/** Whether the title of a list of people names none: `PROGRAM KERJA`, `VISI DAN MISI`, `SUMBER DANA`, `Catatan`. */
function isOfNobody(title: string): boolean {
  const words = title.length > 80 ? [] : titleWords(title);
  const isOfWords = (word: string) => ofProfile.has(word) || besideProfile.has(word) || /^20\d\d$/.test(word);
  return ofProfile.has(words[0] ?? '') && words.every(isOfWords);
}

/** Whether below the title of a list of people nobody stands who is one of the group. */
export const isOfNoMembers = (title: string): boolean => isOfOthersNamed(title) || isOfNobody(title);

/** `MEDIA SOSIAL` */
const ofAccounts = wordSet('media medsos');

/** Under these stand the members again, with what each has paid. */
const dues = wordSet('iuran tabungan arisan simpanan');

/**
 * Whether a title names things or others, and may be that of a section of members as well: `KEUANGAN`, `MEDIA SOSIAL`. The headings
 * below it decide; `below`: only of a list below that of the members.
 */
export function mayBeOfThings(title: string): boolean | 'below' {
  const { words, isOfList } = subjectOf(title);
  const [first = ''] = words;
  if (dues.has(first)) return 'below';
  const names = things.has(first) || named.has(first) || ofAccounts.has(first);
  return !isOfList && names && !words.some((word) => ofKim.has(word) && word !== 'kim');
}

const persons = wordSet(
  'narasumber pemateri peserta tamu undangan pengurus anggota panitia penerima relawan mitra sponsor donatur',
);

const published = wordSet('produk terbitan publikasi berita konten artikel aspirasi keputusan umkm');

/** Whether a title is of another list of a report, where it stands below what was done: `DAFTAR PRODUK INFORMASI`. */
export function mayBeOfOtherList(title: string): boolean {
  const { words, isOfList } = subjectOf(title);
  return isOfList && published.has(words[0] ?? '') && !words.some((word) => items.has(word));
}

/** Parts of a report that list nothing that was done. */
const partsOfReport = wordSet('dokumentasi foto kesimpulan saran penutup hambatan kendala pendahuluan');

/** Whether a title is of people, of bodies or of pictures, where a list of what was done is read: `DAFTAR NARASUMBER`, `KESIMPULAN`. */
export function isOfNoDeeds(title: string): boolean {
  const { words, isOfList } = subjectOf(title);
  const [first = '', ...rest] = words;
  return isOfList
    ? persons.has(first)
    : partsOfReport.has(first) && rest.every((word) => word === 'dan' || partsOfReport.has(word) || items.has(word));
}

const noMembers: ReadonlySet<string> = new Set(['tamu', 'undangan', 'pengunjung', 'pendaftar']);

/** Whether the office or the status of somebody says that the person is no member: `Calon anggota`. */
export function isNoMember(cell: string): boolean {
  if (cell.length > 60) return false;
  const [first = '', second, third] = foldText(cell)
    .replace(/^bakal calon/, 'calon')
    .split(' ');
  // Who is none any more was one.
  if (first === 'bukan') return second === 'anggota' && third !== 'lagi';
  // A candidate for something else, such as `calon ketua`, may be a member.
  if (first === 'calon' || first === 'kandidat') return second === undefined || second === 'anggota';
  return noMembers.has(first);
}
