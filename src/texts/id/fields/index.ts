import type { FieldTexts } from '../../field-texts.js';
import { activityReportFields } from './activity-report.js';
import { registrationFields } from './registration.js';

/** The words of forms: fields and steps of both kinds. */
export const fields: FieldTexts = {
  registration: registrationFields,
  'activity-report': activityReportFields,
  steps: {
    registration: {
      identity: 'Jati diri dan tempat kedudukan',
      members: 'Anggota dan pengurus',
      recognition: 'Pengakuan dan pendaftaran',
      relations: 'Hubungan dengan lembaga lain dan pendanaan',
      work: 'Program kerja',
    },
    'activity-report': {
      period: 'Periode laporan',
      partners: 'Mitra, pembinaan, dan pemasukan',
      activities: 'Kegiatan dan hasilnya',
      information: 'Informasi yang diterima dan diterbitkan',
      aspirations: 'Aspirasi warga',
      ratings: 'Penilaian mutu',
    },
  },
};
