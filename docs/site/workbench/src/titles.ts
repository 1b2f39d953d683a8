import { classifyActivity } from 'kim-domain';
import { renderClassification } from 'kim-domain/explain';
import type { Screen, Settings } from './app.js';
import { button, download, el } from './dom.js';

/** Type titles, and see how they are read and by which words. */
export function titlesScreen(section: HTMLElement): Screen {
  const heading = el('h2', { id: 'judul-title' });
  const label = el('label', { for: 'titles' });
  const text = el('textarea', { id: 'titles', rows: '8' });
  const hint = el('p', { class: 'note' });
  const output = el('div', { 'aria-live': 'polite' });
  text.value = kimExamples.titles.join('\n');
  const save = button(
    '',
    () => {
      const results = titlesIn(text.value).map((title) => ({ title, reading: classifyActivity(title) }));
      download('judul-kegiatan.json', 'application/json', JSON.stringify(results, undefined, 2));
    },
    true,
  );
  section.replaceChildren(heading, el('div', { class: 'panel' }, label, text, hint, save), output);
  let settings: Settings;

  const show = () => {
    const titles = titlesIn(text.value);
    output.replaceChildren(...titles.slice(0, 100).map((title) => titleView(title, settings)));
  };
  text.addEventListener('input', show);
  return {
    draw(next) {
      settings = next;
      heading.textContent = next.words.titles;
      label.textContent = next.words.titlesLabel;
      hint.textContent = next.words.titlesHint;
      save.textContent = next.words.download;
      show();
    },
  };
}

function titlesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function titleView(title: string, { language }: Settings): HTMLElement {
  const reading = classifyActivity(title);
  const found = [reading.technique, reading.status, ...reading.functions, ...reading.topics, ...reading.channels];
  const spans = found.flatMap((each) => each?.evidence ?? []);
  return el(
    'article',
    { class: 'panel' },
    el('h3', {}, marked(title, spans)),
    el(
      'ul',
      {},
      renderClassification(reading, language, { title }).map((sentence) => el('li', {}, sentence)),
    ),
  );
}

/** The title with the deciding words marked; spans may overlap. */
function marked(
  title: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    parts.push(title.slice(at, Math.max(at, start)), el('mark', {}, title.slice(Math.max(at, start), end)));
    at = end;
  }
  return [...parts, title.slice(at)];
}
