import type { Language } from '../language.js';

/** Why a rule does not apply. */
export const notApplicableReasons: Language['notApplicableReasons'] = {
  'is-a-forum': 'This rule is about a single KIM, and this is a forum that unites several.',
  'nothing-to-check': 'What this rule is about is not there, so there is nothing to check.',
  'covered-by-another-rule': 'Another rule already reports this.',
};

/** Why a rule could not be checked. */
export const cannotTellReasons: Language['cannotTellReasons'] = {
  'not-given': 'The facts that are needed have not been given.',
  'too-little-known': 'Some facts have been given, but too few to judge.',
  'partial-list': 'It is not known whether the list is complete, so this cannot be judged yet.',
  'holds-so-far': 'What is recorded is in order, but it is not known whether the list is complete.',
  'fails-so-far': 'Nothing on record will do, but it is not known whether the list is complete.',
  'sources-disagree': 'The facts that were given contradict each other. Ask which of them is right.',
  'no-area-lookup': 'There is no list of area codes at hand to compare the code with.',
  'no-registration': 'The registration of the KIM that made this report was not given, or could not be read.',
  'registration-incomplete': 'The registration of the KIM that made this report lacks what is needed.',
};
