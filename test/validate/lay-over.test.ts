import { describe, expect, it } from 'vitest';
import { isInForce, layOver } from '../../src/validate/define-rule-set.js';
import type { LocalProfile } from '../../src/validate/rule-set.js';
import { ruleSetById } from '../../src/validate/rule-set-at.js';

const base = ruleSetById('nasional-2019');
const place: LocalProfile = { id: 'kabupaten-rekaan', bindings: {} };

describe('layOver', () => {
  it('names the rule set after the place and the national rules below it', () => {
    const laid = layOver(base, place, {}, 'ruleSetAt');
    expect(laid.id).toBe('kabupaten-rekaan-2019');
    expect(laid.profile).toBe('kabupaten-rekaan');
    expect(laid.over).toBe(base.id);
    expect(laid.bindings).toEqual(base.bindings);
  });

  it.each([
    [undefined, undefined, '2019-09-30', '2024-09-05'],
    ['2016-01-01', '2030-01-01', '2019-09-30', '2024-09-05'],
    ['2021-01-01', '2022-01-01', '2021-01-01', '2022-01-01'],
    ['2021-01-01', undefined, '2021-01-01', '2024-09-05'],
  ])('holds while both do: place from %s to %s', (since, until, from, to) => {
    const laid = layOver(base, { ...place, ...(since && { since }), ...(until && { until }) }, {}, 'ruleSetAt');
    expect([laid.since, laid.until]).toEqual([from, to]);
  });

  it('is open at its end where both are', () => {
    expect(layOver(ruleSetById('nasional-2024'), place, {}, 'ruleSetAt')).not.toHaveProperty('until');
  });

  it('begins on its first day and does not hold on the day it ends', () => {
    const span = { since: '2021-01-01', until: '2022-01-01' };
    expect(['2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01'].map((day) => isInForce(span, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isInForce({}, '1000-01-01')).toBe(true);
  });
});
