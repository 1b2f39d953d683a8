import type { AboutKimTexts } from '../about-kim-texts.js';

export const aboutKim: AboutKimTexts = {
  definition:
    'A KIM is a public-service institution formed and run from, by and for the community, on its own and creatively. It manages information and empowers the community so that the community gains by it.',
  vision:
    'Innovative KIMs that let the community gain by putting information and communication to use, towards a prosperous information society.',
  independence:
    'A KIM stands in no hierarchy with government, and is the equal of other information media in serving information to the community.',
  notKim: {
    Kelompencapir: 'Groups of listeners, readers and viewers: the ancestor of KIM.',
    'Forum KIM': 'An association of the KIMs of an area; not a KIM.',
    'FK Metra': 'A forum of traditional media; a partner of KIMs.',
  },
};
