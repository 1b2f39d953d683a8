import { bandOfAge, readAge, readBirthYear } from '../cells/age.js';
import { readCode, readCodes, readNumberAsCode, severalIn } from '../cells/codes.js';
import { type CellContent, isNothing, unreadable } from '../cells/content.js';
import { type DayReading, dayOfSerial, isWithinOneMonth, readDay } from '../cells/day.js';
import { readMark, readMembership } from '../cells/membership.js';
import { readNumber } from '../cells/number.js';
import { occupationNumbered, readOccupation } from '../cells/occupations.js';
import { officeNumbers, readOffices } from '../cells/offices.js';
import { readSex, type SexColumn } from '../cells/sex.js';
import { readYesOrNo } from '../cells/yes-or-no.js';
import type { Field } from '../fields/field.js';
import { fieldAt } from '../fields/field-at.js';
import { fieldTables } from '../fields/field-tables.js';
import { dayOfMoment, isMoment, type LocalDate } from '../kernel/local-date.js';
import { codePointLength, foldText, tidyText } from '../kernel/text.js';
import type { SubmissionKind } from '../model/submission.js';
import { limits } from '../parse/limits.js';
import { schemeById } from '../schemas/json-schema/schemes.js';
import type { ConceptScheme } from '../vocabulary/concept.js';
import { parseRegionCode } from '../vocabulary/law/region-code.js';
import type { RowFault } from './import-faults.js';
import type { ImportField, ListPlan } from './import-fields.js';
import { regionCodePrefix } from './region-cells.js';

/** What a column was found to be, by all its cells that were looked at. */
export interface ColumnReading {
  readonly order: 'day-first' | 'month-first' | 'keep';
  readonly sex: SexColumn;
  /** The numbers of offices that village software writes. */
  readonly officesByNumber: boolean;
}

/** What holds for the cells of a whole import. */
export interface CellContext {
  readonly asOf: LocalDate | undefined;
  readonly dateSystem: 1900 | 1904;
  readonly dateObjects: 'utc' | 'local';
}

/** What was taken from a cell: nothing, a value, or doubts. */
export interface Taken {
  readonly value?: unknown;
  /** What the cell states about other fields of the item. */
  readonly also?: Readonly<Record<string, unknown>>;
  readonly faults?: readonly RowFault['code'][];
}

export type CellReader = (
  content: Exclude<CellContent, undefined>,
  column: ColumnReading,
  context: CellContext,
) => Taken;

const nothing: Taken = {};
const fault = (code: RowFault['code']): Taken => ({ faults: [code] });
const wrongType = fault('shape.wrong-type');

/** A field as it is to be read from a cell. */
export function cellReaderOf(kind: SubmissionKind, { place }: ListPlan, field: ImportField): CellReader {
  switch (field.as) {
    case 'officer':
      return textReader(limits.name);
    case 'place':
      return textReader(limits.name);
    case 'occupation':
      return onlyText(readOccupationCell, (number) => occupationTaken(occupationNumbered(number)));
    case 'office':
      return readOfficeCell;
    case 'birth-year':
      return readBirthYearCell;
    case 'status':
      return onlyText((text) => {
        const status = readMembership(text);
        return status === undefined ? fault('cell.status-unknown') : { value: status };
      });
    case 'mark':
      return (content) => {
        const marked =
          typeof content === 'boolean'
            ? content
            : typeof content === 'string' || typeof content === 'number'
              ? readMark(String(content).trim())
              : undefined;
        if (marked === undefined) return isNothingGiven(content) ? nothing : fault('shape.unknown-code');
        return marked ? { value: field.code } : nothing;
      };
    default: {
      const path = field.of === 'row' ? `${place}${field.path.join('.')}` : field.path;
      if (field.of === 'row' && field.path[0] === 'leftOn') return readDayCell;
      if (field.of === 'row' && field.path[0] === 'through' && place === 'activities[].') return readDayCell;
      const known = typeof path === 'string' ? fieldByPlace(kind, path) : fieldAt(fieldTables[kind], path);
      return readerOfField(known ?? { value: 'text' });
    }
  }
}

const fieldByPlace = (kind: SubmissionKind, place: string): Field | undefined =>
  (fieldTables[kind] as Readonly<Record<string, Field>>)[place];

function readerOfField(field: Field): CellReader {
  switch (field.value) {
    case 'date':
      return readDayCell;
    case 'count':
      return countReader(0, limits.count);
    case 'rupiah':
      return countReader(0, limits.rupiah);
    case 'level':
      return countReader(1, 4);
    case 'number':
      return countReader(0, limits.count);
    case 'yes-no':
      return onlyText((text) => {
        const value = readYesOrNo(text);
        return value === undefined ? wrongType : { value };
      });
    case 'region-code':
      return readRegionCell;
    case 'code': {
      const scheme = field.scheme === undefined ? undefined : schemeById(field.scheme);
      if (scheme === undefined) return textReader(limits.openCode);
      if (scheme.id === 'sexes') return readSexCell;
      if (scheme.id === 'age-bands') return readAgeCell;
      return field.list === true ? codesReader(scheme) : codeReader(scheme);
    }
    case 'id':
    case 'reference':
      return textReader(limits.id);
    case 'long-text':
      return textReader(limits.note);
    default:
      return textReader(field.value === 'text' ? limits.name : limits.line);
  }
}

