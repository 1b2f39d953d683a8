/**
 * Colours on a white ground. Marks reach a contrast of 3:1 and text 4.5:1 (WCAG 2.2, 1.4.11 and 1.4.3); a test
 * computes both. Colour never stands alone: rows carry their name and value, segments the number of their legend entry,
 * and what is missing is a dashed outline.
 */
export const ground = '#ffffff';

/** Text, and lines that must be seen. */
export const ink = '#1f1f1f';

/** Secondary text, and the outline of what is missing. */
export const softInk = '#595959';

/** Grid lines and the empty part of a bar: helpful, never needed. */
export const faint = '#dedede';

/** The one colour of charts that need only one: the blue of Okabe and Ito (2008). */
export const accent = '#0072b2';

/** A fill, and the text that can be read on it. */
export interface Ink {
  readonly fill: string;
  readonly text: string;
}

/**
 * For things without an order: the five colours of Paul Tol's "muted" scheme (Colour Schemes, SRON/EPS/TN/09-002, 2021)
 * that reach 3:1 on white, and a neutral grey as the sixth. The order is the one of all 720 in which
 * neighbours differ most for every kind of colour vision (CIE76 at least 23).
 */
export const unordered: readonly Ink[] = [
  { fill: '#cc6677', text: '#000000' },
  { fill: '#882255', text: '#ffffff' },
  { fill: '#332288', text: '#ffffff' },
  { fill: '#aa4499', text: '#ffffff' },
  { fill: '#117733', text: '#ffffff' },
  { fill: '#6b6b6b', text: '#ffffff' },
];

/**
 * For classes from low to high: the six darker steps of the ten-step viridis scale (van der Walt and Smith, 2015, CC0),
 * light for low and dark for high. Its lightness falls evenly, so the order survives colour blindness and grey print.
 */
export const ordered: readonly Ink[] = [
  { fill: '#1f9e89', text: '#000000' },
  { fill: '#26828e', text: '#ffffff' },
  { fill: '#31688e', text: '#ffffff' },
  { fill: '#3e4989', text: '#ffffff' },
  { fill: '#482878', text: '#ffffff' },
  { fill: '#440154', text: '#ffffff' },
];

/**
 * The classes of a scale of so many, spread over the steps: up to five classes, neighbours differ by at least
 * 10 (CIE76) for every kind of colour vision; six by 7.8.
 *
 * @internal
 */
export function inksOfClasses(count: number): Ink[] {
  const last = ordered.length - 1;
  return Array.from({ length: count }, (_, i) => {
    return ordered[count < 2 ? last : Math.floor((i * last) / (count - 1))] ?? { fill: ground, text: ink };
  });
}
