import { readFileSync } from 'node:fs';
import { isSafe } from 'redos-detector';

/** Reads patterns from its input and prints which of them are safe. */
const patterns = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(patterns.map(({ source, flags }) => isSafe(new RegExp(source, flags)).safe)));
