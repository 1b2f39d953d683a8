/** What a language states about a column. */
export interface ColumnText {
  /** A heading for people. */
  readonly label: string;
  /** What it states, in one sentence or two. */
  readonly description: string;
  /** In what a number is expressed. */
  readonly unit?: string;
}

/** The columns that are not made from a list of codes. A table with a column that is not among them does not compile. */
export type DescribedColumn =
  | 'kim_id'
  | 'kim_name'
  | 'inferred_status'
  | 'inferred_grade'
  | 'inferred_technique_code'
  | 'inferred_technique_label'
  | 'inferred_functions'
  | 'inferred_topics'
  | 'inferred_channels'
  | 'place_name'
  | 'report_id'
  | 'region_code'
  | 'region_level'
  | 'province_code'
  | 'province_label'
  | 'kabupaten_kota_code'
  | 'kecamatan_code'
  | 'period_from'
  | 'period_through'
  | 'dimension_code'
  | 'dimension_label'
  | 'indicator_code'
  | 'indicator_label'
  | 'status'
  | 'status_label'
  | 'reason'
  | 'reason_label'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'n'
  | 'unit'
  | 'unit_label'
  | 'criterion_use'
  | 'normalised'
  | 'nominal_weight'
  | 'effective_weight'
  | 'points'
  | 'class_code'
  | 'class_label'
  | 'rule_set'
  | 'framework'
  | 'as_of'
  | 'library'
  | 'score'
  | 'measured'
  | 'applicable'
  | 'activity_id'
  | 'date'
  | 'title'
  | 'technique_code'
  | 'technique_label'
  | 'flow_code'
  | 'flow_label'
  | 'members'
  | 'guests'
  | 'women'
  | 'men'
  | 'attendance'
  | 'beneficiaries'
  | 'partners'
  | 'other_kims'
  | 'planned_activity_id'
  | 'row_name'
  | 'column_name'
  | 'is_total'
  | 'count';

/** The texts of every such column. */
export type ColumnTexts = { readonly [Name in DescribedColumn]: ColumnText };
