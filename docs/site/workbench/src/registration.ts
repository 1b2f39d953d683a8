import { checkSubmission, renderIssue } from 'kim-domain';
import { explainRequirements } from 'kim-domain/explain';
import { activityReportOutline, fieldLabel, registrationOutline } from 'kim-domain/forms';
import { type Source, sources } from 'kim-domain/vocabulary';
import type { Screen, Settings } from './app.js';
import { button, download, el, loadScript } from './dom.js';

type Checked = ReturnType<typeof checkSubmission>;
type Status = keyof typeof marks;

const mostListed = 200;
const marks = { met: '✓', 'partly-met': '◐', 'not-met': '✗', 'not-known': '?' } as const;
const classes: Readonly<Record<string, string>> = {
  met: 'met',
  'meets-requirements': 'met',
  'not-met': 'not-met',
  'does-not': 'not-met',
  'needs-clarification': 'unsure',
  'partly-met': 'unsure',
};

/** Paste, drop or open a registration, and read how it stands. */
export function registrationScreen(section: HTMLElement): Screen {
  const source: {
    values: readonly unknown[];
    notes: (settings: Settings) => readonly string[];
    fault?: 'notJson' | 'notReadable' | 'noRegistration' | 'stopped';
  } = {
    values: [],
    notes: () => [],
  };
  let chosen = 0;
  let settings: Settings;
  let reading: AbortController | undefined;

  const fields = inputFields();
  const output = el('div', { 'aria-live': 'polite' });
  const heading = el('h2', { id: 'pendaftaran-title' });
  section.replaceChildren(heading, fields.panel, output);

  function take(values: readonly unknown[], notes: typeof source.notes = () => []): void {
    source.values = values;
    source.notes = notes;
    if (values.length === 0) source.fault = 'noRegistration';
    else delete source.fault;
    chosen = 0;
    show();
  }

  function refuse(fault: NonNullable<typeof source.fault>): void {
    source.values = [];
    source.notes = () => [];
    source.fault = fault;
    show();
  }

  function takeText(text: string): void {
    try {
      const value: unknown = JSON.parse(text);
      take(Array.isArray(value) ? value : [value]);
    } catch {
      refuse('notJson');
    }
  }

  async function open(file: File): Promise<void> {
    reading?.abort();
    const control = new AbortController();
    reading = control;
    fields.showProgress(0);
    try {
      if (/\.json$/i.test(file.name)) return takeText(await file.text());
      await loadScript('tables.js');
      if (/\.(xlsx|xls|ods)$/i.test(file.name)) await loadScript('workbook.js');
      const read = await kimTables.readGroups(file, settings.asOf, fields.showProgress, control.signal);
      if (!control.signal.aborted) take(read.values, ({ language }) => kimTables.notesOf(read, language));
    } catch {
      if (!control.signal.aborted) refuse('notReadable');
    } finally {
      if (reading === control) fields.showProgress(undefined);
    }
  }

  function show(): void {
    const { words } = settings;
    const { fault, values } = source;
    if (fault !== undefined) {
      output.replaceChildren(el('p', { class: 'error', role: 'alert' }, words[fault]), ...notesView());
    } else if (values.length === 0) output.replaceChildren(el('p', { class: 'note' }, words.empty));
    else showResults(values);
  }

  function notesView(): Node[] {
    const notes = source.notes(settings);
    const list = el(
      'ul',
      {},
      notes.map((note) => el('li', {}, note)),
    );
    return notes.length === 0
      ? []
      : [el('section', { class: 'panel' }, el('h3', {}, settings.words.importNotes), list)];
  }

  function showResults(values: readonly unknown[]): void {
    const { words, language, asOf, ruleSet } = settings;
    const { format } = language;
    const results = values.map((value) => checkSubmission(value, { asOf, ruleSet }));
    const detail = el('div');
    const showDetail = (index: number) => {
      chosen = index;
      detail.replaceChildren(...resultView(results[index] as Checked, settings));
    };
    const list = results.slice(0, mostListed).map((result, index) => {
      const name = nameOf(result, settings);
      const show = button(
        words.show,
        () => {
          showDetail(index);
          detail.scrollIntoView();
        },
        true,
      );
      show.setAttribute('aria-label', `${words.show}: ${name}`);
      return el('tr', {}, el('td', {}, name), el('td', {}, standing(result, settings)), el('td', {}, show));
    });
    output.replaceChildren(
      el(
        'div',
        { class: 'row' },
        el(
          'p',
          {},
          results.length === 1
            ? words.read(nameOf(results[0] as Checked, settings))
            : words.several(format.number(results.length)),
        ),
        button(
          words.download,
          () => download('hasil-kim.json', 'application/json', JSON.stringify(results.map(exported), undefined, 2)),
          true,
        ),
      ),
      ...notesView(),
      ...(results.length > 1
        ? [
            el(
              'div',
              {
                class: 'scroll',
                tabindex: '0',
                role: 'region',
                'aria-label': words.several(format.number(results.length)),
              },
              el(
                'table',
                {},
                el(
                  'thead',
                  {},
                  el(
                    'tr',
                    {},
                    el('th', { scope: 'col' }, words.group),
                    el('th', { scope: 'col' }, words.verdict),
                    el('td', {}),
                  ),
                ),
                el('tbody', {}, list),
              ),
            ),
            ...(results.length > mostListed
              ? [el('p', { class: 'note' }, words.listed(format.number(mostListed), format.number(results.length)))]
              : []),
          ]
        : []),
      detail,
    );
    showDetail(Math.min(chosen, results.length - 1));
  }

  function inputFields() {
    const example = el('select', { id: 'example' });
    const file = el('input', { type: 'file', id: 'file', accept: '.json,.csv,.xlsx,.xls,.ods' });
    const text = el('textarea', { id: 'paste', rows: '6', spellcheck: 'false' });
    const labels = {
      example: el('span'),
      file: el('span'),
      text: el('label', { for: 'paste' }),
      hint: el('p', { class: 'note' }),
    };
    const check = button('', () => takeText(text.value));
    const stop = button(
      '',
      () => {
        reading?.abort();
        showProgress(undefined);
        refuse('stopped');
      },
      true,
    );
    const progress = el('progress', { max: '1', value: '0' });
    const status = el('p', { class: 'row', hidden: true, role: 'status' });
    const panel = el(
      'div',
      { class: 'panel drop' },
      el('div', { class: 'row' }, el('label', {}, labels.example, example), el('label', {}, labels.file, file)),
      labels.hint,
      status,
      labels.text,
      text,
      check,
    );
    example.addEventListener('change', () => {
      const found = kimExamples.registrations[Number(example.value)];
      if (found === undefined) return;
      text.value = JSON.stringify(found.value, undefined, 2);
      take([found.value]);
    });
    file.addEventListener('change', () => {
      const [first] = file.files ?? [];
      if (first !== undefined) void open(first);
      file.value = '';
    });
    panel.addEventListener('dragover', (event) => {
      event.preventDefault();
      panel.classList.add('over');
    });
    panel.addEventListener('dragleave', () => panel.classList.remove('over'));
    panel.addEventListener('drop', (event) => {
      event.preventDefault();
      panel.classList.remove('over');
      const [first] = event.dataTransfer?.files ?? [];
      if (first !== undefined) void open(first);
    });

    function showProgress(part: number | undefined): void {
      status.hidden = part === undefined;
      if (part === undefined) return;
      progress.value = part;
      if (status.childElementCount === 0)
        status.replaceChildren(el('span', {}, settings.words.reading), progress, stop);
    }

    function draw({ words }: Settings): void {
      const at = example.value;
      example.replaceChildren(
        el('option', { value: '' }, words.chooseExample),
        ...kimExamples.registrations.map(({ name }, index) => el('option', { value: String(index) }, name)),
      );
      example.value = at;
      labels.example.textContent = words.example;
      labels.file.textContent = words.openFile;
      labels.text.textContent = words.paste;
      labels.hint.textContent = words.dropHint;
      check.textContent = words.check;
      stop.textContent = words.stop;
      progress.setAttribute('aria-label', words.reading);
      status.replaceChildren();
    }
    return { panel, draw, showProgress };
  }

  return {
    draw(next) {
      settings = next;
      heading.textContent = next.words.registration;
      fields.draw(next);
      show();
    },
  };
}

