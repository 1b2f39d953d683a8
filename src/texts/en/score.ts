import { judgementFirst } from '../format/judgement-first.js';
import { uncapitalised } from '../format/uncapitalised.js';
import type { Format } from '../message.js';
import type { ScoreMessages } from '../score-messages.js';

const inPoints = (points: number, number: Format['number'], more = '') =>
  `${number(points, 1)} ${more}${number(points, 1) === '1' ? 'point' : 'points'}`;

/** Sentences that explain a score. */
export const score: ScoreMessages = {
  heading: ({ name = '', isGroup, period }, { date }) =>
    `Explanation of the score${name !== '' ? ` of ${name}` : isGroup ? ' of the group' : ''}${
      period === undefined ? '' : ` for ${date(period.from)} to ${date(period.through)}`
    }.`,
  headline: ({ score: value, top, className }, { number }) =>
    `The overall score is ${number(value, 1)} of ${number(top)}${
      className === undefined ? '' : `, in the class ${className}`
    }.`,
  borderline: 'The score is very close to the edge of the class, so the class should not be relied on.',
  certainty: ({ lower, upper, coverage, atLeast, sources, after }, { number, list }) => {
    const aside = after === 'besides' ? 'Leaving aside what cannot be counted yet, ' : '';
    if (number(lower, 1) === number(upper, 1)) {
      return `${aside}${aside === '' ? 'Nothing' : 'nothing'} that this measure takes into account could have changed the score.`;
    }
    const why = list(
      sources.slice(0, 2).map(
        (source) =>
          ({
            records: 'chance in what was recorded',
            raters: 'raters who judge differently',
            missing: 'what counts and is not known yet',
            unobserved: 'months that were not certainly observed',
            weights: 'weights that could have been chosen otherwise',
          })[source],
      ),
    );
    const range = `score could as well lie from ${number(lower, 1)} to ${number(upper, 1)} (with a chance of ${atLeast ? 'at least ' : ''}${number(coverage * 100, 0)}%)`;
    if (after === 'beyond') {
      return why === '' ? `So the ${range}.` : `Taking ${why} into account too, the ${range}.`;
    }
    return `${aside}${aside === '' ? 'The' : 'the'} ${range}, above all because of ${why}.`;
  },
  classCertainty: ({ verdict, own, likely, atLeast }, { number, list }) => {
    const percent = (probability: number) =>
      probability > 0.99 ? 'more than 99%' : `${atLeast ? 'at least ' : ''}${number(probability * 100, 0)}%`;
    const [first] = likely;
    if (verdict === 'refused' || first === undefined) {
      const scored = `The class is not certain: by the score alone it is ${own}`;
      if (first === undefined) return `${scored}, but what is not known yet could change that.`;
      return `${scored}, while the chances of the classes are ${list(likely.map(({ className, probability }) => `${className} ${percent(probability)}`))}${atLeast ? '; the rest hangs on what is not known yet' : ''}.`;
    }
    return verdict === 'stable'
      ? `The class ${first.className} is well founded (${percent(first.probability)}).`
      : `The class ${first.className} is the most likely one (${percent(first.probability)}), but not certain.`;
  },
  quality: ({ grade, parts }, { number, list }) => {
    const percent = (value: number) => `${number(value * 100, 0)}%`;
    const figures: Readonly<Record<(typeof parts)[number]['part'], (value: number) => string>> = {
      months: (value) =>
        value === 0
          ? 'not one month was certainly observed'
          : `only ${number(value)} ${value === 1 ? 'month was' : 'months were'} certainly observed`,
      measured: (value) => `only ${percent(value)} of what is counted was recorded`,
      denominators: (value) =>
        value < 1
          ? 'half of the measures or more have no records'
          : `half of the measures rest on ${number(Math.floor(value))} or fewer records`,
      unstated: (value) => `${percent(value)} of the records are not filled in where it matters`,
      inferred: (value) => `${percent(value)} of the records were sorted by their titles and not by the reporter`,
      raters: (value) =>
        value === 0
          ? 'not everything was judged by enough raters from outside the group'
          : `there were as few as ${number(value)} raters`,
      agreement: (value) =>
        value === 0
          ? 'raters agree to within one level on nothing that they judged'
          : `raters agree to within one level on only ${percent(value)} of what they judged`,
      lists: (value) => `of ${number(value)} ${value === 1 ? 'list' : 'lists'} only a part could be counted`,
    };
    const name = { strong: 'good', fair: 'fair', weak: 'weak' }[grade];
    const why = list(parts.map(({ part, value }) => figures[part](value)));
    return `The quality of the data is ${name}${why === '' ? '' : `: ${why}`}.`;
  },
  ratersApart: ({ raters, apart }, { number }) => {
    const who = (relation: string | undefined) => (relation === undefined ? 'One rater' : `One rater (${relation})`);
    const sentences = apart.map(({ relation, difference }) => {
      const levels = `${number(Math.abs(difference), 1)} ${Math.abs(difference) === 1 ? 'level' : 'levels'}`;
      return `${who(relation)} judged ${levels} ${difference < 0 ? 'lower' : 'higher'} than the other${raters === 2 ? '' : 's'}, on average.`;
    });
    return `${sentences.join(' ')} Talk about the levels with the raters before relying on their judgement.`;
  },
  leftOutIntro: 'Records that did not count, or not in full:',
  leftOut: ({ list: name, count, reason }, { number }) => `${name}, ${number(count)}: ${reason}`,
  partialLists: ({ lists }, { list }) =>
    `Only a part of these lists was there, so that what is counted in them is a minimum: ${list(lists)}.`,
  openLists: ({ lists }, { list }) =>
    `Not all records of these lists could be counted, because some days are not known exactly or only a part of the list was there, so that what is counted in them is a minimum: ${list(lists)}.`,
  partsLeftOut: ({ count }, { number }) =>
    count === 1
      ? '1 part of what was handed in could not be read and was left out.'
      : `${number(count)} parts of what was handed in could not be read and were left out.`,
  notClassified: ({ reasons, monthsNeeded }, { list, number }) =>
    `The group cannot be placed in a class yet: ${list(
      judgementFirst(reasons).map(
        (reason) =>
          ({
            'too-few-months':
              monthsNeeded === undefined
                ? 'it was observed for too short a time'
                : `a class needs ${number(monthsNeeded)} months to have been observed`,
            'period-too-long': 'the period is longer than the one for which the framework was made',
            'months-unknown':
              'it is not known for how long it has existed (please give the day on which it was formed)',
            'too-little-measured': 'its records are not complete enough',
            'quality-not-judged': 'too few raters from outside the group have judged its quality',
            'raters-not-checked':
              'it cannot be checked whether the raters are from outside the group (please give the list of all members, and state in the registration that it is complete)',
            'data-quality-too-low': 'its data are not good enough',
          })[reason],
      ),
    )}.`,
  noClass: ({ reasons }, { list }) =>
    `no class yet: ${list(
      judgementFirst(reasons).map(
        (reason) =>
          ({
            'too-few-months': 'not observed for long enough',
            'period-too-long': 'the period is too long',
            'months-unknown': 'for how long it was observed is not known',
            'too-little-measured': 'records not complete enough',
            'quality-not-judged': 'quality has not been judged',
            'raters-not-checked': 'the raters cannot be checked yet',
            'data-quality-too-low': 'data not good enough',
          })[reason],
      ),
    )}`,
  upperBound: ({ upTo }, { number }) =>
    `What cannot be counted yet is taken to be the lowest. If all of it were the best, and what is recorded stayed exactly as it is, the score would be ${number(upTo, 1)}.`,
  noHeadline: ({ unscored, isSomeKnown }, { list }) =>
    unscored.length === 0
      ? `No overall score can be given yet, because ${isSomeKnown ? 'a part of what is to be counted is not known' : 'there is nothing to count'}.`
      : `No overall score can be given yet, because too little is recorded for ${list(unscored)}.`,
  evidence: {
    'numbers-and-judgements': 'The score rests on counted records and on judgements of quality.',
    'numbers-only':
      'The score rests on numbers only. Judgements of quality do not count in it yet, and success should be measured both in quantity and in quality.',
    'judgements-only': 'The score rests on judgements of quality only. There are no records to count yet.',
    'numbers-asked': 'The score rests on numbers only, because this way of scoring asks for no judgements of quality.',
    'judgements-asked': 'The score rests on judgements of quality only, because this way of scoring counts no records.',
    none: 'There are no records and no judgements of quality that count yet.',
  },
  balance: ({ geometric, weakest, weakestScore }, { number, list }) =>
    `${
      geometric === undefined
        ? ''
        : `In this score, strong parts make up for weak ones. If they may not, the score is ${number(geometric, 1)}. `
    }The weakest ${weakest.length === 1 ? 'is' : 'are'} ${list(weakest)}, with ${number(weakestScore, 1)}${weakest.length === 1 ? '' : ' each'}.`,
  strongest: ({ strongest, score: value, ofKnown }, { number, list }) =>
    `${ofKnown ? 'Of the parts with enough on record to be compared, the' : 'The'} strongest ${strongest.length === 1 ? 'is' : 'are'} ${list(strongest)}, with ${number(value, 1)}${strongest.length === 1 ? '' : ' each'}.`,
  group: ({ title, score: value, points }, { number }) =>
    `The score of ${title} is ${number(value, 1)}${
      points === undefined ? '' : `, which brings ${inPoints(points, number)} to the overall score`
    }.`,
  groupUnknown: ({ title }) => `Nothing of ${title} can be counted yet, so it is taken to be the lowest.`,
  gateClosed: ({ title }) =>
    `For ${title} it is on record that nothing was done at all, and the score follows from that.`,
  cautious: ({ value, readAs, isShort }) =>
    `${value}, counted as ${readAs} because ${isShort ? 'it was not observed for long enough' : 'there are few records'}`,
  countedAs: ({ value }) => `what counts as ${value}`,
  criterion: ({ name, value, normalised, top, clamped }, { number }) =>
    `${name}: ${value}, worth ${number(normalised, 0)} of ${number(top)}${
      clamped === undefined
        ? ''
        : clamped === 'to-highest'
          ? ' (beyond what earns the highest result)'
          : ' (worse than what earns the lowest result)'
    }.`,
  bestAndWorst: ({ best, worst }) =>
    `Best within it is ${uncapitalised(best.name)}: ${best.value}. Most in need of improvement is ${uncapitalised(worst.name)}: ${worst.value}.`,
  evidenceIds: ({ ids, more }, { list, number }) =>
    `Evidence: ${ids.length === 1 && more === 0 ? 'record' : 'records'} ${more === 0 ? list(ids) : `${ids.join(', ')}, and ${number(more)} more`}.`,
  timeLimits: ({ limits }, { list, number }) =>
    `Time limits used for answers: ${list(
      limits.map(
        ({ name, limit }) =>
          `${name} ${number(limit.days)} ${limit.counted === 'working-days' ? 'working days' : 'days'}`,
      ),
    )}.`,
  notApplicableIntro: 'Not counted:',
  missingIntro: 'Not yet measurable, so that the scores of these parts rest on their other measures:',
  missingAloneIntro: 'Not yet measurable:',
  assumedIntro: 'Not countable yet, and therefore taken to be the lowest:',
  unusedIntro: 'On record, but not usable yet because too many other measures are missing:',
  withReason: ({ name, reason }) => `${name}: ${reason}`,
  reasonUnknown: 'The reason is not known.',
  notGiven: 'No result was given.',
  completionsIntro: 'To make the score surer, first complete what is not known yet:',
  completion: ({ what, criteria, gain, months = 0, needed = 12, forClass }, { number }) => {
    const noClass = forClass ? ', and until then it cannot be placed in a class' : '';
    if (what === 'formation-day') {
      return `State the day on which the group was formed: for ${number(months)} ${months === 1 ? 'month' : 'months'} of the period it is not known whether it existed${noClass}.`;
    }
    if (what === 'months') {
      return `Add records of ${number(needed)} whole months, or wait until the group has existed for so long: ${months === 0 ? 'not one whole month has' : months === 1 ? 'only 1 month has' : `only ${number(months)} months have`} been observed${noClass}.`;
    }
    return `${
      {
        days: 'State the exact day of every record of which it is not known',
        lists: 'Add the lists of records that are not there, or state that there was nothing to record',
        'parts-of-lists': 'Complete the lists of which only a part is there',
        facts: 'Complete what each record states',
        judgements: 'Ask enough people from outside the group to judge its quality',
        registration: 'Complete the registration of the group',
        other: 'Correct what cannot be counted yet, for the reasons stated above',
      }[what]
    }: ${number(criteria)} ${criteria === 1 ? 'measure becomes' : 'measures become'} surer${
      gain === undefined ? '' : `, and the overall score could rise by at most ${inPoints(gain, number)}`
    }.`;
  },
  stepsIntro:
    'Of what is recorded so far, the steps that would raise the score most (judgements of raters are none of them):',
  step: ({ name, from, to, gain, opensGate, dependsOn }, { number }) =>
    `${name} from ${from} to ${to}: the overall score rises by ${inPoints(gain, number)}${
      opensGate ? ', and the other measures of that part begin to count' : ''
    }.${dependsOn === undefined ? '' : ` This also depends on ${dependsOn}.`}`,
  nextClass: ({ className, distance, steps, judged = 0 }, { number }) =>
    `To reach the class ${className}, the score needs ${inPoints(distance, number, 'more ')}${
      steps === undefined
        ? ''
        : `, which raising ${number(steps)} ${steps === 1 ? 'measure' : 'measures'} would bring${
            judged === 0
              ? ''
              : `, and raters judge ${judged < steps ? `${number(judged)} of them` : steps === 1 ? 'it' : 'all of them'}`
          }`
    }.`,
  besideIntro: 'Reported beside the score and not counted in it:',
  origins: {
    'own-default': 'This way of scoring is an initial proposal of kim-domain, not a government standard.',
    'official-preset': '',
    local: 'This way of scoring was set by the office or the community that uses it.',
  },
};
