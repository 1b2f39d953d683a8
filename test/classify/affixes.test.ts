import { describe, expect, it, test } from 'vitest';
import {
  activeForms,
  endsLikeClitic,
  looksVerbal,
  verbForms,
  voices,
  withNasal,
  withoutClitic,
} from '../../src/classify/affixes.js';
import { listed } from '../../src/classify/rows.js';
import { tableRows } from '../../src/classify/standard-rows.js';

/* The forms of words, beside what a grammar says of each first letter and beside plain lists of beginnings and ends. */

/** What `me` makes of a root that begins so; of loans, which keep their letter, first. */
const nasals: Readonly<Record<string, readonly string[]>> = {
  a: ['menga'],
  b: ['memb'],
  c: ['menc'],
  d: ['mend'],
  e: ['menge'],
  f: ['memf'],
  g: ['mengg'],
  h: ['mengh'],
  i: ['mengi'],
  j: ['menj'],
  k: ['mengk', 'meng'],
  l: ['mel'],
  m: ['mem'],
  n: ['men'],
  o: ['mengo'],
  p: ['memp', 'mem'],
  q: ['mengq'],
  r: ['mer'],
  s: ['mens', 'meny'],
  t: ['ment', 'men'],
  u: ['mengu'],
  v: ['memv'],
  w: ['mew'],
  x: ['mengx'],
  y: ['mey'],
  z: ['menz'],
};
const letters = Object.keys(nasals);

/** What people say instead: ngajari, nglatih, nyosialisasikan. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  a: ['nga'],
  b: ['ngeb'],
  d: ['nged'],
  e: ['nge'],
  g: ['ngg', 'ngeg'],
  i: ['ngi'],
  j: ['ngej'],
  k: ['ng'],
  l: ['ngl', 'ngel'],
  o: ['ngo'],
  p: ['m'],
  r: ['ngr', 'nger'],
  s: ['ny'],
  t: ['n'],
  u: ['ngu'],
};

describe('the forms of a verb', () => {
  test.each(letters)('that begins with %s', (first) => {
    for (const rest of ['ubak', 'ebasi', 'a']) {
      const root = first + rest;
      const active = (nasals[first] as readonly string[]).map((begin) => begin + rest);
      expect(withNasal('me', root)).toEqual(active);
      expect(withNasal('pe', root)).toEqual(active.map((form) => `pe${form.slice(2)}`));
      const stems = [
        ...['', 'ber', 'di', 'ter', 'memper', 'diper'].map((prefix) => prefix + root),
        ...active,
        ...(spoken[first] ?? []).map((begin) => begin + rest),
      ];
      // Behind a root on -i stands no further -i.
      const ends = root.endsWith('i') ? ['', 'kan', 'an'] : ['', 'kan', 'i', 'an'];
      const nouns = [`per${root}an`, ...active.map((form) => `pe${form.slice(2)}an`)];
      const forms = verbForms(root);
      expect(forms).toEqual([...new Set([...stems.flatMap((stem) => ends.map((end) => stem + end)), ...nouns])]);
      expect(forms[0]).toBe(root);
    }
  });
});

const begins = (word: string, beginnings: string) => beginnings.split(' ').some((one) => word.startsWith(one));

/** Words of the tables, with each first letter, and every beginning and end that decides something, within words of each length. */
const words = [
  ...new Set([
    ...[...tableRows()].flatMap(({ forms }) => listed(forms).flatMap((form) => form.split(' '))),
    ...letters.map((letter) => `${letter}erahkan`),
    ...(
      'me di ter ber pe ke nge ny memb pemb pemp pemt penc pend peng penj peny penx pel perbai perba pertunju pertun pergera perge peterna perterna petern pemasu pemas ' +
      'men mer mel mew mey mek mes beb nga nya nyo nyu x xme xdi xnya xber xpel xpemb xpend xperbai xpetunju'
    )
      .split(' ')
      .flatMap((begin) =>
        ['', 'a', 'ab', 'abc', 'abcd', 'abcde', '1abc'].flatMap((middle) =>
          ['', 'kan', 'an', 'ikan', 'kann', 'n', ...letters.map((letter) => `${letter}i`)].map(
            (end) => begin + middle + end,
          ),
        ),
      ),
  ]),
].filter((word) => word !== '');

