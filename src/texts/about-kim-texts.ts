import type { notKim } from '../vocabulary/about-kim/kim-definition.js';

/** What a KIM is, and what it is not, as sentences. */
export interface AboutKimTexts {
  /** Of `kimDefinition`. */
  readonly definition: string;
  /** Of `kimVision`. */
  readonly vision: string;
  /** Of `kimIndependence`. */
  readonly independence: string;
  /** What each of `notKim` is instead. */
  readonly notKim: { readonly [Name in keyof typeof notKim]: string };
}
