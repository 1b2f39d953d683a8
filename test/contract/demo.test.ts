import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/source-files.js';

const demo = join(root, 'docs/examples/demo.mjs');
const run = (...args: string[]) => spawnSync('node', [demo, ...args], { cwd: root, encoding: 'utf8' });
const invented = (name: string) => join(root, 'docs/examples/data/invented-year', name);

const folder = mkdtempSync(join(tmpdir(), 'kim-demo-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('the demo', () => {
  it.each(['id', 'en'])('tours in %s in at most 120 lines', (locale) => {
    const { status, stdout, stderr } = run('--locale', locale);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(120);
    expect(stdout).not.toMatch(/undefined|NaN|\[object/);
  });

  it('prints everything when asked', () => {
    expect(run('--all').stdout.split('\n').length).toBeGreaterThan(500);
  });

  it('prints the same bytes in every time zone', () => {
    const zones = ['Asia/Jakarta', 'Asia/Jayapura', 'UTC', 'America/New_York'];
    const outputs = zones.map((TZ) =>
      execFileSync('node', [demo, '--all'], { cwd: root, encoding: 'utf8', env: { ...process.env, TZ } }),
    );
    expect(new Set(outputs).size).toBe(1);
  });

  it('exits 0 when every file is sound', () => {
    const { status, stdout } = run(
      invented('kim-muara-kabar.registration.json'),
      invented('kim-muara-kabar.report.json'),
      '--as-of',
      '2026-01-31',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('Nilai keseluruhannya');
  });

  it.each([
    ['null'],
    ['[]'],
    ['{"kind":"registration"}'],
    ['{"kind":"registration","schemaVersion":"v1","id":"a","name":"KIM","bodyType":"kim","members":[]}'],
  ])('exits 1 when a file holds %s', (text) => {
    const { status, stderr } = run(file('input.json', text), '--as-of', '2026-01-31');
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it.each([
    ['a missing file', () => [join(folder, 'none.json')]],
    ['a file that is not JSON', () => [file('broken.json', '{')]],
    ['an unknown option', () => ['--nonsense']],
    ['a date that does not exist', () => ['--as-of', '2026-02-30']],
    ['an unknown language', () => ['--locale', 'fr']],
    ['a report without a file name', () => ['--report']],
    ['a report of a missing file', () => ['--report', join(folder, 'r.html'), join(folder, 'none.json')]],
    ['a report that cannot be written', () => ['--report', join(folder, 'no-such-folder', 'r.html')]],
  ])('exits 2 with one line for %s', (_, args) => {
    const { status, stderr, stdout } = run(...args());
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('at ');
  });
});

describe.each(['id', 'en'])('the report in %s', (locale) => {
  const written = (TZ: string) => {
    const name = join(folder, `${locale}-${TZ.replace('/', '-')}.html`);
    const { status, stdout, stderr } = spawnSync('node', [demo, '--report', name, '--locale', locale], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TZ },
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    return readFileSync(name, 'utf8');
  };
  const html = written('Asia/Jakarta');

  it('is the same bytes in every time zone', () => {
    expect(written('America/New_York')).toBe(html);
  });

  it('shows every registration, every card and every chart', () => {
    const count = (pattern: RegExp) => (html.match(pattern) ?? []).length;
    const filesOf = (name: string) => readdirSync(join(root, 'docs/examples/data', name));
    const cards = filesOf('invented-year').filter((file) => file.endsWith('.report.json'));
    expect(count(/<article>/g)).toBe(filesOf('registrations').length + cards.length);
    expect(count(/<img src="data:image\/svg\+xml[^"]*" alt="[A-Z][^"]{40,}"/g)).toBe(4);
    expect(html).not.toMatch(/undefined|NaN|\[object|null/);
  });
});

describe('a report of files of ones own', () => {
  it('is written, with the names of the registrations', () => {
    const name = join(folder, 'own.html');
    const files = ['kim-muara-kabar.registration.json', 'kim-muara-kabar.report.json'].map(invented);
    const { status, stderr } = run('--report', name, ...files, '--as-of', '2026-01-31', '--locale', 'en');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const html = readFileSync(name, 'utf8');
    expect(html).toContain('Profile of KIM Muara Kabar (rekaan).');
    expect(html).not.toContain('KIM Asabri');
  });
});
