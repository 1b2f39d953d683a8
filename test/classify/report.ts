import {
  f1,
  f1Interval,
  functionLabels,
  functionTally,
  gradeTally,
  isRight,
  type LabelledTitle,
  labelledTitles,
  leaveOneSourceOut,
  microF1Interval,
  nothingHeldOut,
  type Outcome,
  statusTally,
  type Tally,
  techniqueTally,
  unknown,
  wilson,
} from './evaluate.js';

const classes = ['diseminasi', 'pendidikan-latihan', 'other', 'advokasi', 'mediasi', 'konsultasi-konseling'];

/** The figures of the classifier on the labelled titles, as the Markdown that stands in docs/benchmarks.md. */
export function evaluationReport(
  titles: readonly LabelledTitle[] = labelledTitles(),
  strict: readonly Outcome[] = leaveOneSourceOut(titles, 'strict'),
): string {
  const columns: readonly (readonly [string, readonly Outcome[]])[] = [
    ['source held out, strict', strict],
    ['of them, titles of KIMs', strict.filter(({ labelled }) => labelled.isOfKim)],
    ['of them, others', strict.filter(({ labelled }) => !labelled.isOfKim)],
    ['source held out, declared', leaveOneSourceOut(titles, 'declared')],
    ['nothing held out', nothingHeldOut(titles)],
  ];
  const rows: (readonly [string, (outcomes: readonly Outcome[]) => string])[] = [
    ['titles', (all) => String(all.length)],
    ['technique right', (all) => share(all.filter(isRight).length, all.length)],
    ...classes.map(
      (label) => [`${label}, F1`, (all: readonly Outcome[]) => f1OrNone(techniqueTally(all, label))] as const,
    ),
    [
      'no technique found where there is one',
      (all) => String(all.filter((one) => one.technique === unknown && one.labelled.technique !== unknown).length),
    ],
    ...['named', 'alias', 'weak'].map(
      (grade) =>
        [
          `right of ${grade}`,
          (all: readonly Outcome[]) => share(gradeTally(all, grade).right, gradeTally(all, grade).of),
        ] as const,
    ),
    ['status right', (all) => share(all.filter((one) => one.status === one.labelled.status).length, all.length)],
    ...['held', 'planned', 'not-held', 'no-activity'].map(
      (status) => [`${status}, F1`, (all: readonly Outcome[]) => f1OrNone(statusTally(all, status))] as const,
    ),
    ['ADINDA, micro-F1', (all) => f1OrNone(functionTally(all), microF1Interval(all))],
    ...functionLabels.map(
      (label) => [`ADINDA ${label}, F1`, (all: readonly Outcome[]) => f1OrNone(functionTally(all, [label]))] as const,
    ),
  ];
  return [
    `| | ${columns.map(([name]) => name).join(' | ')} |`,
    `|---|${columns.map(() => '---:|').join('')}`,
    ...rows.map(([name, figure]) => `| ${name} | ${columns.map(([, outcomes]) => figure(outcomes)).join(' | ')} |`),
  ].join('\n');
}

function f1OrNone(tally: Tally, [from, to]: readonly [number, number] = f1Interval(tally)): string {
  if (tally.right + tally.missed === 0) return 'none labelled';
  return `${f1(tally).toFixed(3)} (${from.toFixed(2)}–${to.toFixed(2)})`;
}

/** A share with its interval. */
function share(right: number, of: number): string {
  if (of === 0) return 'none';
  const [from, to] = wilson(right, of);
  return `${(right / of).toFixed(3)} (${right} of ${of}; ${from.toFixed(2)}–${to.toFixed(2)})`;
}
