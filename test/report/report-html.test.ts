import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../src/check.js';
import { renderIssue } from '../../src/explain/render-issue.js';
import { frozen } from '../../src/kernel/frozen.js';
import type { LocalDate } from '../../src/kernel/local-date.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { suppressSmallCells } from '../../src/privacy/small-cells.js';
import type { ReportContent } from '../../src/report/report-content.js';
import { reportHtml } from '../../src/report/report-html.js';
import { compareScores } from '../../src/score/compare.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { idmFramework } from '../../src/score/frameworks/idm.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import { addKim } from '../../src/summary/add-kim.js';
import { finishSummary } from '../../src/summary/finish-summary.js';
import { createSummary } from '../../src/summary/summary.js';
import { en } from '../../src/texts/en/index.js';
import { extendLanguage } from '../../src/texts/extend-language.js';
import { id } from '../../src/texts/id/index.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import { placesOf, fullRegistration as shapedRegistration, shapes, withValueAt } from '../parse/support/examples.js';
import { stub } from '../support/stub-language.js';

const asOf = '2026-01-31';
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><text>a, b</text></svg>';
const card = scoreKim(measureKim({ registration: fullRegistration, report: fullReport }, { asOf }), adindaFramework);
const village = (iks: number) => scoreValues({ iks, ike: 0.6, ikl: 0.6 }, idmFramework);
const definition = { framework: adindaFramework, period: fullReport.period, asOf };
const figures = finishSummary(
  addKim(createSummary(definition), { registration: fullRegistration, card }, adindaFramework),
  {
    kecamatan: 4,
  },
);
const empty = checkSubmission({ kind: 'registration', schemaVersion: 'v1', id: 'k-2', name: 'KIM Dua' }, { asOf });

/** A report of single groups with every part, its texts made by a function. */
const whole = (text: (place: string) => string): ReportContent => ({
  title: text('title'),
  notes: [text('note')],
  names: { [fullRegistration.id]: text('name') },
  registrations: [
    checkSubmission({ ...fullRegistration, name: text('registration') }, { asOf }),
    empty,
    checkSubmission(7, { asOf }),
  ],
  cards: [card, village(0.6), scoreKim({ measurements: {} }, idmFramework)],
  comparisons: [{ name: text('comparison'), comparison: compareScores(village(0.6), village(1)) }],
  regions: [{ name: text('region'), figures }],
  counts: [
    {
      title: text('table'),
      rows: [text('row'), 'b'],
      columns: [text('column'), 'd'],
      table: suppressSmallCells(
        [
          [20, 30],
          [40, 50],
        ],
        { minimum: 5 },
      ),
    },
  ],
  figures: [{ alt: text('alt'), svg, wide: svg, caption: text('caption') }],
});
const plain = whole((place) => `some ${place}`);

/** The tags of a page in their order, without the texts in and between them. */
const tagsOf = (html: string) => [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));

const hidden = suppressSmallCells(
  [
    [6, 1, 7],
    [3, 16, 9],
  ],
  { minimum: 5 },
);
const hiddenCounts = [{ title: 'Kelas', rows: ['A', 'B'], columns: ['x', 'y', 'z'], table: hidden }];

