// Serves the built site on this machine, for reading and for driving it.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on a port of this machine, by default on a free one. */
export async function serve(folder, port = 0) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = normalize(path.endsWith('/') ? `${path}index.html` : path);
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
  await new Promise((ready) => server.listen(port, 'localhost', ready));
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(
    fileURLToPath(new URL('../../site', import.meta.url)),
    Number(process.env.PORT ?? 8080),
  );
  console.log(`The site is at ${address} and the workbench at ${address}workbench/. Stop with Ctrl+C.`);
}
