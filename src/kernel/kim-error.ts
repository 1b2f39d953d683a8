/**
 * What a programmer's mistake is called. A user's input never causes a `KimError`; it causes issues.
 *
 * - `unknown-id`: no rule set, framework, scheme or concept has this id.
 * - `missing-argument`: a required argument (most often `asOf`) was not given.
 * - `invalid-argument`: an argument has the wrong type or an impossible value.
 * - `invalid-definition`: a rule set, framework, table or band set contradicts itself.
 */
export type KimErrorCode = 'unknown-id' | 'missing-argument' | 'invalid-argument' | 'invalid-definition';

/**
 * The one error this library throws: a mistake in the calling program, stated in one clear sentence.
 *
 * @example
 * ```ts
 * const mistake = new KimError('missing-argument', 'validateSubmission needs asOf, a date such as "2026-01-31".');
 * mistake.code; // 'missing-argument'
 * ```
 */
export class KimError extends Error {
  override readonly name = 'KimError';
  readonly code: KimErrorCode;

  constructor(code: KimErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