/** Whether a cell states that nothing is given. */
export function isNothingGiven(content: CellContent): boolean {
  return content === undefined || (typeof content === 'string' && isNothing(content));
}

/** A spreadsheet keeps 15 digits; a whole number of more has lost some, however safe it is as a number. */
const mostDigits = 999_999_999_999_999;

/** Ids of digits often come as numbers; whole ones are safe, others may have lost digits. */
export function textReader(maximum: number): CellReader {
  return (content) => {
    if (typeof content === 'number') {
      if (!Number.isInteger(content) || Math.abs(content) > mostDigits) return fault('cell.number-for-text');
      return { value: String(content) };
    }
    if (typeof content !== 'string') return wrongType;
    if (isNothing(content)) return nothing;
    // What is far too long is refused as it is.
    const text = content.length > 4 * maximum ? content : tidyText(content);
    if (text.length > maximum && codePointLength(text) > maximum) return fault('shape.too-long');
    // Sixteen digits are the number of a person, and no rule needs it.
    if (text.length >= 16 && text.length <= 24 && /^'?\d{16}$/.test(text.replace(/[ .-]/g, '')))
      return fault('cell.looks-like-nik');
    return { value: text };
  };
}

/** A reader of texts; numbers are read by `ofNumber`, or as the text that writes them. */
function onlyText(read: (text: string) => Taken, ofNumber?: (number: number) => Taken): CellReader {
  return (content) => {
    if (typeof content === 'boolean') return read(String(content));
    if (typeof content === 'number') return ofNumber === undefined ? read(String(content)) : ofNumber(content);
    if (typeof content !== 'string') return wrongType;
    if (isNothing(content)) return nothing;
    if (content.length > longestWord) return fault('shape.too-long');
    return read(tidyLine(content));
  };
}

const longestWord = 500;

/** Lines of a cell stay apart: each may be a value of its own. */
function tidyLine(text: string): string {
  return text.includes('\n') ? text.split('\n').map(tidyText).join('\n') : tidyText(text);
}

const readRegionCell: CellReader = (content, column, context) => {
  const taken = textReader(limits.openCode)(content, column, context);
  if (typeof taken.value !== 'string') return taken;
  const text = taken.value;
  const code = tidyText(text.startsWith(regionCodePrefix) ? text.slice(regionCodePrefix.length) : text);
  const region = parseRegionCode(code);
  return !region.wellFormed && region.fault === 'trailing-zero-lost'
    ? fault('cell.region-code-lost-zero')
    : { value: code };
};

const readDayCell: CellReader = (content, column, { dateSystem, dateObjects }) => {
  if (isMoment(content)) {
    const atMidnight = dateObjects === 'local' || content.getTime() % 86_400_000 === 0;
    return {
      value: dayOfMoment(content, dateObjects),
      ...(!atMidnight && { faults: ['cell.moment-in-another-zone'] }),
    };
  }
  if (typeof content === 'number') return takenDay(dayOfSerial(content, dateSystem));
  if (typeof content !== 'string') return wrongType;
  if (isNothing(content)) return nothing;
  const text = content.trim();
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return takenDay(dayOfSerial(Number(text), dateSystem));
  const reading = readDay(text, column.order);
  if (reading === undefined && column.order === 'keep' && readDay(text, 'day-first') !== undefined)
    return fault('cell.day-and-month-unclear');
  return takenDay(reading);
};

/**
 * A span within one month is dated by its first day, and noted. What is only a year, or reaches over months, is no day: it
 * would move what happened into another time.
 */
function takenDay(reading: DayReading | undefined): Taken {
  if (reading === undefined) return fault('shape.not-a-date');
  const { day, doubt } = reading;
  switch (doubt) {
    case undefined:
      return { value: day };
    case 'moment':
      return { value: day, faults: ['cell.moment-in-another-zone'] };
    case 'weekday':
      return { value: day, faults: ['cell.weekday-differs'] };
    case 'range':
      return { value: day, faults: ['cell.not-a-single-day'] };
    case 'not-a-day':
      return isWithinOneMonth(reading)
        ? { value: day, faults: ['cell.not-a-single-day'] }
        : fault('cell.not-a-single-day');
  }
}

function countReader(minimum: number, maximum: number): CellReader {
  return (content) => {
    let value: number;
    if (typeof content === 'number') value = content;
    else if (typeof content === 'string') {
      if (isNothing(content)) return nothing;
      const reading = content.length > 100 ? undefined : readNumber(tidyText(content), true);
      if (reading === undefined) return wrongType;
      if ('doubt' in reading) return fault('cell.not-exact');
      value = reading.value;
    } else return wrongType;
    if (!Number.isInteger(value)) return fault('shape.not-a-whole-number');
    return value >= minimum && value <= maximum ? { value: value + 0 } : fault('shape.out-of-range');
  };
}

function codeReader(scheme: ConceptScheme): CellReader {
  return onlyText(
    (text) => {
      const value = readCode(scheme, text);
      return value === undefined ? fault('shape.unknown-code') : { value };
    },
    (number) => {
      const value = readNumberAsCode(scheme, number);
      return value === undefined ? fault('shape.unknown-code') : { value };
    },
  );
}

function codesReader(scheme: ConceptScheme): CellReader {
  const ofText = onlyText((text) => {
    const { codes, unread } = readCodes(scheme, text);
    if (codes.length === 0) return fault('shape.unknown-code');
    return { value: codes.slice(0, limits.codes), ...(unread > 0 && { faults: ['cell.partly-read'] }) };
  });
  return (content, column, context) => {
    if (!Array.isArray(content)) return ofText(content, column, context);
    const parts = partsOfList(content);
    return parts === undefined ? wrongType : ofText(parts, column, context);
  };
}

/** A list in a cell, as databases have them, is read as several values. */
function partsOfList(list: readonly unknown[]): string | undefined {
  try {
    const parts = list.slice(0, limits.codes).map((part) => (typeof part === 'string' ? part : undefined));
    return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join('; ') : undefined;
  } catch {
    return undefined;
  }
}

const readSexCell: CellReader = (content, { sex }) => {
  if (typeof content !== 'string' && typeof content !== 'number') return wrongType;
  const text = String(content);
  if (isNothing(text)) return nothing;
  const value = text.length > longestWord ? undefined : readSex(text, sex);
  return value === undefined ? fault('shape.unknown-code') : { value };
};

const readAgeCell = onlyText(
  (text) => {
    const band = readAge(text);
    if (band === undefined) return fault('shape.unknown-code');
    return band === 'not-exact' ? fault('cell.not-exact') : { value: band };
  },
  (age) => {
    const band = bandOfAge(Math.floor(age));
    return band === undefined ? fault('shape.unknown-code') : { value: band };
  },
);

const readBirthYearCell: CellReader = (content, _column, { asOf }) => {
  if (typeof content !== 'string' && typeof content !== 'number') return wrongType;
  const text = String(content).trim();
  if (isNothing(text)) return nothing;
  const band = asOf === undefined ? 'not-exact' : readBirthYear(text, asOf);
  if (band === undefined) return fault('shape.unknown-code');
  return band === 'not-exact' ? fault('cell.not-exact') : { value: band };
};

const officeOfText = onlyText((text) => {
  const reading = readOffices(text);
  if (reading === undefined) return fault('shape.unknown-code');
  const { offices, sections, publicOffices, adviser, partly } = reading;
  return {
    ...(offices !== undefined && { value: offices }),
    also: {
      ...(sections.length > 0 && { sectionNames: sections }),
      ...(publicOffices.length > 0 && { publicOffices }),
      ...(adviser !== undefined && { adviser }),
    },
    ...(partly && { faults: ['cell.partly-read'] }),
  };
});

const readOfficeCell: CellReader = (content, column, context) => {
  if (Array.isArray(content)) {
    const parts = partsOfList(content);
    return parts === undefined ? wrongType : officeOfText(parts, column, context);
  }
  if (column.officesByNumber && content !== unreadable) {
    const reading = officeNumbers[String(content).trim()];
    if (reading?.offices !== undefined) return { value: reading.offices };
  }
  if (typeof content === 'number') return fault('shape.unknown-code');
  return officeOfText(content, column, context);
};

function readOccupationCell(text: string): Taken {
  const whole = readOccupation(text);
  if (whole !== undefined) return occupationTaken(whole);
  if (/^\d{1,2}$/.test(text)) return occupationTaken(occupationNumbered(Number(text)));
  const parts = severalIn(text);
  if (parts.length < 2) return fault('shape.unknown-code');
  const readings = parts.map(readOccupation);
  const elements = new Set<unknown>();
  const offices = new Set<unknown>();
  for (const reading of readings) {
    if (reading === undefined) continue;
    elements.add(reading.element);
    if (reading.publicOffice !== undefined) offices.add(reading.publicOffice);
  }
  const unread = readings.filter((reading) => reading === undefined).length;
  if (unread === readings.length) return fault('shape.unknown-code');
  // A part of what somebody stands for is never shown as the whole: rules judge the mix of a group by it.
  if (unread > 0) return fault('cell.partly-read');
  return {
    value: [...elements],
    ...(offices.size > 0 && { also: { publicOffices: [...offices] } }),
  };
}

function occupationTaken(reading: ReturnType<typeof readOccupation>): Taken {
  if (reading === undefined) return fault('shape.unknown-code');
  const { element, publicOffice } = reading;
  return {
    value: [element],
    ...(publicOffice !== undefined && { also: { publicOffices: [publicOffice] } }),
  };
}

/** A list of elements in a cell of a database. */
export function isList(content: CellContent): content is readonly unknown[] {
  return Array.isArray(content);
}

/** Words that are compared to find out how a column writes. */
export function wordOf(content: CellContent): string | undefined {
  if (typeof content === 'number') return String(content);
  return typeof content === 'string' && content.length <= 40 && !isNothing(content) ? foldText(content) : undefined;
}
