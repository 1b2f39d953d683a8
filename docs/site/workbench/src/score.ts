import { adindaFramework, assess, explainScore, render, scoreKim } from 'kim-domain';
import { profileChart, profileRows } from 'kim-domain/charts';
import { frameworkWords } from 'kim-domain/explain';
import { defineFramework, withWeights } from 'kim-domain/score';
import type { Screen, Settings } from './app.js';
import { button, download, el, loadScript } from './dom.js';

type Framework = typeof adindaFramework;
type Code = keyof Framework['criteria'] & string;
type Measured = NonNullable<ReturnType<typeof assess>['report']>['measurements'];

/** A report, with the registration that it belongs to where there is one. */
interface Year {
  readonly name: string;
  readonly registration?: unknown;
  readonly report: unknown;
}

const dimensions = adindaFramework.root.children.flatMap((child) => ('code' in child ? [child] : []));
const movable = (Object.keys(adindaFramework.criteria) as Code[]).filter((code) => {
  const { normalise } = adindaFramework.criteria[code];
  return normalise.method === 'goalposts' && normalise.best > normalise.worst;
});

/** A reporting year: its score, and what moves when weights or an upper end are chosen otherwise. */
export function scoreScreen(section: HTMLElement): Screen {
  const weights = new Map(dimensions.map(({ code, weight }) => [code, weight]));
  let best: { readonly code: Code; readonly value: number } | undefined;
  let years: readonly Year[] = kimExamples.years;
  let year = 0;
  let settings: Settings;

  const heading = el('h2', { id: 'nilai-title' });
  const controls = el('div');
  const output = el('div', { 'aria-live': 'polite' });
  section.replaceChildren(heading, controls, output);

  const framework = (): Framework | undefined => {
    try {
      const isOwn = dimensions.some(({ code, weight }) => weights.get(code) !== weight);
      const weighed = isOwn
        ? withWeights(adindaFramework, 'pilihan-sendiri', Object.fromEntries(weights))
        : adindaFramework;
      return best === undefined ? weighed : withBest(weighed, best.code, best.value);
    } catch {
      return undefined;
    }
  };

  function measured(): Measured | undefined {
    const { registration, report } = years[year] as Year;
    return assess(report, { asOf: settings.asOf, registration }).report?.measurements;
  }

  async function open(file: File): Promise<void> {
    try {
      const value: unknown = JSON.parse(await file.text());
      const found = reportIn(value, settings.words.ownReport);
      if (found === undefined) throw new Error('no report');
      years = [...kimExamples.years, found];
      year = years.length - 1;
      drawControls();
      show();
    } catch {
      output.replaceChildren(el('p', { class: 'error', role: 'alert' }, settings.words.notReport));
    }
  }

  function show(): void {
    const { words } = settings;
    const own = framework();
    if (own === undefined) {
      output.replaceChildren(el('p', { class: 'error', role: 'alert' }, words.impossible));
      return;
    }
    const values = measured();
    if (values === undefined) {
      output.replaceChildren(el('p', { class: 'error', role: 'alert' }, words.notReport));
      return;
    }
    output.replaceChildren(...scoreView(values, own, settings));
    void drawProfile(values, own, settings, output);
  }

  function drawControls(): void {
    const { words, language } = settings;
    const named = frameworkWords(adindaFramework, language);
    const example = el(
      'select',
      { id: 'year' },
      years.map(({ name }, index) => el('option', { value: String(index), selected: index === year }, name)),
    );
    example.addEventListener('change', () => {
      year = Number(example.value);
      show();
    });
    const file = el('input', { type: 'file', id: 'report', accept: '.json' });
    file.addEventListener('change', () => {
      const [first] = file.files ?? [];
      if (first !== undefined) void open(first);
      file.value = '';
    });
    const sliders = dimensions.map(({ code }) => {
      const figure = el('output', {}, language.format.number(weights.get(code) ?? 0));
      const slider = el('input', { type: 'range', min: '0', max: '12', step: '1', value: String(weights.get(code)) });
      slider.addEventListener('input', () => {
        weights.set(code, Number(slider.value));
        figure.textContent = language.format.number(Number(slider.value));
        show();
      });
      return el('label', {}, el('span', {}, named.group(code)), figure, slider);
    });
    const chosen = best?.code ?? movable[0];
    const code = el(
      'select',
      { id: 'criterion' },
      movable.map((each) => el('option', { value: each, selected: each === chosen }, criterionName(each, settings))),
    );
    const upper = el('input', {
      type: 'number',
      id: 'upper',
      step: 'any',
      min: '0',
      value: String(best?.value ?? bestOf(chosen as Code)),
    });
    code.addEventListener('change', () => {
      best = undefined;
      upper.value = String(bestOf(code.value as Code));
      show();
    });
    upper.addEventListener('input', () => {
      best = { code: code.value as Code, value: upper.valueAsNumber };
      show();
    });
    const reset = button(
      words.reset,
      () => {
        for (const { code: each, weight } of dimensions) weights.set(each, weight);
        best = undefined;
        drawControls();
        show();
      },
      true,
    );
    controls.replaceChildren(
      el(
        'div',
        { class: 'panel' },
        el('p', { class: 'note' }, words.scoreHint),
        el(
          'div',
          { class: 'row' },
          el('label', {}, el('span', {}, words.chooseYear), example),
          el('label', {}, el('span', {}, words.openReport), file),
        ),
        el('fieldset', {}, el('legend', {}, words.ownWeights), el('div', { class: 'weights' }, sliders)),
        el(
          'fieldset',
          {},
          el('legend', {}, words.ownGoalpost),
          el(
            'div',
            { class: 'row' },
            el('label', {}, el('span', {}, words.criterion), code),
            el('label', {}, el('span', {}, words.upperEnd), upper),
          ),
        ),
        reset,
      ),
    );
  }

  return {
    draw(next) {
      settings = next;
      heading.textContent = next.words.score;
      drawControls();
      show();
    },
  };
}

