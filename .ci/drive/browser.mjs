// A browser, for programs that drive pages.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is installed; `undefined` where none is. */
export function findBrowser() {
  return [process.env.KIM_CHROMIUM, ...places].find((place) => place !== undefined && existsSync(place));
}

export function openBrowser(executablePath) {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
