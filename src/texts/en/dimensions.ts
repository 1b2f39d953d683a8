import type { IndicatorMessages } from '../indicator-messages.js';

/** The blocks of indicators. */
export const dimensions: IndicatorMessages['dimensions'] = {
  akses: 'Access to information',
  diskusi: 'Discussion',
  implementasi: 'Putting into practice',
  networking: 'Networking',
  diseminasi: 'Dissemination',
  aspirasi: 'Aspirations of residents',
  kelembagaan: 'Institution',
  ekonomi: 'Economic value',
  arus: 'Flow of information',
};