/** The report in what was opened: a report, or a list or an object that holds a registration and a report. */
function reportIn(value: unknown, name: string): Year | undefined {
  const all: unknown[] = typeof value === 'object' && value !== null ? [value, ...Object.values(value)] : [];
  const kindOf = (each: unknown) => (each as { readonly kind?: unknown } | null | undefined)?.kind;
  const report = all.find((each) => kindOf(each) === 'activity-report');
  const registration = all.find((each) => kindOf(each) === 'registration');
  return report === undefined ? undefined : { name, report, ...(registration !== undefined && { registration }) };
}

function bestOf(code: Code): number {
  const { normalise } = adindaFramework.criteria[code];
  return normalise.method === 'goalposts' ? normalise.best : 0;
}

function withBest(framework: Framework, code: Code, value: number): Framework {
  const criterion = framework.criteria[code];
  return defineFramework({
    ...framework,
    id: `${framework.id}-lain`,
    namedAs: adindaFramework.id,
    criteria: { ...framework.criteria, [code]: { ...criterion, normalise: { ...criterion.normalise, best: value } } },
  } as Framework);
}

function criterionName(code: Code, { language }: Settings): string {
  const names: Readonly<Record<string, string>> = language.indicators.names;
  return frameworkWords(adindaFramework, language).criterion(code) ?? names[code] ?? code;
}

function scoreView(values: Measured, own: Framework, settings: Settings): Node[] {
  const { words, language, asOf } = settings;
  const { number } = language.format;
  const published = explainScore(scoreKim(values, adindaFramework, { asOf }), adindaFramework);
  const changed = explainScore(scoreKim(values, own, { asOf }), own);
  const { card } = changed;
  const interval = card.certainty?.interval;
  const shown = (score: number | undefined) => (score === undefined ? words.noScore : number(score, 1));
  const rows = [...dimensionRows(published, changed, settings)].map(([name, before, after]) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, name),
      el('td', { class: 'number' }, shown(before)),
      el('td', { class: 'number' }, shown(after)),
      el('td', { class: 'number' }, before === undefined || after === undefined ? '–' : signed(after - before, number)),
    ),
  );
  return [
    el(
      'div',
      { class: 'panel columns' },
      el(
        'div',
        {},
        el('p', { class: 'figure' }, shown(card.score)),
        el('p', {}, card.class === undefined ? '' : frameworkWords(own, language).class(card.class.code)),
        interval &&
          el('p', { class: 'interval' }, words.interval(number(interval.lower, 1), number(interval.upper, 1))),
      ),
      el('div', { class: 'chart' }),
    ),
    el(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.difference },
      el(
        'table',
        {},
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            [words.dimension, words.asPublished, words.changed, words.difference].map((head, i) =>
              el('th', { scope: 'col', class: i > 0 ? 'number' : undefined }, head),
            ),
          ),
        ),
        el('tbody', {}, rows),
      ),
    ),
    button(
      words.download,
      () => download('nilai-kim.json', 'application/json', JSON.stringify(card, undefined, 2)),
      true,
    ),
    el('h3', {}, words.explanation),
    el('div', { class: 'panel text' }, render(changed, language)),
  ];
}

type Explained = ReturnType<typeof explainScore>;

function* dimensionRows(
  published: Explained,
  changed: Explained,
  { words, language }: Settings,
): Generator<[string, number | undefined, number | undefined]> {
  yield [words.points, published.card.score, changed.card.score];
  const after = new Map(profileRows(changed, language).map((row) => [row.code, row.score]));
  for (const { code, label, score } of profileRows(published, language)) yield [label, score, after.get(code)];
}

function signed(value: number, number: Settings['language']['format']['number']): string {
  return value > 0 ? `+${number(value, 1)}` : number(value, 1);
}

async function drawProfile(
  values: Measured,
  own: Framework,
  { language, asOf }: Settings,
  output: HTMLElement,
): Promise<void> {
  await loadScript('chart.js');
  const place = output.querySelector<HTMLElement>('.chart');
  if (place === null) return;
  const rows = profileRows(explainScore(scoreKim(values, own, { asOf }), own), language);
  const spec = profileChart(rows, { language, width: Math.max(260, Math.min(560, place.clientWidth - 40)) });
  place.replaceChildren(await kimChart.drawChart(spec));
}
