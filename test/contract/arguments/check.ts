import { classifyActivity } from '../../../src/classify/classify-activity.js';
import { explainScore } from '../../../src/explain/explain-score.js';
import { measureKim } from '../../../src/measure/measure-kim.js';
import { parseSubmission } from '../../../src/parse/parse-submission.js';
import { compareScores } from '../../../src/score/compare.js';
import { adindaFramework } from '../../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../../src/score/score-kim.js';
import { id } from '../../../src/texts/id/index.js';
import { defineRule, registrationRules, ruleSetAt, validateSubmission } from '../../../src/validate/index.js';
import { fullRegistration } from '../../fixtures/full-registration.js';
import { fullReport } from '../../fixtures/full-report.js';
import { call, figure, type Samples } from './sample.js';

const asOf = '2026-01-31';
const ruleSet = ruleSetAt(asOf);
const reading = { maxIssues: 50, unknownKeys: 'strip' };
const checking = { ...reading, asOf, ruleSet, registration: fullRegistration, areaLookup: () => ({ exists: true }) };
const values = [fullRegistration, fullReport, 7];
const report = validateSubmission(fullRegistration, { asOf, ruleSet });
const faulty = {
  kind: 'registration',
  schemaVersion: 'v1',
  id: 'k',
  name: 'KIM',
  bodyType: 'kim',
  members: [{ id: 'a' }],
};
const { issues } = validateSubmission(faulty as never, { asOf, ruleSet });
const card = scoreKim(measureKim({ registration: fullRegistration, report: fullReport }, { asOf }), adindaFramework);
const explanation = explainScore(card, adindaFramework);

const rule = registrationRules['members.below-minimum'];
const ownRule = {
  code: 'x-kami.programme-missing',
  kind: 'registration',
  reads: ['workProgrammes'],
  reportsAt: ['workProgrammes'],
  needs: ['workProgrammes'],
  check: () => undefined,
} as const;
const profile = {
  id: 'kabupaten-kami',
  since: '2025-01-01',
  until: '2030-01-01',
  rules: [defineRule(ownRule)],
  bindings: {},
  without: [],
  requirements: [],
  leftOut: [],
};

/** What reads, checks and tells of a submission. */
export const check: Samples = {
  assess: { ...call(fullReport, { ...checking, framework: adindaFramework }), data: [0], dataIn: ['registration'] },
  checkSubmission: { ...call(fullReport, checking), data: [0], dataIn: ['registration'] },
  checkMany: call(values, { ...reading, asOf, ruleSet, registrationOf: () => fullRegistration }),
  parseDevelopmentReport: {
    ...call({ id: 'p', level: 'provinsi', period: { from: '2025-01-01', through: '2025-12-31' } }, reading),
    data: [0],
  },
  parseSubmission: { ...call(fullReport, reading), data: [0] },
  parseMany: call(values, reading),
  parseRecord: { ...call('activity-report', 'activities', { id: 'a', date: '2025-03-01' }, reading), data: [2] },
  measurable: { ...call(...readableOf(fullReport)), handedOn: [0] },
  ruleSetAt: call(asOf, 'nasional', { profiles: [] }),
  ruleSetById: call(ruleSet.id, { profiles: [] }),
  allRuleSets: call({ profiles: [] }),
  ruleSetTitle: call(ruleSet, id),
  validateSubmission: {
    ...call(fullReport, {
      asOf,
      ruleSet,
      registration: fullRegistration,
      maxIssues: 50,
      areaLookup: () => ({ exists: true }),
    }),
    handedOn: [0],
  },
  impactOf: { ...call(fullReport, ruleSet, ruleSet, asOf, { registration: fullRegistration }), handedOn: [0] },
  activityReportRuleSetAt: call(asOf, 'nasional', { profiles: [] }),
  registrationRuleSetAt: call(asOf, 'nasional', { profiles: [] }),
  atLeast: call(3),
  someOf: call('a', 'b'),
  describeRule: call(rule),
  judgeByRule: call(rule, fullRegistration, { minimum: 3 }, { asOf }),
  defineRule: call(ownRule),
  defineRuleSet: call({ ...profile, over: ruleSet }),
  defineLocalProfile: { ...call(profile), handedOn: [0] },
  classifyActivity: call('Lokakarya UMKM', classifying()),
  createClassifier: call(classifying()),
  classifyMany: call(['Lokakarya UMKM', 'Rapat'], {
    ...classifying(),
    leastGrade: 'alias',
    unknownWordsFrom: 3,
    mostNotCounted: 5,
  }),
  toJsonPointer: call(['members', 0, 'name']),
  isLocalDate: { ...call('2026-01-31'), data: [0] },
  explainScore: { ...call(card, adindaFramework), handedOn: [0] },
  render: call(explanation, id, { name: 'KIM', detail: 'full', evidenceIds: 3 }),
  renderIssue: call(issues[0], id),
  requireSentences: call({ id: ruleSet.id, bindings: {} }, id),
  explainRequirements: figure(report, id, 'KIM'),
  renderRequirements: figure(report, id, 'KIM'),
  renderClassification: call(classifyActivity('Lokakarya UMKM'), id, { title: 'Lokakarya UMKM' }),
  renderComparison: call(compareScores(card, card), id, { most: 3, framework: adindaFramework }),
  extendLanguage: {
    ...call(id, { concepts: {}, ruleSets: {}, rules: {}, ruleTitles: {}, frameworks: {}, indicators: {} }),
    handedOn: [0],
  },
  frameworkWords: call(adindaFramework, id),
};

function classifying() {
  return { aliases: [{ forms: ['ngopi'], technique: 'diskusi' }], neutralNames: ['KIM Diskusi'], asOf };
}

function readableOf(input: unknown) {
  const { readable, issues: found } = parseSubmission(input);
  return [readable, found];
}
