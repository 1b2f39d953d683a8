import type { ChartWords } from '../chart-words.js';

const regionsInWords = (count: string) => (count === '1' ? '1 region' : `${count} regions`);

/** The words of charts. */
export const charts: ChartWords = {
  noData: 'No data yet.',
  profile: {
    title: 'Profile by ADINDA function',
    subtitle: (min, max, intervals) => `Scores from ${min} to ${max}.${intervals ? ' Black line: uncertainty.' : ''}`,
    missing: 'cannot be scored yet',
    summary: (figures, min, max) => `Score of each function on a scale from ${min} to ${max}: ${figures}.`,
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
      `${total} ${total === '1' ? 'KIM' : 'KIMs'}.${missing ? ' Dashed box: no score yet.' : ''}`,
    noScore: 'no score yet',
    legend: 'Class',
    axis: 'Share of the KIMs of the region',
    count: (count) => `${count} ${count === '1' ? 'KIM' : 'KIMs'}`,
    summary: (total, regions, figures) =>
      `${total} ${total === '1' ? 'KIM' : 'KIMs'} in ${regionsInWords(regions)}. ${figures}.`,
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
  ends: (highest, lowest) => `highest ${highest}; lowest ${lowest}`,
};
