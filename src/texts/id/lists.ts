import type { ListLabels, ListTexts } from '../list-texts.js';

/** The labels alone. */
export const listLabels = {
  forumLevel: { nasional: { label: 'nasional' } },
  listExtent: { all: { label: 'semua sudah tercantum' }, some: { label: 'baru sebagian' } },
} as const satisfies ListLabels;

const withMeanings = ({ forumLevel, listExtent }: typeof listLabels): ListTexts => ({
  forumLevel: { nasional: { ...forumLevel.nasional, definition: 'Menghimpun KIM dari seluruh Indonesia.' } },
  listExtent: {
    all: { ...listExtent.all, definition: 'Daftar ini memuat semuanya.' },
    some: { ...listExtent.some, definition: 'Masih ada yang belum tercantum dalam daftar ini.' },
  },
});

export const lists: ListTexts = /* @__PURE__ */ withMeanings(listLabels);
