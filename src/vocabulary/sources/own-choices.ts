import type { Source } from '../source.js';

/**
 * What rests on no outside source. A cut, a band or a catch-all that this library had to choose states it here, so that
 * nobody takes it for a rule of the field.
 */
export const ownChoices = {
  'kim-domain': {
    title: 'Pilihan kim-domain, tanpa sumber luar',
    kind: 'own-choice',
    confidence: 'L',
    read: true,
  },
} as const satisfies Record<string, Source>;
