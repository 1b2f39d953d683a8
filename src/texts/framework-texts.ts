import type { IndicatorDimension } from '../measure/dimensions.js';
import type { DevelopmentIndicator } from '../measure/measure-development.js';
import type { IdmPart } from '../score/frameworks/idm.js';
import type { IkmElement } from '../score/frameworks/ikm.js';
import type { LcckPart } from '../score/frameworks/lcck-bojonegoro-2015.js';
import type { EmpowermentStage } from '../vocabulary/about-kim/empowerment-process.js';
import type { Principle } from '../vocabulary/about-kim/principles.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';

/** The names of a second reading of the criteria and of its parts. */
export interface ReadingText<Part extends string = string> {
  readonly title: string;
  readonly parts: { readonly [Each in Part]: string };
}

/** What a language states about one framework. What it leaves out is called by its code. */
export interface FrameworkTexts {
  readonly title: string;
  /** What it is for and what it is not, in one or two sentences. */
  readonly note: string;
  /** Names of the index and of its groups, by code. */
  readonly groups: Readonly<Record<string, string>>;
  /** Names of criteria that are no indicators of this library, by code. */
  readonly criteria?: Readonly<Record<string, string>>;
  /** Names of the classes, by code. */
  readonly classes?: Readonly<Record<string, string>>;
  readonly readings?: Readonly<Record<string, ReadingText>>;
}

type TextsFor<Group extends string, Class extends string, Criterion extends string = never> = FrameworkTexts & {
  readonly groups: { readonly [Code in Group]: string };
} & ([Class] extends [never] ? unknown : { readonly classes: { readonly [Code in Class]: string } }) &
  ([Criterion] extends [never] ? unknown : { readonly criteria: { readonly [Code in Criterion]: string } });

type AdindaTexts = TextsFor<'indeks' | IndicatorDimension, 'sangat-rendah' | 'rendah' | 'sedang' | 'tinggi'> & {
  readonly readings: {
    readonly principles: ReadingText<Principle>;
    readonly 'empowerment-process': ReadingText<EmpowermentStage>;
  };
};

/** The texts of the frameworks of this library, by id. */
// A type and not an interface, so that a function for frameworks of any kind takes it for a record.
export type FrameworksTexts = {
  readonly 'adinda-2027': AdindaTexts;
  readonly 'adinda-kegiatan-2027': TextsFor<'indeks' | AdindaFunction | 'kelembagaan', never>;
  readonly 'pembinaan-2027': TextsFor<
    'pembinaan' | 'diberikan' | 'dijangkau' | 'hasil',
    never,
    DevelopmentIndicator
  > & {
    readonly readings: { readonly principles: ReadingText<Principle> };
  };
  readonly 'ikm-2017': TextsFor<'ikm', 'a' | 'b' | 'c' | 'd', IkmElement>;
  readonly 'idm-2016': TextsFor<'idm', 'sangat-tertinggal' | 'tertinggal' | 'berkembang' | 'maju' | 'mandiri', IdmPart>;
  readonly 'lcck-bojonegoro-2015': TextsFor<'lcck', never, LcckPart>;
};
