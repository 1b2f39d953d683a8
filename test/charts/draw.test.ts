import { describe, expect, it } from 'vitest';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { draw, labelsOf, textsOf } from './draw.js';
import { charts } from './samples.js';

const languages = [id, en];
const widths = [300, 360, 1000] as const;
const all = Object.entries(charts).map(([name, chart]) => ({ name, chart }));
const cases = all.flatMap((one) =>
  languages.flatMap((language) => widths.map((width) => ({ ...one, language, width }))),
);

describe.each(cases)('the $name chart in $language.locale at width $width', ({ chart, language, width }) => {
  it('is compiled and drawn without a complaint, in the width asked for', async () => {
    const { svg, complaints } = await draw(chart({ language, width }));
    expect(complaints).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
    expect(Number(/width="([\d.]+)"/.exec(svg)?.[1])).toBe(width);
  });
});

describe.each(all)('the $name chart', ({ chart }) => {
  it('fits into a container; without a browser Vega misses only the window to listen to', async () => {
    const { svg, complaints } = await draw(chart({ language: id }));
    expect(complaints.filter((text) => !text.startsWith('Can not resolve event source: window'))).toEqual([]);
    expect(svg).toMatch(/^<svg/);
  });

  it('is plain JSON that points to nothing outside', () => {
    const spec = chart({ language: id });
    const text = JSON.stringify(spec);
    expect(JSON.parse(text)).toEqual(spec);
    expect(text.match(/https?:[^"]*/g)).toEqual(['https://vega.github.io/schema/vega-lite/v6.json']);
    expect(text).not.toContain('"url"');
  });

  it('is the same at every call, and made anew', () => {
    const spec = chart({ language: en });
    expect(chart({ language: en })).toEqual(spec);
    expect(chart({ language: en })).not.toBe(spec);
  });

  it('says as much in both languages, and nothing in the other one', async () => {
    const [indonesian, english] = await Promise.all([
      draw(chart({ language: id, width: 360 })),
      draw(chart({ language: en, width: 360 })),
    ]);
    expect(labelsOf(english.svg)).toHaveLength(labelsOf(indonesian.svg).length);
    expect([...textsOf(indonesian.svg), ...labelsOf(indonesian.svg)].join(' ')).not.toMatch(
      /\b(yet|score|shortfall|access|title|axis|legend|rank)\b|\d\.\d(?!\d\d)/i,
    );
    expect([...textsOf(english.svg), ...labelsOf(english.svg)].join(' ')).not.toMatch(
      /\b(belum|nilai|kekurangan|akses|wilayah|peringkat)\b|\d,\d(?!\d\d)/i,
    );
  });

  it('tells a screen reader what it shows, in sentences with figures', async () => {
    const spec = chart({ language: id, width: 360 });
    const { svg, description } = await draw(spec);
    expect(spec.description).toMatch(/^[A-Z].*\d.*\.$/);
    expect(description).toBe(spec.description);
    expect(svg).toContain('<g class="mark-group role-title" aria-hidden="true">');
    expect(labelsOf(svg).length).toBeGreaterThan(2);
    for (const label of labelsOf(svg)) expect(label).not.toBe('');
  });

  it('takes its own title', () => {
    const spec = chart({ language: id, title: 'KIM Suluh Tani' });
    expect(spec.title.text).toEqual(['KIM Suluh Tani']);
    expect(spec.description).toMatch(/^KIM Suluh Tani\. /);
  });

  it.each([0, 239, Number.NaN, Number.POSITIVE_INFINITY])('refuses the width %s', (width) => {
    expect(() => chart({ language: id, width })).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});
