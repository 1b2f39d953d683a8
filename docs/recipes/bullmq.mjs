/*
 * BullMQ on Redis: parts as jobs of a queue, workers on as many machines as you like, and one process that merges.
 *
 *   node bullmq.mjs work                               a worker; start several
 *   node bullmq.mjs count AS_OF FROM THROUGH part.ndjson …  > counts.json
 *
 * REDIS_PORT names the port of Redis on this machine.
 */
import { createReadStream } from 'node:fs';
import { Queue, QueueEvents, Worker } from 'bullmq';
import { allLinesOf, countLines, definitionOf, mergeParts } from './many-machines.mjs';

const name = 'kim-activities';
const connection = { host: '127.0.0.1', port: Number(process.env.REDIS_PORT ?? 6379), maxRetriesPerRequest: null };
const [command, asOf, from, through, ...files] = process.argv.slice(2);

if (command === 'work') {
  // The job carries the day and the period, so that a worker that starts later counts the same.
  const worker = new Worker(name, async ({ data }) => countLines(data.lines, data.definition), { connection });
  process.on('SIGTERM', () => worker.close());
} else {
  const queue = new Queue(name, { connection });
  const events = new QueueEvents(name, { connection });
  const definition = definitionOf(asOf, from, through);
  // A job that fails half way is tried again whole: nothing was added to anything that is shared.
  const parts = await Promise.all(files.map((file) => allLinesOf(createReadStream(file))));
  const jobs = await queue.addBulk(
    parts.map((lines) => ({ name: 'count', data: { definition, lines }, opts: { attempts: 3 } })),
  );
  const counted = await Promise.all(jobs.map((job) => job.waitUntilFinished(events)));
  // Not removed by the queue itself: a job that ends before it is waited for would have no answer left to be read.
  await Promise.all(jobs.map((job) => job.remove()));
  console.log(mergeParts(counted, definition));
  await events.close();
  await queue.close();
}
