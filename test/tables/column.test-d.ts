import { describe, expectTypeOf, it } from 'vitest';
import type { ColumnSpec, ColumnSpecs } from '../../src/tables/out/column.js';
import type { ColumnName } from '../../src/tables/out/column-name.js';
import type { WideRow } from '../../src/tables/out/wide-rows.js';

interface Row {
  readonly kim_id: string;
  readonly value: number | null;
}

const about = { privacyClass: 'public' } as const;

describe('a dictionary', () => {
  it('describes every column, with a fitting type and whether it may be null', () => {
    const kim_id = { ...about, type: 'text', nullable: false } as const satisfies ColumnSpec;
    const value = { ...about, type: 'number', nullable: true } as const satisfies ColumnSpec;
    const whole: ColumnSpecs<Row> = { kim_id, value };
    expectTypeOf(whole).toExtend<Readonly<Record<keyof Row, ColumnSpec>>>();
    // @ts-expect-error a column that is not described
    const missing: ColumnSpecs<Row> = { kim_id };
    // @ts-expect-error text is no number
    const mistyped: ColumnSpecs<Row> = { kim_id, value: { ...value, type: 'text' } };
    // @ts-expect-error the row may hold null, and the description does not state it
    const silent: ColumnSpecs<Row> = { kim_id, value: { ...value, nullable: false } };
    // @ts-expect-error a column that no row has
    const invented: ColumnSpecs<Row> = { kim_id, value, other: value };
    void [missing, mistyped, silent, invented];
  });

  it('names columns as SQL can say them', () => {
    expectTypeOf<ColumnName<'akses.keragaman-sumber'>>().toEqualTypeOf<'akses_keragaman_sumber'>();
    expectTypeOf<WideRow['networking_kegiatan_antar_kim']>().toEqualTypeOf<number | null>();
  });
});
