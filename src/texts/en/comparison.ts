import type { ComparisonMessages } from '../comparison-messages.js';
import type { Format } from '../message.js';

const signed = (points: number, { number }: Format) =>
  number(Math.abs(points), 1) === '0'
    ? 'no change'
    : `${number(Math.abs(points), 1)} ${number(Math.abs(points), 1) === '1' ? 'point' : 'points'} ${points < 0 ? 'down' : 'up'}`;

/** Sentences about a change of score. */
export const comparison: ComparisonMessages = {
  twoKims:
    'The two scores are of two different KIMs. What is called a change below is how the second KIM differs from the first, not how one KIM developed.',
  change: ({ before, after, change }, format) =>
    signed(change, format) === 'no change'
      ? `The score did not change; it is ${format.number(after, 1)}.`
      : `The score went from ${format.number(before, 1)} to ${format.number(after, 1)}: ${signed(change, format)}.`,
  classChanged: ({ before, after }) =>
    before === undefined
      ? `The first of the two has no class; the class of the second is ${after}.`
      : after === undefined
        ? `The class of the first is ${before}; the second has none.`
        : `The class changed from ${before} to ${after}.`,
  split: ({ records, availability, rules }, format) => {
    const causes = [
      `Because of the content of the records: ${signed(records, format)}.`,
      `Because of what could be counted: ${signed(availability, format)}.`,
    ];
    if (rules !== undefined) causes.push(`Because of another way of scoring: ${signed(rules, format)}.`);
    return causes.join(' ');
  },
  splitRule: 'Each cause is given the mean of its effect over all orders in which the changes can happen.',
  noSplit: {
    'not-both-scored': 'The change cannot be broken down, because one of the two has no score, or neither.',
    'not-scorable-crosswise':
      'The change cannot be broken down, because the records of one of the two have no score with what could be counted in the other, or under its way of scoring.',
    'different-ranges': 'The two scores are on different ranges, so their difference means nothing.',
    'not-additive': 'The change cannot be broken down by measure, because this score is not a sum of its parts.',
  },
  moved: 'The measures that changed most:',
  criterion: ({ name, from, to, records, availability, rules }, format) => {
    const values = from === undefined || to === undefined ? '' : ` from ${from} to ${to}`;
    const parts = [
      [records, 'the content of the records'],
      [availability, 'what could be counted'],
      [rules, 'the way of scoring'],
    ] as const;
    const shown = parts.filter(([points]) => format.number(Math.abs(points), 1) !== '0');
    return `${name}${values}: ${format.list(shown.map(([points, cause]) => `${signed(points, format)} by ${cause}`))}.`;
  },
  countedOnlyAfter: ({ names }) => `Counted only in the second of the two scores: ${names}.`,
  countedOnlyBefore: ({ names }) => `Counted only in the first of the two scores: ${names}.`,
};
