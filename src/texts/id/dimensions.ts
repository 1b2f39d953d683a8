import type { IndicatorMessages } from '../indicator-messages.js';

/** The blocks of indicators. */
export const dimensions: IndicatorMessages['dimensions'] = {
  akses: 'Akses informasi',
  diskusi: 'Diskusi',
  implementasi: 'Implementasi',
  networking: 'Jejaring (networking)',
  diseminasi: 'Diseminasi informasi',
  aspirasi: 'Penyerapan dan penyaluran aspirasi',
  kelembagaan: 'Kelembagaan',
  ekonomi: 'Nilai ekonomi',
  arus: 'Arus informasi',
};
