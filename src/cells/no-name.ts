import { foldText } from '../kernel/text.js';

/* What lists write where a name would stand: that nobody is there, or that there are people whom the list does not name. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words with which a cell begins that states a lack. */
const lacks = setOf('belum blm tidak tdk masih sedang lowong kosong vacant');
const lackAsWhole: ReadonlySet<string> = new Set([
  'nihil',
  'vakum',
  'jabatan kosong',
  'jabatan lowong',
  'dalam proses',
]);
/** The name is still to come: whether there is somebody, the list does not state. */
const toCome: ReadonlySet<string> = new Set([
  'menyusul',
  'akan menyusul',
  'nama menyusul',
  'tba',
  'tbd',
  'to be announced',
  'nn',
  'n n',
]);
const andOthers: ReadonlySet<string> = new Set([
  'dst',
  'dstnya',
  'd s t',
  'dan seterusnya',
  'seterusnya',
  'dll',
  'd l l',
  'dan lain lain',
  'lain lain',
  'dan lainnya',
  'lainnya',
  'dan lain sebagainya',
  'dkk',
  'd k k',
  'dan kawan kawan',
  'kawan kawan',
  'dan rekan rekan',
  'dan teman teman',
  'dan yang lain',
  'dan yang lainnya',
  'dsb',
  'dan sebagainya',
  'etc',
]);
const rest = setOf('sisa sisanya selebihnya bersambung lihat terlampir');
const counted = setOf('orang org anggota peserta warga perempuan wanita pria laki l p lk pr lain lainnya lagi dan');
const ofPeople = setOf('orang org anggota peserta warga perempuan wanita pria laki lain lainnya lagi');
const sexes = setOf('perempuan wanita pria laki l p lk pr');
const numberWords = setOf('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas beberapa');

const isCount = (word: string) => numberWords.has(word) || (word.length < 5 && Number.isInteger(Number(word)));

/** `5 orang`, `dan 7 orang lainnya`, `Perempuan : 7`: a number of people and nobody. */
function isNumberOfPeople(words: readonly string[]): boolean {
  const own = words.filter((word) => !isCount(word));
  if (own.length === words.length || own.length === 0 || !own.every((word) => counted.has(word))) return false;
  const first = words[0] === 'dan' ? words[1] : words[0];
  return isCount(first ?? '') ? own.some((word) => ofPeople.has(word)) : sexes.has(first ?? '');
}

/**
 * What a cell states that stands where a name would: `nobody` (`Lowong`, `(belum ada)`), or `others`, people whom the list
 * does not name, or who may be there (`dst`, `dkk`, `5 orang`, `menyusul`, `?`).
 *
 * @returns `undefined` for everything that may be a name.
 */
export function namelessIn(text: string): 'nobody' | 'others' | undefined {
  if (text.length > 80) return undefined;
  const folded = foldText(text);
  if (folded === '') return text.includes('?') ? 'others' : undefined;
  if (andOthers.has(folded) || toCome.has(folded) || isPlaceholder(folded)) return 'others';
  if (lackAsWhole.has(folded)) return 'nobody';
  const words = folded.split(' ');
  const first = words[0] as string;
  if (lacks.has(first)) return 'nobody';
  return rest.has(first) || words.at(-1) === 'terlampir' || isNumberOfPeople(words) ? 'others' : undefined;
}

/** `xxx` */
const isPlaceholder = (folded: string) => folded.length > 1 && folded === 'x'.repeat(folded.length);

/** Of most names it is clear that no words for others stand behind them. */
const mayEndInOthers = /\b(?:d ?[ksl] ?[ktbl]|cs|orang|org|dan|lain|lainnya|etc|seterusnya)\b/i;

/** `Siti dkk`, `Siti dan 4 orang lainnya`: the text without the words for others behind it; `undefined` where none stand. */
export function withoutOthers(text: string): string | undefined {
  if (text.length > 400 || !mayEndInOthers.test(text)) return undefined;
  const words = text.split(' ');
  // The longest such end: six words are `dan dua puluh orang anggota lainnya`.
  for (let i = Math.max(1, words.length - 6); i < words.length; i++) {
    const end = words.slice(i).join(' ');
    if (end === 'cs' || isEndOfOthers(foldText(end))) return words.slice(0, i).join(' ');
  }
  return undefined;
}

function isEndOfOthers(folded: string): boolean {
  const words = folded.split(' ');
  return andOthers.has(folded) || (!sexes.has(words[0] as string) && isNumberOfPeople(words));
}

const kimWords = setOf('kim kelompok komunitas informasi masyarakat');
const inTheMaking = setOf('dalam proses sedang akan rencana pembentukan');

/** Where the name of a KIM would stand: that there is none, or none yet. */
export function statesNoKim(text: string): boolean {
  if (text.length > 80) return false;
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '' && !kimWords.has(word));
  if (words.length === 0) return text.includes('?');
  const first = words[0] as string;
  const isInTheMaking = words.every((word) => inTheMaking.has(word) || word === 'dibentuk');
  const own = words.join(' ');
  return (
    lacks.has(first) ||
    isInTheMaking ||
    lackAsWhole.has(own) ||
    toCome.has(own) ||
    andOthers.has(own) ||
    isPlaceholder(own)
  );
}
