import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  perkotaan: {
    aliases: ['kota'],
    sources: [{ source: 'S000' }, { source: 'S001' }],
  },
  perdesaan: {
    aliases: ['pedesaan'],
    sources: [{ source: 'S000' }, { source: 'S001' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a setting.
 *
 * @useDeclaredType
 */
export type SeatSetting = keyof typeof rows;

/** Town or countryside: S000 and S001 name both. Never inferred from kelurahan or desa, since both kinds occur in both settings. */
export const seatSettings: ConceptScheme<SeatSetting, 'seat-settings'> = /* @__PURE__ */ frozen({
  id: 'seat-settings',
  horizon: '2026-11-21',
  concepts: rows,
});
