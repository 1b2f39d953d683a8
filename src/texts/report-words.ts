import type { QualityGrade } from '../model/certainty.js';
import type { Severity } from '../model/issue.js';

/** What a printed report states around names, figures and the sentences of other parts. Figures and dates come written. */
export interface ReportWords {
  readonly title: string;
  /** The link for who reads by ear or keyboard. */
  readonly skip: string;
  readonly contents: string;
  /** Heading of what must be known before reading. */
  readonly caution: string;
  readonly cautions: {
    readonly uncalibrated: (count: string) => string;
    readonly missing: string;
    readonly hidden: string;
  };
  /** What a group without a name is called: by its place in the list. */
  readonly unnamed: (place: string) => string;
  readonly sections: {
    readonly registrations: string;
    readonly scores: string;
    readonly groups: string;
    readonly comparisons: string;
    readonly regions: string;
    readonly counts: string;
    readonly figures: string;
    readonly basis: string;
  };
  readonly registrations: {
    readonly caption: (ruleSet: string, date: string) => string;
    readonly name: string;
    readonly verdict: string;
    /** Requirements met, of all: `5 / 7`. */
    readonly met: string;
    readonly findings: string;
    /** How many findings of one severity. */
    readonly count: Readonly<Record<Severity, (count: string) => string>>;
    readonly none: string;
    readonly unreadable: string;
    readonly fulfilled: (names: string) => string;
    /** Before findings about the shape of what was handed in. */
    readonly shape: string;
  };
  readonly scores: {
    readonly caption: (framework: string, period: string | undefined, top: string) => string;
    readonly name: string;
    readonly score: string;
    readonly interval: string;
    readonly class: string;
    readonly certainty: string;
    readonly quality: string;
    readonly weakest: string;
    readonly noScore: string;
    readonly noClass: string;
    readonly notKnown: string;
    readonly verdicts: { readonly stable: string; readonly borderline: string; readonly refused: string };
    readonly grades: { readonly [Grade in QualityGrade]: string };
    readonly period: (from: string, through: string) => string;
  };
  readonly groups: {
    readonly profile: (name: string, interval: boolean) => string;
    readonly overall: string;
    readonly part: string;
    /** Heading of the bars that picture the scores. */
    readonly bar: string;
    readonly criteria: (name: string) => string;
    readonly criterion: string;
    readonly value: string;
    readonly fraction: string;
    readonly worth: string;
    readonly unused: string;
    readonly setAside: string;
    readonly lowest: string;
  };
  readonly regions: {
    readonly caption: string;
    readonly name: string;
    readonly kims: string;
    readonly active: string;
    readonly reports: string;
    readonly decree: string;
    readonly kecamatan: string;
    readonly villages: string;
    readonly mean: string;
    /** `9 dari 12 (75%)`. */
    readonly of: (part: string, whole: string, percent: string) => string;
    readonly notKnown: string;
  };
  readonly counts: {
    /** Heading of the names of the rows. */
    readonly group: string;
    readonly total: string;
    /** In the place of a count that is hidden. */
    readonly hidden: string;
  };
  readonly basis: {
    readonly sources: string;
    readonly made: (version: string) => string;
  };
  /** Beside a table that may be wider than the page. */
  readonly scroll: string;
}
