import { ageBands } from '../../vocabulary/concepts/age-bands.js';
import { type MemberElement, memberElements } from '../../vocabulary/concepts/member-elements.js';
import { sexes } from '../../vocabulary/concepts/sexes.js';
import { descendants, topConcepts } from '../../vocabulary/queries.js';
import type { RuleOptions } from '../registry.js';
import { isForum, listsAllMembers } from './parts.js';
import type { Translation } from './translation.js';
import {
  type AnySchema,
  all,
  any,
  exactly,
  having,
  holding,
  type JsonSchema,
  not,
  oneOfThese,
  unless,
  whether,
  withOnly,
  withSome,
} from './words.js';

type Options = RuleOptions['composition.uniform'];
type Dimension = Options['dimensions'][number];

/** One way of being all alike in a dimension. */
interface Alike {
  /** A member who is known to be so. */
  readonly known: JsonSchema;
  /** A member who is so, or of whom it is not known. */
  readonly notOtherwise: JsonSchema;
  /** A statement about the group to that effect. */
  readonly stated: JsonSchema;
}

const statedFields = { sex: 'sexes', ageBand: 'ageBands' } as const;

/** For every value that members can have in common, how a document states it. */
function waysToBeAlike(dimension: Dimension): readonly Alike[] {
  if (dimension === 'elements') return elementGroups().map(alikeInElements);
  const { concepts } = dimension === 'sex' ? sexes : ageBands;
  return Object.keys(concepts).map((code) => ({
    known: having({ [dimension]: exactly(code) }),
    notOtherwise: holding({ [dimension]: exactly(code) }),
    stated: having({ [statedFields[dimension]]: { type: 'array', minItems: 1, items: exactly(code) } }),
  }));
}

/** An element without a name of its own states nothing of what people have in common. */
const unnamed: MemberElement = 'unsur-lain';

/** Elements of society by their widest group: two within one group are alike. */
function elementGroups(): readonly (readonly MemberElement[])[] {
  return topConcepts(memberElements)
    .map((top) => [top, ...descendants(memberElements, top)].filter((element) => element !== unnamed))
    .filter((group) => group.length > 0);
}

function alikeInElements(group: readonly MemberElement[]): Alike {
  const only = withOnly(oneOfThese([...group, unnamed]));
  const some: JsonSchema = { ...only, ...withSome(oneOfThese(group)) };
  return {
    known: having({ elements: some }),
    notOtherwise: holding({ elements: only }),
    stated: having({ elements: some }),
  };
}

/** A complete list of two or more whose members are alike. */
const listedAlike = (dimension: Dimension): AnySchema =>
  any(
    ...waysToBeAlike(dimension).map(({ known }) => having({ members: { type: 'array', minItems: 2, items: known } })),
  );

/** Without one: a statement that covers everybody, and nobody on the partial list who would be otherwise. */
const statedAlike = (dimension: Dimension): AnySchema =>
  any(
    ...waysToBeAlike(dimension).map(({ notOtherwise, stated }) => ({
      type: 'object',
      required: ['statedComposition'],
      properties: {
        statedComposition: all(having({ exhaustive: exactly(true) }), stated),
        members: withOnly(notOtherwise),
      },
    })),
  );

/** Whether members are alike in all dimensions (or in any) is the one thing in which the two rules differ. */
export const composition =
  (inHowMany: typeof all): Translation<Options> =>
  ({ dimensions, knownShare }) => {
    if (dimensions.length === 0) return { why: 'its options name nothing to compare' };
    if (knownShare > 1) return { why: 'its options ask for more members than there are' };
    const schema = unless(
      isForum,
      whether(
        listsAllMembers,
        not(inHowMany(...dimensions.map(listedAlike))),
        not(inHowMany(...dimensions.map(statedAlike))),
      ),
    );
    return knownShare === 1
      ? { schema }
      : { schema, exactWhen: 'every member has a value in every dimension that is compared' };
  };
