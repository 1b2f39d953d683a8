import type { ChartWords } from '../chart-words.js';

const regionsInWords = (count: string) => (count === '1' ? '1 region' : `${count} regions`);

const kimsInWords = (count: string) => `${count} ${count === '1' ? 'KIM' : 'KIMs'}`;

/** The words of charts. */
export const charts: ChartWords = {
  noData: 'No data yet.',
  profile: {
    title: 'Profile by ADINDA function',
    subtitle: (min, max, intervals) => `Scores from ${min} to ${max}.${intervals ? ' Black line: uncertainty.' : ''}`,
    missing: 'cannot be scored yet',
    summary: (figures, min, max) => `Score of each function on a scale from ${min} to ${max}: ${figures}.`,
  },
  hidden: {
    figure: 'not shown',
    note: 'Some counts are not shown because they are small, or because small ones could be worked out from them.',
  },
  range: (low, high) => `${low} to ${high}`,
  trend: {
    title: 'Scores over time',
    subtitle: (min, max, missing) =>
      `Scores from ${min} to ${max}.${missing ? ' Dashed upright line: no score yet.' : ''}`,
    missing: 'no score yet',
    summary: (figures, min, max) => `Score of each period on a scale from ${min} to ${max}: ${figures}.`,
    outlined: (lowest, highest, from, to) => `From ${from} to ${to}; lowest score ${lowest}, highest score ${highest}.`,
    line: (slope, interval, unit = 'unit of time') =>
      `Trend line (Sen slope): ${slope} points per ${unit}${interval === '' ? '' : `, interval ${interval}`}.`,
  },
  classes: {
    title: 'Classes by region',
    subtitle: (total, missing) =>
      [
        ...(total === undefined ? [] : [`${kimsInWords(total)}.`]),
        ...(missing ? ['Dashed box: no score yet.'] : []),
      ].join(' '),
    noScore: 'no score yet',
    legend: 'Class',
    axis: 'Share of the KIMs of the region',
    count: kimsInWords,
    summary: (total, regions, figures) =>
      `${total === undefined ? '' : `${kimsInWords(total)} in `}${regionsInWords(regions)}. ${figures}.`,
  },
  counting: {
    title: { shortfall: 'Shortfall index (M0) by region', empowerment: 'Empowerment index (1 − M0) by region' },
    subtitle: {
      shortfall: 'Shorter is better. Colours and numbers: what each function contributes to the shortfall.',
      empowerment: 'Blue: empowerment. Other colours and numbers: what each function contributes to the shortfall.',
    },
    legend: 'Contribution to the shortfall',
    missing: 'cannot be computed yet',
    empowered: 'empowerment',
    mostly: (dimension, share) => `most of it from ${dimension} (${share})`,
    summary: (regions, figures) => `${regionsInWords(regions)}: ${figures}.`,
  },
  ranks: {
    title: 'Rank intervals',
    subtitle: 'Dot: rank by the standard rules. Line: ranks that are possible when the rules of the count change.',
    axis: 'Rank (1 for the highest score)',
    summary: (rows, figures) => `Ranks of ${rows} rows with their intervals: ${figures}.`,
  },
  sensitivity: {
    title: 'What moves the score',
    subtitle:
      'Bars: by how many points the score changes when one thing alone is changed. Longer means more influence.',
    axis: 'Change of the score (points)',
    summary: (rows, figures) => `Change of the score when one of ${rows} things is changed: ${figures}.`,
  },
  completeness: {
    title: 'Completeness of the data',
    subtitle: 'Bars: the part of which there are data.',
    axis: 'Part with data',
    missing: 'nothing to fill in',
    of: (part, whole) => `${part} of ${whole}`,
    summary: (rows, figures) => `Completeness of ${rows} kinds of data: ${figures}.`,
  },
  coverage: {
    title: 'Villages with a KIM by kecamatan',
    subtitle: 'Bars: the part of the villages that have at least one KIM.',
    axis: 'Part of the villages',
    missing: 'number of villages not known',
    of: (part, whole) => `${part} of ${whole}`,
    summary: (rows, figures) => `Coverage of ${rows} kecamatan: ${figures}.`,
  },
  agreement: {
    title: 'Agreement of the raters',
    subtitle: (tentative, firm, intervals) =>
      `Dots: Krippendorff's alpha. Upright lines: ${tentative} and ${firm}; from ${firm} on it can be relied on.${intervals ? ' Black lines: uncertainty.' : ''}`,
    axis: 'Alpha (1 is full agreement, 0 is chance)',
    missing: 'cannot be computed yet',
    summary: (rows, figures) => `Alpha of ${rows} things that were rated: ${figures}.`,
  },
  change: {
    title: 'Change of the score and its causes',
    subtitle:
      'To the right: the score rises. To the left: it falls. Only what is due to the records shows the work of the group.',
    axis: 'Points',
    records: 'Due to the records',
    availability: 'Due to other data that could be counted',
    rules: 'Due to other rules of scoring',
    whole: 'The whole change',
    summary: (before, after, figures) => `The score changed from ${before} to ${after}: ${figures}.`,
  },
  ends: (highest, lowest) => `highest ${highest}; lowest ${lowest}`,
};
