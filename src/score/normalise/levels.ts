import {
  either,
  finiteNumber,
  listOf,
  numberWithin,
  requireArgument,
  shape,
  text,
  wholeNumber,
} from '../../kernel/arguments.js';

const levelOrName = /* @__PURE__ */ either('a number or a text', finiteNumber, text);
const levelTable = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a level with its value', { level: levelOrName, value: finiteNumber }),
  'a list of levels with their values',
);
const numberOfPoints = /* @__PURE__ */ wholeNumber(2);

/**
 * The value of a level, category or maturity stage in a table.
 *
 * @param table each level with its value.
 * @returns `undefined` for a level that is not in the table: it is never guessed between two others.
 *
 * @example
 * ```ts
 * levelValue(2, [{ level: 1, value: 0 }, { level: 2, value: 40 }]); // 40
 * levelValue(3, [{ level: 1, value: 0 }, { level: 2, value: 40 }]); // undefined
 * ```
 */
export function levelValue<Level extends string | number>(
  level: Level,
  table: readonly { readonly level: Level; readonly value: number }[],
): number | undefined {
  requireArgument(level, levelOrName, 'levelValue', 'level');
  requireArgument(table, levelTable, 'levelValue', 'table');
  return levelIn(table, level);
}

/** The same for a table that is known to be sound. @internal */
export function levelIn<Level extends string | number>(
  table: readonly { readonly level: Level; readonly value: number }[],
  level: Level,
): number | undefined {
  for (const row of table) if (row.level === level) return row.value;
  return undefined;
}

/**
 * A Likert or rubric level from 1 to `points`, with the lowest level at 0 and the highest at 100: (x − 1) / (points − 1) × 100.
 * Differs from `likertProportional` by up to a whole level at the bottom, so a definition must name the one it uses.
 *
 * @param level a mean of several raters may lie between two levels.
 * @throws KimError `invalid-argument` for a level outside 1 to `points`.
 *
 * @example
 * ```ts
 * likertFromZero(1); // 0
 * likertFromZero(2.5); // 50
 * ```
 */
export function likertFromZero(level: number, points = 4): number {
  requireLevel(level, points, 'likertFromZero');
  return ((level - 1) * 100) / (points - 1);
}

/**
 * A Likert or rubric level as a proportion of the highest one: x / points × 100. With four points this is the ×25 of
 * the Indonesian public satisfaction index (IKM): from 25 to 100.
 *
 * @param level a mean of several raters may lie between two levels.
 * @throws KimError `invalid-argument` for a level outside 1 to `points`.
 *
 * @example
 * ```ts
 * likertProportional(1); // 25
 * likertProportional(3.659); // 91.475
 * ```
 */
export function likertProportional(level: number, points = 4): number {
  requireLevel(level, points, 'likertProportional');
  return level * (100 / points);
}

function requireLevel(level: number, points: number, caller: string): void {
  requireArgument(points, numberOfPoints, caller, 'points');
  requireArgument(level, numberWithin(1, points), caller, 'level');
}
