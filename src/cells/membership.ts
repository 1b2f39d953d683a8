import { foldText } from '../kernel/text.js';

/** Whether a membership goes on. */
export type MembershipStatus = 'current' | 'ended';

const current =
  /^(?:aktif|anggota(?: aktif| tetap)?|ya|y|lama|tetap|active|current|hidup|masih(?: aktif)?|1|terdaftar|baru)$/;
const ended =
  /^(?:sudah |telah )?(?:keluar(?: .*)?|meninggal(?: .*)?|md|mati|wafat(?: .*)?|diganti(?: .*)?|almarhum(?:ah)?(?: .*)?|almh?(?: .*)?|pindah(?: .*)?|berhenti(?: .*)?|mengundurkan diri(?: .*)?|mundur|diberhentikan(?: .*)?|dikeluarkan(?: .*)?|bekas(?: anggota)?|mantan(?: anggota)?|bukan anggota(?: lagi)?|tidak (?:lagi )?(?:menjadi )?anggota(?: lagi)?|purna|left|died|deceased|moved|resign(?:ed)?|former|ended)$/;

/** Reads the status of a membership. Not active is not ended; neither is on leave. */
export function readMembership(cell: string): MembershipStatus | undefined {
  const text = foldText(cell);
  if (ended.test(text)) return 'ended';
  return current.test(text) ? 'current' : undefined;
}

/** Whether a mark was set in a column of marks, such as the columns L and P of a printed list. */
export function readMark(cell: string): boolean | undefined {
  if (/^(?:[√✓✔☑vVxX×*●•1]|ya|yes|true|[lLpPwW])$/.test(cell)) return true;
  return /^(?:0|tidak|no|false|☐|□)$/i.test(cell) ? false : undefined;
}
