import { uncapitalised } from '../format/uncapitalised.js';
import type { ScoreMessages } from '../score-messages.js';

/** Sentences that explain a score. */
export const score: ScoreMessages = {
  heading: ({ name, period }, { date }) =>
    `Explanation of the score of ${name ?? 'the group'}${
      period === undefined ? '' : ` for ${date(period.from)} to ${date(period.through)}`
    }.`,
  headline: ({ score: value, top, className }, { number }) =>
    `The overall score is ${number(value, 1)} of ${number(top)}${
      className === undefined ? '' : `, in the class ${className}`
    }.`,
  borderline: 'The score is very close to the edge of the class, so the class should not be relied on.',
  notClassified: ({ reasons }, { list }) =>
    `The group cannot be placed in a class yet: ${list(
      reasons.map(
        (reason) =>
          ({
            'too-few-months': 'it was observed for too short a time',
            'months-unknown': 'it is not known for how long it was observed',
            'too-little-measured': 'its records are not complete enough',
            'quality-not-judged': 'too few raters from outside the group have judged its quality',
          })[reason],
      ),
    )}.`,
  upperBound: ({ upTo }, { number }) =>
    `What is not recorded or not judged counts with the lowest result. If all of it were the best, the score would be at most ${number(upTo, 1)}.`,
  noHeadline: ({ unscored }, { list }) =>
    unscored.length === 0
      ? 'No overall score can be given yet, because there is nothing to count.'
      : `No overall score can be given yet, because too little is recorded for ${list(unscored)}.`,
  evidence: {
    'numbers-and-judgements': 'The score rests on counted records and on judgements of quality.',
    'numbers-only':
      'The score rests on numbers only. Nobody has judged the quality yet, and success should be measured both in quantity and in quality.',
    'judgements-only': 'The score rests on judgements of quality only. There are no records to count yet.',
    none: 'There are no records to count and no judgements of quality yet.',
  },
  balance: ({ geometric, weakest, weakestScore }, { number, list }) =>
    `${
      geometric === undefined
        ? ''
        : `In this score, strong functions make up for weak ones. If they may not, the score is ${number(geometric, 1)}. `
    }The weakest is ${list(weakest)}, with ${number(weakestScore, 1)}.`,
  strongest: ({ strongest, score: value }, { number, list }) =>
    `The strongest is ${list(strongest)}, with ${number(value, 1)}.`,
  group: ({ title, score: value, points }, { number }) =>
    `${title} has ${number(value, 1)}${
      points === undefined ? '' : ` and brings ${number(points, 1)} points to the overall score`
    }.`,
  gateClosed: ({ title }) =>
    `For ${title} it is on record that nothing was done at all, and the score follows from that.`,
  criterion: ({ name, value, normalised, top, clamped, cautious }, { number }) =>
    `${name}: ${value}${
      cautious === undefined ? '' : `, read as ${cautious} because little was observed`
    }, worth ${number(normalised, 0)} of ${number(top)}${
      clamped === undefined ? '' : clamped === 'to-highest' ? ' (beyond the upper mark)' : ' (below the lower mark)'
    }.`,
  bestAndWorst: ({ best, worst }) =>
    `Best within it is ${uncapitalised(best.name)}: ${best.value}. Most in need of more is ${uncapitalised(worst.name)}: ${worst.value}.`,
  evidenceIds: ({ ids, more }, { list, number }) =>
    `Evidence: records ${more === 0 ? list(ids) : `${ids.join(', ')}, and ${number(more)} more`}.`,
  timeLimits: ({ limits }, { list, number }) =>
    `Time limits used for answers: ${list(
      limits.map(
        ({ name, limit }) =>
          `${name} ${number(limit.days)} ${limit.counted === 'working-days' ? 'working days' : 'days'}`,
      ),
    )}.`,
  notApplicableIntro: 'Not counted:',
  missingIntro: 'Not yet measurable, so that the scores of these functions rest on their other measures:',
  assumedIntro: 'Not recorded or not judged, and therefore counted with the lowest result:',
  unusedIntro: 'On record, but not usable yet because too many other measures are missing:',
  withReason: ({ name, reason }) => `${name}: ${reason}`,
  reasonUnknown: 'The reason is not known.',
  stepsIntro: 'Steps that would raise the score most:',
  step: ({ name, from, to, gain, opensGate }, { number }) =>
    `${name} from ${from} to ${to}: the overall score rises by ${number(gain, 1)} points${
      opensGate ? ', and the other measures of that function begin to count' : ''
    }.`,
  nextClass: ({ className, distance, steps }, { number }) =>
    `To reach the class ${className}, the score needs ${number(distance, 1)} more points${
      steps === undefined ? '' : `, which raising ${number(steps)} ${steps === 1 ? 'measure' : 'measures'} would bring`
    }.`,
  besideIntro: 'Reported beside the score and not counted in it:',
  notOfficial: 'This way of scoring is an initial proposal of kim-domain, not a government standard.',
};
