import { boldWidth, characterWidth, roomOf } from './frame.js';
import type { ChartOptions } from './options.js';
import { ground, ink, softInk } from './palette.js';
import type { ChartChannel, ChartLayer, ChartMark } from './spec.js';

const barHeight = 16;

/** The place of a row. Names stand above their bars, not beside them: so long names fit on a phone. */
export const row: ChartChannel = { field: 'row', type: 'ordinal', axis: null, scale: { padding: 0 } };

/** Rows of a chart that lists: how high they are, and the layers that name them. */
export interface RowsLayout {
  readonly height: number;
  readonly headers: ChartLayer[];
}

/** A row with its texts: the name, and the figures in bold. */
interface NamedRow {
  readonly name: string;
  readonly figures: string;
}

const rowFontSize = 12;

/**
 * Lays out rows: above every bar the name on the left and the figures on the right; where one of them would run into
 * the other, the figures of all rows go below the bars.
 *
 * @internal
 */
export function rowsLayout(rows: readonly NamedRow[], options: ChartOptions): RowsLayout {
  const room = roomOf(options);
  const fits = rows.every(
    ({ name, figures }) => (name.length * characterWidth + (figures.length + 2) * boldWidth) * rowFontSize <= room,
  );
  const text = { type: 'text', aria: false, baseline: 'middle', fontSize: rowFontSize, color: ink } as const;
  const name: ChartLayer = {
    mark: { ...text, align: 'left', dy: -17 },
    encoding: { x: { value: 0 }, y: row, text: { field: 'name', type: 'nominal' } },
  };
  const figures: ChartLayer = {
    mark: { ...text, align: fits ? 'right' : 'left', dy: fits ? -17 : 17, fontWeight: 'bold' },
    encoding: { x: { value: fits ? 'width' : 0 }, y: row, text: { field: 'figures', type: 'nominal' } },
  };
  return { height: Math.max(rows.length, 1) * (fits ? 48 : 62), headers: [name, figures] };
}

/** A bar below its line of text. */
export const barMark = { type: 'bar', height: barHeight, aria: true } satisfies ChartMark;

/** The look of what is missing: an empty outline, dashed. */
export const missingMark = {
  ...barMark,
  fill: ground,
  stroke: softInk,
  strokeWidth: 1,
  strokeDash: [4, 3],
} satisfies ChartMark;

/** What a screen reader and a tooltip state about a mark. */
export const sentence = {
  description: { field: 'sentence', type: 'nominal' },
  tooltip: { field: 'sentence', type: 'nominal' },
} satisfies ChartLayer['encoding'];

/**
 * An interval: a thin black line with an end at each side.
 *
 * @internal
 */
export function intervalLayers(x: ChartChannel): ChartLayer[] {
  const transform = [{ filter: 'isValid(datum.low)' }];
  const end = { type: 'tick', aria: false, color: ink, thickness: 2, size: 12, opacity: 1 } as const;
  return [
    {
      transform,
      mark: { type: 'rule', aria: false, color: ink, strokeWidth: 2 },
      encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y: row },
    },
    { transform, mark: end, encoding: { x: { ...x, field: 'low' }, y: row } },
    { transform, mark: end, encoding: { x: { ...x, field: 'high' }, y: row } },
  ];
}

/**
 * The text within a segment, in the colour that can be read on it.
 *
 * @internal
 */
export function insideLayer(x: ChartChannel): ChartLayer {
  return {
    transform: [{ filter: "isValid(datum.middle) && datum.inside !== ''" }],
    mark: { type: 'text', aria: false, align: 'center', baseline: 'middle', fontSize: 11 },
    encoding: {
      x: { ...x, field: 'middle' },
      y: row,
      text: { field: 'inside', type: 'nominal' },
      color: { field: 'text', type: 'nominal', scale: null, legend: null },
    },
  };
}
