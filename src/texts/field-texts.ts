import type { StepId } from '../fields/field-steps.js';
import type { FieldTables } from '../fields/field-tables.js';
import type { SubmissionKind } from '../model/submission.js';

/** The words for one field, in one language. */
export interface FieldWords {
  /** What stands beside the input, capitalised as a form shows it. No two fields of a kind have the same. */
  readonly label: string;
  /** What is asked, or where the answer is found, in one or two sentences. No two fields of a kind have the same. */
  readonly help: string;
  /**
   * An answer that would be right: as people write it; of a list of choices the label of one; of a group or a row what it
   * would say. Of a field that the application gives, what would stand there.
   */
  readonly example: string;
  /** What is counted, where the field is a number. */
  readonly unit?: string;
  /** What one of the list is called; of a list of groups. */
  readonly item?: string;
  /** How to state that there is none; of a list of groups, and of a list of codes in which that is an answer. */
  readonly none?: string;
}

type WordsOf<Row> = Row extends { readonly value: 'group'; readonly list: true }
  ? FieldWords & { readonly item: string } & (Row extends { readonly step: 'host' }
        ? unknown
        : { readonly none: string })
  : FieldWords;

/** Words for every field of a kind. */
export type FieldTextsOf<Kind extends SubmissionKind> = {
  readonly [Path in keyof FieldTables[Kind]]: WordsOf<FieldTables[Kind][Path]>;
};

/** Words for every field of a registration. */
export type RegistrationFieldTexts = FieldTextsOf<'registration'>;

/** Words for every field of an activity report. */
export type ActivityReportFieldTexts = FieldTextsOf<'activity-report'>;

/** The words of forms in one language. */
export interface FieldTexts {
  readonly registration: RegistrationFieldTexts;
  readonly 'activity-report': ActivityReportFieldTexts;
  /** The titles of the steps. */
  readonly steps: { readonly [Kind in SubmissionKind]: Readonly<Record<StepId<Kind>, string>> };
}
