import {
  adindaFramework,
  checkSubmission,
  classifyActivity,
  explainScore,
  measureKim,
  render,
  ruleSetAt,
  scoreKim,
} from 'kim-domain';
import { frameworkWords, renderRequirements } from 'kim-domain/explain';
import { en } from 'kim-domain/texts/en';
import { id } from 'kim-domain/texts/id';
import { ruleSetTitle } from 'kim-domain/validate';
import { readFolder, readTitles } from './read-json.mjs';
import { words } from './words.mjs';

const languages = { id, en };
/** The day of the tour is fixed, so that it prints the same lines on every day. */
const tourDay = '2026-01-31';
/** The group whose score is stated as its chair could read it. */
const toldAloud = 'KIM Suluh Tani';
/** Groups whose requirements are shown one by one; `--all` shows every group. */
const shownWhole = ['Asabri', 'Kulon Progo'];

/** Prints the tour: what a KIM is, real registrations, real titles, an invented year, one explanation. */
export function tour({ locale, asOf = tourDay, all }) {
  const context = { say: words[locale], language: languages[locale], locale, asOf, all };
  const { say, language } = context;
  print(say.title, '='.repeat(say.title.length));
  heading(1, say.whatIsKim);
  print(`   ${language.aboutKim.definition}`, `   ${language.aboutKim.independence}`);
  showRegistrations(context);
  showTitles(context);
  showScores(context);
  print('', say.where, say.more);
}

function showRegistrations({ say, language, asOf, all }) {
  const registrations = readFolder('registrations');
  const ruleSet = ruleSetAt(asOf);
  heading(2, say.registrations(registrations.length, ruleSetTitle(ruleSet, language), language.format.date(asOf)));
  const reports = registrations.map((registration) => ({
    name: registration.name,
    report: checkSubmission(registration, { ruleSet, asOf }).validation,
  }));
  for (const [verdict, text] of Object.entries(language.requirements.verdicts)) {
    const names = reports.filter(({ report }) => report.requirements.verdict === verdict).map(({ name }) => name);
    if (names.length > 0) print(`   ${text} (${names.length}): ${names.join(', ')}`);
  }
  const screens = all ? reports : reports.filter(({ name }) => shownWhole.some((part) => name.includes(part)));
  for (const { name, report } of screens) {
    print(
      '',
      ...renderRequirements(report, language, name)
        .split('\n')
        .map((line) => `   ${line}`),
    );
  }
}

function showTitles({ say, language, all }) {
  const titles = readTitles();
  heading(3, say.titles(titles.length));
  const counts = new Map();
  titles.forEach(({ title }, i) => {
    const { technique } = classifyActivity(title);
    const label =
      technique === undefined ? say.unknown : language.concepts.techniques.concepts[technique.concept].label;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    if (!all && i % 35 !== 0) return;
    const evidence = technique?.evidence.map(({ start, end }) => `"${title.slice(start, end)}"`).join(', ');
    print(
      `   ${title}`,
      `     → ${label}${technique === undefined ? '' : ` (${say.grades[technique.grade]}, ${say.because} ${evidence})`}`,
    );
  });
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const shown = all ? sorted : sorted.slice(0, 8);
  const rest = sorted.length - shown.length;
  print(
    `   ${say.counts}: ${shown.map(([label, count]) => `${label} ${count}`).join('; ')}${rest > 0 ? `; ${say.others(rest)}` : ''}`,
  );
}

function showScores({ say, language, asOf, all }) {
  const { number, date, list } = language.format;
  const framework = frameworkWords(adindaFramework, language);
  const registrations = readFolder('invented-year', '.registration.json');
  const reports = readFolder('invented-year', '.report.json');
  const [{ period }] = reports;
  heading(4, say.scores(`${date(period.from)} – ${date(period.through)}`));
  const cards = reports.map((report, i) => {
    const registration = registrations[i];
    const card = scoreKim(measureKim({ registration, report }, { asOf }), adindaFramework, { asOf });
    return { name: registration.name, card, explanation: explainScore(card, adindaFramework) };
  });
  for (const { name, card, explanation } of cards) {
    // Of what is not recorded for the most part nothing is called strong or weak.
    const dimensions = explanation.root.children.filter(
      ({ score: { score, availability } }) =>
        score !== undefined && 2 * availability.quantitative.present >= availability.quantitative.applicable,
    );
    const best = dimensions.reduce((a, b) => (b.score.score > (a?.score.score ?? -1) ? b : a), undefined);
    const worst = dimensions.reduce((a, b) => (b.score.score < (a?.score.score ?? 101) ? b : a), undefined);
    const unscored = explanation.root.children.filter(({ score: { availability } }) =>
      Object.values(availability).some(({ present, applicable }) => present < applicable),
    );
    const value =
      card.score === undefined
        ? say.noScore
        : `${number(card.score, 1, true)} (${number(card.certainty.interval.lower, 0)}–${number(card.certainty.interval.upper, 0)}) ${card.class === undefined ? say.noClass : framework.class(card.class.code)}`;
    print(`   ${name.padEnd(28)} ${bar(card.score)} ${value}`);
    const facts = [
      best !== undefined &&
        best !== worst &&
        `${say.most}: ${framework.group(best.code)} ${number(best.score.score, 0)}`,
      worst && `${say.least}: ${framework.group(worst.code)} ${number(worst.score.score, 0)}`,
      unscored.length > 0 && `${say.missing}: ${list(unscored.map(({ code }) => framework.group(code)))}`,
    ].filter(Boolean);
    print(`     ${facts.join('; ')}`);
  }
  const told = all ? cards : cards.filter(({ name }) => name.startsWith(toldAloud));
  for (const { name, explanation } of told) {
    heading(5, say.explanation(name));
    print(...wrap(render(explanation, language, { name, detail: all ? 'full' : 'spoken' })));
  }
}

/** A score as ten blocks. */
function bar(score) {
  if (score === undefined) return '··········';
  const full = Math.round(score / 10);
  return '█'.repeat(full) + '░'.repeat(10 - full);
}

/** Lines of at most 110 characters, indented. */
function wrap(text) {
  return text.split('\n').flatMap((paragraph) => {
    const lines = [];
    let line = '  ';
    for (const word of paragraph.split(' ')) {
      if (line.length + word.length > 110) {
        lines.push(line);
        line = '  ';
      }
      line += ` ${word}`;
    }
    return [...lines, line.trimEnd()];
  });
}

function heading(number, text) {
  print('', `${number}. ${text}`);
}

function print(...lines) {
  for (const line of lines) console.log(line);
}
