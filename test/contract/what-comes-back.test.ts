import { describe, expect, it } from 'vitest';
import { defineFramework } from '../../src/score/define-framework.js';
import { child, framework, group, share, twoClasses } from '../score/support/frameworks.js';

// Results are kept by code in plain objects; a class or group of such a name would vanish there.
describe.each(['__proto__', 'constructor', 'toString'])('%s', (code) => {
  const criteria = { c1: share, c2: share };
  const refused = expect.objectContaining({ name: 'KimError', code: 'invalid-definition' });

  it('is refused as the code of a group', () => {
    const root = group('indeks', [group(code, [child('c1')]), group('lain', [child('c2')])]);
    expect(() => defineFramework(framework(criteria, root))).toThrow(refused);
  });

  it('is refused as the code of a class', () => {
    const root = group('indeks', [child('c1'), child('c2')]);
    const table = twoClasses(50);
    const bands = { ...table, bands: table.bands.map((band, i) => (i === 0 ? { ...band, code } : band)) };
    expect(() => defineFramework(framework(criteria, root, { bands: table }))).not.toThrow();
    expect(() => defineFramework(framework(criteria, root, { bands }))).toThrow(refused);
  });
});
