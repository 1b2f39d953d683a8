import { dataTables } from '../../src/fields/data-tables.js';
import type { DataCategoryCode } from '../../src/fields/field.js';
import { fieldTables } from '../../src/fields/field-tables.js';
import { type FieldNode, fieldTree } from '../../src/fields/field-tree.js';
import type { SubmissionKind } from '../../src/model/submission.js';
import { readerOf } from '../../src/parse/readers.js';
import type { Shape } from '../../src/parse/shape.js';

/*
 * Marks for everything a person can write into a submission, so that it can be found again wherever it turns up. No code,
 * date, word or sentence of the library contains one of them.
 */
export const marks = {
  /** About a person, or free text in which one may be named. */
  personal: 'ZQRAHASIA',
  /** Id of a person. */
  person: 'ZQORANG',
  /** Id of a record or a body. */
  record: 'ZQCATATAN',
  /** Name or number of a body. */
  body: 'ZQBADAN',
} as const;

export type Mark = (typeof marks)[keyof typeof marks];

const idKeys = /^(id|of|kimId|activityId|partnerId|otherKimIds|plannedActivityId|evidenceIds)$/;

function markFor(category: DataCategoryCode, key: string): Mark {
  if (category === 'person-id') return marks.person;
  if (category !== 'about-the-body' && category !== 'role-in-the-group') return marks.personal;
  return idKeys.test(key) ? marks.record : marks.body;
}

type Visit = (text: unknown, shape: Shape, place: string, key: string) => unknown;

type Inside = ReadonlyMap<string, FieldNode>;

/** A copy of a group in which every leaf was visited with its shape and its place. */
function eachField(group: object, shape: Shape & { readonly type: 'object' }, inside: Inside, visit: Visit): object {
  return Object.fromEntries(
    Object.entries(group).map(([key, value]) => {
      const known = shape.fields.get(key);
      const node = inside.get(key);
      return [key, known && node ? eachLeaf(value, known.shape, node, key, visit) : value];
    }),
  );
}

function eachLeaf(value: unknown, shape: Shape, node: FieldNode, key: string, visit: Visit): unknown {
  if (shape.type === 'list' && Array.isArray(value)) {
    return value.map((item) => eachLeaf(item, shape.item, node, key, visit));
  }
  if (shape.type === 'object' && typeof value === 'object' && value !== null) {
    return eachField(value, shape, node.inside, visit);
  }
  return node.field.value === 'group' ? value : visit(value, shape, node.place, key);
}

/** Gives the same mark to the same text of the same sort, so that records still refer to each other. */
export class Marker {
  readonly #given = new Map<string, string>();

  /** Marks every text that is no code and no date; texts under the keys to keep stay, so that they do their work. */
  texts<Submission extends { readonly kind: SubmissionKind }>(
    submission: Submission,
    keep: readonly string[] = [],
  ): Submission {
    return this.#walk(submission, (value, shape, category, key) =>
      shape.type === 'text' && typeof value === 'string' && !keep.includes(key)
        ? this.#marked(value, markFor(category, key))
        : value,
    ) as Submission;
  }

  /** Puts a marked text where a code, a date, a number or an answer belongs, and marked unknown fields beside. */
  wrongEverywhere(submission: { readonly kind: SubmissionKind }): unknown {
    const wrong = this.#walk(submission, (value, shape, category, key) =>
      shape.type === 'constant' ? value : this.#marked(String(value), markFor(category, key)),
    );
    return withUnknownFields(wrong);
  }

  #walk(
    submission: { readonly kind: SubmissionKind },
    mark: (text: unknown, shape: Shape, category: DataCategoryCode, key: string) => unknown,
  ): unknown {
    const { kind } = submission;
    const { shape } = readerOf(kind);
    const visit: Visit = (text, within, place, key) =>
      mark(text, within, dataTables[kind][place] as DataCategoryCode, key);
    return shape.type === 'object' ? eachField(submission, shape, fieldTree(fieldTables[kind]), visit) : submission;
  }

  #marked(text: string, mark: Mark): string {
    const key = `${mark} ${text}`;
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    const given = `${mark}${this.#given.size + 1}`;
    this.#given.set(key, given);
    return given;
  }
}

function withUnknownFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownFields);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, withUnknownFields(field)]);
  return { ...Object.fromEntries(fields), [`${marks.personal}field`]: `${marks.personal}value` };
}

/** Which marks stand in something, and the first of each, for a message. */
export function marksIn(output: unknown, of: readonly Mark[]): string[] {
  const text =
    typeof output === 'string'
      ? output
      : JSON.stringify(output, (_key, part) =>
          part instanceof Map ? [...part] : part instanceof Set ? [...part] : part,
        );
  return of.flatMap((mark) => {
    const at = text.indexOf(mark);
    return at === -1 ? [] : [text.slice(Math.max(0, at - 60), at + mark.length + 4)];
  });
}
