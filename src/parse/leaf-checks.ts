import { codePointLength } from '../kernel/text.js';

/** Whether a text has a character that is not blank. */
export function saysSomething(text: string): boolean {
  const first = text.charCodeAt(0);
  // Nearly every text begins with a visible ASCII character; only the others need a search.
  return (first > 0x20 && first < 0x7f) || /\S/.test(text);
}

/** Whether a text has at most so many code points; its length in UTF-16 units mostly states without counting. */
export function isWithinLength(text: string, maximum: number): boolean {
  return text.length <= maximum || (text.length <= 2 * maximum && codePointLength(text) <= maximum);
}

/** A text that states something and is not too long. */
export function isText(value: unknown, maximum: number): boolean {
  return typeof value === 'string' && isWithinLength(value, maximum) && saysSomething(value);
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
