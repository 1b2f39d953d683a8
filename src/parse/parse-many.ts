import { iterable, requireArgument, requireOptions } from '../kernel/arguments.js';
import { contextKinds } from '../model/context-kinds.js';
import type { ParseOptions, SubmissionParseResult } from './parse-as.js';
import { readSubmission } from './parse-submission.js';

/**
 * Reads many values, one after the other, each when it is asked for: over a list, a generator or lines of a file.
 * Keeps nothing it has given away, so that an import of a whole province needs no more memory than its largest record.
 *
 * @param inputs any iterable of values, such as parsed lines of JSON.
 * @param options as for `parseSubmission`.
 * @returns the result of each value, in order.
 * @throws KimError `invalid-argument` for an invalid option, before the first value is read.
 *
 * @example
 * ```ts
 * const lines = ['{"kind":"registration"}', '[]'];
 * const values = lines.map((line) => JSON.parse(line));
 * [...parseMany(values)].map((result) => result.issues.length); // [4, 1]
 * ```
 */
export function parseMany(
  inputs: Iterable<unknown>,
  options: ParseOptions = {},
): Generator<SubmissionParseResult, void> {
  requireArgument(inputs, iterable, 'parseMany', 'inputs');
  requireOptions(options, contextKinds, 'parseMany');
  return parseEach(inputs, options);
}

function* parseEach(inputs: Iterable<unknown>, options: ParseOptions): Generator<SubmissionParseResult, void> {
  for (const input of inputs) yield readSubmission(input, options);
}
