import type { aboutKim } from '../vocabulary/about-kim/about-kim.js';

/** What a KIM is, and what it is not, as sentences: under the keys of `aboutKim`. */
export interface AboutKimTexts {
  readonly definition: string;
  readonly vision: string;
  readonly independence: string;
  /** What each of them is instead. */
  readonly notKim: { readonly [Name in keyof typeof aboutKim.notKim]: string };
}
