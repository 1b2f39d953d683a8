/** A code as the name of a column: `akses.keragaman-sumber` is `akses_keragaman_sumber`. */
export type ColumnName<Code extends string> = Code extends `${infer Head}.${infer Rest}`
  ? ColumnName<`${Head}_${Rest}`>
  : Code extends `${infer Head}-${infer Rest}`
    ? ColumnName<`${Head}_${Rest}`>
    : Code;

/** A code as the name of a column, which no SQL needs to quote. */
export function columnName<Code extends string>(code: Code): ColumnName<Code> {
  return code.replace(/[.-]/g, '_') as ColumnName<Code>;
}
