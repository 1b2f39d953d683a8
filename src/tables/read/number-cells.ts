import { isNothing } from '../../cells/content.js';
import { type DecimalMark, readNumber } from '../../cells/number.js';
import { readPeopleBySex } from '../../cells/people.js';
import { unitFits } from '../../cells/units.js';
import { tidyText } from '../../kernel/text.js';
import { type CellReader, fault, nothing, type Taken, wrongType } from './cell-reading.js';

/**
 * A reader of whole numbers.
 *
 * @param key the last key of the field, which says what is counted.
 */
export function countReader(key: string, minimum: number, maximum: number): CellReader {
  const checked = (value: number): Taken => {
    if (!Number.isInteger(value)) return fault('shape.not-a-whole-number');
    return value >= minimum && value <= maximum ? { value: value + 0 } : fault('shape.out-of-range');
  };
  return (content, { mark, bare, scale }) => {
    /** A number of which the cell does not say what it counts: the column says it, or nobody knows. */
    const withoutUnit = (value: number): Taken => {
      if (bare !== 'fits') return fault(bare === 'other' ? 'cell.other-unit' : 'cell.unit-unclear');
      return checked(scale === 1 ? value : Math.round(value * scale * 100) / 100);
    };
    if (typeof content === 'number') return withoutUnit(content);
    if (typeof content !== 'string') return wrongType;
    if (isNothing(content) || /^rp\.? ?-?$/i.test(content.trim())) return nothing;
    if (content.length > 100) return wrongType;
    const text = tidyText(content);
    const reading = readNumber(text, true, scale === 1 ? mark : markOfScaled(text, mark));
    if (reading === undefined) return key === 'total' || key === 'count' ? bySex(text, checked) : wrongType;
    if ('doubt' in reading) return fault(reading.doubt === 'not-exact' ? 'cell.not-exact' : 'cell.mark-unclear');
    const { value, unit, isScaled } = reading;
    if (!unitFits(key, unit)) return fault('cell.other-unit');
    if (isScaled === true) return checked(value);
    // `Rp 3.000.000` in a column of thousands: whether it is multiplied already, nobody knows.
    if (unit !== undefined) return scale === 1 ? checked(value) : fault('cell.unit-unclear');
    return withoutUnit(value);
  };
}

/** In a column of millions `1,500` may be one and a half; a point before three digits groups, as Indonesians write. */
const markOfScaled = (text: string, mark: DecimalMark): DecimalMark =>
  mark ?? (/^\d{1,3},\d{3}$/.test(text) ? 'unclear' : undefined);

/** `10 L / 20 P` in a column of people. */
function bySex(text: string, checked: (value: number) => Taken): Taken {
  const people = readPeopleBySex(text);
  if (people === undefined) return wrongType;
  const { women, men, total = women + men } = people;
  const taken = checked(total);
  // A sum that its parts do not make leaves open which of them is right.
  if (taken.value === undefined || total !== women + men) return fault('cell.not-exact');
  return { ...taken, bySex: { women, men } };
}
