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
 * The members are all alike in one dimension at least: all of one sex, one age, or one element of society.
 *
 * Fails when the members of the day of judgement are alike in some of `dimensions`, found as in `composition.uniform`.
 *
 * Boundary: as in `composition.uniform`.
 */
export const compositionOneSided = /* @__PURE__ */ rule({
  code: 'composition.one-sided',
  kind: 'registration',
  impliedBy: 'composition.uniform',
  groupsOnly: true,
  ifNothingExamined: 'nothing-to-check',
  check(
    draft,
    answer: Answering<'registration', { readonly dimensions: readonly Dimension[] }>,
    options: OptionsOf<typeof compositionOneSidedReference>,
  ) {
    const composition = compositionFor(options, answer);
    if (composition === undefined) return;
    answer.examined();
    const { varieties, path } = composition;
    if (varieties.includes('uniform')) {
      answer.found(path, { dimensions: options.dimensions.filter((_, i) => varieties[i] === 'uniform') });
    } else if (varieties.includes('unknown')) noteWhatIsUnknown(draft, composition, options, answer);
  },
});

/** For the page of the rules. */
export const compositionOneSidedReference = {
  options: { dimensions: /* @__PURE__ */ someOf('sex', 'ageBand', 'elements'), knownShare: share },
  reads: compositionReads,
  reportsAt: ['members', 'statedComposition.exhaustive'],
  lacks: ['members[].sex', 'members[].ageBand', 'members[].elements'],
  cannotTell: compositionDoubts,
} as const satisfies RuleReference;
