import { adindaFramework, checkSubmission, explainScore, measureKim, ruleSetAt, scoreKim } from 'kim-domain';
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
const empoweredFrom = { numerator: 2, denominator: 3 };

/** Everything the report states, before any words. */
export function reportData(asOf) {
  const groups = scoredGroups(asOf);
  return {
    asOf,
    ruleSet: ruleSetAt(asOf),
    registrations: judgedRegistrations(asOf),
    groups,
    ...uncertainty(groups),
    classCounts: classCounts(groups),
    counting: counting(groups),
    trend: trend(),
  };
}

function judgedRegistrations(asOf) {
  const ruleSet = ruleSetAt(asOf);
  return readFolder('registrations').map((registration) => {
    const { issues, validation } = checkSubmission(registration, { ruleSet, asOf });
    const { notChecked, requirements } = validation;
    return { name: registration.name, verdict: requirements.verdict, issues, notChecked, validation };
  });
}

function scoredGroups(asOf) {
  const registrations = readFolder('invented-year', '.registration.json');
  return readFolder('invented-year', '.report.json').map((report, i) => {
    const registration = registrations[i];
    const measured = measureKim({ registration, report }, { asOf });
    const card = scoreKim(measured, adindaFramework, { asOf });
    const { name, seat } = registration;
    return { name, region: seat.regionCode, measured, card, explanation: explainScore(card, adindaFramework) };
  });
}

function uncertainty(groups) {
  // The boldest question: what is left of scores and places when nothing is known of the weights?
  const plan = { seed: 2026, replicates: 1000, vary: { weights: { kind: 'any' } } };
  const { kims, replicates } = scoreUncertainty(
    groups.map(({ measured }) => measured),
    adindaFramework,
    plan,
    { ranks: {} },
  );
  return { uncertain: kims, replicates };
}

function classCounts(groups) {
  const regions = [...new Set(groups.map(({ region }) => region))].sort();
  const classes = [...adindaFramework.bands.bands.map(({ code }) => code), null];
  return regions.flatMap((region) =>
    classes.map((code) => ({
      region,
      class: code,
      count: groups.filter((group) => group.region === region && (group.card.class?.code ?? null) === code).length,
    })),
  );
}

function counting(groups) {
  const table = deprivationTable(
    groups.map(({ measured }) => measured),
    adindaFramework,
  );
  const labels = groups.map(({ region }) => region);
  const { overall, groups: parts } = decomposeCounting(table, labels, { empoweredFrom });
  const rows = parts.map(({ label, index }) => ({
    region: label,
    units: index.units,
    ...(index.adjustedHeadcountRatio.value !== undefined && { m0: index.adjustedHeadcountRatio.value }),
    contributions: (index.dimensions ?? []).flatMap(({ code, contribution }) =>
      contribution.value === undefined ? [] : [{ dimension: code, share: contribution.value }],
    ),
  }));
  return { rows, excluded: overall.excluded.length, empoweredFrom };
}

function trend() {
  const sen = senSlope(
    inventedSeries.map(({ score }) => score),
    { times: inventedSeries.map(({ at }) => at) },
  );
  const { slope, interval, intercepts } = sen;
  const line = {
    slope,
    intercept: intercepts.conover,
    ...(interval && { low: interval.lower, high: interval.upper }),
  };
  return { points: inventedSeries, line };
}
