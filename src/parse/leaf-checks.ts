import { codePointLength } from '../kernel/text.js';
import { faultOfText } from '../kernel/text-faults.js';

/** Whether a text has at most so many code points; its length in UTF-16 units mostly states without counting. */
export function isWithinLength(text: string, maximum: number): boolean {
  return text.length <= maximum || (text.length <= 2 * maximum && codePointLength(text) <= maximum);
}

/** A text that states something, can be stored, holds nothing that is not seen, and is not too long. */
export function isText(value: unknown, maximum: number): boolean {
  return typeof value === 'string' && isWithinLength(value, maximum) && faultOfText(value) === undefined;
}

/** A text that states something and can be stored. */
export function isStorable(text: string): boolean {
  const fault = faultOfText(text);
  return fault === undefined || fault === 'needless';
}

/** A finite number within bounds. */
export function isNumber(value: unknown, minimum: number, maximum: number): boolean {
  return typeof value === 'number' && value >= minimum && value <= maximum;
}

/** A whole number within bounds. */
export function isWholeNumber(value: unknown, minimum: number, maximum: number): boolean {
  return Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum;
}

/** An object as `JSON.parse` makes it, not one of a class. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A list that is not longer than it may be. */
export function isList(value: unknown, maximum: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= maximum;
}
