import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import type { DrawnWeights } from '../score/certainty/draw-weights.js';
import { type CriterionNode, compiledOf, type Tree } from '../score/compile.js';
import type {
  Aggregation,
  Criterion,
  Framework,
  FrameworkGroup,
  MissingPolicy,
  Normalisation,
} from '../score/framework.js';
import { frameworkShape } from '../score/kinds.js';
import { faultsOf } from '../score/validate-framework.js';
import type { Alternative, SampleNormalisation, Variation } from './plan.js';

/** One way of normalising all criteria: a framework of its own, and criteria that are read against the sample. */
export interface NormalisationWay {
  readonly code: string;
  readonly tree: Tree;
  readonly sample: readonly { readonly node: CriterionNode; readonly method: SampleNormalisation['method'] }[];
}

/** A variation that was checked against its framework: everything in it can be applied. */
export interface ResolvedVariation {
  readonly framework: Framework;
  readonly tree: Tree;
  readonly weights?: DrawnWeights;
  /** The framework's own way first, in each of the three. */
  readonly normalisations: readonly NormalisationWay[];
  readonly aggregations: readonly { readonly code: string; readonly ways: readonly Aggregation[] }[];
  readonly policies: readonly { readonly code: string; readonly ways: readonly MissingPolicy[] }[];
  readonly leaveOut?: { readonly count: number; readonly among: readonly CriterionNode[] };
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
export function resolveVariation(framework: Framework, vary: Variation, caller: string): ResolvedVariation {
  const unknown = Object.keys(vary).find((factor) => !factors.includes(factor));
  if (unknown !== undefined)
    throw new KimError('invalid-argument', `${caller} needs vary: there is no factor ${quoted(unknown)}.`);
  const { index: tree } = compiledOf(framework, caller);
  const groupCodes = tree.groups.map(({ code }) => code);
  const criterionCodes = tree.criteria.map(({ code }) => code);
  const normalisations = resolve(vary.normalisation, criterionCodes, `${caller}: normalisation`).map(({ code, ways }) =>
    normalisationWay(framework, code, ways, caller),
  );
  const groupWays = <Way>(
    alternatives: readonly Alternative<Way>[] | undefined,
    what: 'aggregation' | 'missing',
    ownWay: (group: FrameworkGroup) => Way,
  ) => [
    { code: own, ways: tree.groups.map(({ group }) => ownWay(group)) },
    ...resolve(alternatives, groupCodes, `${caller}: ${what}`).map(({ code, ways }) => {
      refuseFaults(withGroups(framework, what, ways), code, caller);
      return { code, ways: tree.groups.map(({ group }) => ways.get(group.code) ?? ownWay(group)) };
    }),
  ];
  return {
    framework,
    tree,
    weights: weightsOf(vary),
    normalisations: [{ code: own, tree, sample: [] }, ...normalisations],
    aggregations: groupWays(vary.aggregation, 'aggregation', ({ aggregation }) => aggregation),
    policies: groupWays(vary.missing, 'missing', ({ missing }) => missing),
    leaveOut: leaveOutOf(vary, tree, caller),
    resampleRaters: ratersOf(vary, tree, normalisations, caller),
  };
}

function weightsOf({ weights }: Variation): ResolvedVariation['weights'] {
  if (weights === undefined || weights.kind === 'any') return weights;
  const { kind, spread = 0.25 } = weights;
  return { kind, spread };
}

function leaveOutOf({ leaveOut }: Variation, { criteria }: Tree, caller: string): ResolvedVariation['leaveOut'] {
  if (leaveOut === undefined) return undefined;
  const { count, among: codes } = leaveOut;
  const among = codes === undefined ? criteria : codes.map((code) => criterionOf(code, criteria, caller));
  if (!(Number.isSafeInteger(count) && count >= 1 && count <= among.length && count < criteria.length)) {
    throw new KimError(
      'invalid-argument',
      `${caller} needs leaveOut: a count of 1 or more that leaves at least one criterion.`,
    );
  }
  if (new Set(among).size !== among.length)
    throw new KimError('invalid-argument', `${caller} needs leaveOut: each criterion once.`);
  return { count, among };
}

function criterionOf(code: string, criteria: readonly CriterionNode[], caller: string): CriterionNode {
  const found = criteria.find((criterion) => criterion.code === code);
  if (found === undefined)
    throw new KimError('unknown-id', `${caller} needs criteria of the index; it has no ${quoted(code)}.`);
  return found;
}

function ratersOf(
  { raters }: Variation,
  tree: Tree,
  normalisations: readonly NormalisationWay[],
  caller: string,
): boolean {
  if (raters === undefined) return false;
  if (!tree.criteria.some(({ isQualitative }) => isQualitative)) {
    throw new KimError('invalid-argument', `${caller} cannot resample raters: the index has no qualitative criterion.`);
  }
  if (normalisations.some(({ sample }) => sample.some(({ node }) => node.isQualitative))) {
    throw new KimError(
      'invalid-argument',
      `${caller} cannot resample raters where a rubric is normalised by the sample.`,
    );
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
      throw new KimError('invalid-argument', `${what}: the code ${quoted(code)} is used twice, or is "own".`);
    seen.add(code);
    const ways = new Map<string, Way>(every === undefined ? [] : codes.map((each) => [each, every]));
    for (const [each, way] of Object.entries(of)) {
      if (!codes.includes(each))
        throw new KimError('unknown-id', `${what} ${quoted(code)}: the index has no ${quoted(each)}.`);
      ways.set(each, way);
    }
    if (ways.size === 0) throw new KimError('invalid-argument', `${what} ${quoted(code)} changes nothing.`);
    return { code, ways };
  });
}

function normalisationWay(
  framework: Framework,
  code: string,
  ways: ReadonlyMap<string, Normalisation | SampleNormalisation>,
  caller: string,
): NormalisationWay {
  const bySample = new Map<string, SampleNormalisation['method']>();
  const criteria = Object.fromEntries(
    Object.entries(framework.criteria).map(([each, criterion]): [string, Criterion] => {
      const normalise = ways.get(each);
      if (normalise === undefined) return [each, criterion];
      if (!isBySample(normalise)) {
        return [each, { ...criterion, normalise }];
      }
      if (criterion.direction === 'band') {
        throw new KimError(
          'invalid-argument',
          `${caller}: normalisation ${quoted(code)}: ${quoted(each)} is best in a band, which a sample cannot express.`,
        );
      }
      bySample.set(each, normalise.method);
      return [each, criterion];
    }),
  );
  const variant = { ...framework, criteria };
  refuseFaults(variant, code, caller);
  const { index: tree } = compiledOf(variant, caller);
  return {
    code,
    tree,
    sample: tree.criteria.flatMap((node) => {
      const method = bySample.get(node.code);
      return method === undefined ? [] : [{ node, method }];
    }),
  };
}

function isBySample(way: Normalisation | SampleNormalisation): way is SampleNormalisation {
  return way.method === 'sample-min-max' || way.method === 'sample-rank';
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

function refuseFaults(framework: Framework, alternative: string, caller: string): void {
  const fault = frameworkShape.accepts(framework)
    ? faultsOf(framework)[0]
    : 'It is no normalisation, mean or rule for missing data.';
  if (fault !== undefined) {
    throw new KimError('invalid-argument', `${caller} cannot apply the alternative ${quoted(alternative)}. ${fault}`);
  }
}
