import type { FieldTexts } from '../../field-texts.js';

export const registrationSteps: FieldTexts['steps']['registration'] = {
  identity: 'Jati diri dan tempat kedudukan',
  members: 'Anggota dan pengurus',
  recognition: 'Pengakuan dan pendaftaran',
  relations: 'Hubungan dengan lembaga lain dan pendanaan',
  work: 'Program kerja',
};

export const activityReportSteps: FieldTexts['steps']['activity-report'] = {
  period: 'Periode laporan',
  partners: 'Mitra, pembinaan, dan pemasukan',
  activities: 'Kegiatan dan hasilnya',
  information: 'Informasi yang diterima dan diterbitkan',
  aspirations: 'Aspirasi warga',
  ratings: 'Penilaian mutu',
};
