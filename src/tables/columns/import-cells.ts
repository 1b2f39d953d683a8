import type { Field } from '../../fields/field.js';
import { fieldAt } from '../../fields/field-at.js';
import { fieldTables } from '../../fields/field-tables.js';
import type { SubmissionKind } from '../../model/submission.js';
import { limits } from '../../parse/limits.js';
import { readerOf } from '../../parse/readers.js';
import { shapeAt } from '../../parse/shape-at.js';
import type { Channel } from '../../vocabulary/concepts/channels.js';
import type { ImportField } from '../fields/import-field.js';
import type { ImportList } from '../fields/import-fields.js';
import { type ListPlan, listPlans } from '../fields/import-lists.js';
import type { CellReader } from '../read/cell-reading.js';
import { readDayCell, readPeriodCell, readYearCell } from '../read/day-cells.js';
import { readerOfField } from '../read/field-cells.js';
import { readHeldCell, readHeldRemarkCell, readNotHeldCell, readOutcomeCell } from '../read/held-cells.js';
import { mediumReader, readMediaCell } from '../read/media-cells.js';
import {
  readAdvisersCell,
  readKimIdCell,
  readKimNameCell,
  readMemberNameCell,
  readNameCell,
  readNamesCell,
} from '../read/name-cells.js';
import { countReader } from '../read/number-cells.js';
import {
  markReader,
  readBirthYearCell,
  readOccupationCell,
  readOfficeCell,
  readRemarkCell,
  readStatusCell,
} from '../read/person-cells.js';
import { textReader } from '../read/text-cells.js';
import { titlesReader } from '../read/title-cells.js';

/** How a cell of a column is read, by the field that the column feeds. */
export function cellReaderOf(kind: SubmissionKind, plan: ListPlan, field: ImportField): CellReader {
  const [key] = field.path;
  if (field.of === 'submission' && key !== undefined) {
    const isRegistration = kind === 'registration';
    if (key === (isRegistration ? 'name' : 'kim_name')) return readKimNameCell;
    if (key === (isRegistration ? 'id' : 'kimId')) return readKimIdCell;
    if (key === 'statedFigures') return countReader(countedIn(field), 0, limits.count);
  }
  switch (field.as) {
    case 'officer':
      return readNameCell;
    case 'further-member':
      return readNamesCell;
    case 'person':
      return readMemberNameCell;
    case 'titles':
      return titlesReader(longestText(kind, plan, field));
    case 'period':
      return readPeriodCell;
    case 'year':
      return readYearCell;
    case 'adviser':
      return readAdvisersCell;
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
    case 'held-outcome':
      return readOutcomeCell;
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
      return readerOfField(fieldOf(kind, plan, field) ?? { value: 'text' }, String(field.path.at(-1)), () =>
        longestText(kind, plan, field),
      );
  }
}

/** The key that says what a column counts. Figures that a table states are numbers of people. */
export const countedIn = ({ path }: ImportField): string =>
  path[0] === 'statedFigures' ? 'count' : String(path.at(-1));

/**
 * What the cells of a field show of their whole column: the order of day and month, the decimal mark and the unit, zeros in
 * front, whether ids number the lines, by which words or numbers it writes.
 */
export type Shows = 'days' | 'numbers' | 'text' | 'ids' | 'words' | 'codes' | undefined;

export function showsOf(kind: SubmissionKind, list: ImportList, field: ImportField): Shows {
  if (field.as === 'day') return 'days';
  if (field.as === 'office' || field.as === 'held') return 'words';
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

/** How long a text of the field may be. */
function longestText(kind: SubmissionKind, { at }: ListPlan, field: ImportField): number {
  const path = field.of === 'row' ? [...(at ?? []), ...field.path] : field.path;
  const shape = shapeAt(readerOf(kind).shape, path);
  return shape?.type === 'text' ? shape.maximum : limits.name;
}

const fieldByPlace = (kind: SubmissionKind, place: string): Field | undefined =>
  (fieldTables[kind] as Readonly<Record<string, Field>>)[place];
