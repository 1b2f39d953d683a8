import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../support/source-files.js';

interface Equivalent {
  readonly file: string;
  readonly line: string;
  readonly reason: string;
}
const equivalents = ['equivalents.json', 'vectors/equivalents.json'].flatMap(
  (file) => JSON.parse(readFileSync(join(root, 'test/mutation', file), 'utf8')) as readonly Equivalent[],
);

/* The gate that changes code runs every night, room by room; what it lets pass is still in the code, with its reason. */

describe('the nightly change of code', () => {
  it('covers the rooms of the script', () => {
    const { jobs } = parse(readFileSync(join(root, '.github/workflows/nightly.yml'), 'utf8')) as {
      jobs: { mutation: { strategy: { matrix: { room: string[] } } } };
    };
    const script = readFileSync(join(root, 'test/mutation/run.mjs'), 'utf8');
    const [, list = ''] = /const rooms = \[(.*?)\];/s.exec(script) ?? [];
    const rooms = [...list.matchAll(/'(\w+)'/g)].map(([, room]) => room);
    expect(rooms.length).toBeGreaterThan(10);
    expect(jobs.mutation.strategy.matrix.room).toEqual(rooms);
  });

  it('excuses only lines that stand in the code, each with a reason', () => {
    for (const { file, line, reason } of equivalents) {
      const lines = readFileSync(join(root, file), 'utf8')
        .split('\n')
        .map((each) => each.trim());
      expect(lines, `${file}: ${line}`).toContain(line);
      expect(reason.length).toBeGreaterThan(20);
    }
  });
});
