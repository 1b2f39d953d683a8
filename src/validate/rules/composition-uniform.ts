import { share, someOf } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';
import {
  compositionDoubts,
  compositionFor,
  compositionReads,
  type Dimension,
  noteWhatIsUnknown,
} from '../support/variety.js';

/**
 * A KIM brings together people of several kinds; a group whose members are all alike, in every dimension, is not one.
 * As long as one dimension is not recorded, the members may differ there, and the rule cannot tell.
 *
 * Fails when the members of the day of judgement are alike in each of `dimensions`. A list of all members decides; without
 * one, a statement about the group that covers everybody does, where nobody listed differs.
 *
 * Boundary: members are alike in a dimension when at least `knownShare` of them are recorded there and no two differ;
 * exactly that share is enough. Fewer than two members are nothing to check.
 */
export const compositionUniform = /* @__PURE__ */ rule({
  code: 'composition.uniform',
  kind: 'registration',
  groupsOnly: true,
  ifNothingExamined: 'nothing-to-check',
  check(
    draft,
    answer: Answering<'registration', { readonly dimensions: readonly Dimension[] }>,
    options: OptionsOf<typeof compositionUniformReference>,
  ) {
    const composition = compositionFor(options, answer);
    if (composition === undefined) return;
    answer.examined();
    const { varieties, path } = composition;
    if (varieties.includes('varied')) return;
    if (!varieties.includes('unknown')) answer.found(path, { dimensions: options.dimensions });
    else noteWhatIsUnknown(draft, composition, options, answer);
  },
});

/** For the page of the rules. */
export const compositionUniformReference = {
  options: { dimensions: /* @__PURE__ */ someOf('sex', 'ageBand', 'elements'), knownShare: share },
  reads: compositionReads,
  reportsAt: ['members', 'statedComposition.exhaustive'],
  lacks: ['members[].sex', 'members[].ageBand', 'members[].elements'],
  cannotTell: compositionDoubts,
} as const satisfies RuleReference;
