import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityClassification, TextSpan } from '../../src/classify/classification.js';
import { createClassifier } from '../../src/classify/classifier.js';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { listed } from '../../src/classify/rows.js';
import { tableRows } from '../../src/classify/standard-rows.js';
import { isCode } from '../../src/vocabulary/concept-of.js';
import { adinda } from '../../src/vocabulary/concepts/adinda.js';
import { channels } from '../../src/vocabulary/concepts/channels.js';
import { techniques } from '../../src/vocabulary/concepts/techniques.js';
import { topics } from '../../src/vocabulary/concepts/topics.js';

const forms = [...new Set([...tableRows()].flatMap((row) => listed(row.forms)))];
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...forms) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'KIM',
      'Desa',
      'di',
      'dan',
      'gelar',
      'Maco',
      'Suara',
      '"',
      '#',
      '(',
      ')',
      'RW 03',
      '-',
      ':',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
/** Titles made of the words of the tables, names, marks and noise. */
const titles = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
const anyText = fc.oneof(titles, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

function spansOf({
  technique,
  alsoNamed,
  functions,
  topics,
  channels,
  unknownWords,
}: ActivityClassification): TextSpan[] {
  const findings = [...(technique ? [technique] : []), ...alsoNamed, ...functions, ...topics, ...channels];
  return [...findings.flatMap(({ evidence }) => evidence), ...unknownWords];
}

describe('classifying any text', () => {
  it('gives codes of the vocabulary, evidence inside the text, and each concept once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = classifyActivity(text);
        const { technique, alsoNamed, functions, topics: found, channels: ways } = result;
        const named = [...(technique ? [technique] : []), ...alsoNamed];
        expect(named.every(({ concept }) => isCode(techniques, concept))).toBe(true);
        expect(functions.every(({ concept }) => isCode(adinda, concept))).toBe(true);
        expect(found.every(({ concept }) => isCode(topics, concept))).toBe(true);
        expect(ways.every(({ concept }) => isCode(channels, concept))).toBe(true);
        for (const list of [named, functions, found, ways]) {
          expect(new Set(list.map(({ concept }) => concept)).size).toBe(list.length);
          expect(list.every(({ evidence }) => evidence.length > 0)).toBe(true);
        }
        for (const { start, end } of spansOf(result)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same every time, with a classifier of its own, and through JSON', () => {
    const own = createClassifier({});
    fc.assert(
      fc.property(anyText, (text) => {
        const result = classifyActivity(text);
        expect(classifyActivity(text)).toEqual(result);
        expect(own.classify(text)).toEqual(result);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });

  it('does not depend on blanks around the text, or on case where nothing is a name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), (form) => {
        const found = (text: string) => classifyActivity(text).technique?.concept;
        expect(found(`  ${form}\t`)).toBe(found(form));
        expect(found(form.toUpperCase())).toBe(found(form));
      }),
      { numRuns: 300 },
    );
  });

  it('repeats nothing of the text: a form in a result stands in the tables, not in the text', () => {
    fc.assert(
      fc.property(titles, (text) => {
        const secret = 'xq7zvk';
        const result = classifyActivity(`${secret} ${text} ${secret}`);
        expect(JSON.stringify(result)).not.toContain(secret);
      }),
    );
  });

  it('takes time in proportion to the length', () => {
    const piece = 'KIM Suara Media kunjungi stan "lomba" di Desa Maju, usai pelatihan #RapatKIM kunjungan sosialisai ';
    const seconds = (times: number) => {
      const text = piece.repeat(times);
      const start = process.cpuUsage();
      classifyActivity(text);
      return process.cpuUsage(start).user / 1e6;
    };
    seconds(2_000);
    const short = Math.min(seconds(1_000), seconds(1_000), seconds(1_000));
    const long = Math.min(seconds(10_000), seconds(10_000), seconds(10_000));
    // Ten times the text, a megabyte: ten times the time, with room for an unquiet machine, far from a hundred times.
    expect(long).toBeLessThan(40 * Math.max(short, 0.01));
  });

  it.each([
    ['one word of a megabyte', 'a'.repeat(1_000_000)],
    ['a tag of a megabyte', `#${'pelatihan'.repeat(100_000)}`],
    ['quotation marks', '"'.repeat(200_000)],
    ['opening quotation marks', '“'.repeat(200_000)],
    ['half pairs', '\ud835'.repeat(100_000)],
    ['apostrophes', "a'".repeat(200_000)],
    ['markers', 'KIM Desa '.repeat(50_000)],
    ['the beginning of a long phrase', 'kelompok informasi '.repeat(50_000)],
    ['full stops', 'ab. '.repeat(100_000)],
    ['marks upon one letter', `a${'\u0301'.repeat(200_000)}`],
  ])('reads %s without hanging', (_, text) => {
    const start = process.cpuUsage();
    classifyActivity(text);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });
});
