import { requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import { scorecard } from '../model/kinds.js';
import type { Scorecard } from '../model/scorecard.js';
import { measurementsOf } from './card-measurements.js';
import { type CriterionNode, compiledOf, type Tree } from './compile.js';
import { createEvaluation, evaluate, readMeasurements, readValue, scoreOf } from './evaluate.js';
import { state } from './evaluation.js';
import type { Framework } from './framework.js';

/**
 * A card opened up for trying things out: the same evaluation as scoring, with some raw values replaced. What rests on a
 * gate that is closed on the card is not known before the gate opens: it stays out of every trial.
 *
 * @internal
 */
export interface WhatIf {
  readonly tree: Tree;
  /** Score of the index with the values as they now stand; `undefined` when it cannot be given. */
  readonly score: () => number | undefined;
  /** The raw value of a criterion as it now stands; `undefined` where there is none to change. */
  readonly rawOf: (node: CriterionNode) => number | undefined;
  /** Replaces the raw value of a criterion by another one. */
  readonly set: (node: CriterionNode, raw: number) => void;
}

/**
 * @throws KimError `invalid-argument` when the card was made under another framework.
 * @internal
 */
export function openCard(card: Scorecard, framework: Framework, caller: string): WhatIf {
  requireArgument(card, scorecard, caller, 'card');
  const { index: tree } = compiledOf(framework, caller);
  if (card.framework !== framework.id) {
    throw new KimError(
      'invalid-argument',
      `${caller} needs card: one that was made under the framework ${quoted(framework.id)}.`,
    );
  }
  const made = createEvaluation(tree);
  readMeasurements(tree, measurementsOf(card), framework.range, made, caller);
  return {
    tree,
    score: () => {
      evaluate(tree, tree.own, made);
      return scoreOf(tree, made);
    },
    rawOf: ({ node }) => (made.state[node] === state.present && made.assumed[node] !== 1 ? made.raw[node] : undefined),
    set: (node, raw) => readValue(node, raw, framework.range, made),
  };
}
