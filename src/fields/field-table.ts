import type { DataCategoryCode, Field, FieldValue } from './field.js';
import type { Place, PlacesOf } from './field-path.js';

type Scalar = string | number | boolean;

/**
 * One row for each field of a type. Rows are held to the type: a missing field, a field that does not exist, a list that
 * is none and a text that is called a number do not compile. What must be there the shape says.
 */
export type FieldTable<T> = RowsOf<PlacesOf<T>>;

type RowsOf<Each> = { readonly [One in Each as One extends Place<infer Path> ? Path : never]: RowOf<One> };

type RowOf<One> = One extends Place<infer Path, infer Value> ? FieldOf<Value, Path> : never;

type FieldOf<Value, Path extends string> = Field &
  ListOf<NonNullable<Value>> &
  (Path extends `${string}${'.' | '['}${string}` ? { readonly step?: never } : { readonly step: string });

type ListOf<Value> = Value extends readonly (infer Item)[]
  ? { readonly list: true } & HolderOf<Item>
  : { readonly list?: never } & HolderOf<Value>;

type HolderOf<Value> = [Value] extends [Scalar] ? LeafOf<Value> : { readonly value: 'group' };

type LeafOf<Value> = {
  readonly value: [Value] extends [boolean]
    ? 'yes-no'
    : [Value] extends [number]
      ? number extends Value
        ? 'count' | 'rupiah' | 'number'
        : 'level'
      : string extends Value
        ? Extract<FieldValue, 'id' | 'reference' | 'text' | 'long-text' | 'region-code' | 'code' | 'date'>
        : 'code' | 'constant';
};

/** The kind of data in each field of a type, but groups, whose fields have their own. */
export type DataCategories<T> = { readonly [One in PlacesOf<T> as LeafPath<One>]: DataCategoryCode };

type LeafPath<One> =
  One extends Place<infer Path, infer Value> ? (HoldsLeaf<NonNullable<Value>> extends true ? Path : never) : never;

type HoldsLeaf<Value> = Value extends readonly (infer Item)[]
  ? HoldsLeaf<Item>
  : [Value] extends [Scalar]
    ? true
    : false;
