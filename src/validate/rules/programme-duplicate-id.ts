import type { Path } from '../../kernel/json-pointer.js';
import { type Answering, type RuleReference, rule } from '../rule.js';

type DuplicateParams = {
  /** Where the first entry with this id stands. */
  readonly first: Path;
};

/**
 * Across all programmes an id names one planned activity, and one target: reports refer to it without the year.
 *
 * Fails at every planned activity whose id an earlier one has, and at every target whose id an earlier target has.
 *
 * Boundary: an activity and a target may share an id. Programmes that plan nothing are not examined.
 */
export const programmeDuplicateId = /* @__PURE__ */ rule({
  code: 'programme.duplicate-id',
  kind: 'registration',
  list: 'workProgrammes',
  ifNothingExamined: 'not-given',
  check({ workProgrammes }, answer: Answering<'registration', DuplicateParams>) {
    for (const list of ['activities', 'targets'] as const) {
      const firsts = new Map<string, Path>();
      workProgrammes.forEach((programme, i) => {
        const items: readonly { readonly id?: string }[] = programme[list] ?? [];
        items.forEach(({ id }, j) => {
          answer.examined();
          const path = ['workProgrammes', i, list, j, 'id'];
          const first = id === undefined ? undefined : firsts.get(id);
          if (id === undefined) answer.lacks(path);
          else if (first === undefined) firsts.set(id, path);
          else answer.found(path, { first });
        });
      });
    }
  },
});

/** For the page of the rules. */
export const programmeDuplicateIdReference = {
  reads: ['workProgrammes[].activities[].id', 'workProgrammes[].targets[].id'],
  reportsAt: ['workProgrammes[].activities[].id', 'workProgrammes[].targets[].id'],
  lacks: ['workProgrammes[].activities[].id', 'workProgrammes[].targets[].id'],
  notInJsonSchema: 'compares-items',
} as const satisfies RuleReference;
