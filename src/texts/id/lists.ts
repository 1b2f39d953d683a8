import type { ListTexts } from '../list-texts.js';

export const lists: ListTexts = {
  forumLevel: { nasional: { label: 'nasional', definition: 'Menghimpun KIM dari seluruh Indonesia.' } },
  listExtent: {
    all: { label: 'semua sudah tercantum', definition: 'Daftar ini memuat semuanya.' },
    some: { label: 'baru sebagian', definition: 'Masih ada yang belum tercantum dalam daftar ini.' },
  },
};
