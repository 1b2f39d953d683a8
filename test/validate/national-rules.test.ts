import { describe, expect, it } from 'vitest';
import { localRules, nationalRules, registrationRules } from '../../src/validate/registration-rules.js';
import { localProfiles } from '../../src/validate/rule-sets/local-profiles.js';
import { nationalRegistrationRuleSets } from '../../src/validate/rule-sets/national-rule-sets.js';

const boundNationally = new Set(nationalRegistrationRuleSets.flatMap(({ bindings }) => Object.keys(bindings)));
const boundLocally = new Set(localProfiles.flatMap(({ bindings }) => Object.keys(bindings)));

describe('the rules that a form carries', () => {
  it('are those that a national rule set binds', () => {
    expect(Object.keys(nationalRules).sort()).toEqual([...boundNationally].sort());
  });

  it.each(Object.keys(localRules))('are without %s, which only local profiles bind', (code) => {
    expect(boundLocally.has(code)).toBe(true);
    expect(boundNationally.has(code)).toBe(false);
  });

  it('are with them all rules about registrations', () => {
    const both = [...Object.keys(nationalRules), ...Object.keys(localRules)];
    expect(Object.keys(registrationRules).sort()).toEqual(both.sort());
  });
});
