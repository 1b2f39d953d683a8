import type { Path } from '../../kernel/json-pointer.js';
import { type Answering, type RuleReference, rule } from '../rule.js';
import { recordIdPlaces, recordIndexes, recordLists } from '../support/record-indexes.js';

type DuplicateParams = {
  /** Where the first record with this id stands. */
  readonly first: Path;
};

/**
 * Within one list an id names one record.
 *
 * Fails at every record whose id an earlier record of the same list has.
 *
 * Boundary: records of different lists may share an id. Ids are compared as they are written.
 */
export const reportDuplicateId = /* @__PURE__ */ rule({
  code: 'report.duplicate-id',
  kind: 'activity-report',
  ifNothingExamined: 'nothing-to-check',
  check(report, answer: Answering<'activity-report', DuplicateParams>) {
    const indexes = answer.fact(recordIndexes);
    let stated = false;
    for (const list of recordLists) {
      const items: readonly { readonly id?: string }[] | undefined = report[list];
      if (items === undefined) continue;
      stated = true;
      if (items.length > 0) answer.examined();
      const { byId, complete } = indexes[list];
      if (complete && byId.size === items.length) continue;
      for (let i = 0; i < items.length; i++) {
        const id = items[i]?.id;
        if (id === undefined) {
          answer.lacks([list, i, 'id']);
          continue;
        }
        const first = byId.get(id) ?? i;
        if (first !== i) answer.found([list, i, 'id'], { first: [list, first, 'id'] });
      }
    }
    if (!stated) answer.cannotTell('not-given', ...recordLists.map((list) => [list]));
  },
});

/** For the page of the rules. */
export const reportDuplicateIdReference = {
  reads: recordIdPlaces,
  reportsAt: recordIdPlaces,
  lacks: recordIdPlaces,
  cannotTell: { 'not-given': recordLists },
  notInJsonSchema: 'compares-items',
} as const satisfies RuleReference;
