import { anyNumber, requireArgument, tableOf, text } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import { requireSound } from './compile.js';
import { defined } from './define-framework.js';
import type { Framework, FrameworkGroup } from './framework.js';

const someWeights = /* @__PURE__ */ tableOf(anyNumber, 'numbers by code of group or criterion');

/**
 * The same framework with other weights (those of a panel of experts, for example), under an id of its own: a score must state
 * which weights made it.
 *
 * @param id of the new framework.
 * @param weights new weights by code of a group or criterion, whole numbers of 0 or more; the others stay as they are.
 * @throws KimError `unknown-id` for a code the framework does not have, `invalid-argument` when the id is the old one,
 * `invalid-definition` when the weights are not sound.
 *
 * @example
 * ```ts
 * const panel = withWeights(idmFramework, 'idm-panel', { iks: 2 });
 * scoreValues({ iks: 1, ike: 0, ikl: 0 }, panel).score; // 0.5
 * ```
 */
export function withWeights<Code extends string>(
  framework: Framework<Code>,
  id: string,
  weights: Readonly<Record<string, number>>,
): Framework<Code> {
  requireSound(framework, 'withWeights');
  requireArgument(id, text, 'withWeights', 'id');
  requireArgument(weights, someWeights, 'withWeights', 'weights');
  if (id === framework.id) {
    throw new KimError(
      'invalid-argument',
      'withWeights needs id: another one, for other weights make another framework.',
    );
  }
  const used = new Set<string>();
  const weightOf = (code: string, old: number): number => {
    const weight = Object.hasOwn(weights, code) ? weights[code] : undefined;
    if (weight === undefined) return old;
    used.add(code);
    return weight;
  };
  const reweigh = (group: FrameworkGroup<Code>): FrameworkGroup<Code> => ({
    ...group,
    weight: weightOf(group.code, group.weight),
    children: group.children.map((child) =>
      'criterion' in child ? { ...child, weight: weightOf(child.criterion, child.weight) } : reweigh(child),
    ),
  });
  const namedAs = framework.namedAs ?? framework.id;
  const reweighed = {
    ...framework,
    id,
    namedAs,
    root: reweigh(framework.root),
    beside: framework.beside?.map(reweigh),
  };
  const unknown = Object.keys(weights).find((code) => !used.has(code));
  if (unknown !== undefined) {
    throw new KimError('unknown-id', `withWeights: the framework has no group or criterion ${quoted(unknown)}.`);
  }
  return defined(reweighed, 'withWeights');
}
