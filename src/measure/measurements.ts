import type { Period } from '../kernel/date-span.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { Exposure } from './exposure.js';
import type { Indicator } from './indicator.js';
import type { NotCounted } from './not-counted.js';
import type { KimMeasurement } from './reasons.js';
import type { IndicatorCode } from './registry.js';
import type { Consensus, RubricReading } from './rubrics.js';

/** Products that were corrected or withdrawn: reported beside, never scored, for to correct is a virtue. */
export interface Corrections {
  readonly corrected: number;
  readonly products: number;
  /** Ids of the corrected products. */
  readonly evidence?: readonly string[];
}

/** An indicator of one's own, as results carry it: plain JSON. */
export type MeasuredDefinition = Pick<Indicator, 'dimension' | 'type' | 'unit' | 'direction'>;

/** The measurements of one group in one period, with what is needed to defend them. Plain JSON. */
export interface Measurements<Code extends string = IndicatorCode> {
  /** Id of the group. */
  readonly kimId: string;
  /** Id of the report. */
  readonly reportId: string;
  readonly period: Period;
  /** The day of measuring. */
  readonly asOf: LocalDate;
  /** For how long the group could be active. */
  readonly exposure: Exposure;
  readonly measurements: Readonly<Record<Code, KimMeasurement>>;
  /** What tables and texts need to know of indicators that are not of this library; absent where there are none. */
  readonly definitions?: Readonly<Record<string, MeasuredDefinition>>;
  /** What the raters stated, in detail, for every rubric that was rated. */
  readonly rubrics: Readonly<Partial<Record<string, RubricReading>>>;
  /** Absent when products were not recorded. */
  readonly corrections?: Corrections;
  /** How many activities were counted by facets that nobody stated. */
  readonly inferredActivities: number;
  /** Records that were left out, and why. */
  readonly notCounted: readonly NotCounted[];
  /**
   * Measured lists of which only a part is there, so that what is counted in them is at least so many: lists of the report by
   * their names, lists of the registration behind `registration.` (`registration.members`). Absent when all were whole.
   */
  readonly partialLists?: readonly string[];
  /** It is a forum of KIMs, a network and no KIM: it can be scored, and is not counted among KIMs. Absent: a KIM. */
  readonly bodyType?: 'forum-kim';
  /** The choices under which this was measured. */
  readonly choices: { readonly consensus: Consensus; readonly minimumStated: number };
}
