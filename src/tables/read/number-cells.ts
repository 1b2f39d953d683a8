import { isNothing } from '../../cells/content.js';
import { readNumber } from '../../cells/number.js';
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
  return (content, { mark }) => {
    if (typeof content === 'number') return checked(content);
    if (typeof content !== 'string') return wrongType;
    if (isNothing(content) || /^rp\.? ?-?$/i.test(content.trim())) return nothing;
    if (content.length > 100) return wrongType;
    const text = tidyText(content);
    const reading = readNumber(text, true, mark);
    if (reading === undefined) return key === 'total' || key === 'count' ? bySex(text, checked) : wrongType;
    if ('doubt' in reading) return fault(reading.doubt === 'not-exact' ? 'cell.not-exact' : 'cell.mark-unclear');
    return unitFits(key, reading.unit) ? checked(reading.value) : fault('cell.other-unit');
  };
}

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
