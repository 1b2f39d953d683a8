// Looks at the report of the demo in Chromium: on a phone and at a desk, without scripts, and printed. It asks for nothing,
// is nowhere wider than its window, prints on A4, and axe finds no fault. Where no browser is installed, it says so.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser, openBrowser } from './drive/browser.mjs';

const root = new URL('..', import.meta.url).pathname;
const shots = join(root, 'screenshots');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const faults = [];

const executable = findBrowser();
if (executable === undefined) console.log('SKIPPED: no Chromium is installed here, so the report was not looked at.');
else await look();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

async function look() {
  mkdirSync(shots, { recursive: true });
  const browser = await openBrowser(executable);
  try {
    for (const locale of ['id', 'en']) {
      const file = join(shots, `report-${locale}.html`);
      const demo = spawnSync('node', [join(root, 'docs/examples/demo.mjs'), '--report', file, '--locale', locale]);
      if (demo.status !== 0) throw new Error(String(demo.stderr));
      for (const width of [360, 1280]) await onScreen(browser, file, width);
      await onPaper(browser, file);
    }
  } finally {
    await browser.close();
  }
}

async function onScreen(browser, file, width) {
  // The tools below need scripts; the report's own policy forbids any, so what it shows is what it shows without.
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: file.replace('.html', `-${width}.png`), fullPage: true });
  const others = asked.filter((url) => !url.startsWith('data:') && url !== pathToFileURL(file).href);
  if (others.length > 0) faults.push(`${file} asks for ${others[0]}`);
  const seen = await page.evaluate(() => ({
    wide: [...document.querySelectorAll('body *')]
      .filter(
        (one) => one.getBoundingClientRect().right > innerWidth + 1 && one.closest('.scroll, .skip, thead') === null,
      )
      .map((one) => one.outerHTML.slice(0, 100)),
    pictures: [...document.images].filter((image) => !image.complete || image.naturalWidth === 0).length,
    drawn: document.images.length,
    scripts: document.scripts.length,
  }));
  if (seen.wide.length > 0) faults.push(`${file} is wider than ${width} pixels: ${seen.wide[0]}`);
  if (seen.pictures > 0 || seen.drawn === 0)
    faults.push(`${file}: ${seen.pictures} of ${seen.drawn} pictures are not shown`);
  if (seen.scripts > 0) faults.push(`${file} holds scripts`);
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const { id, nodes } of violations) faults.push(`${file} at ${width}: axe finds ${id} at ${nodes[0].html}`);
  console.log(
    `${file.split('/').at(-1)} at ${width} pixels: ${seen.drawn} pictures, ${violations.length} findings of axe`,
  );
  await context.close();
}

async function onPaper(browser, file) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(pathToFileURL(file).href);
  const path = file.replace('.html', '.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const boxes = [...readFileSync(path, 'latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const isA4 = ([, width, height]) => Math.round(width) === 595 && Math.round(height) === 842;
  if (boxes.length === 0 || !boxes.every(isA4)) faults.push(`${file} does not print on A4`);
  console.log(`${file.split('/').at(-1)} on paper: ${boxes.length} pages of A4`);
  await page.close();
}
