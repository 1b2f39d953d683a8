import { foldText } from '../kernel/text.js';

/** Whether a membership goes on. */
export type MembershipStatus = 'current' | 'ended';

const current =
  /^(?:aktif|anggota(?: aktif| tetap)?|ya|y|lama|tetap|active|current|hidup|masih(?: aktif)?|1|terdaftar|baru)$/;
const ended =
  /^(?:sudah |telah )?(?:keluar(?: .*)?|meninggal(?: .*)?|md|mati|wafat(?: .*)?|diganti(?: .*)?|almarhum(?:ah)?(?: .*)?|almh?(?: .*)?|pindah(?: .*)?|berhenti(?: .*)?|mengundurkan diri(?: .*)?|mundur|diberhentikan(?: .*)?|dikeluarkan(?: .*)?|bekas(?: anggota)?|mantan(?: anggota)?|bukan anggota(?: lagi)?|tidak (?:lagi )?(?:menjadi )?anggota(?: lagi)?|purna|left|died|deceased|moved|resign(?:ed)?|former|ended)$/;

/** Whoever has died has left, whatever else is said of it. */
const hasDied = /^(?:sudah |telah )?(?:meninggal|wafat|alm)/;
const verb =
  /^(?:sudah |telah )?(?:keluar|diganti|pindah|berhenti|mengundurkan diri|mundur|diberhentikan|dikeluarkan)(?: (.*))?$/;
/** What may follow such a verb of somebody who left the group: when, why, and where to. */
const whenWhyWhere =
  /^(?:\d|tahun|thn|tgl|tanggal|bulan|pada|per|sejak|mulai|karena|krn|sebab|atas|dari (?:kim|kelompok|organisasi|grup|desa|dusun|kampung)|dari (?:keanggotaan|anggota)|dr kim|kim|keanggotaan|anggota|keluar|jadi anggota|menjadi anggota|sebagai anggota|ke|domisili|tempat tinggal|daerah|desa|dan|oleh)(?: |$|\d)/;
/** Sections and offices are left for others of the same group: `pindah ke seksi humas`. */
const withinGroup =
  /\b(?:seksi|sie|bidang|divisi|bagian|jabatan|posisi|ketua|sekretaris|bendahara|koordinator|pengurus)\b/;

/** Whether a text speaks of leaving, of whatever it is. */
export function speaksOfLeaving(cell: string): boolean {
  const text = foldText(cell);
  return ofLeaving.test(text) || /\banggota lagi\b/.test(text);
}

const ofLeaving =
  /\b(?:keluar|meninggal|wafat|alm|almarhum(?:ah)?|pindah|berhenti|mundur|mengundurkan|diberhentikan|dikeluarkan|dipecat|diganti|mantan|bekas)\b/;

/**
 * Reads the status of a membership. Not active is not ended; neither is on leave, nor who left a section, the town or smoking. A
 * question is no answer.
 */
export function readMembership(cell: string): MembershipStatus | undefined {
  const text = foldText(cell);
  if (!ended.test(text) || cell.includes('?')) return current.test(text) ? 'current' : undefined;
  const [, behind = ''] = hasDied.test(text) ? [] : (verb.exec(text) ?? []);
  if (behind === '') return 'ended';
  // Who moved here from elsewhere is a member here.
  if (/^pindah dari (?!.* ke )/.test(text.replace(/^(?:sudah|telah) /, ''))) return undefined;
  const [what = ''] = behind.split(/ ?\b(?:karena|krn|sebab)\b/, 1);
  const isOfGroup = /\b(?:ke)?anggota(?:an)?\b/.test(what) || !withinGroup.test(what);
  return whenWhyWhere.test(`${behind} `) && isOfGroup ? 'ended' : undefined;
}

/** Whether a mark was set in a column of marks, such as the columns L and P of a printed list. */
export function readMark(cell: string): boolean | undefined {
  if (/^(?:[√✓✔☑vx×*●•1]|ya|yes|true|[lpw])$/i.test(cell)) return true;
  return /^(?:0|tidak|no|false|☐|□)$/i.test(cell) ? false : undefined;
}
