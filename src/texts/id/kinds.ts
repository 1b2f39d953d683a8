import type { Language } from '../language.js';

/** What each kind of submission is. */
export const kinds: Language['kinds'] = {
  registration: {
    title: 'Pendaftaran KIM',
    description:
      'Sebuah KIM, atau forum KIM, sebagaimana adanya. Hanya identitas yang wajib diisi; yang tidak diketahui dikosongkan saja.',
  },
  'activity-report': {
    title: 'Laporan kegiatan KIM',
    description:
      'Apa yang dikerjakan sebuah KIM dalam satu periode. Daftar yang ada tetapi kosong berarti "tidak ada"; daftar yang tidak diisi berarti "tidak dicatat".',
  },
};
