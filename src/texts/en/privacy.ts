import type { PrivacyTexts } from '../privacy-texts.js';

/** The kinds of data, and why each has its class. */
export const privacy: PrivacyTexts = {
  'about-the-body': {
    label: 'about the body',
    reason: 'A fact about the KIM, its work or another body, not about a person.',
  },
  'person-id': {
    label: 'pseudonymous id',
    reason:
      'Whoever holds the list can lead it back to a person, so it is personal data; without it records cannot be joined.',
  },
  'role-in-the-group': {
    label: 'role in the group',
    reason:
      'Which offices are filled is a fact about the institution; without a name the role does not point at the person.',
  },
  'about-a-person': {
    label: 'about a person',
    reason: 'Name and sex are named by the law; other facts can identify a person once they are combined.',
  },
  'age-of-a-person': {
    label: "a person's age",
    reason: "The age band shows who is a child, and children's data are specific.",
  },
  'ages-in-the-group': {
    label: 'age bands in the group',
    reason: 'A fact about the group as a whole. Where it mentions children, it is left out of the public view.',
  },
  title: {
    label: 'title of an activity',
    reason:
      'A title is mostly announced anyway, but may name a person; it is published only once somebody has read it.',
  },
  'free-text': { label: 'free text', reason: 'Free text may hold the name of a person, and nobody has checked it.' },
};
