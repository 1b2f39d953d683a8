import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import type { Concept, ConceptScheme } from './concept.js';
import { requireScheme } from './kinds.js';

/**
 * Every code of a scheme, in the order of its file.
 *
 * @example
 * ```ts
 * codesOf(informationCycle); // ['mengumpulkan', 'mengolah', 'mendistribusikan']
 * ```
 */
export function codesOf<Code extends string>(scheme: ConceptScheme<Code>): readonly Code[] {
  requireScheme(scheme, 'codesOf');
  return Object.keys(scheme.concepts) as Code[];
}

/**
 * Whether a text from outside is a code of the scheme.
 *
 * @example
 * ```ts
 * isCode(techniques, 'lomba'); // true
 * isCode(techniques, 'constructor'); // false
 * ```
 */
export function isCode<Code extends string>(scheme: ConceptScheme<Code>, value: unknown): value is Code {
  requireScheme(scheme, 'isCode');
  return typeof value === 'string' && Object.hasOwn(scheme.concepts, value);
}

/** The row of a code that must exist; anything else is a mistake of the calling program. */
export function conceptOf<Code extends string>(scheme: ConceptScheme<Code>, code: Code): Concept<Code> {
  if (isCode(scheme, code)) return scheme.concepts[code];
  throw new KimError('unknown-id', `The scheme ${quoted(scheme.id)} has no concept with the code that was asked for.`);
}

/** What is stated when a table leads from a concept back to itself. */
export function goesInACircle(scheme: ConceptScheme, code: string): KimError {
  return new KimError(
    'invalid-definition',
    `In the scheme ${quoted(scheme.id)} the way up from ${quoted(code)} goes in a circle.`,
  );
}
