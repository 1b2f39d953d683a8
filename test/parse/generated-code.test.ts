import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sources } from '../../.ci/parse-code/sources.js';
import { activityReportReader } from '../../src/parse/activity-report-reader.js';
import { registrationReader } from '../../src/parse/registration-reader.js';
import type { Shape } from '../../src/parse/shape.js';
import { root } from '../support/source-files.js';
import { shapes } from './support/examples.js';

/** A shape as plain data: codes in one order and without their writing for lists of choices, no functions. */
function asData(shape: Shape): unknown {
  switch (shape.type) {
    case 'object':
      return [...shape.fields].map(([key, field]) => [key, field.required, asData(field.shape)]);
    case 'list':
      return { ...shape, item: asData(shape.item) };
    case 'code': {
      const { written: _, codes, ...rest } = shape;
      return { ...rest, codes: [...codes].sort() };
    }
    case 'date':
      return { type: 'date' };
    default:
      return shape;
  }
}

describe('what the build writes', () => {
  it('is what the schemas and the vocabulary say now', () => {
    const all = sources(root);
    expect(all.size).toBe(7);
    for (const [name, source] of all) {
      const written = readFileSync(join(root, 'src', name), 'utf8');
      expect(written, name).toBe(source);
    }
  });

  it.each([
    ['registration', registrationReader()],
    ['activity-report', activityReportReader()],
  ] as const)('reads a %s by the shape of its schema', (kind, { shape }) => {
    expect(asData(shape)).toEqual(asData(shapes[kind]));
  });
});
