// Every rule: what it asks, how severe a breach is and with which numbers under each rule set, on which source, and what
// it states to the people of the group.
import { readFileSync } from 'node:fs';
import { asOf, brokenSubmissions } from '../examples/broken-submissions.mjs';

export const file = 'docs/reference/rules.md';

export function page(kim) {
  const codes = Object.keys(rulesOf(kim));
  const samples = sampleIssues(kim);
  const subjects = [...new Set(codes.map(subjectOf))];
  return `${[
    '# The rules',
    '<!-- Written by docs/generate/rules.mjs. Do not edit: change the rule, its texts or the rule sets and run "npm run docs". -->',
    introduction(codes),
    ruleSets(kim),
    ...subjects.map((subject) =>
      [
        `## ${subject}`,
        ...codes.filter((code) => subjectOf(code) === subject).map((code) => section(kim, code, samples.get(code))),
      ].join('\n\n'),
    ),
    citedSources(kim, codes),
  ].join('\n\n')}\n`;
}

const subjectOf = (code) => code.split('.')[0];

function introduction(codes) {
  return `${codes.length} rules. Each gives one of four answers: it passes, it fails, it does not apply, or it cannot tell, because facts
are missing. A rule knows how to check; the rule set says with which numbers, how severe a breach is, and on which source.
A rule without a national row is in force only where a local profile names it. What was decided on the way, and where the
rules judge otherwise than one might expect, stands in [rules.md](../rules.md).

Of each rule stands here what is needed to write it again: what it reads, when it fails, where its boundaries are, where it reports,
and every way in which it gives no verdict. Where findings and missing facts meet, it fails; where nothing is wrong and a fact is
missing, it cannot tell. \`members[].ageBand\` is the age band of every entry of the list of members. The reasons
\`no-registration\` and \`registration-incomplete\` are about the registration beside a report; their places lead into it.

**error**: the group is not sound. **warning**: worth a conversation. **hint**: advice.
Confidence: **H**, an official page, several independent pages, or a count from data; **M**, one secondary page; **L**, our reading.
*Source read* says whether the cited source itself was read; *clause read*, whether the clause of the regulation that the rule
goes back to was read in the regulation (– where it goes back to none). *Evidence* names what else speaks for the rule and what
speaks against it, or against making it a requirement everywhere.`;
}

function ruleSets(kim) {
  const national = kim.nationalRuleSets.map(({ id, since, until, legalBasis }) => {
    const basis = legalBasis.map((code) => kim.id.concepts['legal-instruments'].concepts[code].label).join('; ');
    return `| \`${id}\` | ${since} | ${until ?? 'still in force'} | ${basis} | ${kim.en.ruleSets[id].note ?? ''} |`;
  });
  const local = kim.localProfiles.map(({ id, bindings, leftOut = [] }) => {
    const differs = Object.keys(bindings).map((code) => `[\`${code}\`](#${anchor(code)})`);
    const left = leftOut.map(({ code, source }) => `${kim.en.ruleSets[id].leftOut[code]} (${source.source})`);
    return `| \`${id}\` | ${kim.id.ruleSets[id].title} | ${differs.join(', ')} | ${left.join('<br>')} |`;
  });
  return [
    '## The rule sets',
    '`ruleSetAt(date, profile)` finds the one in force; the last day stands outside.',
    table(['national rule set', 'since', 'until', 'legal basis', 'note'], national),
    `A local profile is laid over the national rules of the day. ${kim.en.ruleSets[kim.localProfiles[0].id].note}`,
    table(['local profile', 'place', 'differs in', 'stated as well, and not followed'], local),
  ].join('\n\n');
}

function section(kim, code, sample) {
  const parts = [
    `<a id="${anchor(code)}"></a>\n\n### \`${code}\``,
    `${kim.id.ruleTitles[code]}  \n*${kim.en.ruleTitles[code]}*`,
    ...comment(code),
    answers(kim, code),
    table(
      ['rule set', 'severity', 'options', 'source', 'confidence', 'source read', 'clause read'],
      bindingRows(kim, code),
    ),
    ...evidenceFor(kim, code),
  ];
  if (sample !== undefined) {
    parts.push(`> ${kim.renderIssue(sample, kim.id)}\n>\n> *${kim.renderIssue(sample, kim.en)}*`);
  }
  return parts.join('\n\n');
}

/** What speaks for a rule and what against it, each source once. */
function evidenceFor(kim, code) {
  const bindings = [...kim.nationalRuleSets, ...kim.localProfiles].map((set) => set.bindings[code]).filter(Boolean);
  const line = (title, side) => {
    const all = [kim.nationalEvidence[code], ...bindings.map(({ evidence }) => evidence)].flatMap(
      (one) => one?.[side] ?? [],
    );
    const once = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
    const texts = once.map(({ source, where, quote }) =>
      [where ? `${source} (${where})` : source, quote && `“${quote}”`].filter(Boolean).join(': '),
    );
    return texts.length === 0 ? [] : [`${title}: ${texts.join('; ')}.`];
  };
  const lines = [...line('**Evidence for**', 'for'), ...line('**Evidence against**', 'against')];
  return lines.length === 0 ? [] : [lines.join('  \n')];
}

