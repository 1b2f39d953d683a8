import type { Issue } from '../model/issue.js';

/** What JSON calls the type of a value; `other` is anything JSON has no word for, `NaN` and infinity included. */
export type JsonType = 'string' | 'number' | 'boolean' | 'array' | 'object' | 'null' | 'other';

/**
 * What stands where a day belongs: a year alone, a month, another part of a year or several of them (`Triwulan I 2016`, `2016-2017`), a day without its year, words
 * without any number (`kemarin`), something with a mark of doubt (`2016?`, `± 2016`), or anything else, such as a day that is not
 * in the calendar. Nothing of the text itself is kept.
 */
export type NotADate = 'year' | 'month' | 'no-year' | 'words' | 'doubt' | 'other';

/** Whether there is no submission, or no such part of it, without the field: then it cannot be left empty either. */
type OfField = { readonly required?: true };

/** A field that the shape does not know. Its name is not repeated: it is not ours, and may hold anything. */
export type UnknownKey = {
  /**
   * Its place among all keys of its object, counted from 0 in the order in which they were given; keys that are whole numbers
   * come first, as JavaScript has it.
   */
  readonly position: number;
  /** The known field that was probably meant. */
  readonly nearest?: string;
};

/**
 * Every fault of shape, with the facts it gives. Codes are only ever added. No fact holds the value that was put in,
 * nor a key that is not ours.
 */
export interface ShapeParams {
  /** The whole input is not a JSON object. */
  readonly 'shape.not-an-object': { readonly found: JsonType };
  /** `kind` is none of those known. */
  readonly 'shape.unknown-kind': { readonly known: readonly string[]; readonly nearest?: string };
  /** `schemaVersion` is none of those this release reads. The rest is read as if it were. */
  readonly 'shape.unsupported-version': { readonly supported: readonly string[] };
  /** A required field is absent. */
  readonly 'shape.missing': Readonly<Record<never, never>>;
  /** A value of another type than the field takes. */
  readonly 'shape.wrong-type': OfField & {
    readonly expected: JsonType;
    readonly found: JsonType;
    /** Of a text where a number belongs: it could be two, such as `1.500`, which is 1500 or 1.5. */
    readonly couldBeTwo?: true;
  };
  /** A text that is none of the codes of the field's list. */
  readonly 'shape.unknown-code': {
    /** Id of the concept scheme, where the codes are one. */
    readonly scheme?: string;
    /** The code that was probably meant. */
    readonly nearest?: string;
    /** It states that there is none, beside other entries of its list. */
    readonly noneBesideOthers?: true;
  };
  /** A text that is not a day of the calendar written `YYYY-MM-DD`. */
  readonly 'shape.not-a-date': OfField & { readonly found: NotADate };
  /** A text with half of a pair of UTF-16 units: a character was lost, and no store takes what is left. */
  readonly 'shape.ill-formed-text': Readonly<Record<never, never>>;
  /** A text with a control character other than tab, line feed and carriage return. */
  readonly 'shape.control-character': Readonly<Record<never, never>>;
  /** A hint: a text with a character that is not seen, such as a zero-width blank or one that turns the direction of writing. */
  readonly 'shape.unseen-character': Readonly<Record<never, never>>;
  /** A text without a character that is seen. */
  readonly 'shape.empty-text': OfField;
  /** A text of more code points than the field takes. */
  readonly 'shape.too-long': { readonly maximum: number };
  /** A list of more items than the field takes; those beyond are not read. */
  readonly 'shape.too-many': { readonly maximum: number };
  /** A number below or above what the field takes. */
  readonly 'shape.out-of-range': { readonly minimum: number; readonly maximum: number };
  /** A number with a fraction where things are counted. */
  readonly 'shape.not-a-whole-number': Readonly<Record<never, never>>;
  /** Fields that the shape does not know, counted at the object that holds them. */
  readonly 'shape.unknown-key': {
    readonly count: number;
    /** The first 20 of them, by where they stand. */
    readonly keys: readonly UnknownKey[];
  };
}

/** Code of a fault of shape. */
export type ShapeCode = keyof ShapeParams;

/** One fault of shape; its code states the type of its params. */
export type ShapeIssue = { readonly [Code in ShapeCode]: Issue<Code, ShapeParams[Code]> }[ShapeCode];
