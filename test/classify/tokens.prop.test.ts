import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIGIT, isApostrophe, kindOf, LOWER, SEPARATOR, UPPER } from '../../src/classify/letters.js';
import {
  ALL_UPPER,
  CAPITAL,
  caseCuts,
  DOUBLED,
  HASHTAG,
  hashOf,
  MIXED,
  NUMBER,
  QUOTED,
  RARE,
  tokenise,
  wordAt,
} from '../../src/classify/tokens.js';

/*
 * Texts cut into words, beside a slow reading with regular expressions: each unit becomes one sign (l, u or d for a small letter, a
 * capital and a digit, a dot for all else), and words are found among these signs.
 */
const invisible = /^(?:[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f])/;
const pair = /^[\ud800-\udbff][\udc00-\udfff]/;
const half = /^[\ud800-\udfff]/;
const entity = /^&(?:[aA][mM][pP];)?(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,7});/;
/** Entities that join, as they are written in small letters. */
const joining = [
  ...['shy', 'zwnj', 'zwj', 'apos', 'rsquo', 'lsquo'],
  ...['39', '8217', '8216', '173', '8203', '8204', '8205', '8206', '8207'].map((number) => `#${number}`),
  ...['27', '2019', 'ad', '200b', '200c', '200d', '200e', '200f'].map((number) => `#x${number}`),
].map((name) => `&${name};`);

function entityAt(text: string, at: number): string {
  return entity.exec(text.slice(at, at + 15))?.[0] ?? '';
}

/** A letter written by its number, and how long it is so. */
function numberedLetterAt(text: string, at: number): { readonly sign: 'l' | 'u'; readonly length: number } | undefined {
  const [written = '', number = ''] = numbered.exec(text.slice(at, at + 15)) ?? [];
  if (written === '') return undefined;
  const kind = kindOf(characterWith(number), 0, characterWith(number).charCodeAt(0));
  if (kind !== LOWER && kind !== UPPER) return undefined;
  return { sign: kind === LOWER ? 'l' : 'u', length: written.length };
}

const numbered = /^&(?:[aA][mM][pP];)?#([0-9]{2,7}|[xX][0-9a-fA-F]{2,6});/;

