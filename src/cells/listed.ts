import { foldText, wordSet } from '../kernel/text.js';

/* Of whom a list is, by the title above it: members, or others. */

/**
 * Of whom a list is. `attendance`: of those who came, members among others; `members-who-came`: of these alone; `former`: of those
 * who have left; `others`: of candidates, guests, those who receive something.
 */
export type Listed = 'attendance' | 'members-who-came' | 'former' | 'others';

const phrases = (text: string): readonly string[] => text.split(', ').map((phrase) => ` ${phrase} `);

const wereMembers = phrases('mantan anggota, bekas anggota, eks anggota, ex anggota, alumni anggota');
const haveLeft = /^(?:sudah |telah )?(?:keluar|meninggal|pindah|berhenti|mundur|mengundurkan diri|diberhentikan) /;

/** `ANGGOTA YANG SUDAH KELUAR`, `ANGGOTA KIM MAWAR YANG KELUAR`: the name of the group may stand between. */
function areMembersWhoLeft(text: string): boolean {
  const [, ...behind] = text.split(' anggota ');
  return ` ${behind.join(' anggota ')}`.split(' yang ').some((part) => haveLeft.test(part.trimStart()));
}

const membersCame = phrases('hadir anggota, absen anggota, absensi anggota, presensi anggota, kehadiran anggota');
const cameTogether = phrases('daftar hadir, absen, absensi, presensi, kehadiran, hadirin');
const others = phrases(
  'calon, kandidat, pelamar, pendaftar, tamu, undangan, donatur, narasumber, panitia, penerima, pemenang, demisioner, pengunjung, mantan pengurus, ' +
    'bekas pengurus, eks pengurus, ex pengurus, pengurus lama, pengurus yang lama, pengurus terdahulu, pengurus sebelumnya, peserta rapat, peserta pelatihan, ' +
    'peserta bimtek, peserta bimbingan, peserta sosialisasi, peserta kegiatan, peserta lomba, peserta workshop, peserta seminar, peserta musyawarah, ' +
    'peserta diskusi, peserta undangan, bukan anggota',
);

/** @returns `undefined` for a title of a list of members, or of which nothing is said. */
export function listedUnder(title: string): Listed | undefined {
  if (title.length > 200) return undefined;
  const text = ` ${foldText(title)} `;
  const has = (list: readonly string[]) => list.some((phrase) => text.includes(phrase));
  if (has(wereMembers) || areMembersWhoLeft(text)) return 'former';
  if (has(others)) return 'others';
  if (has(membersCame)) return 'members-who-came';
  return has(cameTogether) ? 'attendance' : undefined;
}

/** The number of a section: `A. INVENTARIS`. */
const sectionNumber = /^(?:[a-z]|[ivx]{1,4}|\d{1,2})$/;
const kindsOfLists = wordSet('daftar laporan buku rekap rekapitulasi data rincian realisasi rencana penggunaan');
const things = wordSet(
  'inventaris barang aset alat peralatan perlengkapan sarana prasarana keuangan kas anggaran rab pemasukan penerimaan pengeluaran pembelian belanja dana rekening',
);

/**
 * Whether a title is of a list of goods, of money or of letters: `DAFTAR INVENTARIS`, `LAPORAN KEUANGAN`, `BUKU KAS`; not `DAFTAR
 * PENGURUS SEKSI PERLENGKAPAN`.
 */
export function isOfThings(title: string): boolean {
  if (title.length > 200) return false;
  const words = foldText(title).split(' ');
  if (sectionNumber.test(words[0] as string)) words.shift();
  const [first = '', second = ''] = words.slice(words.findIndex((word) => !kindsOfLists.has(word)));
  if (first === 'surat') return second === 'masuk' || second === 'keluar';
  return things.has(first) || (first === 'agenda' && second === 'surat');
}

const noMembers: ReadonlySet<string> = new Set(['calon', 'kandidat', 'tamu', 'undangan', 'pengunjung', 'pendaftar']);

/** Whether the office or the status of somebody says that the person is no member: `Calon anggota`. */
export function isNoMember(cell: string): boolean {
  if (cell.length > 60) return false;
  const [first = '', second = ''] = foldText(cell).split(' ');
  return (
    noMembers.has(first) || (first === 'bakal' && second === 'calon') || (first === 'bukan' && second === 'anggota')
  );
}
