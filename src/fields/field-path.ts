type Scalar = string | number | boolean;

/** A field and the type of its value. */
export interface Place<Path extends string = string, Value = unknown> {
  readonly path: Path;
  readonly holds: Value;
}

/**
 * Every field of a type with the type of its value, at every depth: `name`, `seat.residents`, `members[].sex`. A list of
 * texts or codes is one field; a list of groups is a field, and so is each field of its items.
 */
export type PlacesOf<T, Before extends string = ''> = T extends object
  ? {
      [Key in keyof T & string]-?: Place<`${Before}${Key}`, T[Key]> | Inside<NonNullable<T[Key]>, `${Before}${Key}`>;
    }[keyof T & string]
  : never;

type Inside<Value, Path extends string> = Value extends Scalar
  ? never
  : Value extends readonly (infer Item)[]
    ? Inside<Item, `${Path}[]`>
    : PlacesOf<Value, `${Path}.`>;

/** The path of every field of a type. */
export type FieldPathOf<T> = PathIn<PlacesOf<T>>;

type PathIn<Each> = Each extends Place<infer Path> ? Path : never;

type KeysTo<Place extends string> = Place extends `${infer Head}.${infer Rest}`
  ? readonly [...KeyTo<Head>, ...KeysTo<Rest>]
  : KeyTo<Place>;

type KeyTo<Key extends string> = Key extends `${infer List}[]` ? readonly [List, number] : readonly [Key];

/**
 * The paths that lead to a place: `members[].sex` is reached by `['members', 0, 'sex']`, and a list (`Lists`) also by the
 * path of an item, `['members', 0]`.
 */
export type PathsTo<Place extends string, Lists extends string> = Place extends Lists
  ? KeysTo<Place> | readonly [...KeysTo<Place>, number]
  : KeysTo<Place>;
