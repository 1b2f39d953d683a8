import { countDeprivations } from '../../../src/counting/count-deprivations.js';
import { simulateKims } from '../../../src/design/simulate-kims.js';
import { measureKim } from '../../../src/measure/measure-kim.js';
import { adindaFramework } from '../../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../../src/score/score-kim.js';
import { activityCountsOf, createActivityFold, foldActivityInto } from '../../../src/summary/activity-fold.js';
import { addKim } from '../../../src/summary/add-kim.js';
import { createSummary } from '../../../src/summary/summary.js';
import { fullRegistration } from '../../fixtures/full-registration.js';
import { fullReport } from '../../fixtures/full-report.js';
import { anew, call, type Samples } from './sample.js';

const asOf = '2026-01-31';
const period = { from: '2025-01-01', through: '2025-12-31' };
const measured = measureKim({ registration: fullRegistration, report: fullReport }, { asOf });
const card = scoreKim(measured, adindaFramework, { asOf });
const cards = [card, card];
const identification = { empoweredFrom: { numerator: 2, denominator: 3 } };
const criteria = Object.keys(adindaFramework.criteria).slice(0, 2);
const data = {
  rows: [
    [1, 0],
    [0, 0],
  ],
  ids: ['a', 'b'],
  codes: ['x', 'y'],
  weights: [1, 2],
  dimensionOf: ['one', 'two'],
  unitWeights: [1, 3],
  leftOut: [undefined, undefined],
  definedBy: 'own',
  uncalibrated: ['x'],
};
const index = countDeprivations({ rows: data.rows, ids: data.ids }, identification);
const tableOptions = {
  criteria,
  notApplicable: 'not-deprived',
  closedGate: 'deprived',
  weightOf: () => 1,
};

export const counting: Samples = {
  countDeprivations: call(data, identification),
  countableCriteria: call([measured], adindaFramework, { criteria, notApplicable: 'missing', closedGate: 'deprived' }),
  countingChange: call(index, index, { years: 2, acceptDifferentUnits: true, acceptDifferentDefinitions: true }),
  countingRobustness: call(data, [{ name: 'half', identification, weights: [1, 1] }], ['here', 'there']),
  cutOffScenarios: call([{ numerator: 1, denominator: 3 }]),
  dimensionWeightScenarios: call(adindaFramework.root, identification, { numerator: 1, denominator: 2 }),
  decomposeCounting: call(data, ['here', 'there'], identification),
  countKims: call([measured], adindaFramework, identification, tableOptions),
  deprivationTable: call([measured], adindaFramework, tableOptions),
  deprivationsBelow: call([[1, 2]], [2, { direction: 'band', value: 2, through: 3 }]),
  integerWeights: call({ weight: 1, children: [{ weight: 1 }, { weight: 2 }] }),
};

const plan = { seed: 1, replicates: 10, vary: { weights: { kind: 'around', spread: 0.25 } } };

export const uncertainty: Samples = {
  agreementOf: call([{ id: 'a', ratings: fullReport.ratings }], {
    metric: 'ordinal',
    bootstrap: { seed: 1, replicates: 10, confidence: 0.9 },
    firmFrom: 0.8,
    tentativeFrom: 0.667,
    prevalentFrom: 0.9,
    unitsNeeded: 30,
  }),
  leaveOneOut: call([measured], adindaFramework, 'dimensions'),
  raterSeverity: call([{ id: 'a', ratings: fullReport.ratings }], {
    by: 'relation',
    minimum: 5,
    noticeableAbove: 0.5,
    confidence: 0.9,
  }),
  oneAtATime: call([measured], adindaFramework),
  replicateOf: call([measured], adindaFramework, plan, 3),
  scoreUncertainty: call([measured], adindaFramework, plan, {
    coverage: 0.9,
    ranks: { first: 1 },
    stableFrom: 0.9,
    labelFrom: 0.66,
  }),
};

