/**
 * The field's own words as data: one concept scheme a file, every row with its source.
 *
 * @module
 */

export { type DatedSeries, valueAt } from '../kernel/dated-series.js';
export { aboutKim, type KimStatement } from './about-kim/about-kim.js';
export * from './about-kim/empowerment-process.js';
export * from './about-kim/facilitation-roles.js';
export * from './about-kim/forum-cycle.js';
export * from './about-kim/government-duties.js';
export * from './about-kim/information-cycle.js';
export * from './about-kim/information-flows.js';
export * from './about-kim/kim-aims.js';
export * from './about-kim/kim-directions.js';
export * from './about-kim/kim-functions.js';
export * from './about-kim/kim-missions.js';
export * from './about-kim/kim-roles.js';
export * from './about-kim/kim-values.js';
export { type KimfestCategory, kimfest2025, kimfestCategories } from './about-kim/kimfest-2025.js';
export * from './about-kim/principles.js';
export * from './about-kim/problem-cycle.js';
export * from './alias-lookup.js';
export { type Choice, type ChoiceOptions, choices } from './choices.js';
export type { CodeList } from './code-list.js';
export * from './concept.js';
export { codesOf, isCode } from './concept-of.js';
export * from './concept-texts.js';
export * from './concepts/adinda.js';
export * from './concepts/adviser-roles.js';
export * from './concepts/age-bands.js';
export * from './concepts/area-levels.js';
export * from './concepts/aspiration-classes.js';
export * from './concepts/body-types.js';
export * from './concepts/channels.js';
export * from './concepts/contribution-kinds.js';
export * from './concepts/count-bases.js';
export * from './concepts/counterpart-kinds.js';
export * from './concepts/decree-effects.js';
export * from './concepts/formation-initiatives.js';
export * from './concepts/formation-origins.js';
export * from './concepts/formation-steps.js';
export * from './concepts/funding-sources.js';
export * from './concepts/government-levels.js';
export * from './concepts/ict-access.js';
export * from './concepts/information-source-types.js';
export * from './concepts/kim-standings.js';
export * from './concepts/legal-status.js';
export * from './concepts/member-elements.js';
export * from './concepts/membership-classes.js';
export * from './concepts/name-forms.js';
export * from './concepts/officer-roles.js';
export * from './concepts/public-offices.js';
export * from './concepts/rater-relations.js';
export * from './concepts/relation-kinds.js';
export * from './concepts/seat-settings.js';
export * from './concepts/seat-units.js';
export * from './concepts/sexes.js';
export * from './concepts/share-bands.js';
export * from './concepts/techniques.js';
export * from './concepts/topics.js';
export * from './define-vocabulary.js';
export * from './law/aspiration-limits.js';
export * from './law/formation-sequences.js';
export * from './law/legal-instruments.js';
export * from './law/provinces.js';
export * from './law/region-code.js';
export type { SourcedEntry } from './law/sourced-entry.js';
export * from './protected-attributes.js';
export {
  ancestors,
  conceptsInOrder,
  descendants,
  type InheritedLink,
  isWithin,
  linksOf,
  type PlacedConcept,
} from './queries.js';
export * from './source.js';
export * from './sources.js';
export * from './succession.js';
