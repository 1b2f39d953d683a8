export const file = 'docs/reference/indicators.md';

const list = (items) => items.join(', ');
const code = (text) => `\`${text}\``;
const codes = (texts) => list(texts.map(code));

/** The framework whose numbers the page shows. */
const shownFramework = 'adinda-2027';

/** The indicators as the registry declares them, with their texts in both languages and what the framework makes of them. */
export function page(kim) {
  const { dimensions, indicators } = kim;
  const all = Object.entries(indicators);
  return `${[
    '# Indicators',
    '<!-- Written by docs/generate/indicators.mjs. Do not edit: change the declaration or its texts and run "npm run docs". -->',
    `${all.length} indicators. The six ADINDA functions make up the index; the other blocks are reported beside it.`,
    howToRead(kim),
    ...Object.entries(dimensions).map(([dimension, about]) => section(kim, dimension, about)),
    reasons(kim),
    leftOut(kim),
    secondReadings(kim),
  ].join('\n\n')}\n`;
}

function howToRead() {
  return `## How to read this page

- **Four answers.** An indicator is measured, not applicable, without data, or has too little data. An absent list was not
  recorded; an empty list says that there was nothing. Nothing is ever filled in.
- **Active months** are the calendar months of the period in which the group existed, not the months with activity. A group
  whose day of formation is not known is taken to have existed all the time; \`exposure.basis\` says so.
- **Facts left out.** A yes-or-no fact or a category that fewer than two thirds of the records state gives "too little data"
  (\`minimumStated\`). Above that, the value rests on the records that state it, and \`unstated\` says how many do not.
- **Dates of events** (forwarded, answered, done) are different: absent means it has not happened.
- **Numbers.** An indicator owns none. Goalposts, cut-offs and weights are those of the framework ${code(shownFramework)};
  another framework has its own.
- **Basis.** *Source*: a source names the number, or is its nearest documented anchor; none was written for scoring KIMs.
  *Natural bound*: the end of the scale itself. *Needs local calibration*: a default of this library.
- **Adequate** is the threshold of the framework for counting indices, on the raw scale.`;
}

function section(kim, dimension, { inIndex }) {
  const own = Object.values(kim.indicators).filter((indicator) => indicator.dimension === dimension);
  const heading = `## ${[kim.id, kim.en].map(({ indicators }) => indicators.dimensions[dimension]).join(' · ')}${inIndex ? '' : ' (beside the index)'}`;
  return [heading, ...own.map((indicator) => entry(kim, indicator))].join('\n\n');
}

function entry(kim, indicator) {
  const { id, en } = kim;
  const { type, unit, direction, formula, reads, exposure } = indicator;
  const rows = [
    ['type', type],
    ['unit', `${en.indicators.units[unit]} · ${id.indicators.units[unit]}`],
    ['better', { higher: 'higher', lower: 'lower', band: 'within a range' }[direction]],
    ['formula', formula],
    ['reads', codes(reads)],
    ['related to', exposure === 'none' ? 'nothing' : exposure.replaceAll('-', ' ')],
    ...alsoDependsOn(kim, indicator.code),
    ...readBy(kim, indicator.code),
  ];
  return [
    `### ${code(indicator.code)}`,
    `**${id.indicators.names[indicator.code]}** · ${en.indicators.names[indicator.code]}`,
    `${id.indicators.counted[indicator.code]}\\\n${en.indicators.counted[indicator.code]}`,
    ['| | |', '|---|---|', ...rows.map(([name, text]) => `| ${name} | ${text.replaceAll('|', '\\|')} |`)].join('\n'),
    ...(type === 'qualitative' ? [rubric(kim, indicator)] : []),
  ].join('\n\n');
}

/** What a group cannot do alone. */
const alsoDependsOn = ({ id, en }, own) =>
  Object.hasOwn(en.indicators.dependsOn, own)
    ? [['depends also on', `${en.indicators.dependsOn[own]} · ${id.indicators.dependsOn[own]}`]]
    : [];

