import { type Kind, requireArgument, requireOptions, text, wrongArgument } from '../kernel/arguments.js';
import { languageWith } from '../texts/kinds.js';
import type { Language, ProblemStatus } from '../texts/language.js';
import type { ProblemDetails, ProblemOptions } from './problem-details.js';

/**
 * A problem document of the same form as `toProblem` gives, without findings: for what could not even be read as a
 * submission (400 no JSON, 413 too large, 415 no JSON type), is not there or not to be had in this way (404, 405), is there
 * already or was changed in the meantime (409, 412), for who may not or not now (401, 403, 429), and for faults of the
 * service (500, 503).
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
  options: Pick<ProblemOptions, 'type' | 'instance'> = {},
): ProblemDetails {
  requireArgument(language, problemLanguage, 'statusProblem', 'language');
  requireOptions(options, { type: text, instance: text }, 'statusProblem');
  const { type = 'about:blank', instance } = options;
  const { statuses } = language.problem;
  // A number alone: a status goes out as it came in.
  if (typeof status !== 'number' || !Object.hasOwn(statuses, status)) {
    throw wrongArgument(status, `one of ${Object.keys(statuses).join(', ')}`, 'statusProblem', 'status');
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

const problemLanguage: Kind = /* @__PURE__ */ languageWith('problem.statuses');
