import { checkSubmission } from '../../../src/check.js';
import { explainScore } from '../../../src/explain/explain-score.js';
import { registrationForm } from '../../../src/forms/index.js';
import { measureKim } from '../../../src/measure/measure-kim.js';
import { parseSubmission } from '../../../src/parse/parse-submission.js';
import { suppressSmallCells } from '../../../src/privacy/small-cells.js';
import { compareScores } from '../../../src/score/compare.js';
import { adindaFramework } from '../../../src/score/frameworks/adinda.js';
import { idmFramework } from '../../../src/score/frameworks/idm.js';
import { scoreKim } from '../../../src/score/score-kim.js';
import { scoreValues } from '../../../src/score/score-values.js';
import { finishSummary } from '../../../src/summary/finish-summary.js';
import { createSummary } from '../../../src/summary/summary.js';
import { columns } from '../../../src/tables/out/columns.js';
import { tidyRows } from '../../../src/tables/out/tidy-rows.js';
import { dataQuality } from '../../../src/tables/quality/data-quality.js';
import { submissionsFromRows } from '../../../src/tables/submissions-from-rows.js';
import { en } from '../../../src/texts/en/index.js';
import { id } from '../../../src/texts/id/index.js';
import { ruleSetAt } from '../../../src/validate/index.js';
import { informationFlows } from '../../../src/vocabulary/index.js';
import { fullRegistration } from '../../fixtures/full-registration.js';
import { fullReport } from '../../fixtures/full-report.js';
import { call, figure, type Samples } from './sample.js';

const asOf = '2026-01-31';
const ruleSet = ruleSetAt(asOf);
const context = {
  asOf,
  ruleSet,
  values: 'form',
  ambiguousDates: 'day-first',
  failOn: 'error',
  messages: id,
  maxIssues: 50,
  unknownKeys: 'strip',
  registration: fullRegistration,
};
const schema = { call: () => [{ ...context }], dataIn: ['registration'] };

const path = ['members', 0, 'sex'];

export const forms: Samples = {
  acceptedLanguage: call('en-GB,en;q=0.8', [id, en]),
  completeness: {
    ...call(registrationForm, fullRegistration, { ...context, fields: ['name', 'members[].sex'] }),
    data: [1],
    dataIn: ['registration'],
  },
  fieldChoices: figure(registrationForm, path, id, { asOf, criterion: 'akses.mutu-pengolahan' }),
  fieldLabel: figure(registrationForm, path, id.fields.registration),
  formFields: call(registrationForm, id.fields.registration),
  shownAt: call(registrationForm, path),
  initialValues: call(registrationForm, { id: 'k', seat: { residents: '1' }, members: [{ id: 'a', sex: '' }] }),
  formValuesOf: { ...call(registrationForm, fullRegistration, { format: id.format }), handedOn: [1] },
  initialItem: call(registrationForm, 'members', { id: 'm1', elements: ['petani'] }),
  saveDraft: { ...call(registrationForm, fullRegistration), handedOn: [1] },
  statusProblem: call(404, id, { type: 'about:blank', instance: '/kim/k' }),
  formSchema: { call: () => [registrationForm, { ...context }], dataIn: ['registration'] },
  kindSchema: { call: () => [registrationForm, { ...context }], dataIn: ['registration'] },
  draftSchema: { call: () => [registrationForm, { ...context }], dataIn: ['registration'] },
  stepSchema: {
    call: () => [registrationForm, 'members', { ...context, draft: fullRegistration }],
    dataIn: ['registration', 'draft'],
  },
  normalise: {
    ...call(fullReport, { kind: 'activity-report', emptyLists: 'none', ambiguousDates: 'day-first', asOf }),
    data: [0],
    // What is no text stays as it is.
    handedOn: [0],
  },
  toProblem: call(parseSubmission({ kind: 'registration' }), id, {
    type: 'about:blank',
    title: 'Problem',
    status: 422,
    instance: '/kim/k',
    maxErrors: 10,
    kind: 'registration',
  }),
  resumeDraft: { ...figure({ savedDraft: 'v1', kind: 'registration', form: {} }), data: [0], handedOn: [0] },
  submissionSchema: schema,
  shapeOnlySchema: schema,
};

const measured = measureKim({ registration: fullRegistration, report: fullReport }, { asOf });
const card = scoreKim(measured, adindaFramework, { asOf });
const results = [
  { measurements: measured, card, registration: fullRegistration, provenance: { library: '1', ruleSet: ruleSet.id } },
];
const rowOptions = { language: id, framework: adindaFramework };
const lines = [{ 'ID KIM': 'kim-1', Tanggal: '31 Februari 2025', Jenis: 'Lokakarya' }];
const reading = {
  kind: 'activity-report',
  list: 'activities',
  headings: { Catatan: null },
  values: {},
  given: {},
  sheet: false,
  firstRow: 2,
  fillDown: false,
  period: 'year',
  order: 'any',
  lookAhead: 10,
  ambiguousDates: 'day-first',
  dateSystem: 1900,
  dateObjects: 'utc',
  asOf,
  corrections: [],
};
const outcomes = [...submissionsFromRows(lines, { kind: 'activity-report', period: 'year' })];
const quality = dataQuality(outcomes, 'activity-report', 'activities');
const note = outcomes.find(({ kind }) => kind === 'rejected');

