import { foldText, wordSet } from '../kernel/text.js';

/** The years of a term of office. */
export interface Board {
  readonly from: number;
  readonly through: number;
}

const terms = / (?:periode|masa (?:bakti|bhakti|jabatan|khidmat|kerja)) /;
const boards = / (?:pengurus|kepengurusan) /;
/** What has years of its own, and is no board. */
const ofOthers = wordSet(
  'kegiatan program laporan rencana kerja anggaran keuangan kas rapat hadir absen absensi jadwal iuran keputusan sk nomor tanggal pelantikan pemilihan',
);

/** Terms that follow each other may share a year; those that reach over each other are unclear. */
export const isLaterBoard = (one: Board, other: Board): boolean => one.from >= other.through && one.from > other.from;

/** The term of a board that a title names: `PENGURUS PERIODE 2020-2023`, `MASA BAKTI 2023 s.d. 2026`, `PENGURUS TAHUN 2020`. */
export function boardYears(title: string): Board | undefined {
  if (title.length > 120 || !/(?:19|20)\d\d/.test(title)) return undefined;
  const folded = ` ${foldText(title)} `;
  const years = (folded.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number);
  const [from, through = from] = years;
  const isNamed = terms.test(folded) || boards.test(folded);
  if (from === undefined || through === undefined || years.length > 2 || through < from || !isNamed) return undefined;
  const words = folded.replace(' masa kerja ', ' ').split(' ');
  return words.some((word) => ofOthers.has(word)) ? undefined : { from, through };
}
