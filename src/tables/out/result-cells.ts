import { cautionsOfScore } from '../../explain/cautions.js';
import { type FrameworkLanguage, frameworkWords } from '../../explain/framework-words.js';
import { requireArgument } from '../../kernel/arguments.js';
import { KimError } from '../../kernel/kim-error.js';
import type { Measurements } from '../../measure/measurements.js';
import { requireSameKim } from '../../measure/require-records.js';
import type { ClassLabel, QualityGrade } from '../../model/certainty.js';
import type { Scorecard } from '../../model/scorecard.js';
import type { Framework } from '../../score/framework.js';
import type { Language } from '../../texts/language.js';
import { rowSource } from '../kinds.js';
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
  /** Whether the class may be stated, with how sure the score is; null where certainty was not asked for. */
  readonly class_verdict_code: ClassLabel['verdict'] | null;
  readonly class_verdict_label: string | null;
  readonly class_probability: number | null;
  readonly score_lower: number | null;
  readonly score_upper: number | null;
  readonly score_coverage: number | null;
  /** How good the data behind the score are. */
  readonly quality_code: QualityGrade | null;
  readonly quality_label: string | null;
  /** Why there is no class although there is a score, in codes (with semicolons between) and in words. */
  readonly no_class_codes: string | null;
  readonly no_class_label: string | null;
  /** What must be known of the score, in sentences: what the text of the card says as caution. */
  readonly score_caution: string | null;
  readonly rule_set: string | null;
  readonly framework: string | null;
  readonly as_of: string;
  readonly library: string | null;
}

const about = { nullable: true, privacyClass: 'public', type: 'text' } as const;
const number = { nullable: true, privacyClass: 'public', type: 'number' } as const;

export const resultColumns: ColumnSpecs<ResultCells> = {
  class_code: {
    ...about,
  },
  class_label: {
    ...about,
  },
  class_verdict_code: {
    ...about,
  },
  class_verdict_label: {
    ...about,
  },
  class_probability: {
    ...number,
  },
  score_lower: {
    ...number,
  },
  score_upper: {
    ...number,
  },
  score_coverage: {
    ...number,
  },
  quality_code: {
    ...about,
  },
  quality_label: {
    ...about,
  },
  no_class_codes: {
    ...about,
  },
  no_class_label: {
    ...about,
  },
  score_caution: {
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
  language: Language,
): ResultCells {
  const classCode = card?.class?.code;
  const { verdicts, grades } = language.report.scores;
  const { label, interval, coverage } = card?.certainty ?? {};
  const grade = card?.quality.grade;
  const reasons = card?.notClassified;
  const cautions =
    card === undefined
      ? []
      : cautionsOfScore(
          card,
          language,
          framework && { range: framework.range, monthsForClass: framework.bands?.requires?.monthsObserved },
        );
  return {
    class_code: classCode ?? null,
    class_label: classCode === undefined ? null : classLabel(classCode, framework, language),
    class_verdict_code: label?.verdict ?? null,
    class_verdict_label: label === undefined ? null : verdicts[label.verdict],
    class_probability: label === undefined || label.verdict === 'refused' ? null : label.probability,
    score_lower: interval?.lower ?? null,
    score_upper: interval?.upper ?? null,
    score_coverage: coverage ?? null,
    quality_code: grade ?? null,
    quality_label: grade === undefined ? null : grades[grade],
    no_class_codes: reasons?.join('; ') ?? null,
    no_class_label: reasons === undefined ? null : language.score.noClass({ reasons }, language.format),
    score_caution: cautions.length === 0 ? null : cautions.join(' '),
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
export function requireOwnCard(
  result: RowSource,
  framework: Framework | undefined,
  caller: string,
  argument: string,
): void {
  requireArgument(result, rowSource, caller, argument);
  const { measurements, card, registration } = result;
  requireSameKim(registration, measurements, caller, `${argument}.registration`);
  if (card === undefined) return;
  const refused = (what: string) =>
    new KimError('invalid-argument', `${caller} needs ${argument}.card: a card ${what}.`);
  const { kimId, period } = card;
  if (
    (kimId !== undefined && kimId !== measurements.kimId) ||
    (period !== undefined &&
      (period.from !== measurements.period.from || period.through !== measurements.period.through))
  ) {
    throw refused('of the same group and period as the measurements');
  }
  if (framework !== undefined && framework.id !== card.framework) {
    throw refused('made under the framework given');
  }
}
