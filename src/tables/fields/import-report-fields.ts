import { activityReportHeadings as headings } from '../../fields/activity-report-headings.js';
import { registrationHeadings } from '../../fields/registration-headings.js';
import { apart, itemOf, silent, wholeOf } from './import-field.js';
import { place } from './import-registration-fields.js';

/* The columns of tables that become activity reports. */

const whole = /* @__PURE__ */ wholeOf(headings);

const head = {
  kim_id: whole('kimId'),
  kim_name: apart('submission', ['kim_name'], { as: 'place' }, registrationHeadings.name),
  place_name: apart('submission', ['place_name'], { as: 'place' }, registrationHeadings['seat.placeName']),
  ...place,
  report_id: whole('id'),
  period_from: whole('period.from'),
  period_through: whole('period.through'),
  submitted_on: whole('submittedOn'),
} as const;

const held = (as: 'held' | 'held-remark' | 'held-outcome' | 'not-held', own: readonly string[]) =>
  apart('row', ['held'], { as, ...silent }, own);

/** Whether what a row lists was done: lists of plans hold both. */
const happening = {
  realisation: held('held', [
    'status',
    'status kegiatan',
    'status pelaksanaan',
    'status realisasi',
    'status keterlaksanaan',
    'keterlaksanaan',
    'terlaksana',
    'sudah terlaksana',
    'realisasi',
    'terealisasi',
    'progres',
    'progress',
  ]),
  realisation_remark: held('held-remark', ['ket', 'keterangan', 'catatan', 'remarks']),
  not_realised: held('not-held', [
    'belum terlaksana',
    'belum',
    'tidak terlaksana',
    'belum dilaksanakan',
    'tidak dilaksanakan',
    'belum terealisasi',
    'batal',
    'ditunda',
  ]),
} as const;

/** The year of days that are written without one. */
const year = apart('row', ['year'], { as: 'year', ...silent }, ['tahun', 'thn', 'tahun kegiatan']);

const activity = /* @__PURE__ */ itemOf('activities[].', headings);
export const activityFields = {
  ...head,
  activity_id: activity('activities[].id'),
  date: activity('activities[].date'),
  date_through: apart('row', ['through'], { as: 'day', ...silent }, [
    'tanggal selesai',
    'tgl selesai',
    'selesai',
    'sampai tanggal',
    'tanggal sampai',
    'tanggal akhir',
    'tgl akhir',
    'tanggal s d',
    'tgl s d',
    'tanggal sampai dengan',
    'sampai',
    'sampai dengan',
    's d',
    'hingga',
    'berakhir',
  ]),
  year,
  title: activity('activities[].title', { as: 'titles' }),
  technique: activity('activities[].technique'),
  functions: activity('activities[].functions'),
  topics: activity('activities[].topics'),
  channels: activity('activities[].channels'),
  flow: activity('activities[].flow'),
  attendance: activity('activities[].attendance.total'),
  members: activity('activities[].attendance.members'),
  guests: activity('activities[].attendance.guests'),
  women: activity('activities[].attendance.women'),
  men: activity('activities[].attendance.men'),
  beneficiaries: activity('activities[].beneficiaries'),
  ...happening,
  realisation_outcome: held('held-outcome', [
    'hasil',
    'hasil kegiatan',
    'hasil pelaksanaan',
    'hasil yang dicapai',
    'hasil rapat',
    'hasil keterangan',
    'keterangan hasil',
    'capaian',
    'output',
    'outcome',
  ]),
} as const;

const decision = /* @__PURE__ */ itemOf('decisions[].', headings);
export const decisionFields = {
  ...head,
  decision_id: decision('decisions[].id'),
  activity_id: decision('decisions[].activityId'),
  due_on: decision('decisions[].dueOn'),
  done_on: decision('decisions[].doneOn'),
} as const;

const information = /* @__PURE__ */ itemOf('informationItems[].', headings);
export const informationItemFields = {
  ...head,
  year,
  item_id: information('informationItems[].id'),
  date: information('informationItems[].date'),
  source_type: information('informationItems[].sourceType'),
  source_name: information('informationItems[].sourceName'),
  verified: information('informationItems[].verified', silent),
} as const;

const product = /* @__PURE__ */ itemOf('products[].', headings);
export const productFields = {
  ...head,
  year,
  product_id: product('products[].id'),
  date: product('products[].date'),
  channel: product('products[].channel'),
  reach: product('products[].reach'),
  cites_source: product('products[].citesSource', silent),
  corrected_on: product('products[].correctedOn'),
  activity_id: product('products[].activityId'),
  ...happening,
} as const;

const partner = /* @__PURE__ */ itemOf('partners[].', headings);
export const partnerFields = {
  ...head,
  partner_id: partner('partners[].id'),
  partner_name: partner('partners[].name'),
  partner_kind: partner('partners[].kind'),
  agreed_on: partner('partners[].agreedOn'),
  since: partner('partners[].since'),
  through: partner('partners[].through'),
} as const;

const aspiration = /* @__PURE__ */ itemOf('aspirations[].', headings);
export const aspirationFields = {
  ...head,
  year,
  aspiration_id: aspiration('aspirations[].id'),
  recorded_on: aspiration('aspirations[].recordedOn'),
  aspiration_class: aspiration('aspirations[].aspirationClass'),
  forwarded_to: aspiration('aspirations[].forwardedTo'),
  forwarded_on: aspiration('aspirations[].forwardedOn'),
  answered_on: aspiration('aspirations[].answeredOn'),
  fed_back_on: aspiration('aspirations[].fedBackOn'),
} as const;

const rating = /* @__PURE__ */ itemOf('ratings[].', headings);
export const ratingFields = {
  ...head,
  rater_id: rating('ratings[].raterId'),
  criterion: rating('ratings[].criterion'),
  level: rating('ratings[].level'),
  note: rating('ratings[].note'),
} as const;

const support = /* @__PURE__ */ itemOf('facilitation[].', headings);
export const facilitationFields = {
  ...head,
  facilitation_id: support('facilitation[].id'),
  role: support('facilitation[].role'),
  giver: support('facilitation[].giver'),
  receiver: support('facilitation[].receiver'),
  received_on: support('facilitation[].receivedOn'),
  ...happening,
} as const;

const money = /* @__PURE__ */ itemOf('income[].', headings);
export const incomeFields = {
  ...head,
  income_id: money('income[].id'),
  source: money('income[].source'),
  amount: money('income[].amount'),
  /** Decides the period, and is not kept: a report has one sum for each source. */
  income_on: apart('row', ['on'], { as: 'day', ...silent }, [
    'tanggal',
    'tgl',
    'tanggal terima',
    'tanggal diterima',
    'tanggal masuk',
    'tanggal pemasukan',
    'tanggal transaksi',
    'hari tanggal',
    'bulan',
  ]),
  ...happening,
} as const;

export const beneficiaryFields = {
  ...head,
  total: whole('beneficiaries.total'),
  women: whole('beneficiaries.women'),
  men: whole('beneficiaries.men'),
} as const;
