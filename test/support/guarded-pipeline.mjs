// Runs the whole pipeline while clock, randomness and locale throw, and prints the result.
// A separate process, so that each run has its own time zone and its own globals.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenSubmissions } from '../../docs/examples/broken-submissions.mjs';

const data = new URL('../../docs/examples/data/', import.meta.url).pathname;
const read = (folder) =>
  readdirSync(join(data, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(data, folder, name), 'utf8')));
const submissions = [...read('registrations'), ...read('invented-year')];
const broken = brokenSubmissions.map(({ draft }) => draft);
const titles = readFileSync(join(data, 'activity-titles.tsv'), 'utf8')
  .split('\n')
  .map((line) => line.split('\t')[0]);

const forbid = (what) => () => {
  throw new Error(`${what} was used`);
};
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) forbid('the clock')();
    super(...parts);
  }
  static now = forbid('the clock');
};
performance.now = forbid('the clock');
Math.random = forbid('randomness');
crypto.getRandomValues = forbid('randomness');
globalThis.Intl = new Proxy({}, { get: forbid('Intl') });
for (const prototype of [Number.prototype, RealDate.prototype, Array.prototype, String.prototype]) {
  for (const name of [
    'toLocaleString',
    'toLocaleDateString',
    'toLocaleTimeString',
    'localeCompare',
    'toLocaleUpperCase',
    'toLocaleLowerCase',
  ]) {
    if (name in prototype) prototype[name] = forbid(name);
  }
}
globalThis.fetch = forbid('the network');
const write = process.stdout.write.bind(process.stdout);
for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = forbid(`console.${name}`);

const { adindaFramework, assess, checkMany, classifyActivity, render, renderIssue } = await import('kim-domain');
const { id } = await import('kim-domain/texts/id');
const { en } = await import('kim-domain/texts/en');

const results = submissions.map((submission) => {
  const registration = submissions.find(({ kind, id }) => kind === 'registration' && id === submission.kimId);
  const assessment = assess(submission, { asOf: '2026-01-31', framework: adindaFramework, registration });
  const { issues } = assessment;
  const texts = [id, en].map((language) => [
    ...issues.map((issue) => renderIssue(issue, language)),
    assessment.report === undefined ? '' : render(assessment.report.explanation, language),
  ]);
  return { assessment, texts };
});
const registrationOf = (kimId) => submissions.find(({ kind, id }) => kind === 'registration' && id === kimId);
const judgements = [...checkMany([...submissions, ...broken], { asOf: '2026-01-31', registrationOf })];
write(JSON.stringify({ results, judgements, titles: titles.map((title) => classifyActivity(title)) }));
