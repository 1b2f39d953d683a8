import type { ColumnTexts } from '../column-texts.js';

/** The columns of tables. */
export const columns: ColumnTexts = {
  kim_id: { label: 'KIM id', description: 'Id of the KIM, given by the host.' },
  inferred_status: {
    label: 'Status by title',
    description: 'Whether the title states that it was held, planned or not held. Inferred, not reported.',
  },
  inferred_grade: {
    label: 'Grade by title',
    description:
      'How strongly the title states the form of the activity: named, alias or weak. Inferred, not reported.',
  },
  inferred_technique_code: {
    label: 'Form of activity by title, code',
    description: 'Code of the form of activity that the title states. Inferred, not reported.',
  },
  inferred_technique_label: {
    label: 'Form of activity by title',
    description: 'The form of activity that the title states. Inferred, not reported.',
  },
  inferred_functions: {
    label: 'Functions by title',
    description: 'Codes of the functions that the title states, divided by semicolons. Inferred, not reported.',
  },
  inferred_topics: {
    label: 'Topics by title',
    description: 'Codes of the topics that the title states, divided by semicolons. Inferred, not reported.',
  },
  inferred_channels: {
    label: 'Channels by title',
    description: 'Codes of the channels that the title states, divided by semicolons. Inferred, not reported.',
  },
  kim_name: {
    label: 'Name of the KIM',
    description: 'As the group calls itself; empty where no registration is given.',
  },
  place_name: { label: 'Village', description: 'Village of the KIM, as its registration states it.' },
  report_id: { label: 'Report id', description: 'Id of the report that was measured.' },
  region_code: {
    label: 'Region code',
    description:
      'Code of the Ministry of Home Affairs for the seat of the KIM, with dots. Not a code of the statistics office.',
  },
  region_level: {
    label: 'Level of the region',
    description: 'The level that the code names: from provinsi down to desa or kelurahan.',
  },
  province_code: { label: 'Province code', description: 'Code of the province, taken from the region code.' },
  province_label: {
    label: 'Province',
    description: 'Name of the province; empty when the province code is not known.',
  },
  kabupaten_kota_code: {
    label: 'Kabupaten or kota code',
    description: 'Code of the kabupaten or kota, taken from the region code.',
  },
  kecamatan_code: { label: 'Kecamatan code', description: 'Code of the kecamatan, taken from the region code.' },
  period_from: { label: 'Period from', description: 'First day of the reporting period.' },
  period_through: { label: 'Period through', description: 'Last day of the reporting period, included.' },
  dimension_code: { label: 'Dimension code', description: 'The dimension the indicator belongs to.' },
  dimension_label: { label: 'Dimension', description: 'Name of the dimension.' },
  indicator_code: { label: 'Indicator code', description: 'Code of the indicator; it never changes.' },
  indicator_label: { label: 'Indicator', description: 'Name of the indicator.' },
  status: {
    label: 'Status code',
    description: 'Whether there is a value: measured, not-applicable, no-data or insufficient-data.',
  },
  status_label: { label: 'Status', description: 'The status in words.' },
  reason: { label: 'Reason code', description: 'Why there is no value.' },
  reason_label: { label: 'Reason', description: 'The reason as a sentence.' },
  value: {
    label: 'Value',
    description: 'Value in its unit, not rounded; empty when it was not measured, which is not zero.',
  },
  numerator: {
    label: 'Numerator',
    description:
      'Numerator of the value. Put groups together by summing numerators and denominators, never by averaging values.',
  },
  denominator: { label: 'Denominator', description: 'Denominator of the value.' },
  n: { label: 'Records', description: 'How many records (or raters) it rests on; empty where nothing was recorded.' },
  unit: { label: 'Unit code', description: 'The unit of the value.' },
  unit_label: { label: 'Unit', description: 'Name of the unit.' },
  unstated: {
    label: 'Not stated',
    description: 'How many records do not count because they do not state what is counted.',
  },
  inferred: {
    label: 'Inferred',
    description: 'How many records were counted by what was inferred, because the reporter did not state it.',
  },
  surplus: {
    label: 'Adds nothing',
    description: 'How much adds nothing to the value, because only so much counts of one day or one month.',
  },
  value_read: {
    label: 'Value as used',
    description:
      'The value that the score uses, where it was drawn towards caution because there are few records or the observation was short; empty where it is the same.',
  },
  caution: {
    label: 'To be known',
    description: 'What must be known before this value is used; empty where there is nothing.',
  },
  criterion_use: {
    label: 'Use code',
    description: 'What became of the indicator in the score; empty where there is no score or it is no part of it.',
  },
  normalised: {
    label: 'Normalised value',
    description: 'The value on the range of the framework; higher is always better.',
  },
  nominal_weight: { label: 'Nominal weight', description: 'Weight as a share of the whole.' },
  effective_weight: {
    label: 'Effective weight',
    description: 'Weight as it was counted, after what is missing was removed.',
  },
  points: { label: 'Points', description: 'Points in the score; empty where the parts of the score do not add up.' },
  class_code: { label: 'Class code', description: 'Class by the score of the KIM; empty where there is no score.' },
  class_label: {
    label: 'Class',
    description: 'Name of the class; empty when the framework was not given when the rows were made.',
  },
  class_verdict_code: {
    label: 'Certainty of the class, code',
    description:
      'Whether the class may be stated: stable, borderline or refused; empty where certainty was not asked for.',
  },
  class_verdict_label: { label: 'Certainty of the class', description: 'Whether the class may be stated, in words.' },
  class_probability: {
    label: 'Probability of the class',
    description: 'How probable the class is, between 0 and 1; empty where no class should be named.',
  },
  possible_class_code: {
    label: 'Possible class, code',
    description: 'A class of the framework; empty where the KIM has no class, or certainty was not asked for.',
  },
  possible_class_label: { label: 'Possible class', description: 'Name of that class.' },
  possible_class_probability: {
    label: 'Probability of the possible class',
    description:
      'How probable it is at least that the KIM is of that class, between 0 and 1; what lacks to 1 for a KIM hangs on what is missing.',
  },
  score_lower: {
    label: 'Lowest score',
    description: 'Lower end of the interval of the score; empty where not computed.',
  },
  score_upper: {
    label: 'Highest score',
    description: 'Upper end of the interval of the score; empty where not computed.',
  },
  score_coverage: {
    label: 'Coverage of the interval',
    description: 'How probable it is that the interval holds the score, between 0 and 1.',
  },
  quality_code: {
    label: 'Quality of the data, code',
    description: 'How good the data behind the score are: strong, fair or weak.',
  },
  quality_label: { label: 'Quality of the data', description: 'How good the data behind the score are, in words.' },
  no_class_codes: {
    label: 'Why there is no class (code)',
    description:
      'Why the KIM cannot be placed in a class yet, with semicolons between; empty where it can, or there are no classes.',
  },
  no_class_label: {
    label: 'Why there is no class',
    description: 'Why the KIM cannot be placed in a class yet, in words.',
  },
  score_caution: {
    label: 'To be known of the score',
    description: 'What must be known before the score of the KIM is used, such as records that did not count.',
  },
  rule_set: { label: 'Rule set', description: 'The rule set under which the report was judged.' },
  framework: { label: 'Framework', description: 'The framework under which the score was made.' },
  as_of: { label: 'Day of measuring', description: 'The day as of which everything was measured.' },
  library: { label: 'Version of the library', description: 'Version of the package that made the numbers.' },
  score: { label: 'Score', description: 'Score of the index, not rounded; empty where it could not be given.' },
  measured: { label: 'Indicators measured', description: 'How many indicators have a value.' },
  applicable: {
    label: 'Indicators that apply',
    description: 'For how many indicators the question arises for this KIM.',
  },
  activity_id: { label: 'Activity id', description: 'Id of the activity within the report.' },
  date: { label: 'Date', description: 'The day of the activity.' },
  title: {
    label: 'Title',
    description: 'Title of the activity. It may name a person, so it is empty unless asked for.',
  },
  technique_code: {
    label: 'Code of the form of activity',
    description: 'Form of the activity, as the reporter stated it.',
  },
  technique_label: { label: 'Form of activity', description: 'Name of the form of the activity.' },
  flow_code: { label: 'Flow code', description: 'From whom to whom information went.' },
  flow_label: { label: 'Flow of information', description: 'Name of the flow.' },
  members: { label: 'Members present', description: 'How many members came.' },
  guests: { label: 'Guests present', description: 'How many came from outside the group.' },
  women: { label: 'Women present', description: 'How many of all who came were women.' },
  men: { label: 'Men present', description: 'How many of all who came were men.' },
  attendance: { label: 'Attendance', description: 'How many came in all.' },
  beneficiaries: { label: 'Beneficiaries', description: 'How many people benefited.' },
  partners: { label: 'Partners', description: 'How many partners took part.' },
  other_kims: { label: 'Other KIMs', description: 'How many other KIMs or forums took part.' },
  planned_activity_id: {
    label: 'Planned activity id',
    description: 'The planned activity of the work programme that this one carries out.',
  },
  row_name: { label: 'Row', description: 'Name of the row of the table. Empty in a total over all rows.' },
  column_name: { label: 'Column', description: 'Name of the column of the table. Empty in a total over all columns.' },
  is_total: { label: 'Total', description: 'Whether this is the total of a row, of a column or of the whole table.' },
  count: {
    label: 'Count',
    description:
      'How many KIMs or people. Empty where it is not shown because it is small, or a small one could be worked out from it; empty is not zero.',
  },
};