describe('a verb as headlines write it', () => {
  /** Serahkan, tingkatkan: -kan behind four letters, without a prefix. */
  const isBare = (word: string) =>
    /^[a-z]*$/.test(word) && word.endsWith('kan') && word.length >= 7 && !begins(word, 'me di ter ber pe ke nge ny');

  it('has its full active and passive form, where it has a bare one', () => {
    expect(words.filter(isBare).length).toBeGreaterThan(50);
    for (const word of words) {
      const active = isBare(word) ? withNasal('me', word).slice('kp'.includes(word.charAt(0)) ? 1 : 0) : [];
      expect({ word, active: activeForms(word) }).toEqual({ word, active });
      expect({ word, voices: voices(word) }).toEqual({ word, voices: isBare(word) ? [...active, `di${word}`] : [] });
    }
    expect(voices('serahkan')).toEqual(['menserahkan', 'menyerahkan', 'diserahkan']);
    expect(voices('kerahkan')).toEqual([]);
    expect(voices('pamerkan')).toEqual(['memamerkan', 'dipamerkan']);
  });

  const bare =
    'latih tanam bagi bentuk lantik kukuh raih sabet gondol boyong sambang kunjung liput siar serap jaring tampung bina bekal ajar bantu panen bangun santun dampingi semprot tilik pantau tinjau audit awasi damai tengah resmi luncur rilis unggah sebar imbau himbau teken ngajari ngajarin lapor adu terima pasang buat bikin sulap menang juarai nyabet fogging belajar sinau'.split(
      ' ',
    );
  const nouns =
    'diskusi dialog diklat diseminasi disemenasi digital difabel diskon distribusi galeri materi energi petani'.split(
      ' ',
    );

  function isVerbal(word: string): boolean {
    if (bare.includes(word)) return true;
    if (word.length < 5) return false;
    if (word.endsWith('kan'))
      return !begins(word, 'pemb pemp penc pend peng penj peny pel perbai pertunju pergera peterna pemasu');
    if (word.endsWith('an') || nouns.includes(word)) return false;
    if (begins(word, 'mem men mer mel mew mey ber nge nya nyo')) return true;
    if (word.startsWith('di') && /^[a-z]*$/.test(word.slice(2, 6)) && word.length >= 6) return true;
    return ['ni', 'ki', 'li', 'gi', 'ri', 'pi', 'bi'].some((end) => word.endsWith(end));
  }

  it('is told by its first word', () => {
    const all = [
      ...words,
      ...bare,
      ...nouns,
      ...nouns.flatMap((noun) => [`${noun}x`, `x${noun}`, `di${noun}`, `${noun}bi`]),
    ];
    expect(all.filter(isVerbal).length).toBeGreaterThan(100);
    for (const word of all) {
      expect({ word, verbal: looksVerbal(word) }).toEqual({ word, verbal: isVerbal(word) });
      expect({ word, verbal: looksVerbal(`${word} serahkan`) }).toEqual({ word, verbal: isVerbal(word) });
    }
    expect(looksVerbal('warga serahkan')).toBe(false);
  });
});

describe('an enclitic', () => {
  const ends = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));

  it('is told from other ends by its last two letters, behind four others', () => {
    const wrong = ends.filter((end) =>
      [end, end.toUpperCase()].some((written) => {
        const is = /(?:ya|ah|un)$/i.test(end);
        const text = `xx rapat${written} yy`;
        return (
          endsLikeClitic(text, 3, 11) !== is ||
          endsLikeClitic(`rapa${written}`, 0, 7) !== is ||
          endsLikeClitic(`xx rap${written}`, 3, 9)
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is one of four', () => {
    expect(ends.filter((end) => withoutClitic(`rapat${end}`) !== undefined)).toEqual(['kah', 'lah', 'nya', 'pun']);
    for (const clitic of ['kah', 'lah', 'nya', 'pun']) expect(withoutClitic(`rapat${clitic}`)).toBe('rapat');
  });
});
