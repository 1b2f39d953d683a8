/** What a UTF-16 unit is in a word. */
export const SEPARATOR = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export type LetterKind = typeof SEPARATOR | typeof LOWER | typeof UPPER | typeof DIGIT;

/** What the unit at an index is. */
export function kindOf(text: string, index: number, unit: number): LetterKind {
  if (unit >= 97 && unit <= 122) return LOWER;
  if (unit >= 65 && unit <= 90) return UPPER;
  if (unit >= 48 && unit <= 57) return DIGIT;
  return unit < 128 ? SEPARATOR : kindOfRare(text, index, unit);
}

/** Letters beyond ASCII: marks, those that have two cases, and fancy letters and digits that stand for ASCII ones. */
export function kindOfRare(text: string, index: number, unit: number): LetterKind {
  if (unit >= 0x300 && unit < 0x370) return LOWER;
  const character = characterAt(text, index, unit);
  const plain = character.normalize('NFKD').charCodeAt(0);
  if (plain < 128) {
    if (plain >= 48 && plain <= 57) return DIGIT;
    if (plain >= 97 && plain <= 122) return LOWER;
    return plain >= 65 && plain <= 90 ? UPPER : SEPARATOR;
  }
  const lower = character.toLowerCase();
  if (lower === character.toUpperCase()) return SEPARATOR;
  return lower === character ? LOWER : UPPER;
}

/** The whole character that a unit is a part of; half a pair that stands alone is one of its own. */
function characterAt(text: string, index: number, unit: number): string {
  const start = unit >= 0xdc00 ? index - 1 : index;
  const code = text.codePointAt(start) ?? 0;
  return code > 0xffff ? String.fromCodePoint(code) : text.charAt(index);
}

/** The marks that people write inside a word for an apostrophe. */
export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 96 || unit === 0x2018 || unit === 0x2019 || unit === 0x2bc;
}
