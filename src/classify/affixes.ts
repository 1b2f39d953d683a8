/**
 * The forms of a root that headlines use, made when the tables are compiled: no stemmer cuts words at run time, so no
 * word can be cut to a wrong root.
 */
const suffixes = ['', 'kan', 'i', 'an'];

/** First letters that melt into the nasal of me- and pe-. */
const melting: Readonly<Record<string, string>> = { k: 'ng', p: 'm', s: 'ny', t: 'n' };

/** The nasal that stands before a first letter that stays. */
function nasalBefore(root: string): string {
  const first = root.charAt(0);
  if ('lrwymn'.includes(first)) return '';
  if ('bfvp'.includes(first)) return 'm';
  if ('cdjzst'.includes(first)) return 'n';
  return 'ng';
}

/** `me` or `pe` before a root: `me` + `latih` is `melatih`; loans keep their letter: both `menyosialisasi`, `mensosialisasi`. */
export function withNasal(prefix: 'me' | 'pe', root: string): string[] {
  const forms = [prefix + nasalBefore(root) + root];
  const melted = melting[root.charAt(0)];
  if (melted !== undefined) forms.push(prefix + melted + root.slice(1));
  return forms;
}

/**
 * The forms of a root with ber-, di-, ter-, me-, pe-…-an, per-…-an, -kan, -i, -an; the root itself first. Not the person
 * who does it (`pelatih`, `peliput`): a person is no activity.
 */
export function verbForms(root: string): string[] {
  const verbs = [
    root,
    `ber${root}`,
    `di${root}`,
    `ter${root}`,
    `memper${root}`,
    `diper${root}`,
    ...withNasal('me', root),
  ];
  // As people speak: ngajari, nyosialisasikan, nglatih, ngelatih, ngebina.
  const melted = melting[root.charAt(0)];
  if (melted !== undefined) verbs.push(melted + root.slice(1));
  if (/^[aeiouglr]/.test(root)) verbs.push(`ng${root}`);
  if (/^[bdgjlr]/.test(root)) verbs.push(`nge${root}`);
  const nouns = [`per${root}an`, ...withNasal('pe', root).map((stem) => `${stem}an`)];
  const fitting = root.endsWith('i') ? suffixes.filter((suffix) => suffix !== 'i') : suffixes;
  return [...new Set([...verbs.flatMap((stem) => fitting.map((suffix) => stem + suffix)), ...nouns])];
}

/** Verbs on -kan as headlines write them, without their prefix: `serahkan`. Not nouns such as `perikanan`, nor `ikan`. */
const bareActive = /^(?!me|di|ter|ber|pe|ke|nge|ny)[a-z]{4,}kan$/;

/** The full active form of a verb as headlines write it: `serahkan` is `menyerahkan`; none of other words. */
export function activeForms(word: string): string[] {
  if (!bareActive.test(word)) return [];
  const forms = withNasal('me', word);
  // Loans that begin with s or t keep their letter, words of the language melt it; k and p always melt.
  return /^[kp]/.test(word) ? forms.slice(1) : forms;
}

/** The active and the passive form of a verb as headlines write it: `menyerahkan`, `diserahkan`. */
export function voices(word: string): string[] {
  return bareActive.test(word) ? [...activeForms(word), `di${word}`] : [];
}

/** Roots that headlines use as verbs without an affix ("Babinsa latih warga"). */
const bareVerbs: ReadonlySet<string> = new Set(
  `latih tanam bagi bentuk lantik kukuh raih sabet gondol boyong sambang kunjung liput siar serap jaring tampung bina bekal ajar bantu
  panen bangun santun dampingi semprot tilik pantau tinjau audit awasi damai tengah resmi luncur rilis unggah sebar
  imbau himbau teken ngajari ngajarin lapor adu terima pasang buat bikin sulap menang juarai nyabet fogging belajar sinau`.split(
    /\s+/,
  ),
);

/** Whether the first word of a form is a verb as headlines write it: with me-, ber-, nge-, -kan, -i, or a bare root. */
export function looksVerbal(form: string): boolean {
  const blank = form.indexOf(' ');
  const word = blank < 0 ? form : form.slice(0, blank);
  if (bareVerbs.has(word)) return true;
  if (word.length < 5) return false;
  // Nouns of doing end so too: pendidikan, pelantikan.
  if (word.endsWith('kan')) return !/^pe(m[bp]|n[cdgjy]|l|rbai|rtunju|rgera|terna|masu)/.test(word);
  if (word.endsWith('an')) return false;
  if (/^(me[mnrlwy]|ber|nge|nya|nyo)/.test(word)) return true;
  if (/^di[a-z]{4,}/.test(word))
    return !/^(di(skusi|alog|klat|seminasi|semenasi|gital|fabel|skon|stribusi))$/.test(word);
  // -i makes verbs; words on -si, -mi, -ti, -di … are as often loans and nouns.
  return /[nklgprb]i$/.test(word) && !/^(galeri|materi|energi|petani)$/.test(word);
}

const clitics = ['nya', 'lah', 'kah', 'pun'];

/** Whether the word from `start` to `end` ends in the letters of an enclitic, judged by the middle one and the last. */
export function endsLikeClitic(text: string, start: number, end: number): boolean {
  if (end - start < 7) return false;
  const middle = text.charCodeAt(end - 2) | 32;
  const last = text.charCodeAt(end - 1) | 32;
  // -nYA, -lAH, -kAH, -pUN
  return (middle === 121 && last === 97) || (middle === 97 && last === 104) || (middle === 117 && last === 110);
}

/** The word without an enclitic (`pelatihannya`, `sosialisasilah`), or undefined where none is. */
export function withoutClitic(word: string): string | undefined {
  return clitics.some((clitic) => word.endsWith(clitic)) ? word.slice(0, -3) : undefined;
}
