import { requireArgument } from '../kernel/arguments.js';
import { isLocalDate } from '../kernel/local-date.js';
import { quoted } from '../kernel/text.js';
import { bandFaults } from './class-bands.js';
import type { Aggregation, Caution, Criterion, Framework, FrameworkGroup, MissingPolicy } from './framework.js';
import { frameworkShape } from './kinds.js';

/**
 * Everything that is wrong with a framework, one sentence each.
 *
 * @returns an empty list for a sound framework.
 *
 * @example
 * ```ts
 * frameworkFaults(adindaFramework); // []
 * frameworkFaults({ ...idmFramework, since: '2016-02-30' }).length; // 1
 * ```
 */
export function frameworkFaults(framework: Framework): readonly string[] {
  requireArgument(framework, frameworkShape, 'frameworkFaults', 'framework');
  return faultsOf(framework);
}

/** The same for a framework in which everything stands where it is looked for. @internal */
export function faultsOf(framework: Framework): readonly string[] {
  const name = `Framework ${quoted(framework.id)}`;
  const faults: string[] = [];
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(framework.id)) {
    faults.push(`${name}: the id must be words and digits joined by hyphens and begin with a letter.`);
  }
  const { since, until } = framework;
  if (!isLocalDate(since) || (until !== undefined && !(isLocalDate(until) && until > since))) {
    faults.push(`${name}: since must be a date, and until, where given, a later one.`);
  }
  const { min, max, floor = min } = framework.range;
  if (!(Number.isFinite(min) && Number.isFinite(max) && floor >= min && floor < max)) {
    faults.push(`${name}: the range needs min below max, and a floor between them.`);
    return faults;
  }
  for (const [code, criterion] of Object.entries(framework.criteria)) {
    // Measurements are looked up by code in plain objects, which have some names of their own.
    if (code in Object.prototype) faults.push(`${name}: ${quoted(code)} cannot be the code of a criterion.`);
    for (const fault of criterionFaults(criterion, min, max))
      faults.push(`${name}, criterion ${quoted(code)}: ${fault}`);
  }
  const seen = new Set<string>();
  for (const tree of [framework.root, ...(framework.beside ?? [])]) {
    treeFaults(tree, framework, seen, [], (group, fault) => faults.push(`${name}, group ${quoted(group)}: ${fault}`));
  }
  for (const code of Object.keys(framework.criteria)) {
    if (!seen.has(code)) faults.push(`${name}: the criterion ${quoted(code)} is in no group.`);
  }
  for (const reading of framework.readings ?? []) {
    for (const part of reading.parts) {
      for (const code of part.criteria) {
        if (!Object.hasOwn(framework.criteria, code)) {
          faults.push(`${name}, reading ${quoted(reading.code)}: there is no criterion ${quoted(code)}.`);
        }
      }
    }
  }
  if (framework.bands !== undefined) {
    for (const fault of bandFaults(framework.bands, framework.range)) faults.push(`${name}: ${fault}`);
  }
  return faults;
}

function criterionFaults(criterion: Criterion, min: number, max: number): string[] {
  const faults = normalisationFaults(criterion, min, max);
  if (criterion.step !== undefined && !(criterion.step > 0)) faults.push('the step must be above 0.');
  if (criterion.adequateFrom !== undefined && !Number.isFinite(criterion.adequateFrom.value)) {
    faults.push('adequateFrom needs a finite value.');
  }
  const { caution, raters } = criterion;
  if (caution !== undefined) faults.push(...cautionFaults(caution));
  if (raters !== undefined && criterion.kind === 'quantitative') {
    faults.push('raters can be chosen only for a qualitative criterion.');
  }
  if (raters !== undefined && !(Number.isSafeInteger(raters.atLeast) && raters.atLeast >= 1)) {
    faults.push('raters.atLeast must be a whole number, 1 or more.');
  }
  if (raters !== undefined && raters.relations.length === 0) faults.push('raters.relations must name who counts.');
  const { value = 0, through } = criterion.adequateFrom ?? {};
  if (
    criterion.adequateFrom !== undefined &&
    criterion.direction === 'band' &&
    !(through !== undefined && through >= value)
  ) {
    faults.push('adequateFrom of a band needs its upper end (through).');
  }
  if (criterion.draft === true && criterion.kind === 'quantitative') {
    faults.push('only the rubric of a qualitative criterion can be a draft.');
  }
  return faults;
}

function cautionFaults(caution: Caution): string[] {
  switch (caution.method) {
    case 'wilson-lower':
      return caution.confidence > 0.5 && caution.confidence < 1
        ? []
        : ['the confidence of a Wilson bound must be above 0.5 and below 1.'];
    case 'shrinkage':
      return caution.records > 0 && caution.towards >= 0 && caution.towards <= 1
        ? []
        : ['shrinkage needs records above 0, and towards from 0 to 1.'];
    case 'least-denominator':
      return caution.denominator > 0 ? [] : ['the least denominator must be above 0.'];
    default:
      return ['the caution must be wilson-lower, shrinkage or least-denominator.'];
  }
}

