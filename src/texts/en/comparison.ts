import type { ComparisonMessages } from '../comparison-messages.js';
import type { Format } from '../message.js';

const signed = (points: number, { number }: Format) =>
  points < 0 ? `${number(-points, 1)} points down` : `${number(points, 1)} points up`;

/** Sentences about a change of score. */
export const comparison: ComparisonMessages = {
  change: ({ before, after, change }, format) =>
    `The score went from ${format.number(before, 1)} to ${format.number(after, 1)}: ${signed(change, format)}.`,
  classChanged: 'The class changed with it.',
  split: ({ data, rules }, format) =>
    `Because of what was recorded: ${signed(data, format)}. Because of another way of scoring: ${signed(rules, format)}.`,
  splitRule:
    'The two are separated by the mean of two orders: the records changing first, and the way of scoring changing first.',
  noSplit: {
    'not-both-scored': 'The change cannot be broken down, because one of the two periods has no score.',
    'not-scorable-crosswise':
      'The change cannot be broken down, because the records of one period have no score under the way of scoring of the other.',
    'different-ranges': 'The two scores are on different ranges, so their difference means nothing.',
    'not-additive': 'The change cannot be broken down by measure, because this score is not a sum of its parts.',
  },
  moved: 'The measures that changed most:',
  criterion: ({ name, from, to, data, rules }, format) => {
    const values = from === undefined || to === undefined ? '' : ` from ${from} to ${to}`;
    const byRules = Math.abs(rules) < 0.05 ? '' : `, and ${signed(rules, format)} by the way of scoring`;
    return `${name}${values}: ${signed(data, format)} by what was recorded${byRules}.`;
  },
  countedOnlyAfter: ({ names }) => `Counted only in the later period: ${names}.`,
  countedOnlyBefore: ({ names }) => `No longer counted in the later period: ${names}.`,
};
