import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  perkotaan: {
    label: { id: 'perkotaan', en: 'urban' },
    definition: { id: 'Wilayah dengan ciri kota.', en: 'A place with the character of a town.' },
    aliases: ['kota'],
    sources: [{ source: 'S000' }, { source: 'S001' }],
  },
  perdesaan: {
    label: { id: 'perdesaan', en: 'rural' },
    definition: { id: 'Wilayah dengan ciri desa.', en: 'A place with the character of the countryside.' },
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
export const seatSettings: ConceptScheme<SeatSetting> = {
  id: 'seat-settings',
  title: { id: 'Wilayah kedudukan', en: 'Seat settings' },
  description: {
    id: 'KIM dapat berada di perkotaan maupun perdesaan.',
    en: 'A KIM may be in town or in the countryside.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
