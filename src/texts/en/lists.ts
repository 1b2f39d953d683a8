import type { ListLabels, ListTexts } from '../list-texts.js';

/** The labels alone. */
export const listLabels = {
  forumLevel: { nasional: { label: 'national' } },
  listExtent: { all: { label: 'all of them' }, some: { label: 'only some' } },
} as const satisfies ListLabels;

const withMeanings = ({ forumLevel, listExtent }: typeof listLabels): ListTexts => ({
  forumLevel: { nasional: { ...forumLevel.nasional, definition: 'Unites KIMs from all of Indonesia.' } },
  listExtent: {
    all: { ...listExtent.all, definition: 'This list names all of them.' },
    some: { ...listExtent.some, definition: 'There are others that are not in this list.' },
  },
});

export const lists: ListTexts = /* @__PURE__ */ withMeanings(listLabels);
