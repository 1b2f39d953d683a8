import type { NumberUnit } from './number.js';

/** What the last key of a field counts; other fields take any unit. */
const counted: Readonly<Record<string, readonly NumberUnit[]>> = {
  households: ['households'],
  residents: ['people'],
  members: ['people'],
  guests: ['people'],
  women: ['people'],
  men: ['people'],
  total: ['people'],
  beneficiaries: ['people'],
  count: ['people'],
  times: ['times', 'other'],
  reach: ['people', 'times', 'other'],
  amount: ['rupiah'],
};

/** Whether a number with this unit can stand in a field: 20 households are not 20 people. */
export function unitFits(key: string | number | undefined, unit: NumberUnit | undefined): boolean {
  const fitting = unit === undefined || key === undefined ? undefined : counted[String(key)];
  return fitting === undefined || fitting.includes(unit as NumberUnit);
}
