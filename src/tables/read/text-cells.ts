import { type CellContent, isNothing } from '../../cells/content.js';
import { withoutPersonalData } from '../../cells/personal-data.js';
import { codePointLength, foldText, tidyLines, tidyText } from '../../kernel/text.js';
import { limits } from '../../parse/limits.js';
import { parseRegionCode } from '../../vocabulary/law/region-code.js';
import { regionCodePrefix } from '../out/region-cells.js';
import { type CellReader, fault, longestWord, nothing, type Taken, wrongType } from './cell-reading.js';

/** A spreadsheet keeps 15 digits; a whole number of more has lost some, however safe it is as a number. */
const mostDigits = 999_999_999_999_999;

/** Ids of digits often come as numbers; whole ones are safe, others may have lost digits. */
export const textReader = (maximum: number): CellReader => readerOfTexts(maximum, tidyText);

/** A note keeps its paragraphs. */
export const readLinesCell: CellReader = readerOfTexts(limits.note, tidyLines);

function readerOfTexts(maximum: number, tidy: (text: string) => string): CellReader {
  return (content) => {
    if (typeof content === 'number') {
      if (!Number.isInteger(content) || Math.abs(content) > mostDigits) return fault('cell.number-for-text');
      return { value: String(content) };
    }
    if (typeof content !== 'string') return wrongType;
    if (isNothing(content)) return nothing;
    // What is far too long is refused as it is.
    const text = content.length > 4 * maximum ? content : tidy(content);
    if (text.length > maximum && codePointLength(text) > maximum) return fault('shape.too-long');
    const kept = withoutPersonalData(text);
    if (kept === text) return { value: text };
    return { ...(/\p{L}/u.test(kept) && { value: kept }), faults: ['cell.looks-like-nik'] };
  };
}

/** A reader of ids: what held the number of a person is none. */
export function idReader(maximum: number): CellReader {
  const read = textReader(maximum);
  return (content, column, context) => {
    // A telephone number that has lost its zero.
    if (typeof content === 'number' && /^(?:8\d{10,11}|628\d{8,10})$/.test(String(content)))
      return fault('cell.looks-like-nik');
    const taken = read(content, column, context);
    return taken.faults === undefined ? taken : { faults: taken.faults };
  };
}

/** A reader of texts; numbers are read by `ofNumber`, or as the text that writes them. */
export function onlyText(
  read: (text: string, ...rest: Rest) => Taken,
  ofNumber?: (number: number, ...rest: Rest) => Taken,
): CellReader {
  return (content, column, context) => {
    if (typeof content === 'boolean') return read(String(content), column, context);
    if (typeof content === 'number')
      return ofNumber === undefined ? read(String(content), column, context) : ofNumber(content, column, context);
    if (typeof content !== 'string') return wrongType;
    if (isNothing(content)) return nothing;
    if (content.length > longestWord) return fault('shape.too-long');
    return read(tidyLine(content), column, context);
  };
}

type Rest = [column: Parameters<CellReader>[1], context: Parameters<CellReader>[2]];

/** Lines of a cell stay apart: each may be a value of its own. */
function tidyLine(text: string): string {
  return text.includes('\n') ? text.split('\n').map(tidyText).join('\n') : tidyText(text);
}

/** A list in a cell, as databases have them, is read as several values. */
export function partsOfList(list: readonly unknown[]): string | undefined {
  try {
    const parts = list.slice(0, limits.codes).map((part) => (typeof part === 'string' ? part : undefined));
    return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join('; ') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a text is written as the statistics office (BPS) numbers villages and kecamatan: ten or seven digits that the
 * ministry gives to none. Not all codes of BPS show it.
 */
export function isBpsCode(text: string): boolean {
  if (!/^(?:\d{7}|\d{10})$/.test(text)) return false;
  const region = parseRegionCode(text);
  return !region.wellFormed && (region.fault === 'bps-district' || region.fault === 'impossible-village');
}

export const readRegionCell: CellReader = (content, column, context) => {
  const taken = textReader(limits.openCode)(content, column, context);
  if (typeof taken.value !== 'string') return taken;
  const text = taken.value;
  const code = tidyText(text.startsWith(regionCodePrefix) ? text.slice(regionCodePrefix.length) : text);
  if (column.regionsOfBps) return fault('cell.region-code-of-bps');
  const region = parseRegionCode(code);
  return !region.wellFormed && region.fault === 'trailing-zero-lost'
    ? fault('cell.region-code-lost-zero')
    : { value: code };
};

/** Whether a cell says that nothing is given. */
export function isNothingGiven(content: CellContent): boolean {
  return content === undefined || (typeof content === 'string' && isNothing(content));
}

/** Words that are compared to find out how a column writes. */
export function wordOf(content: CellContent): string | undefined {
  if (typeof content === 'number') return String(content);
  return typeof content === 'string' && content.length <= 40 && !isNothing(content) ? foldText(content) : undefined;
}
