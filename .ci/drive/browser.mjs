// A browser and a server of files, for programs that drive pages.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Where a Chromium is installed; `undefined` where none is. */
export function findBrowser() {
  return [process.env.KIM_CHROMIUM, ...places].find((place) => place !== undefined && existsSync(place));
}

export function openBrowser(executablePath) {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Serves a folder on a free port of this machine. */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const file = path === '/' ? '/index.html' : path;
    try {
      const body = await readFile(join(folder, file));
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(body));
    } catch {
      response.statusCode = file === '/favicon.ico' ? 204 : 404;
      response.end();
    }
  });
  await new Promise((ready) => server.listen(0, ready));
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
}
