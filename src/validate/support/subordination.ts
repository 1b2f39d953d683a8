import type { Draft } from '../../model/draft.js';
import type { Relation } from '../../model/relation.js';
import { type CounterpartKind, counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { type RelationKind, relationKinds } from '../../vocabulary/concepts/relation-kinds.js';
import { isOneOf } from './narrower.js';

/** Which relations put one body under another, and which bodies are government. */
export interface SubordinationOptions {
  readonly kinds: readonly RelationKind[];
  readonly government: readonly CounterpartKind[];
}

/** Whether the relation puts its body under the counterpart; `undefined` when its kind is not known. */
export function subordinates({ kind }: Draft<Relation>, { kinds }: SubordinationOptions): boolean | undefined {
  return kind === undefined ? undefined : isOneOf(relationKinds, kind, kinds);
}

/** Whether the counterpart is government; `undefined` when it is not known what it is. */
export function isGovernment(
  { counterpart }: Draft<Relation>,
  { government }: SubordinationOptions,
): boolean | undefined {
  const kind = counterpart?.kind;
  return kind === undefined ? undefined : isOneOf(counterpartKinds, kind, government);
}
