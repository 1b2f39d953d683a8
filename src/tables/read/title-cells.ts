import { titlesIn } from '../../cells/several-titles.js';
import type { RowFault } from '../import-faults.js';
import { type CellReader, fault } from './cell-reading.js';
import { textReader } from './text-cells.js';

/** The title of an activity, or of each of several that the cell lists. */
export function titlesReader(maximum: number): CellReader {
  const readText = textReader(maximum);
  return (content, column, context) => {
    if (typeof content !== 'string') return readText(content, column, context);
    if (/^\W*(?:dst|dll|dsb|dkk|etc)\W*$/i.test(content)) return fault('cell.others-not-named');
    const { titles, mayBeMore } = titlesIn(content);
    if (titles.length < 2) {
      const taken = readText(content, column, context);
      return mayBeMore ? { ...taken, faults: [...(taken.faults ?? []), 'cell.may-be-several'] } : taken;
    }
    const read = titles.map((title) => readText(title, column, context));
    const kept = read.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    const faults: RowFault['code'][] = [
      ...new Set([
        ...(mayBeMore ? (['cell.may-be-several'] as const) : []),
        ...read.flatMap((one) => one.faults ?? []),
      ]),
    ];
    return {
      ...(kept[0] !== undefined && { value: kept[0] }),
      ...(kept.length > 1 && { titles: kept }),
      ...(faults.length > 0 && { faults }),
    };
  };
}
