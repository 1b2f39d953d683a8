import { readFileSync } from 'node:fs';
import { classifyActivity, classifyMany } from '../../dist/classify/index.js';
import { listed } from '../../dist/classify/rows.js';
import { tableRows } from '../../dist/classify/standard-rows.js';
import { techniques } from '../../dist/vocabulary/index.js';

export const name = 'classify';

const file = new URL('../../docs/examples/data/activity-titles.tsv', import.meta.url);
const real = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0]);

/** Seeded, so that every run reads the same titles: the real ones, each time about another place that no table knows. */
function manyTitles(count) {
  let state = 7;
  const next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const syllables = ['ban', 'ci', 'du', 'kar', 'lo', 'mang', 'pu', 'ran', 'su', 'tem', 'wo', 'ju'];
  const place = () => {
    const text = Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)]).join('');
    return text[0].toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, (_, i) => `${real[i % real.length]} di Desa ${place()} Kecamatan ${place()}`);
}

/** What one writes first: every form looked for in every title, the one that stands first in the text wins. */
function naiveLoop(keywords) {
  return (title) => {
    const text = title.toLowerCase();
    let best;
    let at = Number.POSITIVE_INFINITY;
    for (const [form, concept] of keywords) {
      const found = text.indexOf(form);
      if (found < 0 || found >= at) continue;
      best = concept;
      at = found;
    }
    return best;
  };
}

/** Titles a second, on one core. */
export async function bench({ compare, gate, section }) {
  const titles = manyTitles(5_000);
  const ofVocabulary = Object.entries(techniques.concepts).flatMap(([concept, { aliases = [] }]) =>
    [concept.replaceAll('-', ' '), ...aliases].map((form) => [form, concept]),
  );
  const ofTables = [...tableRows()]
    .filter((row) => 'concept' in row)
    .flatMap((row) => listed(row.forms).map((form) => [form, row.concept]));
  const few = naiveLoop(ofVocabulary);
  const all = naiveLoop([...ofVocabulary, ...ofTables]);
  gate(
    // Some of the titles are bare names, or what happened is not said.
    titles.filter((title) => classifyActivity(title).technique !== undefined).length > 0.85 * titles.length,
    'titles with a known form are unknown',
  );
  gate(
    few('Pelatihan membatik') === 'pelatihan' && all('Pelatihan membatik') === 'pelatihan',
    'the naive loop finds nothing',
  );

  section(
    `Titles (${titles.length}, ${Math.round(titles.reduce((sum, { length }) => sum + length, 0) / titles.length)} letters each)`,
  );
  await compare(
    [
      { name: 'classifyActivity', run: (title) => classifyActivity(title) },
      { name: `naive loop, ${ofVocabulary.length} forms of the vocabulary`, run: few },
      { name: `naive loop, ${ofVocabulary.length + ofTables.length} forms of all tables`, run: all },
    ],
    { records: titles, against: ['classifyActivity'] },
  );

  const many = manyTitles(200_000);
  globalThis.gc?.();
  const rates = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    gate(classifyMany(many).titles === many.length, 'not every title was counted');
    const { user, system } = process.cpuUsage(start);
    return Math.round(many.length / ((user + system) / 1e6));
  });
  console.log(
    `classifyMany, ${many.length} titles: best ${Math.max(...rates)}, worst ${Math.min(...rates)} titles a second of processor time.\n`,
  );

  const long = real.join(', ');
  const times = [1, 10, 100].map((factor) => {
    const text = `${long}, `.repeat(factor);
    const repeat = 400 / factor;
    classifyActivity(text);
    const start = process.cpuUsage();
    for (let i = 0; i < repeat; i++) classifyActivity(text);
    return process.cpuUsage(start).user / repeat / text.length;
  });
  console.log(
    `One text of ${[1, 10, 100].map((factor) => Math.round((long.length * factor) / 1000)).join(', ')} thousand letters: ` +
      `${times.map((time) => (time * 1000).toFixed(0)).join(', ')} ns a letter.\n`,
  );
}
