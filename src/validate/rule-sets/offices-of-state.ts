import type { PublicOffice } from '../../vocabulary/concepts/public-offices.js';

/** Offices of state. Heads of RT and RW and officers of village community institutions hold none. */
export const officesOfState = [
  'kepala-desa',
  'lurah',
  'perangkat-desa',
  'kepala-dusun',
  'camat',
  'pegawai-kecamatan',
  'kepala-daerah',
  'kepala-dinas',
  'asn',
  'pppk',
  'tni',
  'polri',
  'pejabat-politik',
] as const satisfies readonly PublicOffice[];
