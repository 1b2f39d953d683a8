// Checks the built site: every link of a page leads somewhere, no page asks another host, and the workbench works in
// Chromium. Where no browser is installed the check reports so, and only the links are checked.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve } from '../docs/site/serve.mjs';
import { findBrowser, openBrowser } from './drive/browser.mjs';
import { driveWorkbench } from './drive/workbench.mjs';

const root = new URL('..', import.meta.url).pathname;
const folder = join(root, 'site');
const shots = join(root, 'screenshots');
const mostFirstScreen = 150_000;

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const faults = pages.flatMap(linkFaults);
for (const fault of faults) console.error(fault);
console.log(`${pages.length} pages, every link leads somewhere`);

const first = ['index.html', 'style.css', 'examples.js', 'main.js'].map((file) => join(folder, 'workbench', file));
const bytes = first.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
console.log(
  `first screen of the workbench: ${Math.round(bytes / 1000)} kB compressed (at most ${mostFirstScreen / 1000})`,
);
if (bytes > mostFirstScreen) faults.push('too heavy');

const executable = findBrowser();
if (executable === undefined) console.log('SKIPPED: no Chromium is installed here, so the workbench was not driven.');
else await drive();
process.exitCode = faults.length === 0 ? 0 : 1;

async function drive() {
  mkdirSync(shots, { recursive: true });
  const site = await serve(folder);
  const browser = await openBrowser(executable);
  try {
    await fitPhones(browser, site.address);
    for await (const done of driveWorkbench(browser, site.address, shots, folder)) console.log(`workbench: ${done}`);
  } catch (error) {
    console.error(error.stack);
    faults.push('workbench');
  } finally {
    await browser.close();
    site.close();
  }
}

/** A guide that is wider than a phone has to be pushed to and fro to be read; what is wide in it scrolls by itself. */
async function fitPhones(browser, address) {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
  const guides = pages.filter((file) => file.startsWith('documents'));
  for (const guide of guides) {
    await page.goto(new URL(guide, address).href);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (excess > 0) {
      faults.push(guide);
      console.error(`${guide} is ${excess} px wider than a phone`);
    }
  }
  console.log(`${guides.length} guides looked at on a phone`);
}

/** Links and sources of a page that lead nowhere or show nothing, and those that would be fetched from elsewhere. */
function linkFaults(page) {
  const html = readFileSync(join(folder, page), 'utf8');
  const nameless = html.includes('<span></span></a>') ? [`${page} has a link that shows nothing`] : [];
  const lost = Array.from(html.matchAll(/<(\w+)[^>]*?\s(href|src)="([^"]*)"/g), ([, tag, attribute, target]) => {
    if (/^(#|data:|mailto:|$)/.test(target)) return undefined;
    if (/^[a-z]+:/.test(target)) {
      return tag === 'a' && attribute === 'href' ? undefined : `${page} would fetch ${target}`;
    }
    const [path] = target.split(/[?#]/);
    const file = join(folder, dirname(page), decodeURIComponent(path));
    const isThere = existsSync(file) && statSync(file).isFile();
    return isThere ? undefined : `${page} leads to ${relative(folder, file)}, which is not there`;
  });
  return [...nameless, ...lost.filter((fault) => fault !== undefined)];
}
