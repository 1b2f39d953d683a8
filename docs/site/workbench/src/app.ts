import type { Language, LocalDate } from 'kim-domain';
import type { RuleSet } from 'kim-domain/validate';
import type { Words } from './words.js';

/** What every screen is drawn from. A new one is made when a setting changes. */
export interface Settings {
  readonly language: Language;
  readonly words: Words;
  readonly asOf: LocalDate;
  readonly ruleSet: RuleSet;
}

/** A screen: made once, then told the settings whenever they change. */
export interface Screen {
  readonly draw: (settings: Settings) => void;
}

/** The data that the site ships for trying things out. */
export interface Examples {
  readonly registrations: readonly { readonly name: string; readonly value: unknown }[];
  readonly years: readonly { readonly name: string; readonly registration: unknown; readonly report: unknown }[];
  readonly titles: readonly string[];
}

declare global {
  var kimExamples: Examples;
  var kimEnglish: { readonly en: Language };
  var kimTitles: { readonly titlesScreen: (section: HTMLElement) => Screen };
  var kimScore: { readonly scoreScreen: (section: HTMLElement) => Screen };
  var kimChart: typeof import('./chart.js');
  var kimWorkbook: typeof import('./workbook.js');
  var kimTables: typeof import('./tables.js');
}
