import * as z from 'zod/mini';
import { isLocalDate } from '../../kernel/local-date.js';
import type { ConceptScheme } from '../../vocabulary/concept.js';
import { isStorable } from '../leaf-checks.js';
import { limits } from '../limits.js';
import type { Mutable } from '../mutable.js';

/**
 * What a schema of a model type is published as: short in declarations, exact in the checker. What goes in is what comes
 * out, for no schema transforms; form libraries take the type of their fields from it.
 */
export type ModelSchema<T> = z.ZodMiniType<Mutable<T>, Mutable<T>>;

/** Which concept scheme the codes of a place come from; for form choices, hints and JSON Schema. */
export const schemeOf = z.registry<{ readonly scheme: string }>();

/** A text that states something and can be stored. */
const text = (maximum: number) => z.stringFormat('text', isStorable).check(z.maxLength(maximum));

export const id = text(limits.id);
export const openCode = text(limits.openCode);
export const name = text(limits.name);
export const line = text(limits.line);
export const note = text(limits.note);

/** A day that exists, `YYYY-MM-DD`. */
export const localDate = z.stringFormat('date', isLocalDate);

/** A number of people or things. */
export const count = z.int().check(z.gte(0), z.lte(limits.count));

/** Any finite number. */
export const amount = z.number();

export const rupiah = z.int().check(z.gte(0), z.lte(limits.rupiah));

export const yesOrNo = z.boolean();

/** A code of a concept scheme; retired codes included, for a stored record stays readable. */
export function codeOf<Code extends string>(scheme: ConceptScheme<Code>) {
  return z.enum(Object.keys(scheme.concepts) as [Code, ...Code[]]).register(schemeOf, { scheme: scheme.id });
}

/** A list of codes of a concept scheme. */
export function codesOf<Code extends string>(scheme: ConceptScheme<Code>) {
  return z.array(codeOf(scheme)).check(z.maxLength(limits.codes));
}

/** A list of things a registration keeps. */
export const items = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(limits.items));

/** A list that grows with time or with the public. */
export const records = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(limits.records));
