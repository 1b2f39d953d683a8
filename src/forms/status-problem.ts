import { requireLanguage } from '../explain/require-language.js';
import { KimError } from '../kernel/kim-error.js';
import type { Language, ProblemStatus } from '../texts/language.js';
import type { ProblemDetails, ProblemOptions } from './problem-details.js';

/**
 * A problem document of the same form as `toProblem` gives, without findings: for what could not even be read as a
 * submission (400 no JSON, 413 too large, 415 no JSON type), is not there (404), is there already or was changed in the
 * meantime (409, 412), and for faults of the service (500).
 *
 * @param status the HTTP status code.
 * @param language the language of the sentences.
 * @throws KimError `missing-argument` without a language, `invalid-argument` for a status without a sentence.
 *
 * @example
 * ```ts
 * const problem = statusProblem(413, en);
 * problem.title; // 'The data is too large'
 * problem.status; // 413
 * problem.errors; // []
 * ```
 */
export function statusProblem(
  status: ProblemStatus,
  language: Language,
  { type = 'about:blank', instance }: Pick<ProblemOptions, 'type' | 'instance'> = {},
): ProblemDetails {
  requireLanguage(language, 'statusProblem');
  const { statuses } = language.problem;
  if (!Object.hasOwn(statuses, status)) {
    throw new KimError('invalid-argument', `statusProblem has sentences for ${Object.keys(statuses).join(', ')}.`);
  }
  return {
    type,
    ...statuses[status],
    status,
    ...(instance !== undefined && { instance }),
    errors: [],
    groups: [],
    total: 0,
    truncated: false,
  };
}
