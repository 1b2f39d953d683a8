import { describe, expect, it } from 'vitest';
import { parseMany } from '../../src/parse/parse-many.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { fullRegistration, fullReport, smallRegistration } from './support/examples.js';

const inputs = [
  smallRegistration,
  null,
  fullReport,
  { ...smallRegistration, name: '' },
  fullRegistration,
  { kind: 'x' },
];

describe('parseMany', () => {
  it('gives of each value what parseSubmission gives', () => {
    const options = { unknownKeys: 'reject', maxIssues: 1 } as const;
    expect([...parseMany(inputs, options)]).toEqual(inputs.map((input) => parseSubmission(input, options)));
    expect([...parseMany(new Set(inputs))]).toEqual(inputs.map((input) => parseSubmission(input)));
    expect([...parseMany([])]).toEqual([]);
  });

  it('reads a value only when it is asked for, and closes the source when nobody asks any more', () => {
    const stated: string[] = [];
    function* source() {
      try {
        for (let line = 1; ; line++) {
          stated.push(`line ${line}`);
          yield smallRegistration;
        }
      } finally {
        stated.push('closed');
      }
    }
    let seen = 0;
    for (const result of parseMany(source())) {
      expect(result.issues).toEqual([]);
      seen++;
      if (seen === 2) break;
    }
    expect(stated).toEqual(['line 1', 'line 2', 'closed']);
  });

  it('refuses an option that is none at once', () => {
    expect(() => parseMany([], { maxIssues: Number.NaN })).toThrow(
      expect.objectContaining({ name: 'KimError', code: 'invalid-argument' }),
    );
  });
});
