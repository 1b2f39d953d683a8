/** A name or an id from input stays in its line: nobody can write a line of an explanation by what they are called. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageChart } from '../../src/charts/coverage-chart.js';
import { rankIntervalsChart } from '../../src/charts/rank-intervals-chart.js';
import { checkSubmission } from '../../src/check.js';
import type { ActivityClassification } from '../../src/classify/classification.js';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { explainRequirements, renderRequirements } from '../../src/explain/explain-requirements.js';
import { explainScore } from '../../src/explain/explain-score.js';
import { frameworkWords } from '../../src/explain/framework-words.js';
import { render } from '../../src/explain/render.js';
import { renderClassification } from '../../src/explain/render-classification.js';
import { renderComparison } from '../../src/explain/render-comparison.js';
import { reportHtml } from '../../src/report/report-html.js';
import { compareScores } from '../../src/score/compare.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';

/** Everything that an editor, a terminal or a reader of lines takes as the end of a line. */
const ends = ['\n', '\r\n', '\r', '\v', '\f', '\u001c', '\u001e', '\u0085', '\u2028', '\u2029', '\n\n'];
const lineEnd = /\r\n|[\p{Cc}\u2028\u2029]/u;
/** What hides text, or turns the direction of what follows. */
const hidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

const hostile = fc
  .array(fc.constantFrom(...ends, '\u202e', '\0', '\t', '- ', 'KIM Mawar', ': memenuhi syarat.', '<p>', '(1) '), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

const group = {
  kind: 'registration',
  schemaVersion: 'v1',
  id: 'k',
  name: 'KIM',
  bodyType: 'kim',
  members: [{ id: 'a' }],
  decrees: [],
};
const { validation } = checkSubmission(group, { asOf: '2026-01-31' });
const report = validation as NonNullable<typeof validation>;

const explained = (evidence: readonly string[], kimId: string) => {
  const measurements = {
    'diskusi.dengan-keputusan': { status: 'measured', value: 1, n: 2, evidence },
    'diskusi.kehadiran-anggota': { status: 'no-data', reason: 'not-stated' },
  } as const;
  const card = scoreKim({ measurements, notCounted: [{ list: kimId, reason: 'future', count: 1 }] } as never, adinda);
  return explainScore({ ...card, kimId }, adinda);
};

/** A comparison that came back from a store with a criterion that this library does not have. */
const compared = (code: string) => {
  const measured = (value: number) => ({ 'diskusi.dengan-keputusan': { status: 'measured', value, n: 4 } }) as const;
  const [before, after] = [0, 1].map((value) => scoreKim({ measurements: measured(value) } as never, adinda));
  const comparison = compareScores(before as never, after as never);
  return { ...comparison, countedOnlyAfter: [code], countedOnlyBefore: [code] };
};

/** A title of two words that a line ends between, which the classifier reads as one. */
const quotedTitle = (end: string) => {
  const title = `Workshop${end}fotografi untuk ibu${end}rumah tangga di aula${end}desa`;
  return renderClassification(classifyActivity(title) as ActivityClassification, id, { title }).join('\n');
};

const pageOf = (name: string) => {
  const readable = { ...group, name };
  const { card } = explained([name], 'k');
  const page = reportHtml(
    { registrations: [{ readable, issues: [], validation: report } as never], cards: [card] },
    id,
  );
  return page.match(/<\w+/g)?.join('\n') ?? '';
};

/** Each text that is made of lines, with one name or id of the caller's in it. */
const texts: Readonly<Record<string, (name: string) => string>> = {
  'the name in an explanation': (name) => render(explained(['r1', 'r2'], 'k'), id, { name }),
  'the ids of records in an explanation': (name) => render(explained([name, 'r2'], 'k'), en, { evidenceIds: 3 }),
  'a list that no language knows': (name) => render(explained(['r1'], name), id),
  'the name above requirements': (name) => renderRequirements(report, id, name) ?? '',
  'the heading of requirements': (name) => explainRequirements(report, en, name)?.heading ?? '',
  'a framework from elsewhere': (name) => {
    const { title, group: groupOf, class: classOf } = frameworkWords({ id: name }, id);
    return [title, groupOf(name), classOf(name)].join('|');
  },
  'a comparison with criteria from elsewhere': (name) => renderComparison(compared(name) as never, id),
  'the words of a title': (name) => quotedTitle(lineEnd.exec(name)?.[0] ?? ' '),
  'the elements of a report': pageOf,
  'the description of a chart of rows': (name) =>
    String(coverageChart([{ name: `x${name}`, count: 3, of: 8 }], { language: id }).description),
  'the description of a chart of ranks': (name) =>
    String(rankIntervalsChart([{ name: `x${name}`, rank: 1, low: 1, high: 2 }], { language: en }).description),
};

const linesOf = (text: string) => text.split(lineEnd);

describe.each(Object.entries(texts))('%s', (_, write) => {
  it('makes no line', () => {
    const lines = linesOf(write('KIM')).length;
    fc.assert(
      fc.property(hostile, (name) => {
        const text = write(name);
        expect(linesOf(text)).toHaveLength(lines);
        expect(text.replaceAll('\n', '')).not.toMatch(hidden);
      }),
      { numRuns: 100 },
    );
  });
});
