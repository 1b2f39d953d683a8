import type { ListTexts } from '../list-texts.js';

export const lists: ListTexts = {
  forumLevel: { nasional: { label: 'national', definition: 'Unites KIMs from all of Indonesia.' } },
  membersListed: {
    all: { label: 'all members', definition: 'The list names every member.' },
    some: { label: 'some of the members', definition: 'There are other members, whom the list does not name.' },
  },
  listExtent: {
    all: { label: 'all of them', definition: 'This list names all of them.' },
    some: { label: 'only some', definition: 'There are others that are not in this list.' },
  },
};