function rubric({ id, en }, { code: own, rubric: { ratersNeeded, evidenceRequired } }) {
  const levels = [1, 2, 3, 4].map(
    (level) =>
      `| ${level} | ${[id, en].map(({ indicators: { rubrics, rubricExamples } }) => `${rubrics[own][level - 1]} *${rubricExamples[own][level - 1]}*`).join(' | ')} |`,
  );
  return `Rubric (${en.indicators.draftRubric.replace(/\.$/, '').toLowerCase()}). At least ${ratersNeeded} different raters${
    evidenceRequired ? '; a rating counts only when it names records of the report' : ''
  }.

| level | Indonesia | English |
|---|---|---|
${levels.join('\n')}
| none | ${id.indicators.cannotJudge} | ${en.indicators.cannotJudge} |`;
}

/** What the framework makes of an indicator. */
function readBy(kim, code) {
  const criterion = kim.frameworks[shownFramework].criteria[code];
  if (criterion === undefined) return [[`in ${shownFramework}`, 'not a criterion']];
  const { normalise, basis, adequateFrom } = criterion;
  return [
    ['goalposts', `${goalpostsText(normalise)}; ${basisText(kim, basis)}`],
    ...(adequateFrom === undefined
      ? []
      : [['adequate', `${adequacyText(criterion)}; ${basisText(kim, adequateFrom.basis)}`]]),
  ];
}

function goalpostsText(normalise) {
  switch (normalise.method) {
    case 'goalposts':
      return `worst ${normalise.worst}, best ${normalise.best}${normalise.transform === undefined ? '' : ` (transform ${normalise.transform} taken first)`}`;
    case 'band':
      return `best from ${normalise.from} to ${normalise.to}, worst at ${normalise.zeroBelow} and at ${normalise.zeroAbove}`;
    case 'levels':
      return normalise.levels.map(({ level, value }) => `${level} is worth ${value}`).join(', ');
    case 'linear':
      return `${normalise.slope} × value + ${normalise.intercept}`;
  }
}

function adequacyText({ direction, adequateFrom: { value, through } }) {
  if (through !== undefined) return `from ${value} to ${through}`;
  return direction === 'lower' ? `at most ${value}` : `at least ${value}`;
}

function basisText({ sources }, basis) {
  if (basis.kind === 'natural-bound') return 'natural bound';
  if (basis.kind === 'needs-local-calibration') return 'needs local calibration';
  if (basis.kind === 'calibration') return `calibrated on ${basis.n} groups`;
  const { source, where } = basis.citation;
  const { title, confidence } = sources[source];
  return `source: ${title}${where === undefined ? '' : `, ${where}`} (${code(source)}, confidence ${confidence})`;
}

function reasons({ id, en }) {
  const rows = Object.keys(id.indicators.reasons).map(
    (reason) => `| ${code(reason)} | ${id.indicators.reasons[reason]} | ${en.indicators.reasons[reason]} |`,
  );
  return `## Why there is no value

| reason | Indonesia | English |
|---|---|---|
${rows.join('\n')}`;
}

function leftOut({ id, en }) {
  const rows = Object.keys(id.indicators.notCounted).map(
    (reason) => `| ${code(reason)} | ${id.indicators.notCounted[reason]} | ${en.indicators.notCounted[reason]} |`,
  );
  return `## Why a record is left out

Every record that was left out is listed in \`notCounted\`.

| reason | Indonesia | English |
|---|---|---|
${rows.join('\n')}`;
}

function secondReadings({ frameworks, id, en }) {
  const texts = (reading) => [id, en].map((language) => language.frameworks[shownFramework].readings[reading]);
  const tables = (frameworks[shownFramework].readings ?? []).map(
    ({ code: reading, parts }) => `| ${texts(reading)
      .map(({ title }) => title)
      .join(' · ')} | criteria |
|---|---|
${parts
  .map(
    ({ code: part, criteria }) =>
      `| ${texts(reading)
        .map((text) => text.parts[part])
        .join(' · ')} | ${criteria.length === 0 ? 'not measured' : codes(criteria)} |`,
  )
  .join('\n')}`,
  );
  return `## Second readings of the same criteria\n\n${tables.join('\n\n')}`;
}
