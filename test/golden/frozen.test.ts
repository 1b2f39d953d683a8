import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript of the release script
import { digestOf, digests } from '../../.ci/frozen.mjs';

const frozen = JSON.parse(readFileSync(new URL('./frozen.json', import.meta.url), 'utf8')) as Record<string, string>;
const now = digests() as Record<string, string>;

describe('published rule sets and frameworks', () => {
  it('are what they were when they were published', () => {
    for (const [id, digest] of Object.entries(frozen)) expect(now[id], id).toBe(digest);
  });

  it('would be found out by the smallest change', () => {
    expect(Object.keys(now)).toEqual(expect.arrayContaining(['nasional-2024', 'adinda-2027']));
    expect(digestOf({ a: 1, b: { minimum: 3 } })).toBe(digestOf({ b: { minimum: 3 }, a: 1 }));
    expect(digestOf({ a: 1, b: { minimum: 3 } })).not.toBe(digestOf({ a: 1, b: { minimum: 4 } }));
  });
});