/** What stands above the rule in its file: what it is about, when it fails, and its boundaries. */
function comment(code) {
  const file = new URL(`../../src/validate/rules/${anchor(code)}.ts`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  const above = text.slice(0, text.indexOf('= /* @__PURE__ */ rule({')).split('/**').at(-1);
  return above
    .slice(0, above.indexOf('*/'))
    .split(/\n \*\n/)
    .map((paragraph) => paragraph.replace(/(^|\n) ?\* ?/g, ' ').trim())
    .map((paragraph) => paragraph.replace(/^(Fails|Boundary:)/, '**$1**'));
}

const places = (list) => list.map((place) => `\`${place}\``).join(', ');

/** Which fields it reads, where it reports, and every way in which it gives no verdict. */
function answers(kim, code) {
  const { reads, reportsAt, cannotTell, notApplicable, notInJsonSchema } = kim.describeRule(rulesOf(kim)[code]);
  const rows = [
    ['reads', places(reads)],
    ['reports at', places(reportsAt)],
    ...cannotTell.map(({ reason, missing }) => [
      `cannot tell: ${kim.en.cannotTellReasons[reason]}`,
      `\`${reason}\`${missing.length > 0 ? `: ${places(missing)}` : ''}`,
    ]),
    ...notApplicable.map(({ reason, by }) => [
      `does not apply: ${kim.en.notApplicableReasons[reason]}`,
      `\`${reason}\`${by === undefined ? '' : `: ${by.map((one) => `[\`${one}\`](#${anchor(one)})`).join(', ')}`}`,
    ]),
    ['JSON Schema', notInJsonSchema === undefined ? 'stated' : `not stated: \`${notInJsonSchema}\``],
  ];
  return table(
    ['', ''],
    rows.map(([what, where]) => `| ${what} | ${where} |`),
  );
}

/** One row for each way in which the rule is bound, with the rule sets that bind it so. */
function bindingRows(kim, code) {
  const bound = [
    ...kim.nationalRuleSets.map(({ id, bindings }) => [id, bindings[code]]),
    ...kim.localProfiles.map(({ id, bindings }) => [id, bindings[code]]),
  ].filter(([, binding]) => binding !== undefined);
  const alike = new Map();
  for (const [id, binding] of bound) {
    const key = JSON.stringify(binding);
    alike.set(key, { binding, ids: [...(alike.get(key)?.ids ?? []), id] });
  }
  return [...alike.values()].map(({ binding, ids }) => {
    const { severity, options, source, confidence, clauseRead } = binding;
    const read = kim.sources[source.source].read ? 'yes' : 'no';
    const clause = clauseRead === undefined ? '–' : clauseRead ? 'yes' : 'no';
    const where = source.where ? `${source.source} (${source.where})` : source.source;
    const names = ids.map((id) => `\`${id}\``).join('<br>');
    return `| ${names} | ${severity} | ${optionsText(options)} | ${where} | ${confidence} | ${read} | ${clause} |`;
  });
}

function optionsText(options) {
  const entries = Object.entries(options);
  return entries.map(([key, value]) => `${key}: ${valueText(value)}`).join('<br>') || '–';
}

function valueText(value) {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueText).join(', ');
  if (typeof value === 'object' && value !== null) {
    return `(${Object.entries(value)
      .map(([key, inner]) => `${key}: ${valueText(inner)}`)
      .join('; ')})`;
  }
  return String(value);
}

/** No code of today's lists is retired. */
const neverBroken = 'report.retired-concept';

/** One finding of each rule. */
function sampleIssues(kim) {
  const samples = new Map();
  for (const { draft, ruleSet, areaLookup, registration } of brokenSubmissions) {
    const report = kim.validateSubmission(draft, {
      ruleSet: kim.ruleSetById(ruleSet),
      asOf,
      ...(areaLookup && { areaLookup }),
      ...(registration && { registration }),
    });
    for (const issue of report.issues) if (!samples.has(issue.code)) samples.set(issue.code, issue);
  }
  const without = Object.keys(rulesOf(kim)).filter((code) => !samples.has(code) && code !== neverBroken);
  if (without.length > 0) throw new Error(`No submission of docs/examples breaks ${without.join(', ')}.`);
  return samples;
}

function citedSources(kim, codes) {
  const bindings = [...kim.nationalRuleSets, ...kim.localProfiles].flatMap((set) =>
    codes.map((code) => set.bindings[code]),
  );
  const cited = new Set(
    bindings
      .filter(Boolean)
      .flatMap(({ source, evidence }) => [source, ...citedIn(evidence)])
      .concat(codes.flatMap((code) => citedIn(kim.nationalEvidence[code])))
      .map(({ source }) => source),
  );
  const rows = [...cited].sort().map((id) => {
    const { title, kind, published, address } = kim.sources[id];
    return `| ${id} | ${[title, address].filter(Boolean).join('<br>')} | ${kind} | ${published ?? ''} |`;
  });
  return ['## Sources', table(['id', 'title and address', 'kind', 'published'], rows)].join('\n\n');
}

const citedIn = (evidence = {}) => [...(evidence.for ?? []), ...(evidence.against ?? [])];

const anchor = (code) => code.replace('.', '-');

function table(head, rows) {
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}

/** Every rule of the library, by its code. */
function rulesOf(kim) {
  return { ...kim.registrationRules, ...kim.activityReportRules };
}
