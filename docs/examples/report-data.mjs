import { adindaFramework, checkSubmission, measureKim, scoreKim } from 'kim-domain';
import { decomposeCounting, deprivationTable } from 'kim-domain/counting';
import { senSlope } from 'kim-domain/stats';
import { scoreUncertainty } from 'kim-domain/uncertainty';
import { readFolder } from './read-json.mjs';

/** An invented series of yearly scores with one year that was not reported: the other data hold one year only. */
const inventedSeries = [
  { at: 2019, label: '2019', score: 38.2 },
  { at: 2020, label: '2020', score: 35.6 },
  { at: 2021, label: '2021', score: 44.1 },
  { at: 2022, label: '2022' },
  { at: 2023, label: '2023', score: 52.7 },
  { at: 2024, label: '2024', score: 57.3 },
  { at: 2025, label: '2025', score: 68.9 },
];

/** Empowered is who is adequate in at least this share of the weight. */
export const empoweredFrom = { numerator: 2, denominator: 3 };

/** Real registrations, and the cards of an invented year. */
export function exampleContent(asOf) {
  const groups = readFolder('invented-year', '.registration.json');
  const reports = readFolder('invented-year', '.report.json');
  const measured = groups.map((registration, i) => measureKim({ registration, report: reports[i] }, { asOf }));
  return {
    registrations: readFolder('registrations').map((registration) => checkSubmission(registration, { asOf })),
    names: Object.fromEntries(groups.map(({ id, name }) => [id, name])),
    cards: measured.map((each) => scoreKim(each, adindaFramework, { asOf })),
    regions: groups.map(({ seat }) => seat.regionCode),
    measured,
  };
}

/** What the cards of one file after another hold. */
export function contentOf(inputs, asOf) {
  const registrations = inputs.filter((input) => input?.kind === 'registration');
  const assessed = registrations.map((registration) => checkSubmission(registration, { asOf }));
  const reports = inputs
    .map((input) => checkSubmission(input, { asOf }).submission)
    .filter((submission) => submission?.kind === 'activity-report');
  const measured = reports.map((report) => {
    const registration = assessed.find(({ submission }) => submission?.id === report.kimId)?.submission;
    return measureKim({ registration, report }, { asOf });
  });
  return { registrations: assessed, cards: measured.map((each) => scoreKim(each, adindaFramework, { asOf })) };
}

/** How many groups of each region are in each class; `null` for those without one. */
export function classCounts({ cards, regions }) {
  const classes = [...adindaFramework.bands.bands.map(({ code }) => code), null];
  return [...new Set(regions)].sort().flatMap((region) =>
    classes.map((code) => ({
      region,
      class: code,
      count: cards.filter((card, i) => regions[i] === region && (card.class?.code ?? null) === code).length,
    })),
  );
}

/** The counting index by region, and how many groups could not be counted. */
export function countingRows({ measured, regions }) {
  const table = deprivationTable(measured, adindaFramework);
  const { overall, groups } = decomposeCounting(table, regions, { empoweredFrom });
  const rows = groups.map(({ label, index }) => ({
    region: label,
    units: index.units,
    ...(index.adjustedHeadcountRatio.value !== undefined && { m0: index.adjustedHeadcountRatio.value }),
    contributions: (index.dimensions ?? []).flatMap(({ code, contribution }) =>
      contribution.value === undefined ? [] : [{ dimension: code, share: contribution.value }],
    ),
  }));
  return { rows, excluded: overall.excluded.length };
}

/** Where each group may stand when nothing is known of the weights: the boldest question. */
export function rankRows({ measured, names }) {
  const plan = { seed: 2026, replicates: 1000, vary: { weights: { kind: 'any' } } };
  return scoreUncertainty(measured, adindaFramework, plan, { ranks: {} })
    .kims.flatMap(({ position, ranks }) =>
      ranks?.own === undefined
        ? []
        : [{ name: names[measured[position].kimId], rank: ranks.own, low: ranks.lower, high: ranks.upper }],
    )
    .sort((a, b) => a.rank - b.rank);
}

/** The invented series with its slope. */
export function series() {
  const { slope, interval, intercepts } = senSlope(
    inventedSeries.map(({ score }) => score),
    { times: inventedSeries.map(({ at }) => at) },
  );
  const line = {
    slope,
    intercept: intercepts.conover,
    ...(interval && { low: interval.lower, high: interval.upper }),
  };
  return { points: inventedSeries, line };
}
