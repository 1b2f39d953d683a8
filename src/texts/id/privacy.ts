import type { PrivacyTexts } from '../privacy-texts.js';

/** The kinds of data, and why each has its class. */
export const privacy: PrivacyTexts = {
  'about-the-body': {
    label: 'tentang lembaga',
    reason: 'Keterangan tentang KIM, kegiatannya, atau lembaga lain; bukan tentang orang perseorangan.',
  },
  'person-id': {
    label: 'kode pengenal samaran',
    reason:
      'Kode ini dapat dihubungkan dengan orang oleh yang memegang daftarnya, maka termasuk data pribadi; tanpa kode ini catatan tidak dapat dipertemukan.',
  },
  'role-in-the-group': {
    label: 'jabatan di KIM',
    reason: 'Susunan pengurus adalah keterangan tentang lembaga; tanpa nama, jabatan tidak menunjuk orangnya.',
  },
  'about-a-person': {
    label: 'tentang orang',
    reason: 'Nama dan jenis kelamin disebut undang-undang; keterangan lain dapat mengenali orang bila digabungkan.',
  },
  'age-of-a-person': {
    label: 'umur orang',
    reason: 'Kelompok umur menunjukkan siapa yang masih anak, dan data anak bersifat spesifik.',
  },
  'ages-in-the-group': {
    label: 'kelompok umur dalam kelompok',
    reason: 'Keterangan tentang seluruh kelompok. Bila menyebut anak, keterangan ini tidak ikut dipublikasikan.',
  },
  title: {
    label: 'judul kegiatan',
    reason: 'Judul biasanya diumumkan, tetapi dapat menyebut nama orang; ikut dipublikasikan hanya bila sudah dibaca.',
  },
  'free-text': {
    label: 'teks bebas',
    reason: 'Teks bebas dapat memuat nama orang, dan tidak ada yang memeriksanya.',
  },
};
