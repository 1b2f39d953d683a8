/** In what an indicator is expressed. */
export type IndicatorUnit =
  | 'share'
  | 'kinds'
  | 'level'
  | 'per-month'
  | 'per-year'
  | 'per-member'
  | 'per-1000-residents'
  | 'partners'
  | 'days'
  | 'points'
  | 'persons'
  | 'index'
  | 'count'
  | 'rupiah';
