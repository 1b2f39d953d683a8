import { readCode, readCodes, readNumberAsCode } from '../../cells/codes.js';
import { readYesOrNo } from '../../cells/yes-or-no.js';
import type { Field } from '../../fields/field.js';
import { schemeById } from '../../forms/scheme-by-id.js';
import { limits } from '../../parse/limits.js';
import type { ConceptScheme } from '../../vocabulary/concept.js';
import { type CellReader, fault, wrongType } from './cell-reading.js';
import { boundaryReader, readDayCell } from './day-cells.js';
import { countReader } from './number-cells.js';
import { officialNumberReader } from './official-number-cells.js';
import { readAgeCell, readOccupationCell, readOfficeCell, readSexCell } from './person-cells.js';
import { idReader, onlyText, partsOfList, readLinesCell, readRegionCell, textReader } from './text-cells.js';

/**
 * How a cell of a field is read, in a table and in a value alone.
 *
 * @param key the last key of its place, which says what is counted, and which end of a span a day is.
 * @param longest how long a text of the field may be.
 */
export function readerOfField(field: Field, key: string, longest: () => number): CellReader {
  switch (field.value) {
    case 'date':
      return key === 'from' || key === 'through' ? boundaryReader(key) : readDayCell;
    case 'count':
      return countReader(key, 0, limits.count);
    case 'rupiah':
      return countReader(key, 0, limits.rupiah);
    case 'level':
      return countReader(key, 1, 4);
    case 'yes-no':
      return readYesOrNoCell;
    case 'region-code':
      return readRegionCell;
    case 'code':
      return readerOfCodes(field);
    case 'id':
    case 'reference':
      return idReader(limits.id);
    case 'long-text':
      return readLinesCell;
    default:
      return key === 'number' ? officialNumberReader(longest()) : textReader(longest());
  }
}

function readerOfCodes({ scheme: id, list }: Field): CellReader {
  const scheme = id === undefined ? undefined : schemeById(id);
  if (scheme === undefined) return textReader(limits.openCode);
  switch (scheme.id) {
    case 'sexes':
      return list === true ? codesReader(scheme) : readSexCell;
    case 'age-bands':
      return list === true ? codesReader(scheme) : readAgeCell;
    case 'officer-roles':
      return readOfficeCell;
    case 'member-elements':
      return readOccupationCell;
    default:
      return list === true ? codesReader(scheme) : codeReader(scheme);
  }
}

const readYesOrNoCell: CellReader = onlyText((text) => {
  const value = readYesOrNo(text);
  return value === undefined ? wrongType : { value };
});

function codeReader(scheme: ConceptScheme): CellReader {
  return onlyText(
    (text, _, { find }) => {
      const value = readCode(scheme, text, find);
      return value === undefined ? fault('shape.unknown-code') : { value };
    },
    (number) => {
      const value = readNumberAsCode(scheme, number);
      return value === undefined ? fault('shape.unknown-code') : { value };
    },
  );
}

function codesReader(scheme: ConceptScheme): CellReader {
  const ofText = onlyText((text, _, { find }) => {
    const { codes, unread } = readCodes(scheme, text, find);
    if (codes.length === 0) return fault('shape.unknown-code');
    return { value: codes.slice(0, limits.codes), ...(unread > 0 && { faults: ['cell.partly-read'] }) };
  });
  return (content, column, context) => {
    if (!Array.isArray(content)) return ofText(content, column, context);
    const parts = partsOfList(content);
    return parts === undefined ? wrongType : ofText(parts, column, context);
  };
}
