import { describe, expect, it } from 'vitest';
import { addMonths } from '../../src/kernel/local-date.js';
import { rules } from '../../src/validate/registry.js';
import { requireBindings } from '../../src/validate/require-bindings.js';
import { allRuleSets, ruleSetAt, ruleSetById } from '../../src/validate/rule-set-at.js';
import { localProfiles } from '../../src/validate/rule-sets/local-profiles.js';
import { nationalRuleSets } from '../../src/validate/rule-sets/national-rule-sets.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { sources } from '../../src/vocabulary/sources.js';

describe('ruleSetAt', () => {
  it.each([
    ['2010-06-01', 'nasional-2010'],
    ['2019-09-29', 'nasional-2010'],
    ['2019-09-30', 'nasional-2019'],
    ['2024-09-04', 'nasional-2019'],
    ['2024-09-05', 'nasional-2024'],
    ['2999-01-01', 'nasional-2024'],
  ])('knows which national rules hold on %s', (date, id) => {
    expect(ruleSetAt(date).id).toBe(id);
    expect(ruleSetAt(date, 'nasional')).toBe(ruleSetById(id));
  });

  it('lays a local profile over the national rules of the day', () => {
    const local = ruleSetAt('2016-03-17', 'kabupaten-jembrana');
    const national = ruleSetAt('2016-03-17');
    expect(local.id).toBe('kabupaten-jembrana-2010');
    expect(local.legalBasis).toEqual(national.legalBasis);
    expect(local.bindings['members.above-maximum']?.severity).toBe('warning');
    const { 'members.above-maximum': _local, ...rest } = local.bindings;
    const { 'members.above-maximum': _national, ...others } = national.bindings;
    expect(rest).toEqual(others);
    expect(ruleSetById('kabupaten-jembrana-2010')).toEqual(local);
  });

  it.each([
    [() => ruleSetAt('2010-05-31'), /no rules are known before 2010-06-01/],
    [() => ruleSetAt('17-03-2016'), /date of the calendar/],
    [() => ruleSetAt('2025-01-01', 'kota-entah'), /no profile "kota-entah"/],
    [() => ruleSetById('nasional-1999'), /no rule set "nasional-1999"/],
  ])('refuses what it does not know', (call, message) => {
    expect(call).toThrow(message);
  });
});

describe('the rule sets', () => {
  it('follow each other nationally without gap or overlap', () => {
    nationalRuleSets.forEach((ruleSet, i) => {
      expect(ruleSet.until).toBe(nationalRuleSets[i + 1]?.since);
      if (ruleSet.until) expect(ruleSet.until > addMonths(ruleSet.since, 1)).toBe(true);
    });
  });

  it.each(allRuleSets().map((ruleSet) => [ruleSet.id, ruleSet] as const))('%s is sound data', (id, ruleSet) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*-\d{4}$/);
    expect(Number.isNaN(Number(id))).toBe(true);
    expect(JSON.parse(JSON.stringify(ruleSet))).toEqual(ruleSet);
    for (const [code, { source, confidence }] of Object.entries(ruleSet.bindings)) {
      expect(Object.keys(rules)).toContain(code);
      expect(sources[source.source as keyof typeof sources], code).toBeDefined();
      expect(['H', 'M', 'L']).toContain(confidence);
    }
  });

  it('have ids of their own', () => {
    const ids = allRuleSets().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('differ nationally only where the sources record a difference', () => {
    const [first, ...later] = nationalRuleSets;
    const differing = later.map((ruleSet) =>
      Object.keys(rules).filter(
        (code) => JSON.stringify(ruleSet.bindings[code as never]) !== JSON.stringify(first?.bindings[code as never]),
      ),
    );
    expect(differing).toEqual([['name.form-not-current'], ['name.form-not-current', 'seat.unit-not-village']]);
  });

  it('say where the contradictions of their sources are', () => {
    const kapuasHulu = localProfiles.find(({ id }) => id === 'kabupaten-kapuas-hulu');
    expect(kapuasHulu?.leftOut?.map(({ source }) => source.source)).toEqual(['kapuas-hulu-pembentukan']);
  });

  it.each([
    'kabupaten-tuban',
    'kabupaten-kotawaringin-timur',
  ])('give no hint against a kecamatan KIM in %s', (profile) => {
    const seated = { kind: 'registration', bodyType: 'kim', seat: { unit: 'kecamatan' } } as const;
    const codesIn = (id: string) =>
      validateSubmission(seated, { ruleSet: ruleSetAt('2025-01-01', id), asOf: '2025-01-01' }).issues.map(
        ({ code }) => code,
      );
    expect(codesIn('nasional')).toContain('seat.unit-not-village');
    expect(codesIn(profile)).not.toContain('seat.unit-not-village');
  });

  it('bind rules that exist, with what these take, as is asked of a host', () => {
    for (const { id, kinds, bindings, requirements } of nationalRuleSets) {
      expect(() => requireBindings(id, kinds, rules, bindings)).not.toThrow();
      for (const requirement of requirements) {
        for (const code of requirement.rules) expect(Object.keys(rules), id).toContain(code);
      }
    }
    const wrong = { 'members.below-minimum': { options: {}, severity: 'error', source: { source: 'S001' } } } as never;
    expect(() => requireBindings('these', ['registration'], rules, wrong)).toThrow('without its option "minimum"');
  });

  it('have the national severities', () => {
    const { bindings } = ruleSetAt('2025-01-01');
    const severities = Object.fromEntries(Object.entries(bindings).map(([code, { severity }]) => [code, severity]));
    expect(severities).toMatchObject({
      'members.below-minimum': 'error',
      'members.above-maximum': 'error',
      'composition.uniform': 'error',
      'composition.one-sided': 'hint',
      'independence.subordinate': 'error',
      'independence.subordinate-through-others': 'error',
      'independence.appointed-by-decree': 'error',
      'independence.ex-officio': 'error',
      'independence.official-in-office': 'warning',
      'officers.secretary-missing': 'hint',
      'officers.treasurer-missing': 'hint',
      'members.minors-present': 'hint',
    });
    expect(bindings['members.below-minimum']?.options).toEqual({ minimum: 3 });
    expect(bindings['members.above-maximum']?.options).toEqual({ maximum: 30 });
  });

  it('are listed with the local profiles laid over each of them, as each is found by its id', () => {
    const ids = allRuleSets().map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['nasional-2010', 'nasional-2024', 'kota-surabaya-2024']));
    expect(ids.indexOf('kota-surabaya-2024')).toBeGreaterThan(ids.indexOf('nasional-2024'));
    for (const ruleSet of allRuleSets()) {
      const { id, bindings } = ruleSetById(ruleSet.id);
      expect([id, bindings]).toEqual([ruleSet.id, ruleSet.bindings]);
    }
  });
});
