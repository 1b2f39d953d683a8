import { isRecord, requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import { type CautiousValue, cautiousValue } from './as-read.js';
import { blankEvaluation, type Evaluation } from './evaluation.js';
import type { Aggregation, Criterion, Framework, FrameworkGroup, MissingPolicy, Normalisation } from './framework.js';
import { frameworkShape } from './kinds.js';
import { faultsOf } from './validate-framework.js';

/** What both kinds of node have. Nodes of a tree are numbered: the criteria first, then the groups from the top down. */
interface TreeNode {
  readonly code: string;
  readonly node: number;
  /** Whole weight within its group, as the framework gives it. */
  readonly weight: number;
  /** Weight as a share of the whole tree. */
  readonly nominalWeight: number;
  /** Whether every mean on the way up is arithmetic, so that points add up. */
  readonly additive: boolean;
}

/**
 * A criterion in its place.
 *
 * @internal
 */
export interface CriterionNode extends TreeNode {
  readonly criterion: Criterion;
  /** Code of its group. */
  readonly parent: string;
  /** Code of the child of the root below which it lies; its own code where it is that child. */
  readonly dimension: string;
  readonly isQualitative: boolean;
  /** How its values are drawn towards caution; absent where they stand as they were measured. */
  readonly cautious: CautiousValue | undefined;
  /** Whether a value stands as it was measured: no caution, and no rule on raters. */
  readonly isReadPlainly: boolean;
  /** The levels that its table knows; absent where there is no table. */
  readonly levels: Extract<Normalisation, { readonly method: 'levels' }>['levels'] | undefined;
  readonly assumesLowest: boolean;
  /** Raw values that are adequate; absent where the framework does not state. */
  readonly adequate: AdequateRange | undefined;
}

/** From the lower to the upper end, both included. @internal */
export interface AdequateRange {
  readonly from: number;
  readonly through: number;
}

/**
 * A group with its children.
 *
 * @internal
 */
export interface GroupNode extends TreeNode {
  readonly group: FrameworkGroup;
  /** Code of its group; absent for the root. */
  readonly parent: string | undefined;
  readonly depth: number;
  /** Place among the groups of the tree. */
  readonly position: number;
  readonly children: readonly (CriterionNode | GroupNode)[];
  /** Of the children, side by side: their nodes and their whole weights. */
  readonly nodes: readonly number[];
  readonly wholes: readonly number[];
  /** All criteria below it, at any depth. */
  readonly below: readonly CriterionNode[];
  readonly totalWeight: number;
  readonly gate: CriterionNode | undefined;
  /** The criteria that are set aside when the gate is closed. */
  readonly restOnGate: readonly CriterionNode[];
}

/** How the children of each group become one value; what a replicate may vary. @internal */
export interface Way {
  /** Weight of each node in the mean of its group. */
  readonly weights: readonly number[];
  /** By position of the group. */
  readonly aggregations: readonly Aggregation[];
  readonly policies: readonly MissingPolicy[];
}

/**
 * The index, or a tree beside it.
 *
 * @internal
 */
export interface Tree {
  readonly root: GroupNode;
  readonly criteria: readonly CriterionNode[];
  /** Those for which silence is to pay nothing. */
  readonly assumingLowest: readonly CriterionNode[];
  /** From the top down; the root first. */
  readonly groups: readonly GroupNode[];
  /** The same from the leaves up: each group after those within it. */
  readonly fromLeaves: readonly GroupNode[];
  /** The lists that its values rest on; absent: all. */
  readonly reads: ReadonlySet<string> | undefined;
  /** Number of nodes. */
  readonly size: number;
  /** An evaluation in which nothing was read yet; copied, never written to. */
  readonly blank: Evaluation;
  /** As the framework states. */
  readonly own: Way;
}

/**
 * A framework made ready: checked, with its codes resolved. Everything that scores, explains, counts or tries out reads this.
 *
 * @internal
 */
export interface CompiledFramework {
  readonly framework: Framework;
  readonly index: Tree;
  readonly beside: readonly Tree[];
  readonly readings: readonly CompiledReading[];
  readonly uncalibrated: readonly string[];
  readonly drafts: readonly string[];
  /** How many months the framework takes for a whole observation; absent where it does not ask. */
  readonly wholeMonths: number | undefined;
}

/** The same criteria grouped another way. @internal */
export interface CompiledReading {
  readonly code: string;
  readonly parts: readonly {
    readonly code: string;
    /** The node of each criterion, in the index (0) or one of the trees beside it. */
    readonly criteria: readonly { readonly tree: number; readonly node: number }[];
  }[];
}

/** Under this key a framework that cannot change carries its compiled form; copies do not take it along. */
const compiledForm = Symbol('compiled framework');

/**
 * The compiled form of a framework: what `defineFramework` left on it, or made now.
 *
 * @throws KimError `missing-argument` without a framework, `invalid-definition` for an unsound one.
 * @internal
 */
export function compiledOf(framework: Framework, caller: string): CompiledFramework {
  if (isRecord(framework)) {
    const { [compiledForm]: known } = framework as { readonly [compiledForm]?: CompiledFramework };
    if (known !== undefined) return known;
  }
  requireSound(framework, caller);
  return compile(framework);
}

/**
 * Leaves the compiled form on a framework, for all later calls.
 *
 * @param framework sound, and never to be changed again.
 * @internal
 */
export function keepCompiled<F extends Framework>(framework: F): F {
  return Object.defineProperty(framework, compiledForm, { value: compile(framework) });
}

/**
 * Refuses what is no sound framework.
 *
 * @throws KimError `missing-argument` without one, `invalid-argument` for something else, `invalid-definition` for an
 * unsound one.
 * @internal
 */
export function requireSound(framework: Framework, caller: string): void {
  requireArgument(framework, frameworkShape, caller, 'framework');
  const [fault] = faultsOf(framework);
  if (fault !== undefined) throw new KimError('invalid-definition', `${caller} needs a sound framework. ${fault}`);
}

function compile(framework: Framework): CompiledFramework {
  const codesWhere = (holds: (criterion: Criterion) => boolean) =>
    Object.entries(framework.criteria).flatMap(([code, criterion]) => (holds(criterion) ? [code] : []));
  const index = compileTree(framework.root, framework);
  const beside = (framework.beside ?? []).map((root) => compileTree(root, framework));
  const places = new Map(
    [index, ...beside].flatMap(({ criteria }, tree) => criteria.map(({ code, node }) => [code, { tree, node }])),
  );
  return {
    framework,
    index,
    beside,
    readings: (framework.readings ?? []).map(({ code, parts }) => ({
      code,
      parts: parts.map((part) => ({
        code: part.code,
        criteria: part.criteria.flatMap((criterion) => places.get(criterion) ?? []),
      })),
    })),
    // Frozen, for cards hand them on.
    uncalibrated: Object.freeze(codesWhere(({ basis }) => basis.kind === 'needs-local-calibration')),
    drafts: Object.freeze(codesWhere(({ draft }) => draft === true)),
    wholeMonths: wholeMonthsOf(framework),
  };
}

/** What a class needs, else the longest time by which a rate is divided at least. */
function wholeMonthsOf({ bands, criteria }: Framework): number | undefined {
  const asked = bands?.requires?.monthsObserved;
  if (asked !== undefined) return asked;
  const months = Object.values(criteria).flatMap(({ unit, caution }) => {
    if (caution?.method !== 'least-denominator') return [];
    return unit === 'per-month' ? [caution.denominator] : unit === 'per-year' ? [12 * caution.denominator] : [];
  });
  return months.length === 0 ? undefined : Math.max(...months);
}

function compileTree(root: FrameworkGroup, framework: Framework): Tree {
  const criteria: CriterionNode[] = [];
  const groups: GroupNode[] = [];
  const firstGroup = criteriaIn(root);
  let positions = 0;

  const compileGroup = (group: FrameworkGroup, place: Place): GroupNode => {
    const position = positions++;
    const totalWeight = group.children.reduce((sum, { weight }) => sum + weight, 0);
    const additive = place.additive && group.aggregation.method === 'arithmetic';
    const children = group.children.map((child): CriterionNode | GroupNode => {
      const below: Place = {
        parent: group.code,
        depth: place.depth + 1,
        dimension: place.dimension,
        nominalWeight: (place.nominalWeight * child.weight) / totalWeight,
        additive,
      };
      if (!('criterion' in child)) return compileGroup(child, { ...below, dimension: place.dimension ?? child.code });
      const node = compileCriterion(child, below, framework, criteria.length);
      criteria.push(node);
      return node;
    });
    const own = children.filter((child): child is CriterionNode => 'criterion' in child);
    const resting = new Set(
      group.children.flatMap((child) => ('criterion' in child && child.restsOnGate === true ? [child.criterion] : [])),
    );
    const node: GroupNode = {
      code: group.code,
      node: firstGroup + position,
      weight: group.weight,
      nominalWeight: place.nominalWeight,
      additive: place.additive,
      group,
      parent: place.parent,
      depth: place.depth,
      position,
      children,
      nodes: children.map((child) => child.node),
      wholes: children.map((child) => child.weight),
      below: children.flatMap((child) => ('group' in child ? child.below : [child])),
      totalWeight,
      gate: own.find(({ code }) => code === group.gate),
      restOnGate: own.filter(({ code }) => resting.has(code)),
    };
    groups[position] = node;
    return node;
  };

  const compiled = compileGroup(root, { depth: 0, nominalWeight: 1, additive: true });
  const size = criteria.length + groups.length;
  const nodes = [...criteria, ...groups];
  return {
    root: compiled,
    criteria,
    assumingLowest: criteria.filter(({ assumesLowest }) => assumesLowest),
    groups,
    fromLeaves: [...groups].reverse(),
    reads: framework.reads && new Set(framework.reads),
    size,
    blank: blankEvaluation(nodes),
    own: {
      weights: nodes.map(({ weight }) => weight),
      aggregations: groups.map(({ group }) => group.aggregation),
      policies: groups.map(({ group }) => group.missing),
    },
  };
}

/** Where a node hangs in its tree. */
interface Place {
  readonly parent?: string;
  readonly dimension?: string | undefined;
  readonly depth: number;
  readonly nominalWeight: number;
  readonly additive: boolean;
}

function compileCriterion(
  { criterion: code, weight }: Extract<FrameworkGroup['children'][number], { readonly criterion: string }>,
  { parent = '', dimension = code, nominalWeight, additive }: Place,
  framework: Framework,
  node: number,
): CriterionNode {
  const criterion = framework.criteria[code];
  if (criterion === undefined) throw new KimError('unknown-id', `There is no criterion ${quoted(code)}.`);
  const { normalise, whenMissing } = criterion;
  return {
    code,
    node,
    weight,
    nominalWeight,
    additive,
    criterion,
    parent,
    dimension,
    isQualitative: criterion.kind === 'qualitative',
    cautious: cautiousValue(criterion),
    isReadPlainly: criterion.caution === undefined && criterion.raters === undefined,
    levels: normalise.method === 'levels' ? normalise.levels : undefined,
    assumesLowest: whenMissing === 'lowest',
    adequate: adequateRange(criterion),
  };
}

/** The one place that states what `adequateFrom` means. */
function adequateRange({ direction, adequateFrom }: Criterion): AdequateRange | undefined {
  if (adequateFrom === undefined) return undefined;
  const { value, through } = adequateFrom;
  if (direction === 'lower') return { from: Number.NEGATIVE_INFINITY, through: value };
  return { from: value, through: direction === 'band' && through !== undefined ? through : Number.POSITIVE_INFINITY };
}

/** Whether a raw value is adequate; not, where the framework does not state from where on. @internal */
export function isAdequate(raw: number, adequate: AdequateRange | undefined): boolean {
  return adequate !== undefined && raw >= adequate.from && raw <= adequate.through;
}

function criteriaIn({ children }: FrameworkGroup): number {
  return children.reduce((sum, child) => sum + ('criterion' in child ? 1 : criteriaIn(child)), 0);
}