export const trend: Samples = {
  trendOf: call([{ period, cards: [card] }], {
    of: 'diskusi',
    frameworks: 'same',
    units: 'same',
    criteria: 'same',
    framework: adindaFramework,
    minimum: 4,
    confidence: 0.9,
  }),
};

const definition = {
  framework: adindaFramework,
  identification,
  countedCriteria: criteria,
  ruleSet: 'nasional-2024',
  period,
  asOf,
};
const summary = () => createSummary(definition);
const fold = () => {
  const made = createActivityFold({ period, asOf });
  foldActivityInto(made, 'kim', { id: 'a', date: '2025-05-01' });
  return made;
};
const kim = () => ({
  registration: fullRegistration,
  report: fullReport,
  reportExpected: true,
  activities: activityCountsOf(fold(), 'kim'),
  card,
});

const plain = (state: object) => JSON.parse(JSON.stringify(state));

export const summaries: Samples = {
  activityCountsOf: anew(() => [fold(), 'kim']),
  createActivityFold: call({ period, asOf }),
  mergeActivityFolds: anew(() => [[fold(), fold()]]),
  restoreActivityFold: anew(() => [plain(fold()), { period, asOf }]),
  restoreSummary: anew(() => [plain(summary()), definition]),
  foldActivityInto: {
    ...anew(() => [
      fold(),
      'kim',
      { id: 'a', date: '2025-05-01', functions: ['akses'], flow: 'pemerintah-ke-masyarakat' },
    ]),
    mayBeUndefined: true,
  },
  kimIdsOf: anew(() => [fold()]),
  addKim: anew(() => [summary(), kim(), adindaFramework]),
  addKimInto: { ...anew(() => [summary(), kim(), adindaFramework]), mayBeUndefined: true },
  retractKim: anew(() => [addKim(summary(), kim(), adindaFramework), kim(), adindaFramework]),
  finishSummary: anew(() => [summary(), { kecamatan: 5, villages: 30 }]),
  mergeSummaries: anew(() => [[summary(), summary()]]),
  rollUpSummaries: anew(() => [[{ regionCode: '62.71.01.1001', summary: summary() }], 'kecamatan']),
  createSummary: call(definition),
  summariseDevelopment: call([{ id: 'p', level: 'provinsi', period, kimIds: ['a'], facilitation: [], duties: [] }], {
    asOf,
    cards: { before: cards, after: cards },
  }),
};

const drawn = { seed: 1, kims: 12, period };
const population = simulateKims(drawn).map((each) => measureKim(each, { asOf }));
const many = population.map((each) => scoreKim(each, adindaFramework, { asOf }));

export const design: Samples = {
  calibrate: call(adindaFramework, population, {
    id: 'own-2026',
    since: '2026-01-01',
    strata: () => 'a',
    minimum: 5,
    low: 0.1,
    high: 0.9,
    adequateAt: 0.5,
  }),
  designReport: call(adindaFramework, many, {
    limits: {
      closeFrom: 0.9,
      negativeFrom: -0.4,
      importanceUpTo: 2,
      clampedUpTo: 0.6,
      classUpTo: 0.7,
      sizeFrom: 0.5,
      minimum: 10,
    },
    sizes: { members: many.map((_, i) => i) },
  }),
  simulateKims: call({
    ...drawn,
    effortSpread: 0.6,
    functionSpread: 0.5,
    rate: 1,
    listsKept: 0.95,
    severitySpread: 0.4,
    judgementSpread: 0.5,
    raters: 12,
    workWithMembers: 0.3,
  }),
  availabilityTable: call(cards, 'criterion'),
  consistencyOf: call(cards),
  correlationsOf: call(cards, { of: 'criteria', method: 'spearman', minimum: 10, negativeFrom: -0.4, closeFrom: 0.9 }),
  criterionImportance: call(cards, { minimum: 10 }),
};
