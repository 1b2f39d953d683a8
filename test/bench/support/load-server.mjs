/** The recipe for Fastify and an echo on one server; states its heap when asked. */
import { checkSubmission } from '../../../dist/index.js';
import { buildServer } from '../../../docs/recipes/fastify.ts';

const host = { today: () => '2026-02-01', save: async () => {} };
const server = buildServer(host, { bodyLimit: 32_000_000 });
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
server.post('/echo', async (request) => request.body);
server.post('/check', async (request) => {
  const { sound, found, validation } = checkSubmission(request.body, { asOf: host.today() });
  return { sound, found, verdict: validation?.requirements?.verdict };
});
/** Reads the body and refuses it unseen: what everybody pays who takes JSON. */
server.post('/parse', async (_request, reply) => reply.code(422).send({ status: 422 }));
await server.listen({ port: 0, host: '127.0.0.1' });
process.send({ port: server.server.address().port });
process.on('message', () => {
  // What was spent so far, and where the next run begins: collecting garbage is on nobody's account.
  const until = processorTime();
  globalThis.gc();
  process.send({ heap: process.memoryUsage().heapUsed, until, from: processorTime() });
});
