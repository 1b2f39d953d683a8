import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatedFigure } from '../../../src/model/stated-figure.js';
import { contradictingFigures } from '../../../src/validate/support/contradicting-figures.js';

const options = { sameUnit: [['orang', 'jiwa']] };
const found = (figures: readonly StatedFigure[]) => contradictingFigures(figures, ['f'], options).findings;
const figure = (value: number, unit: string, source: string, subject = 'peserta'): StatedFigure => ({
  subject,
  value,
  unit,
  source,
});

describe('figures that contradict each other', () => {
  it('come from two texts', () => {
    expect(found([figure(15, 'laki-laki', 'berita'), figure(15, 'perempuan', 'berita')])).toEqual([]);
    expect(found([figure(15, 'orang', 'berita'), figure(16, 'orang', 'Berita.')])).toEqual([]);
    expect(found([figure(15, 'orang', 'berita'), figure(16, 'jiwa', 'undangan')])).toEqual([
      { path: ['f', 1, 'value'], params: { differs: 'value', other: ['f', 0, 'value'] } },
    ]);
  });

  it('are found behind statements that agree', () => {
    const figures = [figure(15, 'orang', 'berita'), figure(15, 'orang', 'undangan'), figure(16, 'orang', 'berita')];
    expect(found(figures)).toEqual([
      { path: ['f', 2, 'value'], params: { differs: 'value', other: ['f', 1, 'value'] } },
    ]);
  });

  it('are on one subject', () => {
    expect(found([figure(15, 'orang', 'berita'), figure(16, 'orang', 'undangan', 'pengurus')])).toEqual([]);
  });

  it('are told once for each subject and unit', () => {
    const figures = [1, 2, 3, 4].map((value) => figure(value, 'orang', `sumber ${value}`));
    expect(found(figures)).toEqual([
      { path: ['f', 1, 'value'], params: { differs: 'value', other: ['f', 0, 'value'] } },
    ]);
  });

  it('are those that comparing every two would find', () => {
    const figures = fc.array(
      fc.record({
        subject: fc.constantFrom('peserta', 'wilayah'),
        value: fc.constantFrom(6, 67, 90),
        unit: fc.constantFrom('orang', 'jiwa', 'kim'),
        source: fc.constantFrom('a', 'b', 'c'),
      }),
      { maxLength: 7 },
    );
    const unitOf = ({ unit }: StatedFigure) => (unit === 'jiwa' ? 'orang' : unit);
    fc.assert(
      fc.property(figures, (list) => {
        const contradicts = (a: StatedFigure, b: StatedFigure) =>
          a.subject === b.subject && a.source !== b.source && (a.value === b.value) !== (unitOf(a) === unitOf(b));
        const expected = list.some((a) => list.some((b) => contradicts(a, b)));
        const findings = found(list);
        expect(findings.length > 0).toBe(expected);
        for (const { path, params } of findings) {
          const [a, b] = [list[Number(params.other[1])], list[Number(path[1])]];
          expect(a && b && contradicts(a, b)).toBe(true);
          expect(Number(params.other[1])).toBeLessThan(Number(path[1]));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
