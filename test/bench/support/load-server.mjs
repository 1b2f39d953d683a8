/** The recipe for Fastify and an echo on one server; states its heap when asked. */
import { checkSubmission } from '../../../dist/index.js';
import { buildServer } from '../../../docs/recipes/fastify.ts';

const host = { today: () => '2026-02-01', save: async () => {} };
const server = buildServer(host, { bodyLimit: 32_000_000 });
server.post('/echo', async (request) => request.body);
server.post('/check', async (request) => {
  const { sound, found, validation } = checkSubmission(request.body, { asOf: host.today() });
  return { sound, found, verdict: validation?.requirements?.verdict };
});
await server.listen({ port: 0, host: '127.0.0.1' });
process.send({ port: server.server.address().port });
process.on('message', () => {
  globalThis.gc();
  const { user, system } = process.cpuUsage();
  process.send({ heap: process.memoryUsage().heapUsed, processor: user + system });
});