export const tables: Samples = {
  activityRows: call([{ report: fullReport, registration: fullRegistration }], { language: id, keepTitles: true }),
  columns: call('tidy', id),
  fromCsvCell: figure('1,5', columns('tidy', id)[0], { for: 'excel-id' }),
  toCsv: call([...tidyRows(results as never, rowOptions)], columns('tidy', id), {
    text: 'safe',
    bom: true,
    header: true,
  }),
  dataQuality: call(outcomes, 'activity-report', 'activities'),
  dataQualityRows: call(quality, id),
  renderDataQuality: call(quality, id),
  duckDbQuery: call(columns('tidy', id), 'rows.csv', { text: 'safe' }),
  duckDbTypes: call(),
  matchRegistrations: call([fullRegistration], [fullRegistration]),
  mergeRegistrations: call([fullRegistration], [fullRegistration], [{ left: 0, right: 0 }]),
  renderImportNote: call(note, 'activity-report', 'activities', id),
  submissionsFromAsyncRows: call(lines, reading),
  submissionsFromRows: call(lines, reading),
  countRows: call(suppressSmallCells([[20]], { minimum: 5 }), { rows: ['a'], columns: ['b'] }),
  classRows: call(results, rowOptions),
  tidyRows: call(results, rowOptions),
  wideRows: call(results, rowOptions),
};

export const schemas: Samples = {
  openApiComponents: call({ ruleSet, language: id, prefix: 'Kim', asOf, enforce: ['error'] }),
  jsonSchemaFor: call('registration', ruleSet, id, { asOf, enforce: ['error'], baseId: 'https://example.org/' }),
  toSkos: call(informationFlows, [id, en], { baseIri: 'https://example.org/', asOf }),
};

const chart = { language: id, title: 'Judul', width: 300 };
const range = { min: 0, max: 100 };

export const charts: Samples = {
  agreementChart: call([{ name: 'a', alpha: 0.7, low: 0.5, high: 0.8, units: 3 }], {
    ...chart,
    tentativeFrom: 0.6,
    firmFrom: 0.8,
  }),
  changeChart: call(
    compareScores(
      scoreValues({ iks: 0.6, ike: 0.6, ikl: 0.6 }, idmFramework),
      scoreValues({ iks: 1, ike: 0.6, ikl: 0.6 }, idmFramework),
    ),
    chart,
  ),
  classCounts: call(suppressSmallCells([[20]], { minimum: 5 }), ['a'], ['x']),
  completenessChart: call([{ name: 'a', count: 1, of: 2 }], chart),
  coverageChart: call([{ name: 'a', count: 1, of: 2 }], chart),
  sensitivityChart: call([{ name: 'a', changes: [1, 2] }], chart),
  classSharesChart: call([{ region: 'a', class: 'x', count: 3 }], { ...chart, classes: [{ code: 'x', label: 'X' }] }),
  countingChart: call([{ region: 'a', units: 3, m0: 0.2, contributions: [{ dimension: 'd', share: 1 }] }], {
    ...chart,
    dimensions: [{ code: 'd', label: 'D' }],
    reading: 'shortfall',
  }),
  profileChart: call([{ code: 'a', label: 'A', score: 30 }], { ...chart, range }),
  profileRows: call(explainScore(card, adindaFramework), id),
  rankIntervalsChart: call([{ name: 'a', rank: 1, low: 1, high: 2 }], chart),
  trendChart: call([{ at: 2019, label: '2019', score: 38.2 }], {
    ...chart,
    range,
    line: { slope: 1, intercept: -2000 },
  }),
};

const village = (iks: number) => scoreValues({ iks, ike: 0.6, ikl: 0.6 }, idmFramework);
const summary = createSummary({
  framework: adindaFramework,
  period: { from: '2025-01-01', through: '2025-12-31' },
  asOf,
});
const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';

export const report: Samples = {
  reportHtml: call(
    {
      title: 'Judul',
      notes: ['Catatan.'],
      names: { 'kim-1': 'KIM Mawar' },
      registrations: [checkSubmission(fullRegistration, { asOf })],
      ruleSet,
      cards: [card],
      frameworks: [adindaFramework, idmFramework],
      comparisons: [{ name: 'KIM Mawar', comparison: compareScores(village(0.6), village(1)) }],
      regions: [{ name: 'A', figures: finishSummary(summary) }],
      counts: [{ title: 'Jumlah', rows: ['a'], columns: ['b'], table: suppressSmallCells([[20]], { minimum: 5 }) }],
      figures: [{ alt: 'Gambar.', svg, wide: svg, caption: 'Gambar' }],
    },
    id,
  ),
};
