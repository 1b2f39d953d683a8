import { KimError } from '../kernel/kim-error.js';
import type { Measurement } from '../model/measurement.js';
import type { Scorecard } from '../model/scorecard.js';
import { createWorkspace, evaluate, isGateClosed, load, state, type Workspace } from './evaluate.js';
import type { Framework } from './framework.js';
import { planOf, type TreePlan } from './plan.js';

/**
 * A card opened up for trying things out: the same evaluation as scoring, with some raw values replaced.
 *
 * @internal
 */
export interface WhatIf {
  readonly tree: TreePlan;
  readonly work: Workspace;
  /** Score of the index with the values as they now stand; `undefined` when it cannot be given. */
  readonly score: () => number | undefined;
  /** Replaces the raw value of a criterion by another one. */
  readonly set: (criterion: number, raw: number) => void;
}

/** @internal */
export function openCard(card: Scorecard, framework: Framework): WhatIf {
  const tree = planOf(framework).trees[0] as TreePlan;
  if (card.framework !== framework.id) {
    throw new KimError(
      'invalid-argument',
      `The card was made under the framework "${card.framework}", not under "${framework.id}".`,
    );
  }
  const work = createWorkspace(tree);
  const measurements = measurementsOf(card);
  tree.codes.forEach((code, c) => {
    load(tree, work, c, measurements[code]);
  });
  // What rests on a gate that is now closed is not known before it opens: it stays out of every trial.
  for (const plan of tree.groups)
    if (isGateClosed(plan, work)) for (const c of plan.restOnGate) work.loaded[c] = state.setAside;
  return {
    tree,
    work,
    score: () => {
      evaluate(tree, framework.range, work);
      return work.state[tree.codes.length] === state.present ? work.value[tree.codes.length] : undefined;
    },
    set: (criterion, raw) => {
      work.raw[criterion] = raw;
    },
  };
}

/**
 * The measurements of a card, of the index and of what is beside it.
 *
 * @internal
 */
export function measurementsOf(card: Scorecard): Record<string, Measurement> {
  const measurements: Record<string, Measurement> = {};
  for (const { criteria } of [card, ...card.beside]) {
    for (const { code, measurement } of criteria) measurements[code] = measurement;
  }
  return measurements;
}
