import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/forms/normalise.js';
import { faultOfText, seenPattern, storablePattern, withoutNeedless } from '../../src/kernel/text-faults.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';

const odd = fc.constantFrom(
  '\0',
  '\x07',
  '\x1f',
  '\ud800',
  '\udfff',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u202e',
  '\x7f',
  '\x85',
  '\u034f',
  '\u{e0041}',
  '\u{e0100}',
  '\u2066',
  '\u3164',
  '\ufe0f',
  '\ufeff',
  ' ',
  '\t',
  '\n',
  '\r',
);
const texts = fc
  .array(fc.oneof(odd, fc.constantFrom('KIM', 'é', '🌾', 'a')), { maxLength: 6 })
  .map((parts) => parts.join(''));
const named = (name: string) => ({ kind: 'registration', schemaVersion: 'v1', id: 'k', name, bodyType: 'kim' });

/** Whether UTF-8 can carry it: nothing is put in the place of half a pair. */
const isWellFormed = (text: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)) === text;

describe('the fault of a text', () => {
  it('is none or only a hint just where both patterns of the schemas accept it', () => {
    const seen = new RegExp(seenPattern, 'u');
    const storable = new RegExp(storablePattern, 'u');
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const fault = faultOfText(text);
        expect(fault === undefined || fault === 'needless').toBe(seen.test(text) && storable.test(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('knows text that JSON and UTF-8 cannot carry', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(faultOfText(text) === 'ill-formed').toBe(!isWellFormed(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['KIM Maju', undefined],
    ['Jum\u2019at', undefined],
    ['ꦏꦶꦩ꧀\u200cꦩꦗꦸ', undefined],
    ['👩\u200d🌾', undefined],
    ['❤\ufe0f', undefined],
    ['KIM\u200bMaju', 'needless'],
    ['\u202eujaM MIK', 'needless'],
    ['\u200d\ufe0f', 'unseen'],
    [' \u3000', 'unseen'],
    ['\u{e0041}\u{e0042}', 'unseen'],
    ['KIM\u{e0041}\u{e0042}', 'needless'],
    ['KIM\x9b31m', 'needless'],
    ['\x7f', 'unseen'],
    ['葛\u{e0100}', undefined],
  ] as const)('of %j is %s', (text, fault) => {
    expect(faultOfText(text)).toBe(fault);
  });
});

describe('what is not seen', () => {
  it('is every character that Unicode calls default-ignorable, every control character, and every blank', () => {
    const notSeen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{White_Space}]/u;
    const wrong: string[] = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const text = String.fromCodePoint(point);
      const isAccepted = [undefined, 'needless'].includes(faultOfText(text));
      if (notSeen.test(text) && isAccepted) wrong.push(point.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('is removed once and for all, and nothing that is seen is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const clean = withoutNeedless(text);
        expect(withoutNeedless(clean)).toBe(clean);
        expect(['control', 'needless']).not.toContain(faultOfText(clean));
        // Half of a pair stays: a letter was lost there, and only the person knows which.
        const units = (whole: string) => whole.replace(/[\u{e0000}-\u{e007f}]/gu, '').match(/[\ud800-\udfff]/g);
        if (!isWellFormed(text)) expect(units(clean)).toEqual(units(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is taken out by normalise, which says so; the result is read without a hint', () => {
    const result = normalise(named('KIM\u200b Maju\0'), { kind: 'registration' });
    expect(result.value).toMatchObject({ name: 'KIM Maju' });
    expect(result.changes).toEqual([{ path: ['name'], as: 'text' }]);
    expect(parseSubmission(result.value).issues).toEqual([]);
    expect(parseSubmission(named('KIM\u200bMaju')).issues).toMatchObject([
      { code: 'shape.unseen-character', severity: 'hint', path: ['name'] },
    ]);
    expect(parseSubmission(named('KIM\u200bMaju')).submission).toMatchObject({ name: 'KIM\u200bMaju' });
  });

  it('leaves half of a pair to the person', () => {
    const broken = named('KIM \ud800');
    expect(normalise(broken, { kind: 'registration' }).value).toBe(broken);
    expect(parseSubmission(broken).issues.map(({ code }) => code)).toEqual(['shape.ill-formed-text']);
  });
});
