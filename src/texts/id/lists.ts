import type { ListTexts } from '../list-texts.js';

export const lists: ListTexts = {
  forumLevel: { nasional: { label: 'nasional', definition: 'Menghimpun KIM dari seluruh Indonesia.' } },
  membersListed: {
    all: { label: 'semua anggota', definition: 'Daftar ini memuat semua anggota.' },
    some: {
      label: 'sebagian anggota',
      definition: 'Masih ada anggota lain yang belum tercatat di daftar ini.',
    },
  },
  listExtent: {
    all: { label: 'semua sudah tercantum', definition: 'Daftar ini memuat semuanya.' },
    some: { label: 'baru sebagian', definition: 'Masih ada yang belum tercantum dalam daftar ini.' },
  },
};
