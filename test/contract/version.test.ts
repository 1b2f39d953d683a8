import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { version } from '../../src/version.js';
import { vocabularyHorizon } from '../../src/vocabulary/horizon.js';
import * as vocabulary from '../../src/vocabulary/index.js';
import { root } from '../support/source-files.js';

it('results name the version of the package', () => {
  expect(version).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
});

it('results name the earliest horizon of all schemes', () => {
  const horizons = Object.values(vocabulary).flatMap((value) =>
    typeof value === 'object' && value !== null && 'horizon' in value ? [String(value.horizon)] : [],
  );
  expect(horizons.length).toBeGreaterThan(40);
  expect(vocabularyHorizon).toBe(horizons.sort()[0]);
});