describe.each([id, en])('a report in $locale', (language) => {
  const html = reportHtml(plain, language);

  it('needs nothing from outside, and runs nothing', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<iframe|<object|@import|url\(|javascript:|\son\w+=/i);
    for (const [, target] of html.matchAll(/(?:src|href|srcset)="([^"]*)"/g))
      expect(target).toMatch(/^(#|data:image\/svg)/);
  });

  it('has headings in order, one of the first level', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('names every table, column, row and picture', () => {
    expect(html).toContain(`<html lang="${language.locale}">`);
    const count = (pattern: RegExp) => (html.match(pattern) ?? []).length;
    expect(count(/<table/g)).toBeGreaterThan(7);
    expect(count(/<caption>[^<]/g)).toBe(count(/<table/g));
    expect(count(/<th /g)).toBe(count(/<th scope="(col|row)"/g));
    expect(count(/<img /g)).toBe(count(/<img [^>]* alt="[^"]+">/g));
  });

  it('leads every link to a place on the page', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  it('has closed every element it opened, and left no hole', () => {
    const open: string[] = [];
    for (const [, slash, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi)) {
      if (slash === '/') expect(open.pop()).toBe(name);
      else if (!rest.endsWith('/') && !['meta', 'img', 'source'].includes(name)) open.push(name);
    }
    expect(open).toEqual([]);
    expect(html).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
  });

  it('is the same at every call, and changes nothing', () => {
    expect(reportHtml(frozen({ ...plain }), language)).toBe(html);
  });
});

describe('what stands in a report', () => {
  const html = reportHtml(plain, id);

  it('is every text of the host', () => {
    for (const place of [
      'title',
      'note',
      'registration',
      'comparison',
      'region',
      'table',
      'row',
      'column',
      'alt',
      'caption',
    ]) {
      expect(html).toContain(`some ${place}`);
    }
    // The host's name of a group goes before that of its registration.
    expect(html).toContain('Profil some name');
  });

  it('is why a group has no score, and what is missing of a registration', () => {
    expect(html).toContain(id.report.scores.noScore);
    expect(html).toContain(id.report.registrations.unreadable);
    expect(html).toContain(id.report.registrations.shape);
    expect(html).toContain(id.requirements.verdicts['not-enough-known']);
  });

  it('is a score with its interval, its class, how sure it is, and the quality of the data', () => {
    const { scores } = id.report;
    const { lower, upper } = card.certainty?.interval ?? { lower: 0, upper: 0 };
    const decimal = (value: number) => id.format.number(value, 1, true);
    expect(html).toContain(
      `<td role="cell" class="figures" data-label="${scores.score}">${decimal(card.score ?? 0)}</td>`,
    );
    expect(html).toContain(`${decimal(lower)}–${decimal(upper)}`);
    expect(html).toContain(scores.verdicts[card.certainty?.label.verdict ?? 'stable']);
    expect(html).toContain(`data-label="${scores.quality}">${scores.grades[card.quality.grade]}<`);
  });

  it('is a table of registrations for each rule set and day', () => {
    const group = { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM A', bodyType: 'kim' };
    const contexts = [
      { asOf: '2015-01-01' },
      { asOf },
      { asOf, ruleSet: ruleSetAt(asOf, 'kabupaten-pandeglang') },
      { asOf },
    ] as const;
    const registrations = contexts.map((one) => checkSubmission(group, one));
    const html = reportHtml({ registrations }, id);
    const captions = [...html.matchAll(/<caption>(.*?)<\/caption>/g)].map(([, text]) => text);
    const { caption } = id.report.registrations;
    const national = id.ruleSets['nasional-2024']?.title ?? '';
    const day = id.format.date(asOf);
    expect(captions).toEqual([
      caption(id.ruleSets['nasional-2010']?.title ?? '', id.format.date('2015-01-01')),
      caption(national, day),
      caption(`${id.ruleSets['kabupaten-pandeglang']?.title} (${national})`, day),
    ]);
  });

  it('is the period of each card, where the cards are of several', () => {
    const earlier = { ...card, period: { from: '2024-01-01', through: '2024-12-31' } } as const;
    const html = reportHtml({ cards: [earlier, card, village(0.6)] }, id);
    const rowHeadings = [...html.matchAll(/<th scope="row" role="rowheader">(.*?)<\/th>/g)].map(([, name]) => name);
    const headings = [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, name]) => name);
    for (const own of [earlier, card]) {
      const { from, through } = own.period ?? {};
      const period = id.report.scores.period(id.format.date(from as LocalDate), id.format.date(through as LocalDate));
      const name = `${fullRegistration.id} (${period})`;
      expect(rowHeadings).toContain(name);
      expect(headings).toContain(name);
    }
    expect(reportHtml({ cards: [card, village(0.6)] }, id)).not.toContain(`<h3>${fullRegistration.id} (`);
  });

  it('is said to be unofficial, uncalibrated and counted lowest, only where it is', () => {
    expect(html).toContain(id.score.origins['own-default']);
    const without = reportHtml({ figures: plain.figures ?? [] }, id);
    expect(without).not.toContain(id.score.origins['own-default']);
    expect(without).not.toContain(id.report.caution);
  });

  it('is nothing but the basis without content', () => {
    expect(reportHtml({}, id).match(/<h2 id="[^"]*"/g)).toEqual(['<h2 id="basis"']);
  });

  it('is the words of a host for its own framework', () => {
    const own = { ...idmFramework, id: 'x-desa', namedAs: 'x-desa' };
    const words = extendLanguage(id, {
      frameworks: {
        'x-desa': { title: 'Lembar <kami>', note: 'Catatan kami.', groups: {}, classes: { maju: 'Melaju' } },
      },
    });
    const cards = [scoreValues({ iks: 0.9, ike: 0.7, ikl: 0.7 }, own)];
    const page = reportHtml({ cards, frameworks: [own] }, words);
    expect(page).toContain('Lembar &lt;kami&gt;');
    expect(page).toContain('Melaju');
    expect(page).toContain('Catatan kami.');
    expect(() => reportHtml({ cards }, words)).toThrow(expect.objectContaining({ code: 'unknown-id' }));
  });

  it('is in the language passed and in no other', () => {
    const names = { [fullRegistration.id]: '⟦KIM⟧' };
    const [marked = ''] = reportHtml({ cards: [card], names }, stub).split('<section aria-labelledby="basis"');
    const text = marked.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ');
    let depth = 0;
    const outside = [...text.replace(/&[#\w]+;/g, '')].filter((char) => {
      if (char === '⟦') depth++;
      if (char === '⟧') depth--;
      return depth === 0 && /\p{L}/u.test(char);
    });
    expect(outside.join('')).toBe('');
  });
});

describe('texts of the host', () => {
  it('never become markup, whatever is in them', () => {
    const expected = tagsOf(reportHtml(plain, id));
    const hostile = fc.oneof(
      fc.constantFrom(
        '<b>',
        '"onload="x',
        "'",
        '</title><script>',
        '&lt;',
        '-->',
        ']]>',
        '\u2028',
        '\u202e',
        '\ud800',
        'a\n\n- b',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        // A name of blanks alone is none.
        fc.pre(text.trim() !== '');
        const html = reportHtml(
          whole((place) => (place === 'registration' ? 'KIM' : text)),
          id,
        );
        expect(tagsOf(html)).toEqual(expected);
        expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 60 },
    );
  });

  it('of drawings stay within the picture', () => {
    const evil =
      '<svg xmlns="http://www.w3.org/2000/svg"><text>" onload="x" \' , <script>alert(1)</script></text></svg>';
    const html = reportHtml({ figures: [{ alt: 'a', svg: evil }] }, id);
    expect(html).not.toContain('<script');
    const [, address = ''] = /<img src="([^"]*)"/.exec(html) ?? [];
    expect(decodeURIComponent(address.slice(address.indexOf(',') + 1))).toBe(evil);
    // A list of pictures is divided at blanks, and at commas that stand before one.
    expect(address).not.toMatch(/\s/);
  });
});

describe('hidden counts', () => {
  it('are said to be hidden, and never why', () => {
    const html = reportHtml({ counts: hiddenCounts }, id);
    const cells = hidden.cells.flat().filter(({ count }) => count === null).length;
    expect(cells).toBeGreaterThan(0);
    expect(html.split(`<span class="missing">${id.report.counts.hidden}</span>`).length - 1).toBeGreaterThanOrEqual(
      cells,
    );
    expect(html).toContain(id.report.cautions.hidden);
    expect(html).not.toMatch(/primary|secondary|recomputing|arithmetic/);
  });

  it.each(['registrations', 'cards', 'comparisons', 'regions'] as const)('are refused beside %s', (part) => {
    const content = { counts: hiddenCounts, [part]: plain[part] };
    expect(() => reportHtml(content, id)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining(`content.${part}`) }),
    );
  });
});

describe('a fault in how a registration was filled in', () => {
  const fields = placesOf(shapes.registration).filter(({ path, isItem }) => path.length > 0 && !isItem);
  const unescaped = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

  it.each([id, en])('names its field by the label, in $locale', (language) => {
    for (const { path } of fields.filter(({ path }) => path[0] !== 'kind')) {
      const registration = checkSubmission(withValueAt(shapedRegistration, path, Number.NaN), { asOf });
      const place = path.map((key) => (typeof key === 'number' ? '[]' : `.${key}`)).join('');
      const words: Readonly<Record<string, { readonly label: string }>> = language.fields.registration;
      const label = words[place.slice(1)]?.label.toLowerCase() ?? '';
      expect(label).not.toBe('');
      const faults = registration.issues.filter(({ code }) => code.startsWith('shape.'));
      expect(faults.length, place).toBeGreaterThan(0);
      const html = unescaped(reportHtml({ registrations: [registration] }, language)).toLowerCase();
      for (const fault of faults) {
        const sentence = renderIssue(fault, language).toLowerCase();
        const said = html.match(/<li>.*?<\/li>/gs)?.filter((item) => item.includes(sentence)) ?? [];
        expect(
          said.some((item) => item.includes(label)),
          `${place}: ${said}`,
        ).toBe(true);
      }
    }
  });

  it('is stated with the row in which it stands', () => {
    const members = [{ id: 'a' }, { id: 'b', sex: 'pria' }];
    const registration = checkSubmission({ kind: 'registration', schemaVersion: 'v1', members }, { asOf });
    const html = reportHtml({ registrations: [registration] }, id);
    expect(html).toContain('<li>Anggota 2 (jenis kelamin): Isian ini tidak ada dalam daftar pilihan.');
  });
});

describe('what is refused', () => {
  const refused = (content: unknown) => () => reportHtml(content as ReportContent, id);

  it.each([
    ['no content', undefined, 'missing-argument'],
    ['names that are misspelt', { card: [card] }, 'invalid-argument'],
    [
      'the check of a report among those of registrations',
      { registrations: [checkSubmission(fullReport, { asOf })] },
      'invalid-argument',
    ],
    ['cards that are none', { cards: [7] }, 'invalid-argument'],
    [
      'counts that nobody made safe',
      { counts: [{ title: 't', rows: ['a'], columns: ['b'], table: [[1]] }] },
      'invalid-argument',
    ],
    ['a table with a name too few', { counts: [{ ...hiddenCounts[0], rows: ['A'] }] }, 'invalid-argument'],
    ['a drawing that is none', { figures: [{ alt: 'a', svg: 'https://example.org/a.svg' }] }, 'invalid-argument'],
  ])('%s', (_, content, code) => {
    expect(refused(content)).toThrow(expect.objectContaining({ name: 'KimError', code }));
  });

  it('a call without a language', () => {
    expect(() => reportHtml(plain, undefined as never)).toThrow(expect.objectContaining({ code: 'missing-argument' }));
  });
});
