import type { ListTexts } from '../list-texts.js';

export const lists: ListTexts = {
  forumLevel: { nasional: { label: 'national', definition: 'Unites KIMs from all of Indonesia.' } },
  listExtent: {
    all: { label: 'all of them', definition: 'This list names all of them.' },
    some: { label: 'only some', definition: 'There are others that are not in this list.' },
  },
};
