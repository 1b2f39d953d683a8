import { share, someOf } from '../option-kinds.js';
import { fail, nothingToCheck, pass, type Rule } from '../rule.js';
import { groupsOnly } from '../support/groups-only.js';
import { type CompositionOptions, compositionOf, type Dimension } from '../support/variety.js';

/**
 * A KIM brings together people of several kinds; a group whose members are all alike, in every dimension, is not one.
 * As long as one dimension is not recorded, the members may differ there, and the rule cannot tell.
 */
export const compositionUniform: Rule<
  'composition.uniform',
  'registration',
  CompositionOptions,
  { readonly dimensions: readonly Dimension[] }
> = {
  code: 'composition.uniform',
  kind: 'registration',
  options: { dimensions: someOf('sex', 'ageBand', 'elements'), knownShare: share },
  check(draft, options, { asOf }) {
    const composition = compositionOf(draft, options, asOf);
    if (composition === undefined) return groupsOnly(draft, nothingToCheck);
    const { varieties, path, unanswered } = composition;
    if (varieties.includes('varied')) return groupsOnly(draft, pass);
    const uniform = !varieties.includes('unknown');
    return groupsOnly(draft, uniform ? fail(path, { dimensions: options.dimensions }) : unanswered());
  },
};
