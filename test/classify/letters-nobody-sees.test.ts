import { describe, expect, it, test } from 'vitest';
import { classifyActivity } from '../../src/classify/classify-activity.js';

/* What nobody sees changes nothing, and what is the host's own is said to be so. */

const title = 'Pelatihan jurnalistik bagi anggota KIM';
/** What is said of a title, without where its words stand. */
function said(text: string) {
  const { functions, technique, topics, status } = classifyActivity(text);
  return [
    functions.map(({ concept, grade }) => [concept, grade]),
    technique?.concept,
    topics.map(({ concept }) => concept),
    status?.concept,
  ];
}

const ranges = [
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const;
const unseen = ranges.flatMap(([from, through]) => Array.from({ length: through - from + 1 }, (_, i) => from + i));

describe('a sign that takes no room', () => {
  it.each(
    unseen.map((unit) => [unit.toString(16), String.fromCharCode(unit)]),
  )('%s stands within a word as if it were not there', (_name, sign) => {
    expect(said(title.replace('latihan', `lat${sign}ihan`))).toEqual(said(title));
    expect(said(`${sign}${title}${sign}`)).toEqual(said(title));
  });

  it('is none beside them', () => {
    const beside = ranges
      .flatMap(([from, through]) => [from - 1, through + 1])
      .filter((unit) => !unseen.includes(unit));
    for (const unit of beside)
      expect(said(title.replace('latihan', `lat${String.fromCharCode(unit)}ihan`)), unit.toString(16)).not.toEqual(
        said(title),
      );
  });
});

test('a letter written by its number, as pages escape it, is that letter', () => {
  for (let at = 0; at < title.length; at++) {
    const unit = title.charCodeAt(at);
    for (const entity of [`&#${unit};`, `&#x${unit.toString(16)};`, `&amp;#${unit};`]) {
      const escaped = title.slice(0, at) + entity + title.slice(at + 1);
      expect(said(escaped), escaped).toEqual(said(title));
    }
  }
  expect(said('Kerja &#38; bakti')).toEqual(said('Kerja & bakti'));
});

test('capitals of each letter are read as small ones', () => {
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    const word = `pelatihan ${letter}abcd ${letter}`;
    expect(said(word.toUpperCase())).toEqual(said(word));
  }
  expect(said(title.toUpperCase())).toEqual(said(title));
});
