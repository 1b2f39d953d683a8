import type { Path } from '../../kernel/json-pointer.js';
import { foldText } from '../../kernel/text.js';
import type { Draft } from '../../model/draft.js';
import type { StatedFigure } from '../../model/stated-figure.js';
import type { Finding } from '../rule.js';

/** Which words for a unit state the same. */
export interface FigureOptions {
  /** Lists of words that name one unit, such as `orang` and `jiwa`. */
  readonly sameUnit: readonly (readonly string[])[];
}

/** How two figures on one subject differ. */
export type ContradictionParams = {
  /** `value`: the unit is the same, the number is not. `unit`: the number is the same, the unit is not. */
  readonly differs: 'value' | 'unit';
  /** Where the other figure stands. */
  readonly other: Path;
};

/**
 * Figures on one subject that contradict each other: two texts give different numbers of one unit, or one number of
 * different units. One text does not contradict itself ("15 men and 15 women"), and different numbers of different
 * units are no contradiction: a town may have 6 districts and 67 villages.
 *
 * @returns at most one finding for each subject and unit, and for each subject and number; and how many figures were
 *   complete enough to compare.
 */
export function contradictingFigures(
  figures: readonly Draft<StatedFigure>[],
  at: Path,
  { sameUnit }: FigureOptions,
): { readonly findings: readonly Finding<ContradictionParams>[]; readonly compared: number } {
  const compared = figures.reduce((count, figure) => (isWhole(figure) ? count + 1 : count), 0);
  // Folding texts is slow, and most lists hold one figure.
  if (compared < 2) return { findings: [], compared };
  const unitNames = namesOfUnits(sameUnit);
  const ofOneUnit = new Map<string, Statement[]>();
  const ofOneNumber = new Map<string, Statement[]>();
  for (const [index, figure] of figures.entries()) {
    if (!isWhole(figure)) continue;
    const subject = foldText(figure.subject);
    const source = foldText(figure.source);
    const folded = foldText(figure.unit);
    const unit = unitNames.get(folded) ?? folded;
    // A tab stands in no folded text, so no two keys run together.
    add(ofOneUnit, `${subject}\t${unit}`, { index, source, texts: figure.value });
    add(ofOneNumber, `${subject}\t${figure.value}`, { index, source, texts: unit });
  }
  const find = (groups: ReadonlyMap<string, readonly Statement[]>, differs: ContradictionParams['differs']) =>
    [...groups.values()].flatMap((statements): Finding<ContradictionParams>[] => {
      const pair = contradiction(statements);
      return pair
        ? [{ path: [...at, pair.later, differs], params: { differs, other: [...at, pair.earlier, differs] } }]
        : [];
    });
  return { findings: [...find(ofOneUnit, 'value'), ...find(ofOneNumber, 'unit')], compared };
}

function isWhole(figure: Draft<StatedFigure>): figure is StatedFigure {
  const { subject, value, unit, source } = figure;
  return subject !== undefined && value !== undefined && unit !== undefined && source !== undefined;
}

function namesOfUnits(sameUnit: FigureOptions['sameUnit']): ReadonlyMap<string, string> {
  return new Map(sameUnit.flatMap((words) => words.map((word) => [foldText(word), foldText(words[0] ?? word)])));
}

/** What one text states about a matter. */
interface Statement {
  readonly index: number;
  readonly source: string;
  readonly texts: number | string;
}

function add(groups: Map<string, Statement[]>, key: string, statement: Statement): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [statement]);
  else group.push(statement);
}

/** Two statements that differ both in their text and in what they state, found in one pass. */
function contradiction(statements: readonly Statement[]): { earlier: number; later: number } | undefined {
  const [first] = statements;
  let elsewhere: Statement | undefined;
  let otherwise: Statement | undefined;
  for (const statement of statements) {
    const sameText = statement.source === first?.source;
    const sameWord = statement.texts === first?.texts;
    if (first !== undefined && !sameText && !sameWord) return { earlier: first.index, later: statement.index };
    if (!sameText) elsewhere ??= statement;
    if (!sameWord) otherwise ??= statement;
  }
  // Another text agrees with the first statement, and the text of the first statement states something else too.
  if (elsewhere === undefined || otherwise === undefined) return undefined;
  return {
    earlier: Math.min(elsewhere.index, otherwise.index),
    later: Math.max(elsewhere.index, otherwise.index),
  };
}
