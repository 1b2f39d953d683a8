import { wordSet } from '../kernel/text.js';
import { isDoing } from './held.js';
import { titleWords } from './title-words.js';

/* Whether what stands below a line was held, by what the line says. */

const ofPlan =
  /^(?:(?:daftar|tabel|matriks?|lampiran|data) )?(?:jadwal|rencana|rancangan|usulan|program kerja|proker|rkt|renja|kalender kegiatan|agenda|time ?line|proposal|target)(?= |$)/;
const ofBoth = /\b(?:realisasi|pelaksanaan|hasil|laporan|evaluasi|terlaksana|dilaksanakan|capaian)\b/;
const ofDone =
  /^(?:(?:(?:daftar|laporan|rekap|rekapitulasi) )?(?:realisasi|hasil)|(?:daftar )?kegiatan (?:[a-z ]{1,80} )?(?:(?:sudah|telah) (?:di|ter)laksana(?:kan)?|terlaksana))(?= |$)/;
const deniedBefore = wordSet('akan belum blm tidak tdk gagal');
const doneBefore = wordSet('sudah telah');
const cancelledAs = wordSet('batal dibatalkan ditunda tertunda direncanakan diusulkan ditiadakan');
const later = wordSet('depan mendatang');

/** `Kegiatan yang belum dilaksanakan`, `... yang batal`, `... bulan depan`. */
function isOfNotDone(words: readonly string[]): boolean {
  const has = (before: ReadonlySet<string>) =>
    words.some((word, i) => isDoing(word) && before.has(words[i - 1] as string));
  if (has(doneBefore)) return false;
  const isCancelled = words.some(
    (word, i) => cancelledAs.has(word) && (words[i - 1] === 'yang' || i === words.length - 1),
  );
  return has(deniedBefore) || isCancelled || later.has(words.at(-1) as string);
}

/** What a line above rows says of all of them: `RENCANA KEGIATAN 2026`, `KEGIATAN YANG TELAH DILAKSANAKAN`. */
export function heldInTitle(title: string): 'held' | 'not-held' | undefined {
  if (title.length > 200) return undefined;
  const words = titleWords(title);
  const text = words.join(' ');
  if (isOfNotDone(words)) return 'not-held';
  if (ofPlan.test(text) && !ofBoth.test(text)) return 'not-held';
  return ofDone.test(text) ? 'held' : undefined;
}
