import { requireArgument, requireOptions, text as textKind } from '../kernel/arguments.js';
import type { ActivityClassification } from './classification.js';
import { classifyWith } from './classifier.js';
import { compileEngine, type Engine } from './engine.js';
import { type ClassifyOptions, classifyOptions } from './options.js';

/** The tables of the library, compiled when this module is loaded: some tens of milliseconds, once. */
const standard: Engine = /* @__PURE__ */ compileEngine();

/** The compiled tables for these options: the standard ones, or some of their own, compiled at each call. */
export function engineFor(options: ClassifyOptions, caller: string): Engine {
  const { vocabulary, aliases, neutralNames, asOf } = options;
  const isStandard =
    vocabulary === undefined && aliases === undefined && neutralNames === undefined && asOf === undefined;
  return isStandard ? standard : compileEngine(options, undefined, caller);
}

/**
 * Reads the title of an activity as KIMs write it: which technique it names, which ADINDA functions it serves, its
 * topics and channels, each with the words that led there and how strongly they speak. Where no word speaks for a
 * technique, `technique` is absent. Any string is read, of any length, in linear time; the same text gives the same
 * result everywhere. With options of your own the tables are compiled at each call: for many titles make a
 * `createClassifier` once, or use `classifyMany`.
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
export function classifyActivity(text: string, options: ClassifyOptions = {}): ActivityClassification {
  requireArgument(text, textKind, 'classifyActivity', 'text');
  requireOptions(options, classifyOptions, 'classifyActivity');
  return classifyWith(engineFor(options, 'classifyActivity'), text);
}
