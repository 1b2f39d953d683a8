import { type FrameworkLanguage, frameworkWords } from '../explain/framework-words.js';
import { KimError } from '../kernel/kim-error.js';
import type { Measurements } from '../measure/measurements.js';
import type { Scorecard } from '../model/scorecard.js';
import type { Framework } from '../score/framework.js';
import type { ColumnSpecs } from './column.js';
import type { SeatOf } from './kim-cells.js';

/** One group in one period, measured, and whatever else is known of it. */
export interface RowSource {
  readonly measurements: Measurements<string>;
  /** The score of these measurements. */
  readonly card?: Scorecard | undefined;
  /** Of the same KIM; only its name and its seat are read. */
  readonly registration?: SeatOf | undefined;
  /** Under which rule set, and with which version of this package, as `assess` states. */
  readonly provenance?: { readonly library?: string; readonly ruleSet?: string | undefined } | undefined;
}

/** Class and definitions: what belongs to a whole result and stands in each of its rows. */
export interface ResultCells {
  readonly class_code: string | null;
  readonly class_label: string | null;
  readonly rule_set: string | null;
  readonly framework: string | null;
  readonly as_of: string;
  readonly library: string | null;
}

const about = { nullable: true, privacyClass: 'public', type: 'text' } as const;

export const resultColumns: ColumnSpecs<ResultCells> = {
  class_code: {
    ...about,
  },
  class_label: {
    ...about,
  },
  rule_set: {
    ...about,
  },
  framework: {
    ...about,
  },
  as_of: {
    type: 'date',
    nullable: false,
    privacyClass: 'public',
  },
  library: {
    ...about,
  },
};

export function resultCells(
  { measurements, card, provenance }: RowSource,
  framework: Framework | undefined,
  language: FrameworkLanguage,
): ResultCells {
  const classCode = card?.class?.code;
  return {
    class_code: classCode ?? null,
    class_label: classCode === undefined ? null : classLabel(classCode, framework, language),
    rule_set: provenance?.ruleSet ?? null,
    framework: card?.framework ?? null,
    as_of: measurements.asOf,
    library: provenance?.library ?? null,
  };
}

function classLabel(code: string, framework: Framework | undefined, language: FrameworkLanguage): string | null {
  return framework === undefined ? null : frameworkWords(framework, language).class(code);
}

/** Refuses a card that is not the score of these measurements: the row would pair numbers of two groups. */
export function requireOwnCard({ measurements, card }: RowSource, framework: Framework | undefined): void {
  if (measurements === undefined) {
    throw new KimError('missing-argument', 'A row needs the measurements of a group; measureKim makes them.');
  }
  if (card === undefined) return;
  const { kimId, period } = card;
  if (
    (kimId !== undefined && kimId !== measurements.kimId) ||
    (period !== undefined &&
      (period.from !== measurements.period.from || period.through !== measurements.period.through))
  ) {
    throw new KimError('invalid-argument', 'The scorecard belongs to another group or period than the measurements.');
  }
  if (framework !== undefined && framework.id !== card.framework) {
    throw new KimError('invalid-argument', 'The scorecard was made under another framework than the one given.');
  }
}
