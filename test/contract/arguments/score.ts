import { measureKim } from '../../../src/measure/measure-kim.js';
import { indicators } from '../../../src/measure/registry.js';
import { adindaFramework } from '../../../src/score/frameworks/adinda.js';
import { idmFramework } from '../../../src/score/frameworks/idm.js';
import { scoreKim } from '../../../src/score/score-kim.js';
import { fullRegistration } from '../../fixtures/full-registration.js';
import { fullReport } from '../../fixtures/full-report.js';
import { call, figure, type Samples } from './sample.js';

const asOf = '2026-01-31';
const sources = { registration: fullRegistration, report: fullReport };
const measured = measureKim(sources, { asOf });
const card = scoreKim(measured, adindaFramework, { asOf });
const period = { from: '2025-01-01', through: '2025-12-31' };

export const measure: Samples = {
  measureKim: call(sources, {
    asOf,
    consensus: 'median',
    minimumStated: 0.5,
    evidence: true,
    indicators: Object.values(indicators),
    inferredFacets: new Map(),
  }),
  defineIndicator: call({ ...indicators['akses.frekuensi'] }),
  measureDevelopment: call(
    { id: 'p', level: 'provinsi', period, kimIds: ['a'], facilitation: [], duties: [] },
    { asOf },
  ),
  exposureOf: call(period, asOf, '2025-03-01'),
};

export const score: Samples = {
  assessProgramme: call(
    {
      period,
      activities: [{ id: 'p1', times: 2 }],
      targets: [{ id: 't1', indicator: 'diskusi.frekuensi', baseline: 0, target: 1 }],
    },
    { report: fullReport, measurements: measured.measurements },
    adindaFramework,
    { asOf },
  ),
  placeInClass: call(0.6, idmFramework.bands),
  compareWithPeers: call([card, card], { strata: () => 'a', minimum: 1, from: 0.75 }),
  compareScores: call(card, card, [adindaFramework]),
  defineFramework: call({ ...idmFramework }),
  frameworkById: call('idm-2016'),
  nextSteps: call(card, adindaFramework, { most: 3 }),
  wayToNextClass: figure(card, adindaFramework),
  createScorer: call(adindaFramework, { asOf }),
  scoreKim: call(measured, adindaFramework, { asOf }),
  scoreValues: call({ iks: 0.6, ike: 0.5, ikl: 0.7 }, idmFramework, { asOf }),
  assessTarget: call({
    direction: 'higher',
    baseline: 1,
    target: 3,
    actual: 2,
    disaggregation: [{ label: 'a', target: 3, actual: 2 }],
  }),
  frameworkFaults: call({ ...adindaFramework }),
  withWeights: call(idmFramework, 'own', { iks: 2 }),
};
