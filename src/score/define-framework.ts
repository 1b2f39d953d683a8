import { keepCompiled, requireSound } from './compile.js';
import type { Framework } from './framework.js';

/**
 * Checks a framework, and makes it ready for scoring once: the way to make one of your own.
 *
 * @returns a deeply frozen copy, with its criterion codes kept in the type. Scoring with it costs less than with the
 * object that was passed, which is checked again in every call.
 * @throws KimError `invalid-definition` with one sentence that states the first fault and where it is.
 *
 * @example
 * ```ts
 * const { until, ...stillInForce } = idmFramework;
 * defineFramework({ ...stillInForce, id: 'idm-continued' }).id; // 'idm-continued'
 * defineFramework({ ...idmFramework, id: '2016' }); // throws invalid-definition
 * ```
 */
export function defineFramework<const Code extends string>(framework: Framework<Code>): Framework<Code> {
  return defined(framework, 'defineFramework');
}

/** The same under the name of the function that was called. @internal */
export function defined<Code extends string>(framework: Framework<Code>, caller: string): Framework<Code> {
  requireSound(framework, caller);
  return Object.freeze(keepCompiled(frozenParts(framework)));
}

/** A copy of plain data whose parts are frozen. */
function frozenParts<Data extends object>(data: Data): Data {
  const copy = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, frozenCopy(value)]));
  return copy as Data;
}

function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
  return typeof value === 'object' && value !== null ? Object.freeze(frozenParts(value)) : value;
}
