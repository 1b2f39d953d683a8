import { share, someOf } from '../option-kinds.js';
import { fail, nothingToCheck, pass, type Rule } from '../rule.js';
import { groupsOnly } from '../support/groups-only.js';
import { type CompositionOptions, compositionOf, type Dimension } from '../support/variety.js';

/** The members are all alike in one dimension at least: all of one sex, one age, or one element of society. */
export const compositionOneSided: Rule<
  'composition.one-sided',
  'registration',
  CompositionOptions,
  { readonly dimensions: readonly Dimension[] }
> = {
  code: 'composition.one-sided',
  kind: 'registration',
  options: { dimensions: someOf('sex', 'ageBand', 'elements'), knownShare: share },
  impliedBy: 'composition.uniform',
  check(draft, options, { asOf }) {
    const composition = compositionOf(draft, options, asOf);
    if (composition === undefined) return groupsOnly(draft, nothingToCheck);
    const { varieties, path, unanswered } = composition;
    const dimensions = options.dimensions.filter((_, i) => varieties[i] === 'uniform');
    if (dimensions.length > 0) return groupsOnly(draft, fail(path, { dimensions }));
    return groupsOnly(draft, varieties.includes('unknown') ? unanswered() : pass);
  },
};
