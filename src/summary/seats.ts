/**
 * Where KIMs are at home: rows of region code (with dots), number of KIMs, and how many of those were active in the
 * period; in the order of the codes, each code once. A plain list in one order is the same text however it was made.
 */
export type Seats = readonly (readonly [regionCode: string, kims: number, active: number])[];

/** @internal */
export type MutableSeats = [regionCode: string, kims: number, active: number][];

/**
 * Adds to one code; a row that falls to nothing disappears, so that taking out undoes adding exactly.
 *
 * @returns whether the row exists and no number fell below 0.
 * @internal
 */
export function addSeat(seats: MutableSeats, code: string, kims: number, active: number): boolean {
  const at = placeOf(seats, code);
  const row = seats[at];
  if (row === undefined || row[0] !== code) {
    seats.splice(at, 0, [code, kims, active]);
    return kims >= 0 && active >= 0;
  }
  row[1] += kims;
  row[2] += active;
  if (row[1] === 0 && row[2] === 0) seats.splice(at, 1);
  return row[1] >= row[2] && row[2] >= 0;
}

/** The position of a code, or where it belongs. */
function placeOf(seats: Seats, code: string): number {
  let [low, high] = [0, seats.length];
  // Codes most often come in their order.
  if (high > 0 && (seats[high - 1]?.[0] as string) < code) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seats[middle]?.[0] as string) < code) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Two lists in one, in one pass.
 *
 * @internal
 */
export function mergeSeats(a: Seats, b: Seats): MutableSeats {
  const merged: MutableSeats = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (right === undefined || (left !== undefined && left[0] < right[0])) {
      merged.push([...(left as Seats[number])]);
      i++;
    } else if (left === undefined || right[0] < left[0]) {
      merged.push([...right]);
      j++;
    } else {
      merged.push([left[0], left[1] + right[1], left[2] + right[2]]);
      i++;
      j++;
    }
  }
  return merged;
}

/** How many places of one level there are among the seats. */
export interface SeatedPlaces {
  /** Different places with at least one KIM. */
  readonly withKim: number;
  /** Different places with at least one KIM that was active in the period. */
  readonly withActiveKim: number;
}

/**
 * The different kecamatan (8 characters: `62.71.01`) or villages (13: `62.71.01.1001`) among the seats.
 *
 * @internal
 */
export function placesOfLength(seats: Seats, length: 8 | 13): SeatedPlaces {
  const withKim = new Set<string>();
  const withActiveKim = new Set<string>();
  for (const [code, , active] of seats) {
    if (code.length < length) continue;
    const place = code.slice(0, length);
    withKim.add(place);
    if (active > 0) withActiveKim.add(place);
  }
  return { withKim: withKim.size, withActiveKim: withActiveKim.size };
}
