import { type CellContent, isNothing } from '../../cells/content.js';
import type { Correction } from '../import-outcomes.js';
import { isDitto } from './import-ditto.js';
import { foldForComparison } from './import-head.js';
import type { RawRow } from './raw-row.js';

/* Decisions about single cells: which of them hold for a row. */

/** Finds the corrections of rows, and remembers which were used. */
export interface Corrections {
  /** Those of a row; `undefined` for none. */
  readonly of: (raw: RawRow, stated: (name: string) => unknown) => readonly Correction[] | undefined;
  /** Counts those that held for a row. */
  readonly use: (corrections: readonly Correction[]) => void;
  /** Takes back a use for a row that was passed over: they changed nothing. */
  readonly giveBack: (corrections: readonly Correction[]) => void;
  readonly unused: () => readonly Correction[];
}

/**
 * @param corrections each names its row by number or by what stands in it; by content it holds in other files too, whatever
 * the row is there.
 */
export function makeCorrections(corrections: readonly Correction[]): Corrections {
  const byRow = new Map<number, Correction[]>();
  /** By the fields that are compared, and by what stands in them: one look-up a row for each set of fields. */
  const byContent = new Map<string, { readonly names: readonly string[]; readonly found: Map<string, Correction[]> }>();
  const uses = new Map<Correction, number>();
  for (const correction of corrections) {
    const { row, where } = correction;
    if (row !== undefined) push(byRow, row, correction);
    else if (where !== undefined) {
      const names = Object.keys(where).sort();
      const shape = byContent.get(names.join()) ?? { names, found: new Map<string, Correction[]>() };
      byContent.set(names.join(), shape);
      const cells = where as Readonly<Record<string, string | number | null>>;
      push(
        shape.found,
        keyOf(names, (name) => cells[name] ?? undefined),
        correction,
      );
    }
  }

  function of(raw: RawRow, stated: (name: string) => unknown): readonly Correction[] | undefined {
    let found = byRow.get(raw.row);
    for (const { names, found: known } of byContent.values()) {
      const own = known.get(keyOf(names, (name) => cellIn(raw, name) ?? stated(name)));
      if (own !== undefined) found = [...(found ?? []), ...own];
    }
    return found;
  }

  const count = (by: number) => (given: readonly Correction[]) => {
    for (const one of given) uses.set(one, (uses.get(one) ?? 0) + by);
  };
  return {
    of,
    use: count(1),
    giveBack: count(-1),
    // In the order in which they were given.
    unused: () => corrections.filter((one) => (uses.get(one) ?? 0) === 0),
  };
}

function push<Key>(map: Map<Key, Correction[]>, key: Key, correction: Correction): void {
  const list = map.get(key) ?? [];
  map.set(key, list);
  list.push(correction);
}

function cellIn({ columns, contents }: RawRow, name: string): CellContent {
  const at = columns.findIndex(({ feeds }) => feeds.some((feed) => feed.name === name));
  const column = columns[at];
  return isDitto(contents[at]) ? column?.last : contents[at];
}

/** Spelling in small and capital letters, marks and blanks make no difference; nothing given is nothing given. */
const keyOf = (names: readonly string[], cellOf: (name: string) => unknown) =>
  JSON.stringify(
    names.map((name) => {
      const cell = cellOf(name);
      const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
      return isNothing(text) ? '' : foldForComparison(name, text);
    }),
  );
