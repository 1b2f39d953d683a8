import fc from 'fast-check';
import { expect, it } from 'vitest';
import { betweenGoalposts } from '../../../src/score/normalise/goalposts.js';
import { readRaw } from '../../../src/score/normalise/read-criterion.js';

const number = fc.integer({ min: -50, max: 50 });

it('reads a line with its slope and its intercept, each with its sign', () => {
  fc.assert(
    fc.property(number, number, number, (raw, slope, intercept) => {
      expect(readRaw(raw, { method: 'linear', slope, intercept }, 0, 100)).toBe(slope * raw + intercept);
    }),
  );
  expect(readRaw(2, { method: 'linear', slope: 25, intercept: -10 }, 0, 100)).toBe(40);
});

it('reads a band: the best within it and at its ends, half way down at the middle of either side', () => {
  const band = { method: 'band', from: 10, to: 20, zeroBelow: 0, zeroAbove: 60 } as const;
  const at = (raw: number) => readRaw(raw, band, 0, 100);
  expect([10, 15, 20].map(at)).toEqual([100, 100, 100]);
  expect([5, 40].map(at)).toEqual([50, 50]);
  expect([0, 60].map(at)).toEqual([0, 0]);
  expect([9.9, 20.1].map((raw) => (at(raw) ?? 0) < 100)).toEqual([true, true]);
});

it('reads goalposts after the transform of value and goalposts', () => {
  const read = (raw: number, transform?: 'ln' | 'ln-plus-one' | 'square-root') =>
    readRaw(raw, { method: 'goalposts', worst: 1, best: 100, ...(transform && { transform }) }, 0, 1);
  expect(read(10, 'ln')).toBeCloseTo(0.5, 12);
  expect(read(30.25, 'square-root')).toBeCloseTo(0.5, 12);
  expect(read(9, 'ln-plus-one')).toBeCloseTo((Math.log(10) - Math.log(2)) / (Math.log(101) - Math.log(2)), 12);
  expect(read(50.5)).toBeCloseTo(betweenGoalposts(50.5, 1, 99, 0, 1), 12);
});

it('knows no level that is not in the table', () => {
  const levels = [
    { level: 1, value: 0 },
    { level: 2, value: 60 },
  ];
  expect(readRaw(2, { method: 'levels', levels }, 0, 100)).toBe(60);
  expect(readRaw(3, { method: 'levels', levels }, 0, 100)).toBeUndefined();
});
