import {
  adindaFramework,
  checkSubmission,
  classifyActivity,
  explainScore,
  measureKim,
  render,
  renderIssue,
  ruleSetAt,
  scoreKim,
} from 'kim-domain';
import { frameworkWords } from 'kim-domain/explain';
import { en } from 'kim-domain/texts/en';
import { id } from 'kim-domain/texts/id';
import { ruleSetTitle } from 'kim-domain/validate';
import { sources } from 'kim-domain/vocabulary';
import { readFolder, readTitles } from './read-json.mjs';
import { words } from './words.mjs';

const languages = { id, en };
/** The day of the tour is fixed, so that it prints the same lines on every day. */
const tourDay = '2026-01-31';
/** The group whose score is told as its chair could read it. */
const toldAloud = 'KIM Suluh Tani';

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
  const quiet = [];
  for (const registration of registrations) {
    const { sound, issues, validation } = checkSubmission(registration, { ruleSet, asOf });
    const { notChecked } = validation;
    const shown = all ? issues : issues.filter(worthTelling).slice(0, 3);
    if (!all && shown.length === 0) {
      quiet.push({ name: registration.name, notChecked });
      continue;
    }
    print(
      ` ${sound ? '✓' : '✗'} ${registration.name}: ${sound ? say.sound : say.unsound}; ${say.notChecked(notChecked.length)}`,
    );
    for (const issue of shown) {
      const basis = issue.source === undefined ? '' : ` [${say.source}: ${citation(issue.source)}]`;
      print(`     ${say.severity[issue.severity]}: ${renderIssue(issue, language)}${basis}`);
    }
    if (all) for (const one of notChecked) print(`     ? ${unanswered(one, language)}`);
  }
  if (quiet.length === 0) return;
  print(` ✓ ${say.sound} (${quiet.length}): ${quiet.map(({ name }) => name).join(', ')}`);
  const [{ name, notChecked }] = quiet;
  print(`     ${say.firstNotChecked} ${name}`);
  for (const one of notChecked.slice(0, 2)) print(`     ? ${unanswered(one, language)}`);
}

/** Errors and warnings, and the one hint about who began the group. */
function worthTelling({ code, severity }) {
  return severity !== 'hint' || code.startsWith('formation.');
}

function unanswered({ code, reason }, { ruleTitles, cannotTellReasons }) {
  return `${ruleTitles[code]}: ${cannotTellReasons[reason]}`;
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
    if (!all && i % 9 !== 0) return;
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
    const dimensions = explanation.root.children.filter(({ score }) => score.score !== undefined);
    const best = dimensions.reduce((a, b) => (b.score.score > (a?.score.score ?? -1) ? b : a), undefined);
    const worst = dimensions.reduce((a, b) => (b.score.score < (a?.score.score ?? 101) ? b : a), undefined);
    const unscored = explanation.root.children.filter(({ score }) => score.score === undefined);
    const value =
      card.score === undefined ? say.noScore : `${number(card.score, 1, true)} ${framework.class(card.class.code)}`;
    print(`   ${name.padEnd(28)} ${bar(card.score)} ${value}`);
    const facts = [
      best !== worst && `${say.most}: ${framework.group(best.code)} ${number(best.score.score, 0)}`,
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

function citation({ source, where }) {
  const { title, address } = sources[source];
  return [title, where, address].filter(Boolean).join(', ');
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
