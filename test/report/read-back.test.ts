import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../src/check.js';
import { explainRequirements } from '../../src/explain/explain-requirements.js';
import { frameworkWords } from '../../src/explain/framework-words.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { Scorecard } from '../../src/model/scorecard.js';
import { suppressSmallCells } from '../../src/privacy/small-cells.js';
import type { ReportContent } from '../../src/report/report-content.js';
import { reportHtml } from '../../src/report/report-html.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { idmFramework } from '../../src/score/frameworks/idm.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import { addKim } from '../../src/summary/add-kim.js';
import { finishSummary } from '../../src/summary/finish-summary.js';
import { createSummary } from '../../src/summary/summary.js';
import { id } from '../../src/texts/id/index.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';

/* A report read back as its readers do, table by table: every figure stands in the place where it belongs. */

const asOf = '2026-01-31';
const { number, percent, list, date } = id.format;
const words = id.report;

const plain = (html: string) =>
  html
    .replace(/<span class="missing">(.*?)<\/span>/g, '[$1]')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

interface ReadTable {
  readonly caption: string;
  readonly headings: readonly string[];
  /** Which headings stand above figures. */
  readonly figures: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function tablesOf(html: string): ReadTable[] {
  return [...html.matchAll(/<table[^>]*>\n<caption>(.*?)<\/caption>(.*?)<\/table>/gs)].map(
    ([, caption = '', body = '']) => {
      const heads = [...body.matchAll(/<th scope="col"[^>]*>.*?<\/th>/g)].map(([head]) => head);
      return {
        caption: plain(caption),
        headings: heads.map(plain),
        figures: heads.filter((head) => head.includes('class="figures"')).map(plain),
        rows: [...body.matchAll(/<tr role="row"><th scope="row".*?<\/tr>/gs)].map(([row]) =>
          [...row.matchAll(/<t[hd] [^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => plain(cell)),
        ),
      };
    },
  );
}

/** Cells of a phone's width carry the heading of their column with them. */
const labelsOf = (html: string) => [...html.matchAll(/data-label="([^"]*)"/g)].map(([, label = '']) => plain(label));

const sectionOf = (html: string, code: string) =>
  html.match(new RegExp(`<section[^>]*aria-labelledby="${code}">.*?</section>`, 's'))?.[0] ?? '';
const itemsOf = (html: string) => [...html.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) => plain(item));
const page = (content: ReportContent) => reportHtml(content, id);

const measured = () => measureKim({ registration: fullRegistration, report: fullReport }, { asOf });
const full = () => scoreKim(measured(), adindaFramework);
const village = (iks: number, ike = 0.6) => scoreValues({ iks, ike, ikl: 0.6 }, idmFramework);

describe('scores side by side', () => {
  const rowOf = (card: Scorecard) => tablesOf(sectionOf(page({ cards: [card] }), 'scores'))[0]?.rows[0];

  it('stand in one table for each framework, with what they have in common above it', () => {
    const html = page({ cards: [village(0.6), full(), village(0.9)], names: { [fullRegistration.id]: 'KIM Satu' } });
    const tables = tablesOf(sectionOf(html, 'scores'));
    const { period } = full();
    const between = words.scores.period(date(period?.from ?? asOf), date(period?.through ?? asOf));
    const titles = [idmFramework, adindaFramework].map((framework) => frameworkWords(framework, id).title);
    expect(tables.map(({ caption }) => caption)).toEqual([
      words.scores.caption(titles[0] ?? '', undefined, number(idmFramework.range.max)),
      words.scores.caption(titles[1] ?? '', between, number(adindaFramework.range.max)),
    ]);
    // A group without a name is called by its place among all.
    expect(tables.map(({ rows }) => rows.map(([name]) => name))).toEqual([
      [words.unnamed(number(1)), words.unnamed(number(3))],
      ['KIM Satu'],
    ]);
    const { name, score, interval, class: classes, certainty, quality, weakest } = words.scores;
    for (const table of tables) {
      expect(table.headings).toEqual([name, score, interval, classes, certainty, quality, weakest]);
      expect(table.figures).toEqual([score, interval]);
    }
    expect(labelsOf(sectionOf(html, 'scores')).slice(0, 6)).toEqual(tables[0]?.headings.slice(1));
  });

  it('carry their period where there are several, and none where a card has none', () => {
    const earlier: Scorecard = { ...full(), period: { from: '2024-01-01', through: '2024-12-31' } };
    const html = page({ cards: [earlier, full(), village(0.6)] });
    const names = tablesOf(sectionOf(html, 'scores')).flatMap(({ rows }) => rows.map(([name]) => name));
    expect(names.map((name) => name?.includes('('))).toEqual([true, true, false]);
    expect(new Set(names).size).toBe(3);
  });

  it('with certainty, class, quality and the weakest part', () => {
    const card = full();
    const names = frameworkWords(adindaFramework, id);
    const { lower = 0, upper = 0 } = card.certainty?.interval ?? {};
    expect(rowOf(card)).toEqual([
      fullRegistration.id,
      number(card.score ?? 0, 1, true),
      `${number(lower, 1, true)}–${number(upper, 1, true)}`,
      card.class === undefined
        ? `[${id.score.noClass({ reasons: card.notClassified ?? [] }, id.format)}]`
        : names.class(card.class.code),
      words.scores.verdicts[card.certainty?.label.verdict ?? 'stable'],
      words.scores.grades[card.quality.grade],
      list((card.weakest?.codes ?? []).map(names.group)),
    ]);
  });

  it('of a narrow range with as many decimals as tell one score from the next', () => {
    expect(page({ cards: [village(0.62)] })).toContain('0,607');
    expect(page({ cards: [village(0.63)] })).toContain('0,610');
  });

  it('without what is not known', () => {
    const bare = scoreKim({ measurements: measured().measurements }, adindaFramework, { certainty: false });
    const { notClassified: _, class: __, ...unclassed } = bare;
    expect(rowOf(unclassed as Scorecard)?.slice(2, 5)).toEqual([
      `[${words.scores.notKnown}]`,
      `[${words.scores.noClass}]`,
      `[${words.scores.notKnown}]`,
    ]);
    const none = scoreKim({ measurements: {} }, idmFramework);
    expect(rowOf(none)).toEqual([
      words.unnamed(number(1)),
      `[${words.scores.noScore}]`,
      '',
      '',
      '',
      words.scores.grades[none.quality.grade],
      '',
    ]);
    const { weakest: ___, ...strong } = village(0.6);
    expect(rowOf(strong as Scorecard)?.at(-1)).toBe('');
  });
});

describe('the sheet of a group', () => {
  const sheetTables = (card: Scorecard) => tablesOf(sectionOf(page({ cards: [card] }), 'groups'));

  it('shows the index and its parts, with a bar as long as the score', () => {
    const card = full();
    const [profile] = sheetTables(card);
    const names = frameworkWords(adindaFramework, id);
    const parts = card.groups.filter(({ depth }) => depth === 1);
    expect(profile?.caption).toBe(words.groups.profile(fullRegistration.id, true));
    expect(profile?.headings).toEqual([words.groups.part, words.scores.score, words.groups.bar]);
    expect(profile?.rows.map(([label, score]) => [label, score])).toEqual([
      [words.groups.overall, number(card.score ?? 0, 1, true)],
      ...parts.map(({ code, score }) => [
        names.group(code),
        score === undefined ? `[${words.scores.noScore}]` : number(score, 1, true),
      ]),
    ]);
    const html = sectionOf(page({ cards: [card] }), 'groups');
    expect(html).toContain('<table role="table" class="profile">');
    const bars = [...html.matchAll(/<svg class="bar".*?<\/svg>/g)].map(([bar]) => bar);
    const widths = bars.map((bar) =>
      Number(
        /height="10" fill="#5aa9d6"/.test(bar) &&
          /(?<=<rect width=")[\d.]+(?=" height="10" fill="#5aa9d6")/.exec(bar)?.[0],
      ),
    );
    const scores = [card.score, ...parts.map(({ score }) => score)].filter((score) => score !== undefined);
    expect(widths).toHaveLength(scores.length);
    for (const [i, score] of scores.entries()) expect(widths[i]).toBeCloseTo(score, 2);
    // The interval is drawn over the bar of the whole alone.
    const { lower = 0, upper = 0 } = card.certainty?.interval ?? {};
    const [, x, width] = /<rect x="([\d.]+)" y="4.25" width="([\d.]+)"/.exec(bars[0] ?? '') ?? [];
    expect(Number(x)).toBeCloseTo(lower, 2);
    expect(Number(width)).toBeCloseTo(upper - lower, 2);
    expect(bars.slice(1).some((bar) => bar.includes('y="4.25"'))).toBe(false);
  });

  it('draws a score on the scale of its framework', () => {
    const html = sectionOf(page({ cards: [village(0.6)] }), 'groups');
    expect(html).toContain('<rect width="60" height="10" fill="#5aa9d6"/>');
    const none = sectionOf(page({ cards: [scoreKim({ measurements: {} }, idmFramework)] }), 'groups');
    expect(none).not.toContain('class="bar"');
    expect(tablesOf(none)[0]?.rows[0]).toEqual([words.groups.overall, `[${words.scores.noScore}]`, '']);
    expect(tablesOf(none)[0]?.caption).toBe(words.groups.profile(words.unnamed(number(1)), false));
  });

  it('lists every measure with its fraction and its worth, or why there is none', () => {
    const card = full();
    const table = sheetTables(card)[1];
    expect(table?.caption).toBe(words.groups.criteria(fullRegistration.id));
    expect(table?.headings).toEqual([
      words.groups.criterion,
      words.groups.value,
      words.groups.fraction,
      words.groups.worth,
    ]);
    expect(table?.figures).toEqual([words.groups.fraction, words.groups.worth]);
    expect(table?.rows).toHaveLength(card.criteria.length);
    card.criteria.forEach(({ measurement, normalised }, i) => {
      const [, value, fraction, worth] = table?.rows[i] ?? [];
      if (measurement.status !== 'measured') {
        expect(value).toMatch(/^\[.+\]/);
        expect([fraction, worth]).toEqual(['', '']);
        return;
      }
      const { numerator, denominator } = measurement;
      expect(value).not.toMatch(/^\[/);
      expect(fraction).toBe(
        numerator === undefined || denominator === undefined ? '' : `${number(numerator)} / ${number(denominator)}`,
      );
      expect(worth).toBe(normalised === undefined ? '' : number(normalised, 1, true));
    });
  });

  it('says what was assumed, set aside or not used', () => {
    const known = Object.entries(measured().measurements).filter(([code]) => !code.startsWith('aspirasi.'));
    const gone = scoreKim({ measurements: Object.fromEntries(known) }, adindaFramework);
    const uses = new Map(gone.criteria.map(({ use }, i) => [use, i]));
    const rows = sheetTables(gone)[1]?.rows ?? [];
    const lowest = uses.get('assumed-lowest');
    expect(lowest).toBeDefined();
    expect(rows[lowest ?? 0]?.[1]).toContain(`[(${words.groups.lowest})]`);
    const part = scoreValues({ iks: 0.6 }, idmFramework);
    const unused = part.criteria.findIndex(({ use }) => use === 'unused');
    expect(sheetTables(part)[1]?.rows[unused]?.[1]).toContain(`[(${words.groups.unused})]`);
  });
});

describe('regions', () => {
  const framework = adindaFramework;
  const definition = { framework, period: fullReport.period, asOf };
  const summary = addKim(createSummary(definition), { registration: fullRegistration, card: full() }, framework);
  const rowOf = (figures: ReturnType<typeof finishSummary>) =>
    tablesOf(sectionOf(page({ regions: [{ name: 'Kab. A', figures }] }), 'regions'))[0]?.rows[0];
  const of = (ratio: { readonly numerator: number; readonly denominator: number; readonly value?: number }) =>
    ratio.value === undefined
      ? `[${words.regions.notKnown}]`
      : words.regions.of(number(ratio.numerator), number(ratio.denominator), percent(ratio.value, 0));

  it('show how many groups, how many of them and how many places', () => {
    const figures = finishSummary(summary, { kecamatan: 4 });
    const { kecamatan, villages } = figures.coverage;
    expect(kecamatan.shareWithKim?.denominator).toBe(4);
    expect(villages.shareWithKim).toBeUndefined();
    expect(rowOf(figures)).toEqual([
      'Kab. A',
      '1',
      of(figures.activeKims),
      of(figures.reporting),
      of(figures.withDecree),
      of(kecamatan.shareWithKim ?? { numerator: 0, denominator: 0 }),
      number(villages.withKim),
      number(figures.scores.mean.value ?? 0, 1, true),
    ]);
    const table = tablesOf(page({ regions: [{ name: 'a', figures }] }))[0];
    const { caption, name, kims, active, reports, decree, villages: places, mean } = words.regions;
    expect(table?.caption).toBe(caption);
    expect(table?.headings).toEqual([name, kims, active, reports, decree, words.regions.kecamatan, places, mean]);
    expect(table?.figures).toEqual([kims, mean]);
  });

  it('say what is not known where there is no group', () => {
    const row = rowOf(finishSummary(createSummary(definition)));
    const unknown = `[${words.regions.notKnown}]`;
    expect(row).toEqual(['Kab. A', '0', unknown, unknown, unknown, '0', '0', unknown]);
  });
});

describe('counts', () => {
  it('stand with their totals, and what is hidden is said to be', () => {
    const table = suppressSmallCells(
      [
        [6, 1, 7],
        [3, 16, 9],
      ],
      { minimum: 5 },
    );
    const counts = [{ title: 'Kelas', rows: ['A', 'B'], columns: ['x', 'y', 'z'], table }];
    const html = page({ counts });
    const [read] = tablesOf(html);
    const shown = ({ count }: { readonly count: number | null }) =>
      count === null ? `[${words.counts.hidden}]` : number(count);
    expect(read?.headings).toEqual([words.counts.group, 'x', 'y', 'z', words.counts.total]);
    expect(read?.figures).toEqual(['x', 'y', 'z', words.counts.total]);
    expect(read?.rows).toEqual([
      ...table.cells.map((row, r) => [
        ['A', 'B'][r],
        ...row.map(shown),
        shown(table.rowTotals[r] as { readonly count: number | null }),
      ]),
      [words.counts.total, ...table.columnTotals.map(shown), shown(table.total)],
    ]);
    expect(html).toContain(`<div class="scroll" role="region" tabindex="0" aria-label="Kelas ${plain(words.scroll)}">`);
    const open = suppressSmallCells([[60, 70]], { minimum: 5 });
    const sound = page({ counts: [{ title: 't', rows: ['A'], columns: ['x', 'y'], table: open }], cards: [full()] });
    expect(sound).not.toContain(words.cautions.hidden);
  });
});

describe('counts of which some are hidden', () => {
  const table = suppressSmallCells([[6, 1, 7]], { minimum: 5 });
  const counts = [{ title: 'Kelas', rows: ['A'], columns: ['x', 'y', 'z'], table }];

  it('stand beside nothing that could be counted again; an empty list is nothing', () => {
    const empty = { cards: [], registrations: [], regions: [], comparisons: [] };
    expect(page({ counts, ...empty })).toBe(page({ counts }));
    expect(() => page({ counts, cards: [full()] })).toThrow(/content\.cards/);
  });

  it.each([
    ['a row of cells too few', { cells: [] }],
    ['a total of a row too few', { rowTotals: [] }],
    ['a total of a column too few', { columnTotals: [] }],
  ])('are refused with %s', (_, part) => {
    expect(() => page({ counts: [{ ...counts[0], table: { ...table, ...part } } as never] })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('have as many cells in each row as columns', () => {
    const uneven = {
      ...table,
      cells: [...table.cells, table.cells[0]?.slice(1)],
      rowTotals: [{ count: 1 }, { count: 1 }],
    };
    expect(() => page({ counts: [{ ...counts[0], rows: ['A', 'B'], table: uneven } as never] })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});

describe('drawings', () => {
  const svg = (text: string) => `<svg xmlns="http://www.w3.org/2000/svg"><text>${text}</text></svg>`;
  const addresses = (html: string) =>
    [...html.matchAll(/(?:srcset|src)="data:image\/svg\+xml;charset=utf-8,([^"]*)"/g)].map(([, data = '']) =>
      decodeURIComponent(data),
    );

  it('are wide on paper where there is a wide one, with a caption where there is one', () => {
    const html = page({
      figures: [
        { alt: 'satu', svg: svg('a'), wide: svg('b'), caption: 'Gambar <1>' },
        { alt: 'dua', svg: ` ${svg('c 100% & \'x\' "y"')}\n` },
      ],
    });
    expect(addresses(html)).toEqual([svg('b'), svg('a'), ...[1, 2].map(() => ` ${svg('c 100% & \'x\' "y"')}\n`)]);
    expect(html.match(/<figcaption>.*?<\/figcaption>/g)).toEqual(['<figcaption>Gambar &lt;1&gt;</figcaption>']);
  });

  it.each([
    ['begins otherwise', `x${svg('a')}`],
    ['is another element', '<svgx></svg>'],
    ['ends early', '<svg xmlns="http://www.w3.org/2000/svg"><text>a</text>'],
    ['is no text', 7],
  ])('are refused where one %s', (_, drawing) => {
    expect(() => page({ figures: [{ alt: 'a', svg: drawing as string }] })).toThrow(/a whole SVG/);
    expect(() => page({ figures: [{ alt: 'a', svg: svg('a'), wide: drawing as string }] })).toThrow(/a whole SVG/);
  });
});

describe('what is read first', () => {
  const cautionsIn = (content: ReportContent) => {
    const [box = ''] = /<div class="caution">.*?<\/div>/s.exec(page(content)) ?? [];
    return itemsOf(box);
  };
  const grounded = { ...village(0.6), provenance: { ...village(0.6).provenance, uncalibrated: [] } };

  it('is every caution once', () => {
    const card = full();
    const uncalibrated = new Set(card.provenance.uncalibrated).size;
    expect(cautionsIn({ notes: ['Satu.', 'Dua.'], cards: [card, card] })).toEqual([
      'Satu.',
      'Dua.',
      id.score.origins[adindaFramework.origin.status],
      words.cautions.uncalibrated(number(uncalibrated)),
      ...(card.upperBound === undefined ? [] : [words.cautions.missing]),
    ]);
    const origin = id.score.origins[idmFramework.origin.status];
    const usual = origin === '' ? [] : [origin];
    expect(cautionsIn({ cards: [grounded] })).toEqual(usual);
    const bounded = { ...grounded, upperBound: 90 } as Scorecard;
    expect(cautionsIn({ cards: [grounded, bounded] })).toEqual([...usual, words.cautions.missing]);
  });

  it('is nothing where there is nothing to say', () => {
    expect(page({})).not.toContain('class="caution"');
    expect(page({ notes: ['Satu.'] })).toContain('class="caution"');
  });

  it('are the title, a way past the contents, and the contents, in the order of the sections', () => {
    const html = page({ cards: [village(0.6)], figures: [], regions: [], title: 'Laporan "kita"' });
    const codes = ['scores', 'groups', 'basis'] as const;
    expect(html.match(/<title>.*?<\/title>|<h1>.*?<\/h1>/g)).toEqual([
      '<title>Laporan &quot;kita&quot;</title>',
      '<h1>Laporan &quot;kita&quot;</h1>',
    ]);
    expect(page({}).match(/<h1>.*?<\/h1>/g)).toEqual([`<h1>${words.title}</h1>`]);
    expect(html).toContain(`<a class="skip" href="#main">${words.skip}</a>`);
    expect(itemsOf(html.match(/<nav .*?<\/nav>/s)?.[0] ?? '')).toEqual(codes.map((code) => words.sections[code]));
    expect([...html.matchAll(/<h2 id="(\w+)">(.*?)<\/h2>/g)].map(([, code, text]) => [code, text])).toEqual(
      codes.map((code, i) => [code, `${i + 1}. ${words.sections[code]}`]),
    );
    expect(html.match(/class="sheets" aria-labelledby="(\w+)"/g)).toEqual(['class="sheets" aria-labelledby="groups"']);
  });
});

const check = (members: unknown, more: object = {}) =>
  checkSubmission(
    { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM A', bodyType: 'kim', members, ...more },
    { asOf },
  );

describe('what all rests on', () => {
  it('is every source once, in order, and the note of each framework', () => {
    const registration = check([{ id: 'a' }], { membersListed: 'all' });
    const own = {
      ...idmFramework,
      id: 'x-own',
      criteria: {
        ...idmFramework.criteria,
        iks: { ...idmFramework.criteria.iks, basis: { kind: 'reference', reference: 'Aturan kami, pasal 1' } },
      },
    } as typeof idmFramework;
    const cards = [full(), village(0.6), scoreValues({ iks: 0.5, ike: 0.5, ikl: 0.5 }, own)];
    const basis = sectionOf(
      page({ registrations: [registration], cards, frameworks: [adindaFramework, idmFramework, own] }),
      'basis',
    );
    const items = itemsOf(basis);
    expect(items).toEqual([...new Set(items)].sort());
    expect(items).toContain('Aturan kami, pasal 1');
    expect(items.length).toBeGreaterThan(2);
    expect(basis).toContain(`<h3>${words.basis.sources}</h3>`);
    expect(basis).toContain(plain(frameworkWords(idmFramework, id).note).slice(0, 20));
    // Of the checks of registrations too, and without an empty paragraph for a framework of which there is nothing to say.
    const cited = itemsOf(sectionOf(page({ registrations: [registration] }), 'basis'));
    expect(cited.length).toBeGreaterThan(0);
    for (const source of cited) expect(items).toContain(source);
    const nameless = { ...idmFramework, id: 'x-lain' };
    const unsaid = page({ cards: [scoreValues({ iks: 0.5, ike: 0.5, ikl: 0.5 }, nameless)], frameworks: [nameless] });
    expect(sectionOf(unsaid, 'basis')).not.toContain('<p></p>');
    const nothing = sectionOf(page({}), 'basis');
    expect(nothing).not.toContain('<h3>');
    expect(nothing).not.toContain('<ul>');
    expect(nothing.match(/<p/g)).toHaveLength(1);
  });
});

describe('registrations', () => {
  it('stand with their verdict, the requirements met and the findings by weight', () => {
    const one = checkSubmission(fullRegistration, { asOf });
    const asked = one.validation?.requirements?.requirements ?? [];
    const [table] = tablesOf(sectionOf(page({ registrations: [one] }), 'registrations'));
    const counts = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
      const count = one.issues.filter((issue) => issue.severity === severity).length;
      return count === 0 ? [] : [words.registrations.count[severity](number(count))];
    });
    expect(table?.headings).toEqual([
      words.registrations.name,
      words.registrations.verdict,
      words.registrations.met,
      words.registrations.findings,
    ]);
    expect(table?.rows).toEqual([
      [
        fullRegistration.name,
        id.requirements.verdicts[one.validation?.requirements?.verdict ?? ('fulfilled' as never)],
        `${number(asked.filter(({ status }) => status === 'met').length)} / ${number(asked.length)}`,
        counts.length === 0 ? words.registrations.none : counts.join(', '),
      ],
    ]);
  });

  it('say what is open, what is fulfilled, what else to settle and what to ask', () => {
    const one = check([{ id: 'a' }]);
    const screen = explainRequirements(one.validation as NonNullable<typeof one.validation>, id, 'KIM A');
    if (screen === undefined) throw new Error('no requirements');
    const html = sectionOf(page({ registrations: [one] }), 'registrations');
    const met = screen.requirements.filter(({ status }) => status === 'met');
    const open = screen.requirements.filter(({ status }) => status !== 'met');
    expect(plain(html.match(/<h3>.*?<\/h3>/)?.[0] ?? '')).toBe(screen.heading);
    expect(itemsOf(html)).toEqual([
      ...open.map(({ title, standing, reasons }) => `${title}: ${standing}. ${reasons.join(' ')}`),
      ...screen.clarify,
      ...screen.questions,
    ]);
    const sentences = [...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, text = '']) => plain(text));
    expect(sentences).toEqual([
      ...(met.length === 0 ? [] : [words.registrations.fulfilled(list(met.map(({ title }) => title)))]),
      ...(screen.clarify.length === 0 ? [] : [id.requirements.alsoClarify]),
      ...(screen.questions.length === 0 ? [] : [id.requirements.askFirst]),
    ]);
    expect(open.length).toBeGreaterThan(0);
  });

  it('that cannot be read are called by their place, and have no verdict', () => {
    const unread = checkSubmission(7, { asOf });
    const html = page({ registrations: [check([]), unread] });
    const tables = tablesOf(sectionOf(html, 'registrations'));
    const national = words.registrations.caption(id.ruleSets['nasional-2024']?.title ?? '', date(asOf));
    expect(tables.map(({ caption }) => caption)).toEqual([national, words.sections.registrations]);
    expect(tables[1]?.rows[0]?.slice(0, 3)).toEqual([
      words.unnamed(number(2)),
      `[${words.registrations.unreadable}]`,
      '',
    ]);
  });

  it('name the groups of the cards, in one line', () => {
    const named = checkSubmission({ ...fullRegistration, name: 'KIM\nSatu' }, { asOf });
    const html = page({ registrations: [named], cards: [full()] });
    const [score] = tablesOf(sectionOf(html, 'scores'));
    expect(score?.rows[0]?.[0]).toBe('KIM Satu');
    expect(tablesOf(sectionOf(html, 'registrations'))[0]?.rows[0]?.[0]).toBe('KIM Satu');
    const called = page({ registrations: [named], cards: [full()], names: { [fullRegistration.id]: 'Kita' } });
    expect(tablesOf(sectionOf(called, 'scores'))[0]?.rows[0]?.[0]).toBe('Kita');
  });

  it('under a profile of their own are called as the language calls it, or by its id', () => {
    const local = ruleSetAt(asOf, 'kabupaten-pandeglang');
    const captionsWith = (language: typeof id, more: Partial<ReportContent> = {}) =>
      tablesOf(
        reportHtml({ registrations: [checkSubmission(fullRegistration, { asOf, ruleSet: local })], ...more }, language),
      )[0]?.caption;
    const { 'kabupaten-pandeglang': _, ...others } = id.ruleSets;
    const without = { ...id, ruleSets: others } as unknown as typeof id;
    expect(captionsWith(id)).toBe(captionsWith(id, { ruleSet: local }));
    expect(captionsWith(without)).toContain(local.id);
    // Handed over, it tells on which national rules it rests, though nobody named it.
    expect(captionsWith(without)).not.toContain(id.ruleSets['nasional-2024'].title);
    expect(captionsWith(without, { ruleSet: local })).toContain(id.ruleSets['nasional-2024'].title);
  });
});