function normalisationFaults({ normalise, direction }: Criterion, min: number, max: number): string[] {
  switch (normalise.method) {
    case 'goalposts': {
      const { worst, best, transform } = normalise;
      if (!(Number.isFinite(worst) && Number.isFinite(best))) return ['goalposts must be finite numbers.'];
      if (worst === best) return ['the two goalposts are equal.'];
      const lowest = Math.min(worst, best);
      if (transform === 'ln' && lowest <= 0) return ['goalposts under a logarithm must be above 0.'];
      if (transform === 'ln-plus-one' && lowest <= -1) return ['goalposts under ln(1 + x) must be above -1.'];
      if (transform === 'square-root' && lowest < 0) return ['goalposts under a square root must not be negative.'];
      if (direction !== (best > worst ? 'higher' : 'lower')) {
        return [`the direction is "${direction}", but the goalposts run the other way.`];
      }
      return [];
    }
    case 'band': {
      const { zeroBelow, from, to, zeroAbove } = normalise;
      if (!(zeroBelow < from && from <= to && to < zeroAbove)) {
        return ['a band needs zeroBelow < from <= to < zeroAbove.'];
      }
      return direction === 'band' ? [] : [`the direction is "${direction}", but the normalisation is a band.`];
    }
    case 'levels': {
      const levels = normalise.levels.map(({ level }) => level);
      if (levels.length === 0 || new Set(levels).size !== levels.length) {
        return ['a table of levels must name each level once, and at least one.'];
      }
      const outside = normalise.levels.some(({ value }) => !(value >= min && value <= max));
      return outside ? ['a level has a value outside the range of the framework.'] : [];
    }
    case 'linear': {
      const { slope, intercept } = normalise;
      if (!(Number.isFinite(slope) && slope !== 0 && Number.isFinite(intercept))) {
        return ['a linear scale needs a slope that is not 0 and a finite intercept.'];
      }
      return direction === (slope > 0 ? 'higher' : 'lower')
        ? []
        : ['the slope and the direction contradict each other.'];
    }
  }
}

type Report = (group: string, fault: string) => void;

function treeFaults(
  group: FrameworkGroup,
  framework: Framework,
  seen: Set<string>,
  above: readonly FrameworkGroup[],
  report: Report,
): void {
  if (above.includes(group)) {
    report(group.code, 'the group contains itself.');
    return;
  }
  // Results are kept by code in plain objects, which have some names of their own.
  if (group.code in Object.prototype) report(group.code, 'this cannot be the code of a group.');
  if (seen.has(group.code)) report(group.code, 'the code is used twice; groups and criteria need codes of their own.');
  seen.add(group.code);
  weightFaults(group, report);
  policyFaults(group.missing, (fault) => report(group.code, fault));
  aggregationFaults(group.aggregation, framework, (fault) => report(group.code, fault));
  if (group.gate !== undefined) {
    const gate = group.children.find((child) => 'criterion' in child && child.criterion === group.gate);
    if (gate === undefined) report(group.code, `the gate ${quoted(group.gate)} is not a criterion of this group.`);
    else if ('criterion' in gate && gate.restsOnGate) report(group.code, 'the gate cannot rest on itself.');
  }
  for (const child of group.children) {
    if (!('criterion' in child)) {
      treeFaults(child, framework, seen, [...above, group], report);
      continue;
    }
    const code = child.criterion;
    if (!Object.hasOwn(framework.criteria, code)) report(group.code, `there is no criterion ${quoted(code)}.`);
    if (seen.has(code)) report(group.code, `the criterion ${quoted(code)} is counted twice.`);
    seen.add(code);
    if (child.restsOnGate && group.gate === undefined) {
      report(group.code, `${quoted(code)} rests on a gate, but the group has none.`);
    }
  }
}

function weightFaults({ code, children }: FrameworkGroup, report: Report): void {
  if (children.length === 0) {
    report(code, 'the group is empty.');
    return;
  }
  if (!children.every(({ weight }) => Number.isSafeInteger(weight) && weight >= 0)) {
    report(code, 'weights must be whole numbers, 0 or more; they are read as parts of their sum.');
    return;
  }
  const total = children.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) report(code, 'all weights are 0.');
  if (!Number.isSafeInteger(total)) report(code, 'the weights are too large to be added exactly.');
}

function policyFaults(missing: MissingPolicy, report: (fault: string) => void): void {
  if (missing.policy !== 'threshold') return;
  const { numerator, denominator } = missing.atLeast;
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (!(whole && numerator > 0 && numerator <= denominator)) {
    report('the threshold must be a fraction of whole numbers, above 0 and at most 1.');
  }
}

function aggregationFaults(aggregation: Aggregation, { range }: Framework, report: (fault: string) => void): void {
  if (aggregation.method === 'arithmetic' || aggregation.method === 'weakest-link') return;
  const lowest = range.floor ?? range.min;
  if (aggregation.method === 'power' && !(Number.isFinite(aggregation.exponent) && aggregation.exponent !== 0)) {
    report('a power mean needs an exponent that is not 0; the limit at 0 is the geometric mean.');
  }
  if (aggregation.method === 'power' && Math.abs(aggregation.exponent) > 20) {
    report('a power mean takes exponents from -20 to 20; beyond them choose what is meant, such as the weakest link.');
  }
  if (lowest < 0) report(`a ${aggregation.method} mean needs a range without negative values.`);
  const zeroMatters = aggregation.method !== 'power' || aggregation.exponent < 0;
  if (lowest === 0 && zeroMatters && aggregation.zero === undefined) {
    report(
      `a ${aggregation.method} mean can meet a 0 here: texts zero "limit" or "refuse", or give the range a floor.`,
    );
  }
}
