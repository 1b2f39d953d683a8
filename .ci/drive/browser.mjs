// A browser, for programs that drive pages.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is installed; `undefined` where none is. */
export function findBrowser() {
  return [process.env.KIM_CHROMIUM, ...places].find((place) => place !== undefined && existsSync(place));
}

export function openBrowser(executablePath) {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--host-resolver-rules=MAP *.test localhost'] });
}

/** The same page as a machine of an office network shows it: by a name and without https, where browsers offer less. */
export const inOffice = (address) => address.replace('localhost', 'kantor.test');
