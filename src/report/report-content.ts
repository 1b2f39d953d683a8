import type { CheckResult } from '../check.js';
import type { Scorecard } from '../model/scorecard.js';
import type { SafeTable } from '../privacy/small-cells.js';
import type { ScoreComparison } from '../score/compare.js';
import type { Framework } from '../score/framework.js';
import type { SummaryFigures } from '../summary/finish-summary.js';
import type { RuleSet } from '../validate/rule-set.js';

/** What a report is made of. Everything may be left out; what is there becomes a section, in the order of these names. */
export interface ReportContent {
  /** What stands above the report; default: that it is one about KIMs. */
  readonly title?: string;
  /** Whole sentences that are read first: whose data these are, and what the report is for. */
  readonly notes?: readonly string[];
  /** Names of groups by their ids; default: those of the registrations. */
  readonly names?: Readonly<Record<string, string>>;
  /** Registrations as `checkSubmission` found them. They also name the groups of the cards, by their ids. */
  readonly registrations?: readonly ReportRegistration[];
  /** The rule set of the registrations, where the language does not name it by its id alone: a local profile. */
  readonly ruleSet?: RuleSet;
  /** Scores, one sheet a group. */
  readonly cards?: readonly Scorecard[];
  /** Where the frameworks of cards and comparisons are found; default: those of this library. */
  readonly frameworks?: readonly Framework[];
  readonly comparisons?: readonly ReportComparison[];
  readonly regions?: readonly ReportRegion[];
  readonly counts?: readonly ReportCounts[];
  readonly figures?: readonly ReportFigure[];
}

/** What a report reads of a check. */
export type ReportRegistration = Pick<CheckResult, 'readable' | 'issues' | 'validation'>;

/** What changed between two scores of one group. */
export interface ReportComparison {
  /** The group, and if need be the periods. */
  readonly name: string;
  readonly comparison: ScoreComparison;
}

/** The figures of one region. Nothing in them is hidden: they are for an office, not for publication. */
export interface ReportRegion {
  readonly name: string;
  readonly figures: SummaryFigures;
}

/** A table of counts with the small ones hidden. */
export interface ReportCounts {
  readonly title: string;
  /** Names of the rows and of the columns, in the order of the table. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly table: SafeTable;
}

/** A drawing, such as a chart of `kim-domain/charts` that a host has drawn. It stands in the page as a picture. */
export interface ReportFigure {
  /** What the drawing shows, in full sentences: the `description` of a chart. */
  readonly alt: string;
  /** A whole SVG with its namespace, drawn for a narrow page (some 330 pixels). Nothing in it can reach the page. */
  readonly svg: string;
  /** The same for a wide page and for paper (some 700 pixels); default: `svg`. */
  readonly wide?: string;
  readonly caption?: string;
}
