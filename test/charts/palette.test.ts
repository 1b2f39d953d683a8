import { describe, expect, it } from 'vitest';
import { accent, ground, ink, inksOfClasses, ordered, softInk, unordered } from '../../src/charts/palette.js';

/** Linear red, green and blue of a colour such as `#0072b2` (sRGB, IEC 61966-2-1). */
function linear(colour: string): [number, number, number] {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r!, g!, b!];
}

const luminance = ([r, g, b]: readonly number[]) => 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;

/** Contrast of two colours after WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Complete colour blindness of three kinds after Machado, Oliveira and Fernandes (2009), severity 1. */
const blindness = {
  none: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** CIELAB (D65) of a colour as somebody with that blindness sees it. */
function lab(colour: string, matrix: readonly number[]): number[] {
  const rgb = linear(colour);
  const [r, g, b] = [0, 3, 6].map((row) =>
    Math.min(1, Math.max(0, matrix[row]! * rgb[0] + matrix[row + 1]! * rgb[1] + matrix[row + 2]! * rgb[2])),
  );
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r! + 0.3575761 * g! + 0.1804375 * b!) / 0.95047);
  const y = f(0.2126729 * r! + 0.7151522 * g! + 0.072175 * b!);
  const z = f((0.0193339 * r! + 0.119192 * g! + 0.9503041 * b!) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: string, b: string, matrix: readonly number[]) => {
  const [p, q] = [lab(a, matrix), lab(b, matrix)];
  return Math.hypot(p[0]! - q[0]!, p[1]! - q[1]!, p[2]! - q[2]!);
};

describe('colours', () => {
  it('compute the known contrasts', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each([...unordered, ...ordered].map(({ fill }) => fill).concat(accent))('%s can be seen on the ground', (fill) => {
    expect(contrast(fill, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each([...unordered, ...ordered])('$text can be read on $fill', ({ fill, text }) => {
    expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([ink, softInk])('%s can be read on the ground', (text) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('shows the interval line on the bar', () => {
    expect(contrast(ink, accent)).toBeGreaterThanOrEqual(3);
  });

  // Under 2.3 two colours are hardly distinguished (CIE76).
  it.each(Object.entries(blindness))('neighbours differ with %s', (_, matrix) => {
    const leastGap = (inks: readonly { readonly fill: string }[]) =>
      Math.min(...inks.slice(1).map(({ fill }, i) => distance(fill, inks[i]!.fill, matrix)));
    expect(leastGap(unordered)).toBeGreaterThan(23);
    for (const count of [2, 3, 4, 5]) expect(leastGap(inksOfClasses(count))).toBeGreaterThan(10);
    expect(leastGap(inksOfClasses(6))).toBeGreaterThan(7.8);
  });

  it('grow darker from class to class', () => {
    const steps = ordered.map(({ fill }) => luminance(linear(fill)));
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
  });
});
