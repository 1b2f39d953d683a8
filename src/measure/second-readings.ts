import type { EmpowermentStage } from '../vocabulary/about-kim/empowerment-process.js';
import type { Principle } from '../vocabulary/about-kim/principles.js';
import type { Indicator } from './indicator.js';
import type { KimMeasurement } from './reasons.js';
import { type IndicatorCode, indicators } from './registry.js';

/** An indicator as it came out, under another heading than its dimension. */
export interface ReadMeasurement {
  readonly code: IndicatorCode;
  readonly measurement: KimMeasurement;
}

type SomeMeasurements = Readonly<Partial<Record<IndicatorCode, KimMeasurement>>>;

/**
 * The same measurements by the seven principles of development and empowerment (S003). An indicator may speak to several
 * principles. `sinergitas`, `terstruktur` and `terintegrasi` are principles of the programme from centre to region more
 * than of one group; `terukur` also shows in `availabilityOf`.
 *
 * @example
 * ```ts
 * byPrinciple({ 'arus.keseimbangan': { status: 'measured', value: 0.5, n: 4 } }).kemitraan; // [{ code: 'arus.keseimbangan', measurement: { status: 'measured', value: 0.5, n: 4 } }]
 * ```
 */
export function byPrinciple(measurements: SomeMeasurements): Readonly<Record<Principle, readonly ReadMeasurement[]>> {
  const reading: Record<Principle, ReadMeasurement[]> = {
    sinergitas: [],
    terstruktur: [],
    terukur: [],
    terintegrasi: [],
    partisipatif: [],
    berkelanjutan: [],
    kemitraan: [],
  };
  forEachMeasured(measurements, (one, { principles }) => {
    for (const principle of principles) reading[principle].push(one);
  });
  return reading;
}

/**
 * The same measurements by the stages of the empowerment process (S004): awareness, access, use. Awareness is always
 * empty: no record of a KIM says how aware anybody is, and this library does not guess.
 *
 * @example
 * ```ts
 * byStage({ 'akses.frekuensi': { status: 'measured', value: 2, n: 24 } }).akses.length; // 1
 * byStage({ 'akses.frekuensi': { status: 'measured', value: 2, n: 24 } }).kesadaran; // []
 * ```
 */
export function byStage(
  measurements: SomeMeasurements,
): Readonly<Record<EmpowermentStage, readonly ReadMeasurement[]>> {
  const reading: Record<EmpowermentStage, ReadMeasurement[]> = { kesadaran: [], akses: [], pendayagunaan: [] };
  forEachMeasured(measurements, (one, { stage }) => {
    if (stage !== undefined) reading[stage].push(one);
  });
  return reading;
}

function forEachMeasured(
  measurements: SomeMeasurements,
  visit: (one: ReadMeasurement, indicator: Indicator) => void,
): void {
  for (const code of Object.keys(indicators) as IndicatorCode[]) {
    const measurement = measurements[code];
    if (measurement !== undefined) visit({ code, measurement }, indicators[code]);
  }
}
