import type { ActivityClassification } from './classification.js';
import { type Classifier, createClassifier } from './classifier.js';
import type { ClassifyOptions } from './options.js';

let standard: Classifier | undefined;
const compiled = new WeakMap<ClassifyOptions, Classifier>();

/** The classifier for these options, compiled at most once for each options object. */
export function classifierFor(options: ClassifyOptions | undefined): Classifier {
  if (options?.aliases === undefined && options?.neutralNames === undefined && options?.asOf === undefined) {
    standard ??= createClassifier();
    return standard;
  }
  let classifier = compiled.get(options);
  if (classifier === undefined) {
    classifier = createClassifier(options);
    compiled.set(options, classifier);
  }
  return classifier;
}

/**
 * Reads the title of an activity as KIMs write it: which technique it names, which ADINDA functions it serves, its
 * topics and channels, each with the words that led there and how strongly they speak. Where no word speaks for a
 * technique, `technique` is absent. Any string is read, of any length, in linear time; the same text gives the same
 * result everywhere. An options object is read once: hand in a new one to change it.
 *
 * @throws KimError `invalid-argument` when the text is not a string; see `createClassifier` for the options.
 *
 * @example
 * ```ts
 * const title = 'Pelatihan jurnalistik bagi anggota KIM Suara Media';
 * const { technique, functions } = classifyActivity(title);
 * technique.concept; // 'pelatihan'
 * technique.grade; // 'named'
 * technique.evidence; // [{ start: 0, end: 9, form: 'pelatihan', via: 'written' }]
 * functions.map((found) => found.concept); // ['akses', 'diseminasi']
 * classifyActivity('Kampung Maco').technique; // undefined
 * ```
 */
export function classifyActivity(text: string, options?: ClassifyOptions): ActivityClassification {
  return classifierFor(options).classify(text);
}
