import { foldText, wordSet } from '../kernel/text.js';

/** Whether a membership goes on. */
export type MembershipStatus = 'current' | 'ended';

const current =
  /^(?:aktif|anggota(?: aktif| tetap)?|ya|y|lama|tetap|active|current|hidup|masih(?: aktif)?|1|terdaftar|baru)$/;
const ended =
  /^(?:sudah |telah )?(?:keluar(?: .*)?|meninggal(?: .*)?|md|mati|wafat(?: .*)?|diganti(?: .*)?|almarhum(?:ah)?(?: .*)?|almh?(?: .*)?|pindah(?: .*)?|berhenti(?: .*)?|mengundurkan diri(?: .*)?|mundur|diberhentikan(?: .*)?|dikeluarkan(?: .*)?|bekas(?: anggota)?|mantan(?: anggota)?|bukan anggota(?: lagi)?|tidak (?:lagi )?(?:menjadi )?anggota(?: lagi)?|purna|left|died|deceased|moved|resign(?:ed)?|former|ended)$/;

/** Words behind `keluar`, `pindah` and the like of what somebody left or does that is not the group: `pindah ke seksi humas`, `keluar kota`. */
const leftSomethingElse = wordSet(
  'seksi sie bidang divisi bagian unit jabatan posisi tugas dinas kerja pekerjaan kantor sekolah rumah kamar rt rw jadwal jam shift sementara ' +
    'masuk rapat menjadi jadi sebagai ketua sekretaris bendahara koordinator pengurus panitia',
);

/** Whoever has died has left, whatever else is said of it. */
const hasDied = /^(?:sudah |telah )?(?:meninggal|wafat|alm)/;

/** Whether a text begins as one that says that somebody has left. */
export const speaksOfLeaving = (cell: string): boolean => ended.test(foldText(cell));

/** Reads the status of a membership. Not active is not ended; neither is on leave, nor who left a section or the town. */
export function readMembership(cell: string): MembershipStatus | undefined {
  const text = foldText(cell);
  if (!ended.test(text)) return current.test(text) ? 'current' : undefined;
  if (hasDied.test(text) || / (?:anggota|keanggotaan)(?: |$)/.test(text)) return 'ended';
  // A reason does not say what was left.
  const [what = ''] = text.split(/ (?:karena|sebab|krn|sejak) /);
  const isElse =
    /^(?:sudah |telah )?(?:ke)?luar (?:kota|negeri|daerah|pulau)\b/.test(what) ||
    what.split(' ').some((word) => leftSomethingElse.has(word));
  return isElse ? undefined : 'ended';
}

/** Whether a mark was set in a column of marks, such as the columns L and P of a printed list. */
export function readMark(cell: string): boolean | undefined {
  if (/^(?:[√✓✔☑vVxX×*●•1]|ya|yes|true|[lLpPwW])$/.test(cell)) return true;
  return /^(?:0|tidak|no|false|☐|□)$/i.test(cell) ? false : undefined;
}
