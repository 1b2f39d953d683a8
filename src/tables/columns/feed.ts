import type { ImportField } from '../fields/import-field.js';
import type { CellReader, Taken } from '../read/cell-reading.js';
import type { Shows } from './import-cells.js';

/** One field that a column feeds. */
export interface Feed {
  readonly name: string;
  readonly field: ImportField;
  readonly read: CellReader;
  /** What was taken from texts that came before; tables repeat themselves. */
  readonly memo: Map<string, Taken>;
  readonly values: ReadonlyMap<string, unknown> | undefined;
  /** What its cells show of the whole column. */
  readonly shows: Shows;
  /** Other columns name others for the same office (`Sekretaris 1`, `Sekretaris 2`), or other offices of the same person. */
  readonly isOneOfSeveral?: true;
  /** It is taken where no other column gives the field. */
  readonly isSpare?: true;
}
