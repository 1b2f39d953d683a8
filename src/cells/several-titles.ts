import { tidyText, wordSet } from '../kernel/text.js';

/* Several activities in one cell: with numbers or letters, marks, semicolons, or each in a line of its own. */

/** The titles that a cell lists. */
export interface TitlesInCell {
  readonly titles: readonly string[];
  /** A line or part that may be another activity, or the rest of the one before. */
  readonly mayBeMore: boolean;
}

/** Words with which the title of an activity begins. */
const firstWords: ReadonlySet<string> = new Set(
  [
    'rapat pelatihan sosialisasi rembuk rembug musyawarah musdes kerja gotong kunjungan pertemuan diskusi pembinaan penyuluhan',
    'lomba pentas senam bakti posyandu peliputan liputan pembuatan penyusunan pendampingan monitoring evaluasi workshop',
    'lokakarya bimtek bimbingan seminar temu siaran publikasi pengajian pendataan penyaluran pembagian pameran bazar bazaar',
    'festival upacara peringatan penanaman pelantikan pengukuhan studi forum dialog sarasehan kampanye aksi donor kelas',
    'webinar koordinasi konsultasi pembentukan pelayanan syukuran halal santunan arisan tasyakuran talkshow pembukaan penutupan',
    'pemilihan persiapan mengikuti menghadiri melaksanakan membuat meliput menyusun mengadakan membagikan',
  ]
    .join(' ')
    .split(' '),
);
/** Words after which a line goes on with the next. */
const joints: ReadonlySet<string> = wordSet(
  'dan di ke untuk tentang dengan bersama oleh pada dari dalam bagi serta atau se antara',
);
const goesOn = (text: string) =>
  '-–&/,:('.includes(text.at(-1) ?? ' ') || joints.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());

const longest = 2_000;
const mostParts = 50;

/** Reads a cell of titles; a cell with one title gives one. */
export function titlesIn(cell: string): TitlesInCell {
  const whole = tidyText(cell);
  const one = { titles: [whole], mayBeMore: false };
  if (cell.length > longest) return one;
  const marked = numbered(whole) ?? listed(whole);
  if (marked !== undefined) return { titles: marked, mayBeMore: false };
  const parts = apart(cell);
  return parts.length < 2 || parts.length > mostParts ? one : joined(parts, cell.includes('\n') ? '\n' : ';');
}

type Count = (at: number) => string;
const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const counts: readonly Count[] = [
  (at) => String(at + 1),
  (at) => String.fromCharCode(97 + at),
  (at) => romans[at] ?? '',
];

/** `1. Rapat 2. Pelatihan`, `a) …`, `(i) …`: numbers or letters that count up from the beginning of the cell. */
function numbered(text: string): readonly string[] | undefined {
  const marks = [...text.matchAll(/\(?([a-z]{1,5}|\d{1,2})[.)] ?/gi)].filter(
    ({ 0: mark, index }) =>
      (index === 0 || ' ;,'.includes(text[index - 1] as string)) && /^\p{L}/u.test(text.slice(index + mark.length)),
  );
  for (const count of counts) {
    const starts: { readonly from: number; readonly to: number }[] = [];
    for (const mark of marks)
      if ((mark[1] as string).toLowerCase() === count(starts.length))
        starts.push({ from: mark.index, to: mark.index + mark[0].length });
    if (starts.length > 1 && starts[0]?.from === 0)
      return starts.map(({ to }, i) => trimmed(text.slice(to, starts[i + 1]?.from)));
  }
  return undefined;
}

/** `- Rapat - Pelatihan`. */
function listed(text: string): readonly string[] | undefined {
  if (!/^[-–•*] /.test(text)) return undefined;
  const parts = text.split(/(?:^| )[-–•*] /).map(trimmed);
  const filled = parts.filter((part) => part !== '');
  return filled.length > 1 ? filled : undefined;
}

const trimmed = (part: string) => part.trim().replace(/[;,]$/, '').trim();

/** Lines of a cell; of one line, its parts between semicolons that stand in no bracket. */
function apart(cell: string): readonly string[] {
  const parts: string[] = [''];
  const mark = cell.includes('\n') ? '\n' : ';';
  let depth = 0;
  for (const letter of cell) {
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    if (letter === mark && (depth === 0 || mark === '\n')) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => trimmed(tidyText(part))).filter((part) => /\p{L}{3}/u.test(part));
}

/** Parts that begin as titles do are titles; others go on with the one before. */
function joined(parts: readonly string[], mark: '\n' | ';'): TitlesInCell {
  const titles: string[] = [];
  let mayBeMore = false;
  for (const part of parts) {
    const before = titles.at(-1);
    if (before === undefined) {
      titles.push(part);
      continue;
    }
    const isCapital = /^\p{Lu}/u.test(part);
    const isTitle = firstWords.has(part.toLowerCase().split(' ', 1)[0] as string) || (mark === ';' && isCapital);
    if (isTitle && !goesOn(before)) titles.push(part);
    else {
      mayBeMore ||= (isCapital || mark === ';') && !goesOn(before);
      titles[titles.length - 1] = `${before}${mark === ';' ? '; ' : ' '}${part}`;
    }
  }
  return { titles, mayBeMore };
}

/** `Rapat rutin (3x)`, `Senam 4 kali`: how often a title says that it was held, where that is more than once. */
export function timesIn(title: string): number | undefined {
  if (title.length > 400) return undefined;
  const [, count = '1'] =
    /(?:^|[ (])(?<!ke[ -])(\d{1,2}) ?(?:x|kali)(?![\p{L}\d]| \d)/u.exec(title.toLowerCase()) ?? [];
  return Number(count) > 1 ? Number(count) : undefined;
}
