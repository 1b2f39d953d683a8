import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingKey } from '../../src/kernel/text.js';

describe('what two spellings of one person or body share', () => {
  it.each([
    [
      'm1',
      ['M-01', 'm-0-1', 'm 001', 'm1 (warga)', 'm1 warga)', 'm1 tokoh warga]', 'm١', 'm१', 'м1', '[m1', 'm1 «warga»'],
    ],
    ['penilai 2', ['penilai-2', 'PENILAI 2 warga)', 'penilai ۲', 'penilai-02 【desa】']],
    [
      'Bank Sampah Melati',
      ['Bank Sampah Melati (BSM)', 'ВANK SAMPAH MELATI', 'bank-sampah  melati', 'Bank Sampah Melati BSM)'],
    ],
    ['(BSM)', ['bsm']],
    ['Budi', ['(warga) Budi', '[RT 3] (warga) budi', 'Budi (Kominfo)', 'Budi (Bappeda)', 'ʙudi', 'Budı', 'ᴃudi']],
    ['Penilai 1', ['Penilai (1)', 'penilai ( 01 )', 'Penilai ⑴', 'Penilai-1 (2)']],
  ])('%j', (name, spellings) => {
    for (const spelling of spellings) expect(countingKey(spelling)).toBe(countingKey(name));
    expect(countingKey(name)).not.toBe('');
  });

  it.each([
    ['m1', 'm11'],
    ['m10', 'm1'],
    ['m0', 'm1'],
    ['1-11', '11-1'],
    ['penilai 1 warga)', 'penilai 2 warga)'],
    ['Bank Sampah Melati', 'Bank Sampah Mawar'],
    ['Bank Sampah)', 'Koperasi Sampah)'],
    // A number or a letter in brackets is part of the name.
    ['Penilai (1)', 'Penilai (2)'],
    ['Warga (a)', 'Warga (b)'],
    ['(warga) budi', '(warga) ani'],
    ['(1)', '(2)'],
    ['m١', 'm٢'],
  ])('%j is not %j', (one, other) => {
    expect(countingKey(one)).not.toBe(countingKey(other));
  });

  it('is one for every script of digits, and finds digits in no other signs', () => {
    fc.assert(
      fc.property(
        fc.nat(99_999),
        fc.constantFrom(0x660, 0x6f0, 0x966, 0xe50, 0x17e0, 0x1b50, 0xa9d0, 0xff10),
        (n, zero) => {
          const written = String(n).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
          expect(countingKey(`m${written}`)).toBe(countingKey(`m${n}`));
        },
      ),
    );
  });

  it('answers long texts of spaces, brackets and digits at once', () => {
    for (const part of [' ', '1 ', 'a ', '0', '0-', '(', ')', '1 a'])
      expect(typeof countingKey(part.repeat(20_000))).toBe('string');
  });
});