function characterWith(number: string): string {
  const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** How long what stands at a place is, if it belongs inside a word: an apostrophe (only as the first), or what nobody sees. */
function jointAt(text: string, at: number, isFirst: boolean): number {
  const rest = text.slice(at);
  if (isFirst && isApostrophe(rest.charCodeAt(0))) return 1;
  if (invisible.test(rest) || (half.test(rest) && !pair.test(rest))) return 1;
  const name = entityAt(text, at);
  return joining.includes(name.toLowerCase()) ? name.length : 0;
}

/** Where the word goes on behind up to eight joints, if a letter stands there. */
function behindJoints(text: string, signs: string, from: number): number | undefined {
  let at = from;
  for (let passed = 0; passed < 8; passed++) {
    const length = jointAt(text, at, passed === 0);
    if (length === 0) return undefined;
    at += length;
    if (/[lu]/.test(signs.charAt(at))) return at;
  }
  return undefined;
}

const isAscii = (text: string) => /^[ -~]*$/.test(text);

interface PlainToken {
  start: number;
  end: number;
  flags: number;
  clause: number;
  /** The letters that were read, without what joins them. */
  letters: string;
}

function plainTokens(text: string): PlainToken[] {
  const sign = { [SEPARATOR]: '.', [LOWER]: 'l', [UPPER]: 'u', [DIGIT]: 'd' };
  const signs = [...Array(text.length).keys()].map((i) => sign[kindOf(text, i, text.charCodeAt(i))]).join('');
  const tokens: PlainToken[] = [];
  let clause = 0;
  let closed: number | undefined = -1;
  let at = 0;
  while (at < text.length) {
    const isQuoted = closed !== undefined && at < closed;
    const around = (text.charAt(at - 1) === '#' ? HASHTAG : 0) | (isQuoted ? QUOTED : 0);
    const [digits = ''] = /^d*/.exec(signs.slice(at)) ?? [];
    if (digits !== '') {
      const end = at + digits.length;
      const letters = text.slice(at, end);
      tokens.push({ start: at, end, flags: NUMBER | around | (isAscii(letters) ? 0 : RARE), clause, letters });
      at = end;
    } else if (/^[lu]/.test(signs.slice(at)) || numberedLetterAt(text, at) !== undefined) {
      let read = '';
      let written = '';
      let end = at;
      let joined = false;
      for (;;) {
        const [run = ''] = /^[lu]*/.exec(signs.slice(end)) ?? [];
        read += run;
        written += text.slice(end, end + run.length);
        end += run.length;
        const letter = numberedLetterAt(text, end);
        if (letter !== undefined) {
          read += letter.sign;
          end += letter.length;
          joined = true;
          continue;
        }
        const next: number | undefined = signs.charAt(end) === '.' ? behindJoints(text, signs, end) : undefined;
        if (next === undefined) break;
        joined = true;
        end = next;
      }
      const small = read.replaceAll('u', '').length;
      const large = read.length - small;
      let flags = around;
      if (read.startsWith('u')) flags |= CAPITAL;
      if (small === 0 && large > 1) flags |= ALL_UPPER;
      if (small > 0 && large > (read.startsWith('u') ? 1 : 0)) flags |= MIXED;
      if (joined || !isAscii(written)) flags |= RARE;
      if (/^[2²]/.test(text.slice(end)) && small > 2 && '.'.includes(signs.charAt(end + 1))) flags |= DOUBLED;
      tokens.push({ start: at, end, flags, clause, letters: written });
      at = end;
    } else {
      const skipped = entityAt(text, at).length;
      if (skipped > 0) {
        at += skipped;
        continue;
      }
      const before = text.slice(0, at);
      const rest = text.slice(at);
      const stop = rest.startsWith('. ') && !/(?:^|\.)[lud]{0,3}$/.test(signs.slice(0, at));
      if (stop || /^[\n!,:;?|–—]/.test(rest) || (before.endsWith(' ') && rest.startsWith('- '))) clause++;
      else if (closed !== undefined && at > closed && /^["“«]/.test(rest)) {
        const end = { '"': '"', '“': '”', '«': '»' }[rest.charAt(0)] as string;
        closed = text.includes(end, at + 1) ? text.indexOf(end, at + 1) : undefined;
      }
      at++;
    }
  }
  return tokens;
}

/** Without marks, apostrophes, what nobody sees, and entities. */
function plainWord(text: string): string {
  const lower = text
    .toLowerCase()
    .replaceAll(/&(?:amp;)?#([0-9]{2,7}|x[0-9a-f]{2,6});/g, (_, number: string) => characterWith(number));
  return [...lower.normalize('NFKD').toLowerCase()]
    .filter((character) => !/^[\u0300-\u036f'`ʼ‘’]/.test(character) && !invisible.test(character))
    .filter((character) => character.length > 1 || !half.test(character))
    .join('')
    .replaceAll(/&[^;]{1,9};/g, '');
}

/** What stands at the edges of letters: of each range the first and last, and what stands beside it. */
const edges = [
  0x2f, 0x30, 0x39, 0x3a, 0x40, 0x41, 0x5a, 0x5b, 0x60, 0x61, 0x7a, 0x7b, 0x7f, 0x80, 0xac, 0xad, 0xae, 0xb1, 0xb2,
  0xb3, 0x2bc, 0x2ff, 0x300, 0x36f, 0x370, 0x200a, 0x200b, 0x200f, 0x2010, 0x2018, 0x2019, 0x2029, 0x202a, 0x202e,
  0x202f, 0x205f, 0x2060, 0x2064, 0x2065, 0xfdff, 0xfe00, 0xfe0f, 0xfe10, 0xfefe, 0xfeff, 0xff00, 0xff11, 0xff21,
  0xff41, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000,
].map((code) => String.fromCharCode(code));
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'a',
      'bu',
      'Ka',
      'RW',
      'D',
      'rapat',
      'KIM',
      'é',
      'Ñ',
      '𝐑',
      '𝐚',
      '１',
      'Ｒ',
      'ﬁ',
      'ж',
      'Ж',
      '2',
      '05',
      '²',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ' ',
      ' ',
      '. ',
      ' - ',
      '-',
      ', ',
      ':',
      ';',
      '?',
      '!',
      '|',
      '–',
      '—',
      '\n',
      '#',
      '.',
      '(',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('"', '“', '”', '«', '»', "'", '’', '`', '😀', '𐐨', '𐐀') },
  { weight: 2, arbitrary: fc.constantFrom(...edges) },
  { weight: 1, arbitrary: fc.constantFrom(...joining, ...joining.map((name) => name.toUpperCase())) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '&#97;',
      '&#X41;',
      '&amp;#225;',
      '&#x1d41a;',
      '&#1234;',
      '&#49;',
      '&#x1f600;',
      '&#9999999;',
      '&#55357;',
      '&',
      '&amp;',
      '&nbsp;',
      '&amp;nbsp;',
      '&AMP;#8217;',
      '&#1234567;',
      '&#12345678;',
      '&#xabcdef;',
      '&#xabcdef0;',
      '&abcdefgh;',
      '&abcdefghi;',
      '&x;',
      '&#;',
      '&#x;',
      '&#8202;',
      '&#8208;',
      '&#x200a;',
      '&;',
      '&amp;#xabcdef;',
      '&amp;abcdefgh;',
      '&amp;#1234567;',
    ),
  },
);
const texts = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

function agree(text: string) {
  const { starts, ends, flags, clauses, hashes } = tokenise(text);
  const plain = plainTokens(text);
  expect({ text, tokens: starts.map((start, i) => [start, ends[i], flags[i], clauses[i]]) }).toEqual({
    text,
    tokens: plain.map(({ start, end, flags, clause }) => [start, end, flags, clause]),
  });
  for (const [i, { start, end, flags, letters }] of plain.entries()) {
    const written = text.slice(start, end);
    const isRare = (flags & RARE) !== 0;
    expect(wordAt(tokenise(text), i)).toBe(isRare ? plainWord(written) : written.toLowerCase());
    if (!isRare) expect(hashes[i]).toBe(hashOf(letters));
  }
}

describe('texts cut into words', () => {
  it('are cut as a slow reading cuts them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        agree(text);
      }),
      { numRuns: Number(process.env.KIM_RUNS ?? 500) },
    );
  });

  it('are cut so around each sign at the edges of letters', () => {
    for (const sign of [
      ...edges,
      ...joining,
      '&amp;',
      '&nbsp;',
      '&amp;nbsp;',
      '.',
      '. ',
      ' - ',
      '"',
      '“',
      '«',
      '2',
      '²',
    ]) {
      for (const [before, behind] of [
        ['', ''],
        ['a', 'b'],
        ['A', 'b'],
        ['bersih', ''],
        ['bersih', ' '],
        ['bersih', '1'],
        ['bu', ' '],
        ['Abu ', 'KIM'],
        ['', 'b'],
        ['a', ''],
        ['12', '3'],
        ['x y', ' z" ” »'],
        ['a.bcd', ' e'],
        ['abcd', ' e'],
      ] as const) {
        agree(before + sign + behind);
        agree(before + sign + sign + behind);
      }
    }
  });

  it.each([
    ['quotation marks', ['"', '“', '”', '«', '»', 'a '], 4],
    ['marks between words', ['a', ' ', '-', '.', ','], 5],
    ['halves of pairs', ['a', '\ud800', '\udbff', '\udc00', '\udfff', '\ue000', '\u200b'], 4],
    ['numbers and apostrophes', ['bersih', 'A', '2', '²', '’', ' '], 4],
    ['entities', ['a', '&shy;', '&amp;', '&#97;', ' ', '#'], 4],
  ])('are cut so in every order of a few signs: %s', (_, signs, most) => {
    let all = [''];
    for (let length = 1; length <= most; length++) {
      all = all.flatMap((text) => signs.map((sign) => text + sign));
      for (const text of all) agree(text);
    }
  });

  it('go on behind eight signs that nobody sees, not behind nine', () => {
    for (const count of [1, 7, 8, 9]) {
      agree(`rapa${'\u200b'.repeat(count)}t`);
      expect(tokenise(`rapa${'\u200b'.repeat(count)}t`).starts).toHaveLength(count < 9 ? 1 : 2);
    }
  });
});

describe('words written together', () => {
  it('are cut before each capital beside which a small letter stands', () => {
    const signs = fc.array(fc.constantFrom('a', 'B', 'é', 'Ñ', '1', '-', 'k', 'M'), { maxLength: 10 });
    fc.assert(
      fc.property(signs, (parts) => {
        const is = (i: number, pattern: RegExp) => pattern.test(parts[i] ?? '');
        const cuts = parts.flatMap((_, i) =>
          i > 0 && is(i, /[BÑM]/) && (is(i - 1, /[aék]/) || is(i + 1, /[aék]/)) ? [i] : [],
        );
        expect(caseCuts(parts.join(''))).toEqual(cuts);
      }),
    );
  });
});

describe('the number of a word', () => {
  it('is the same in any case, and another for other words of the same letters', () => {
    expect(hashOf('')).toBe(0);
    expect(hashOf('KIM')).toBe(hashOf('kim'));
    expect(hashOf('ab')).toBe(97 * 31 + 98);
    expect(hashOf('rw05')).toBe(((114 * 31 + 119) * 31 + 48) * 31 + 53);
    expect(hashOf('pelatihan')).not.toBe(hashOf('pelatiahn'));
  });
});
