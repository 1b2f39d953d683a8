import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/kernel/random.js';

/*
 * "Same seed, same numbers" rests on the numbers themselves: they are held to a slow copy of the published algorithms
 * (https://prng.di.unimi.it/xoshiro128starstar.c), which computes with whole numbers of any size, and to a few of them as text.
 */

const word = (value: bigint) => BigInt.asUintN(32, value);
const rotateLeft = (value: bigint, by: bigint) => word((value << by) | (value >> (32n - by)));

/** splitmix32, four words of it, and xoshiro128**. */
function* slow(seed: number): Generator<number> {
  let mixed = word(BigInt(seed));
  const next = () => {
    mixed = word(mixed + 0x9e3779b9n);
    let z = word((mixed ^ (mixed >> 16n)) * 0x21f0aaadn);
    z = word((z ^ (z >> 15n)) * 0x735a2d97n);
    return z ^ (z >> 15n);
  };
  const s = [next(), next(), next(), next()] as [bigint, bigint, bigint, bigint];
  for (;;) {
    yield Number(word(rotateLeft(word(s[1] * 5n), 7n) * 9n)) / 2 ** 32;
    const t = word(s[1] << 9n);
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotateLeft(s[3], 11n);
  }
}

const first = (count: number, next: () => number) => Array.from({ length: count }, next);

describe('the seeded generator', () => {
  it('gives the numbers of the published algorithm, for any seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const reference = slow(seed);
        expect(first(40, createRandom(seed))).toEqual(first(40, () => reference.next().value as number));
      }),
    );
  });

  it('gives these numbers, today and in every later version', () => {
    const draws = (seed: number) => first(4, createRandom(seed)).map((number) => Math.round(number * 2 ** 32));
    expect(draws(0)).toEqual([1789933344, 44971166, 2521387044, 3848737593]);
    expect(draws(2026)).toEqual([1488141057, 2736994499, 1930590800, 4121196190]);
  });

  it('takes the lower 32 bits of the seed', () => {
    expect(first(4, createRandom(2 ** 32 + 7))).toEqual(first(4, createRandom(7)));
  });
});
