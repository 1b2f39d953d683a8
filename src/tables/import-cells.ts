import { readCode, readCodes, readNumberAsCode } from '../cells/codes.js';
import { readYesOrNo } from '../cells/yes-or-no.js';
import type { Field } from '../fields/field.js';
import { fieldAt } from '../fields/field-at.js';
import { fieldTables } from '../fields/field-tables.js';
import { schemeById } from '../forms/scheme-by-id.js';
import type { SubmissionKind } from '../model/submission.js';
import { limits } from '../parse/limits.js';
import type { ConceptScheme } from '../vocabulary/concept.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import type { ImportField } from './import-field.js';
import type { ImportList } from './import-fields.js';
import { type ListPlan, listPlans } from './import-lists.js';
import { type CellReader, fault, wrongType } from './read/cell-reading.js';
import { boundaryReader, readDayCell } from './read/day-cells.js';
import { readHeldCell, readHeldRemarkCell, readNotHeldCell } from './read/held-cells.js';
import { mediumReader, readMediaCell } from './read/media-cells.js';
import { readKimIdCell, readKimNameCell, readMemberNameCell, readNameCell, readNamesCell } from './read/name-cells.js';
import { countReader } from './read/number-cells.js';
import {
  markReader,
  readAgeCell,
  readBirthYearCell,
  readOccupationCell,
  readOfficeCell,
  readRemarkCell,
  readSexCell,
  readStatusCell,
} from './read/person-cells.js';
import { onlyText, partsOfList, readRegionCell, textReader } from './read/text-cells.js';

/** How a cell of a column is read, by the field that the column feeds. */
export function cellReaderOf(kind: SubmissionKind, plan: ListPlan, field: ImportField): CellReader {
  const [key] = field.path;
  if (field.of === 'submission' && key !== undefined) {
    const isRegistration = kind === 'registration';
    if (key === (isRegistration ? 'name' : 'kim_name')) return readKimNameCell;
    if (key === (isRegistration ? 'id' : 'kimId')) return readKimIdCell;
  }
  switch (field.as) {
    case 'officer':
      return readNameCell;
    case 'further-member':
      return readNamesCell;
    case 'person':
      return readMemberNameCell;
    case 'place':
      return textReader(limits.name);
    case 'occupation':
      return readOccupationCell;
    case 'office':
      return readOfficeCell;
    case 'birth-year':
      return readBirthYearCell;
    case 'status':
      return readStatusCell;
    case 'remark':
      return readRemarkCell;
    case 'held':
      return readHeldCell;
    case 'held-remark':
      return readHeldRemarkCell;
    case 'not-held':
      return readNotHeldCell;
    case 'mark':
      return markReader(field.code);
    case 'day':
      return readDayCell;
    case 'media':
      return readMediaCell;
    case 'medium':
      return mediumReader(field.code as Channel);
    default:
      return readerOfField(fieldOf(kind, plan, field) ?? { value: 'text' }, String(field.path.at(-1)));
  }
}

/**
 * What the cells of a field show of their whole column: the order of day and month, the decimal mark and the unit, zeros in
 * front, whether ids number the lines, by which words or numbers it writes.
 */
export type Shows = 'days' | 'numbers' | 'text' | 'ids' | 'words' | 'codes' | undefined;

export function showsOf(kind: SubmissionKind, list: ImportList, field: ImportField): Shows {
  if (field.as === 'day') return 'days';
  if (field.as === 'office') return 'words';
  if (field.as === 'occupation') return 'codes';
  if (field.as !== undefined) return undefined;
  if (field.of === 'row' && field.path.length === 1 && (field.path[0] === 'id' || field.path[0] === 'sex'))
    return field.path[0] === 'id' ? 'ids' : 'words';
  switch (fieldOf(kind, listPlans[list], field)?.value) {
    case 'date':
      return 'days';
    case 'count':
    case 'rupiah':
    case 'number':
      return 'numbers';
    case 'id':
    case 'reference':
    case 'region-code':
      return 'text';
    default:
      return undefined;
  }
}

const fieldOf = (kind: SubmissionKind, { place }: ListPlan, field: ImportField): Field | undefined =>
  field.of === 'row' ? fieldByPlace(kind, place + field.path.join('.')) : fieldAt(fieldTables[kind], field.path);

const fieldByPlace = (kind: SubmissionKind, place: string): Field | undefined =>
  (fieldTables[kind] as Readonly<Record<string, Field>>)[place];

function readerOfField(field: Field, key: string): CellReader {
  switch (field.value) {
    case 'date':
      return key === 'from' || key === 'through' ? boundaryReader(key) : readDayCell;
    case 'count':
    case 'number':
      return countReader(key, 0, limits.count);
    case 'rupiah':
      return countReader(key, 0, limits.rupiah);
    case 'level':
      return countReader(key, 1, 4);
    case 'yes-no':
      return readYesOrNoCell;
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
