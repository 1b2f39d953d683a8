import type { EvidenceGrade } from '../../../src/classify/classification.js';
import type { Technique } from '../../../src/vocabulary/concepts/techniques.js';

/** What an invented title must lead to: a technique (`null`: unknown), and the grade where it is the point. */
type Case = readonly [title: string, technique: Technique | null, grade?: EvidenceGrade];

/** Titles made up to show one thing about the language. They test the rules and measure nothing. */
export interface Phenomenon {
  readonly name: string;
  readonly cases: readonly Case[];
}
