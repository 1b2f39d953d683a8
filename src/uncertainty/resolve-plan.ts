import { KimError } from '../kernel/kim-error.js';
import type { Aggregation, Criterion, Framework, FrameworkGroup, MissingPolicy } from '../score/framework.js';
import { planOf, type TreePlan } from '../score/plan.js';
import { frameworkFaults } from '../score/validate-framework.js';
import { type Layout, layoutOf } from './layout.js';
import type { Alternative, SampleNormalisation, Variation } from './plan.js';

/** One way of normalising all criteria: a framework of its own, and criteria that are read against the sample. */
export interface NormalisationWay {
  readonly code: string;
  readonly tree: TreePlan;
  readonly sample: readonly { readonly criterion: number; readonly method: SampleNormalisation['method'] }[];
}

/** A variation that was checked against its framework: everything in it can be applied. */
export interface ResolvedVariation {
  readonly framework: Framework;
  readonly tree: TreePlan;
  readonly layout: Layout;
  readonly weights?: { readonly kind: 'around'; readonly spread: number } | { readonly kind: 'any' };
  /** The framework's own way first, in each of the three. */
  readonly normalisations: readonly NormalisationWay[];
  readonly aggregations: readonly { readonly code: string; readonly ways: readonly Aggregation[] }[];
  readonly policies: readonly { readonly code: string; readonly ways: readonly MissingPolicy[] }[];
  readonly leaveOut?: { readonly count: number; readonly among: readonly number[] };
  readonly resampleRaters: boolean;
}

/** What the framework's own way is called. */
export const own = 'own';

const factors: readonly string[] = [
  'weights',
  'normalisation',
  'aggregation',
  'missing',
  'leaveOut',
  'raters',
] satisfies readonly (keyof Variation)[];

/**
 * Checks that every setting can be applied; what cannot is refused, not skipped.
 *
 * @throws KimError `invalid-definition` for an unsound framework, `unknown-id` for codes that it does not have,
 * `invalid-argument` for settings that cannot be applied.
 * @internal
 */
export function resolveVariation(framework: Framework, vary: Variation): ResolvedVariation {
  const unknown = Object.keys(vary).find((factor) => !factors.includes(factor));
  if (unknown !== undefined) throw new KimError('invalid-argument', `There is no factor "${unknown}" to vary.`);
  const tree = planOf(framework).trees[0] as TreePlan;
  const groupCodes = tree.groups.map(({ group }) => group.code);
  const normalisations = resolve(vary.normalisation, tree.codes, 'normalisation').map(({ code, ways }) =>
    normalisationWay(framework, code, ways),
  );
  const groupWays = <Way>(
    alternatives: readonly Alternative<Way>[] | undefined,
    what: 'aggregation' | 'missing',
    ownWay: (group: FrameworkGroup) => Way,
  ) => [
    { code: own, ways: tree.groups.map(({ group }) => ownWay(group)) },
    ...resolve(alternatives, groupCodes, what).map(({ code, ways }) => {
      refuseFaults(withGroups(framework, what, ways), code);
      return { code, ways: tree.groups.map(({ group }) => ways.get(group.code) ?? ownWay(group)) };
    }),
  ];
  return {
    framework,
    tree,
    layout: layoutOf(tree),
    weights: weightsOf(vary),
    normalisations: [{ code: own, tree, sample: [] }, ...normalisations],
    aggregations: groupWays(vary.aggregation, 'aggregation', ({ aggregation }) => aggregation),
    policies: groupWays(vary.missing, 'missing', ({ missing }) => missing),
    leaveOut: leaveOutOf(vary, tree),
    resampleRaters: ratersOf(vary, tree, normalisations),
  };
}

function weightsOf({ weights }: Variation): ResolvedVariation['weights'] {
  if (weights === undefined || weights.kind === 'any') return weights;
  const { kind, spread = 0.25 } = weights;
  if (kind !== 'around' || !(spread > 0 && spread < 1)) {
    throw new KimError('invalid-argument', 'Weights vary "around" with a spread between 0 and 1, or take "any" split.');
  }
  return { kind, spread };
}

