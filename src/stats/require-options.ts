import { type Kind, only, optional, requireArgument, seed, wholeNumber } from '../kernel/arguments.js';

/** A share strictly between 0 and 1. */
export const confidence: Kind = {
  takes: 'a number strictly between 0 and 1, such as 0.95',
  accepts: (value) => typeof value === 'number' && value > 0 && value < 1,
};

/** A million is far more than any interval needs, and still ends. */
export const replicates: Kind = /* @__PURE__ */ wholeNumber(1, 1_000_000);

/** How to resample: a seed is always required. */
export const bootstrapOptions = { seed, replicates, confidence };

/** The same as one argument or option. */
export const bootstrapKind: Kind = /* @__PURE__ */ only('a seed for resampling', {
  seed,
  replicates: /* @__PURE__ */ optional(replicates),
  confidence: /* @__PURE__ */ optional(confidence),
});

/**
 * Refuses a seed or a number of replicates that is not a whole number, or too many of them.
 *
 * @internal
 */
export function requireReplicates(given: number, count: number, caller: string): void {
  requireArgument(given, seed, caller, 'seed');
  requireArgument(count, replicates, caller, 'replicates');
}