function nameOf({ readable }: Checked, { words }: Settings): string {
  const name: unknown = readable?.kind === 'registration' ? readable.name : undefined;
  return typeof name === 'string' && name.trim() !== '' ? name : words.unnamed;
}

function standing({ validation }: Checked, { words, language }: Settings): string {
  const verdict = validation?.requirements?.verdict;
  return verdict === undefined ? words.noRegistration : language.requirements.verdicts[verdict];
}

/** What is saved: codes and paths, as a program would store them. */
function exported({ readable, validation, issues, sound }: Checked) {
  return {
    id: readable?.kind === 'registration' ? readable.id : undefined,
    sound,
    requirements: validation?.requirements,
    issues,
    ruleSet: validation?.ruleSet,
    asOf: validation?.asOf,
  };
}

function resultView(result: Checked, settings: Settings): Node[] {
  const { words, language } = settings;
  const { validation, readable, issues } = result;
  const name = nameOf(result, settings);
  const screen = validation === undefined ? undefined : explainRequirements(validation, language, name);
  if (validation === undefined || screen === undefined)
    return [el('p', { class: 'error' }, words.noRegistration), ...findings(result, settings)];
  return [
    el('p', { class: `verdict ${classes[screen.verdict] ?? ''}` }, screen.heading),
    el('h3', {}, words.requirements),
    el(
      'ul',
      { class: 'plain' },
      screen.requirements.map(({ title, standing: how, status, reasons }) =>
        el(
          'li',
          { class: `requirement ${classes[status] ?? ''}` },
          el('span', { 'aria-hidden': 'true' }, `${marks[status as Status]} `),
          el('span', {}, `${title}: `),
          el('span', { class: 'standing' }, `${how}.`),
          reasons.map((reason) => el('div', { class: 'note' }, reason)),
        ),
      ),
    ),
    ...(screen.questions.length > 0
      ? [
          el('h3', {}, words.askFirst),
          el(
            'ol',
            {},
            screen.questions.map((question) => el('li', {}, question)),
          ),
        ]
      : []),
    ...findings({ ...result, readable, issues }, settings),
    el(
      'details',
      {},
      el('summary', {}, words.notChecked(language.format.number(validation.notChecked.length))),
      el(
        'ul',
        {},
        validation.notChecked.map(({ code, reason }) =>
          el(
            'li',
            {},
            `${(language.ruleTitles as Readonly<Record<string, string>>)[code] ?? code}: ${language.cannotTellReasons[reason]}`,
          ),
        ),
      ),
    ),
  ];
}

function findings({ issues, readable }: Checked, { words, language }: Settings): Node[] {
  if (issues.length === 0) return [el('h3', {}, words.findings), el('p', {}, words.noFindings)];
  return [
    el('h3', {}, words.findings),
    el(
      'ul',
      {},
      issues.map((issue) => {
        const label =
          readable?.kind === 'activity-report'
            ? fieldLabel(activityReportOutline, issue.path as never, language.fields['activity-report'])
            : fieldLabel(registrationOutline, issue.path as never, language.fields.registration);
        const citation = 'source' in issue ? issue.source : undefined;
        const source =
          citation === undefined ? undefined : (sources as Readonly<Record<string, Source>>)[citation.source];
        return el(
          'li',
          {},
          el('strong', {}, `${words.severity[issue.severity]}${label === undefined ? '' : ` · ${label}`}: `),
          renderIssue(issue as never, language),
          source &&
            el(
              'div',
              { class: 'source' },
              `${words.source}: ${source.title}${source.address === undefined ? '' : ` (${source.address})`}`,
            ),
        );
      }),
    ),
  ];
}