function leaveOutOf({ leaveOut }: Variation, tree: TreePlan): ResolvedVariation['leaveOut'] {
  if (leaveOut === undefined) return undefined;
  const among = (leaveOut.among ?? tree.codes).map((code) => {
    const place = tree.codes.indexOf(code);
    if (place < 0) throw new KimError('unknown-id', `leaveOut: the index has no criterion "${code}".`);
    return place;
  });
  const { count } = leaveOut;
  if (!(Number.isSafeInteger(count) && count >= 1 && count <= among.length && count < tree.codes.length)) {
    throw new KimError('invalid-argument', 'leaveOut needs a count of 1 or more that leaves at least one criterion.');
  }
  if (new Set(among).size !== among.length) throw new KimError('invalid-argument', 'leaveOut names a criterion twice.');
  return { count, among };
}

function ratersOf({ raters }: Variation, tree: TreePlan, normalisations: readonly NormalisationWay[]): boolean {
  if (raters === undefined) return false;
  if (raters !== 'resample') throw new KimError('invalid-argument', 'Raters can only be asked to "resample".');
  if (!tree.isQualitative.includes(true)) {
    throw new KimError('invalid-argument', 'Raters cannot be resampled: the index has no qualitative criterion.');
  }
  const bySample = normalisations.some(({ sample }) => sample.some(({ criterion }) => tree.isQualitative[criterion]));
  if (bySample) {
    throw new KimError('invalid-argument', 'Raters cannot be resampled where a rubric is normalised by the sample.');
  }
  return true;
}

/** The alternatives with `every` written out. */
function resolve<Way>(
  alternatives: readonly Alternative<Way>[] | undefined,
  codes: readonly string[],
  what: string,
): { readonly code: string; readonly ways: ReadonlyMap<string, Way> }[] {
  const seen = new Set<string>([own]);
  return (alternatives ?? []).map(({ code, of = {}, every }) => {
    if (seen.has(code))
      throw new KimError('invalid-argument', `${what}: the code "${code}" is used twice, or is "own".`);
    seen.add(code);
    const ways = new Map<string, Way>(every === undefined ? [] : codes.map((each) => [each, every]));
    for (const [each, way] of Object.entries(of)) {
      if (!codes.includes(each)) throw new KimError('unknown-id', `${what} "${code}": the index has no "${each}".`);
      ways.set(each, way);
    }
    if (ways.size === 0) throw new KimError('invalid-argument', `${what} "${code}" changes nothing.`);
    return { code, ways };
  });
}

function normalisationWay(
  framework: Framework,
  code: string,
  ways: ReadonlyMap<string, Criterion['normalise'] | SampleNormalisation>,
): NormalisationWay {
  const criteria: Record<string, Criterion> = { ...framework.criteria };
  const bySample: { code: string; method: SampleNormalisation['method'] }[] = [];
  for (const [each, way] of ways) {
    const criterion = criteria[each] as Criterion;
    if (way.method !== 'sample-min-max' && way.method !== 'sample-rank') {
      criteria[each] = { ...criterion, normalise: way as Criterion['normalise'] };
      continue;
    }
    if (criterion.direction === 'band') {
      throw new KimError(
        'invalid-argument',
        `normalisation "${code}": "${each}" is best in a band, which a sample cannot say.`,
      );
    }
    bySample.push({ code: each, method: way.method });
  }
  const variant = { ...framework, criteria };
  refuseFaults(variant, code);
  const tree = planOf(variant).trees[0] as TreePlan;
  return {
    code,
    tree,
    sample: bySample.map((each) => ({ criterion: tree.codes.indexOf(each.code), method: each.method })),
  };
}

function withGroups(
  framework: Framework,
  what: 'aggregation' | 'missing',
  ways: ReadonlyMap<string, unknown>,
): Framework {
  const change = (group: FrameworkGroup): FrameworkGroup => ({
    ...group,
    [what]: ways.get(group.code) ?? group[what],
    children: group.children.map((child) => ('criterion' in child ? child : change(child))),
  });
  return { ...framework, root: change(framework.root) };
}

function refuseFaults(framework: Framework, alternative: string): void {
  const [fault] = frameworkFaults(framework);
  if (fault !== undefined) {
    throw new KimError('invalid-argument', `The alternative "${alternative}" cannot be applied. ${fault}`);
  }
}
